// What tests ask of any answer, over whichever transport it came.
import { expect } from 'vitest';
import type { Answer, Client } from './client.ts';

export interface Operation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

/** The codes of its errors; none where there are none. */
export function codesOf({ errors }: Pick<Answer<unknown>, 'errors'>): (string | undefined)[] {
  return (errors ?? []).map(({ extensions }) => extensions?.code);
}

/** Nothing of the server's inside is in it, and nothing that is the server's own fault. */
export function expectHarmless(answer: unknown): void {
  expect(JSON.stringify(answer)).not.toMatch(
    /INTERNAL_SERVER_ERROR| {4}at |prisma|SELECT |node_modules|PGlite/,
  );
}

/** The whole answer of any operation over WebSocket: its last result, or its errors. */
export function overSocket({ socket }: Client, operation: Operation): Promise<Answer<unknown>> {
  return new Promise((resolve, reject) => {
    let answer: Answer<unknown> = {};
    socket.subscribe(operation, {
      next: (result) => (answer = result),
      error: (errors) => {
        if (Array.isArray(errors)) resolve({ errors });
        else reject(new Error(`the socket closed: ${String((errors as { code?: number }).code)}`));
      },
      complete: () => {
        resolve(answer);
      },
    });
  });
}

/** Both transports say the same: the codes are, and no inside is shown. */
export function expectSameCodes(http: Answer<unknown>, socket: Answer<unknown>): void {
  expectHarmless([http, socket]);
  for (const code of codesOf(http)) expect(code).toMatch(/^[A-Z_]+$/);
  expect(codesOf(socket)).toEqual(codesOf(http));
}
