import { toPublicId } from '../../src/domain/public-id.ts';
import type { Client } from './client.ts';
import type { TestApp } from './test-app.ts';

/** Somebody who can act, beside the demo's people. */
export interface Somebody {
  readonly id: string;
  readonly client: Client;
}

/** Agents who see every ticket, so that an outsider's refusal is not merely "not found". */
export async function crowd(test: TestApp, size: number): Promise<Somebody[]> {
  const at = new Date();
  const rows = Array.from({ length: size }, (_, index) => ({
    id: test.app.commands.newId(at),
    email: `racer${String(index)}@demo.test`,
    name: `Racer ${String(index)}`,
    role: 'AGENT' as const,
    ticketAccess: 'ALL' as const,
    createdAt: at,
  }));
  await test.db.prisma.user.createMany({ data: rows });
  return Promise.all(
    rows.map(async ({ id }, index) => ({
      id: toPublicId('User', id),
      client: await test.as(`racer${String(index)}`),
    })),
  );
}

/** Another order each time. */
export function shuffled<T>(things: readonly T[]): T[] {
  return things
    .map((thing) => ({ thing, key: Math.random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
}
