import type { Actor, Locale } from '../domain/people.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';

/** The signed-in person: what the rules need of them, and how to speak to them. */
export interface Caller extends Actor {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

/** What `toCaller` needs of a person. */
export const callerSelect = {
  id: true,
  email: true,
  name: true,
  role: true,
  ticketAccess: true,
  locale: true,
  memberships: { select: { groupId: true } },
} satisfies Prisma.UserSelect;

/** An active person, in one statement; `null` where there is none. */
export async function findCaller(
  db: Transaction,
  by: { id: string } | { externalId: string } | { email: string },
): Promise<Caller | null> {
  const user = await db.user.findUnique({
    where: { ...by, active: true },
    select: callerSelect,
    relationLoadStrategy: 'join',
  });
  return user && toCaller(user);
}

export function toCaller({
  memberships,
  ...rest
}: Prisma.UserGetPayload<{ select: typeof callerSelect }>): Caller {
  return { ...rest, groupIds: memberships.map(({ groupId }) => groupId) };
}
