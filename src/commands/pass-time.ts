import { passTime } from '../domain/pass-time.ts';
import { withConsequences } from '../domain/request.ts';
import { changeByItself } from './change-request.ts';
import type { CommandParts } from './parts.ts';

/** A request's next moment has come: reminders, escalation, expiry. Nothing if it is not so. */
export function passTimeOfRequest(parts: CommandParts, requestId: string): Promise<void> {
  return changeByItself(parts, requestId, (request, world) => {
    const events = passTime(request, world);
    return events.length === 0 ? [] : withConsequences(request, events, world);
  });
}

/**
 * At most `limit` requests whose moment has come by `now`, the longest ago first, without those
 * that are set aside because they failed: they must not keep the others from their turn.
 */
export async function dueRequestIds(
  { db }: Pick<CommandParts, 'db'>,
  now: Date,
  limit: number,
  aside: readonly string[] = [],
): Promise<string[]> {
  const { rows } = await db.executeSql(
    `SELECT id::text FROM "ApprovalRequest"
      WHERE "nextTimerAt" <= $1::timestamptz AND id <> ALL($2::uuid[])
      ORDER BY "nextTimerAt" LIMIT $3::int`,
    [now.toISOString(), aside, limit],
  );
  return (rows as { id: string }[]).map(({ id }) => id);
}
