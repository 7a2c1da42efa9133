import type { Database } from '../../src/db/database.ts';
import { createIdSource } from '../../src/db/ids.ts';
import { toPublicId } from '../../src/domain/public-id.ts';
import { createTokens } from '../../src/auth/tokens.ts';
import { testSecret } from '../support/secret.ts';

export interface Person {
  /** As clients see it. */
  readonly id: string;
  readonly uuid: string;
  readonly token: string;
}

export interface People {
  /** Who ask; they may access every ticket. */
  readonly agents: readonly Person[];
  /** Who are asked, and for whom it is asked. */
  readonly others: readonly Person[];
  /** Whom nothing ever concerns. */
  readonly outsiders: readonly Person[];
}

/** @param count of them all; one in ten is an agent, one in twenty an outsider */
export async function addPeople(db: Database, count: number): Promise<People> {
  const newId = createIdSource();
  const tokens = createTokens({ secret: testSecret });
  const createdAt = new Date();
  const rows = Array.from({ length: count }, (_, index) => ({
    id: newId(createdAt),
    email: `live${String(index)}@demo.test`,
    name: `Live ${String(index)}`,
    role: index % 10 === 0 ? ('AGENT' as const) : ('END_USER' as const),
    ticketAccess: 'ALL' as const,
    createdAt,
  }));
  await db.prisma.user.createMany({ data: rows });
  const people = await Promise.all(
    rows.map(async ({ id: uuid, role }) => {
      const id = toPublicId('User', uuid);
      return { id, uuid, role, token: await tokens.sign({ sub: id }, 24 * 3600) };
    }),
  );
  const others = people.filter(({ role }) => role === 'END_USER');
  const apart = Math.ceil(count / 20);
  return {
    agents: people.filter(({ role }) => role === 'AGENT'),
    others: others.slice(apart),
    outsiders: others.slice(0, apart),
  };
}
