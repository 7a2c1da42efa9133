import type { Told } from '../domain/absence.ts';
import { standInOf, type DatedDelegation } from '../domain/delegation.ts';
import type { RequestEvent } from '../domain/events.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';
import { inForce } from './in-force.ts';

/** Who is away, and who answers for them. */
export interface AbsentPair {
  readonly userId: string;
  readonly delegateId: string;
}

/**
 * Keeps everyone else from changing this person's absences until the transaction ends. Not `FOR
 * UPDATE`: what only refers to the person need not wait.
 */
export async function lockAbsences(tx: Transaction, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
}

/**
 * The delegations in force at `now` that lead on from these people, each to someone active, in one
 * statement. `UNION` drops what was seen, so that a circle ends.
 */
export async function findInForce(
  db: Transaction,
  userIds: readonly string[],
  now: Date,
): Promise<DatedDelegation[]> {
  return onwardFrom(db, Prisma.sql`SELECT unnest(${[...userIds]}::uuid[])`, now);
}

/**
 * The same from everyone for whose stand-in it can matter whether `userId` is away: themselves,
 * those who delegate to them, and so on, and the delegate of theirs.
 */
export async function findInForceAround(
  db: Transaction,
  { userId, delegateId }: AbsentPair,
  now: Date,
): Promise<DatedDelegation[]> {
  const start = Prisma.sql`
    WITH RECURSIVE up AS (
      SELECT ${userId}::uuid AS id
      UNION
      SELECT d."userId" FROM "Delegation" d JOIN up ON d."delegateId" = up.id WHERE ${inForce(now)}
    )
    SELECT id FROM up UNION SELECT ${delegateId}::uuid`;
  return onwardFrom(db, start, now);
}

async function onwardFrom(
  db: Transaction,
  start: Prisma.Sql,
  now: Date,
): Promise<DatedDelegation[]> {
  return db.$queryRaw<DatedDelegation[]>`
    WITH RECURSIVE start(id) AS (${start}), away AS (
      SELECT d."userId", d."delegateId", d."startsAt"
        FROM "Delegation" d JOIN start ON d."userId" = start.id WHERE ${inForce(now)}
      UNION
      SELECT d."userId", d."delegateId", d."startsAt"
        FROM "Delegation" d JOIN away ON d."userId" = away."delegateId" WHERE ${inForce(now)}
    )
    SELECT away."userId"::text, away."delegateId"::text, away."startsAt"
      FROM away
      JOIN "User" person ON person.id = away."userId" AND person.active
      JOIN "User" delegate ON delegate.id = away."delegateId" AND delegate.active`;
}

/** Who answers now for each of these people; those who are here are left out. In one statement. */
export async function findStandIns(
  db: Transaction,
  userIds: readonly string[],
  now: Date,
): Promise<Map<string, string>> {
  const all = await findInForce(db, userIds, now);
  return new Map(
    userIds.flatMap((userId) => {
      const standIn = standInOf(userId, all);
      return standIn === null ? [] : [[userId, standIn] as const];
    }),
  );
}

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

/** The pending requests that ask one of these people in person, unanswered, oldest first. */
export async function findRequestsAsking(
  db: Transaction,
  userIds: readonly string[],
  begunBefore?: Date,
): Promise<string[]> {
  const rows = await db.approvalRequest.findMany({
    where: {
      status: 'PENDING',
      steps: {
        some: {
          current: true,
          status: 'ACTIVE',
          ...(begunBefore ? { startedAt: { lt: begunBefore } } : {}),
          assignments: { some: { userId: { in: [...userIds] }, decision: null } },
        },
      },
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Whom the request's record says to have been told that they stand in, for what, and when. */
export async function findTold(tx: Transaction, requestId: string): Promise<Told[]> {
  const rows = await tx.requestEvent.findMany({
    where: { requestId, type: 'DELEGATED' },
    select: { occurredAt: true, data: true },
  });
  return rows.flatMap(({ occurredAt, data }) => {
    const event = data as unknown as RequestEvent;
    if (event.type !== 'DELEGATED') return [];
    return [{ assignmentId: event.assignmentId, toUserId: event.toUserId, at: occurredAt }];
  });
}
