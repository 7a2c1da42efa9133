import type { Transaction } from './database.ts';

/** Until when those of these people who are away at `now` are. */
export async function findAbsences(
  db: Transaction,
  userIds: readonly string[],
  now: Date,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.delegation.findMany({
    where: { userId: { in: [...userIds] }, startsAt: { lte: now }, endsAt: { gt: now } },
    select: { userId: true, endsAt: true },
  });
  return new Map(rows.map(({ userId, endsAt }) => [userId, endsAt]));
}
