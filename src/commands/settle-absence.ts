import type { Database } from '../db/database.ts';
import {
  findInForce,
  findInForceAround,
  findRequestsAsking,
  findTold,
  type AbsentPair,
} from '../db/delegation-store.ts';
import { openUserIds, tellStandIns } from '../domain/absence.ts';
import type { Topic } from '../feed/wakeups.ts';
import { changeByItself } from './change-request.ts';
import type { CommandParts } from './parts.ts';
import { announce } from './run-command.ts';

export interface Absence extends AbsentPair {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * An absence has begun or ended: each request that asks the person, or someone for whom they would
 * answer, is brought up to date, each in its own transaction, and all whose counts moved are woken.
 * Done again, or by two servers at once, it does nothing more.
 *
 * @param begunBefore only the steps that began before
 * @throws AggregateError after the others where some requests failed
 */
export async function settleAbsence(
  parts: CommandParts,
  absence: AbsentPair,
  begunBefore?: Date,
): Promise<void> {
  const { prisma } = parts.db;
  const around = await findInForceAround(prisma, absence, parts.now());
  const awayIds = [...new Set([absence.userId, ...around.map(({ userId }) => userId)])];
  const failures: unknown[] = [];
  for (const requestId of await findRequestsAsking(prisma, awayIds, begunBefore)) {
    await settleRequest(parts, requestId).catch((error: unknown) => failures.push(error));
  }
  const concerned = [...awayIds, absence.delegateId, ...around.map((one) => one.delegateId)];
  announce(
    parts,
    [...new Set(concerned)].map((userId): Topic => `user:${userId}`),
  );
  if (failures.length > 0) {
    throw new AggregateError(failures, 'Not every stand-in could be told of what they answer for.');
  }
}

function settleRequest(parts: CommandParts, requestId: string): Promise<void> {
  return changeByItself(parts, requestId, async (request, world, tx) => {
    const inForce = await findInForce(tx, openUserIds(request), world.now);
    return tellStandIns(request, inForce, await findTold(tx, requestId), world);
  });
}

/** Whoever answers for this person has heard of what was open. */
export async function markAnnounced({ db, now }: CommandParts, absenceId: string): Promise<void> {
  await db.prisma.delegation.updateMany({
    where: { id: absenceId, announcedAt: null },
    data: { announcedAt: now() },
  });
}

/** The absences that have begun by `now` and are not announced, and those that ended since. */
export async function changedAbsences(
  db: Database,
  { now, endedAfter }: { readonly now: Date; readonly endedAfter: Date },
): Promise<(Absence & { readonly ended: boolean })[]> {
  const { rows } = await db.executeSql(
    `SELECT id::text, "userId"::text, "delegateId"::text, "startsAt", "endsAt", false AS ended
       FROM "Delegation" WHERE "announcedAt" IS NULL AND "startsAt" <= $1::timestamptz
     UNION ALL
     SELECT id::text, "userId"::text, "delegateId"::text, "startsAt", "endsAt", true
       FROM "Delegation" WHERE "endsAt" <= $1::timestamptz AND "endsAt" > $2::timestamptz`,
    [now.toISOString(), endedAfter.toISOString()],
  );
  return rows as (Absence & { ended: boolean })[];
}

/**
 * Since when absences that ended can matter: before the oldest step that is open began, none does.
 * Whoever starts looks back so far, because no server may have been there when they ended.
 */
export async function oldestOpenStep({ db }: CommandParts): Promise<Date | null> {
  const { _min } = await db.prisma.approvalStep.aggregate({
    where: { current: true, status: 'ACTIVE' },
    _min: { startedAt: true },
  });
  return _min.startedAt;
}
