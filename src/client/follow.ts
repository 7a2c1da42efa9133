import type { Client } from 'graphql-ws';
import { pause } from './connection.ts';
import { AssentError, toError, type GraphQLErrorShape } from './errors.ts';

type Variables = Readonly<Record<string, unknown>>;

interface Result<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLErrorShape[];
}

/**
 * Follows a subscription until the caller stops, or the server says that there is nothing to follow.
 * A lost connection, a restart and a fault of the server are bridged.
 *
 * @param resume the variables with which to go on after this answer; asked when it arrives
 * @param signal ends it at once, where nobody is in the loop who could leave it
 * @throws AssentError for what trying again does not help
 */
export async function* follow<Data>(
  connection: Client,
  query: string,
  begin: Variables,
  resume: (data: Data) => Variables = () => ({}),
  signal?: AbortSignal,
): AsyncGenerator<Data, void> {
  let variables = begin;
  let faults = 0;
  while (!signal?.aborted) {
    const arrived: Data[] = [];
    let end: { readonly error?: unknown } | undefined;
    let wake: () => void = () => undefined;
    const stop = connection.subscribe<Data>(
      {
        query,
        // Read each time that the socket is opened again: it then goes on from here.
        get variables() {
          return variables;
        },
      },
      {
        next: ({ data, errors }: Result<Data>) => {
          if (data) {
            variables = { ...variables, ...resume(data) };
            arrived.push(data);
          } else end = { error: errors };
          wake();
        },
        error: (error) => {
          end = { error };
          wake();
        },
        complete: () => {
          end ??= {};
          wake();
        },
      },
    );
    const leave = () => {
      end = {};
      arrived.length = 0;
      wake();
    };
    signal?.addEventListener('abort', leave);
    try {
      while (!end || arrived.length > 0) {
        const data = arrived.shift();
        if (data !== undefined) {
          faults = 0;
          yield data;
        } else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      signal?.removeEventListener('abort', leave);
      stop();
    }
    if (end.error === undefined) return;
    const error = toError(end.error);
    if (!(error instanceof AssentError) || error.code !== 'INTERNAL_SERVER_ERROR') throw error;
    // The server's own fault: it has logged it, and may have mended it.
    faults += 1;
    await pause(faults);
  }
}
