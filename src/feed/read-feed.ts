import type { Transaction } from '../db/database.ts';
import type { RequestEventType } from '../domain/events.ts';

/** One item of a person's feed, with what decides who hears of it how. */
export interface FeedEntry {
  readonly recipientId: string;
  readonly sequence: number;
  readonly eventId: string;
  readonly requestId: string;
  readonly type: RequestEventType;
  readonly readAt: Date | null;
  /** Whom the event asks, where it asks somebody. */
  readonly toldIds: readonly string[];
}

/** Where somebody stands in their feed. */
export interface Position {
  readonly userId: string;
  /** The number of the last item that was seen. */
  readonly after: number;
}

/** So many items of one person are read at a time, however far behind they are. */
export const feedBatch = 50;

/**
 * The next items at many positions in one statement: a list for each position, in order, with fewer
 * than `feedBatch` where there are no more.
 */
export async function readFeeds(
  db: Transaction,
  positions: readonly Position[],
): Promise<FeedEntry[][]> {
  const userIds = positions.map(({ userId }) => userId);
  const afters = positions.map(({ after }) => after);
  const rows = await db.$queryRaw<Row[]>`
    SELECT p.place::int AS place, i.*
      FROM unnest(${userIds}::uuid[], ${afters}::int[]) WITH ORDINALITY AS p("userId", "after", place)
     CROSS JOIN LATERAL (
       SELECT i."recipientId"::text, i.sequence, i."eventId"::text, i."requestId"::text, i."readAt",
              e.type::text, e.data->'toldIds' AS "toldIds"
         FROM "FeedItem" i JOIN "RequestEvent" e ON e.id = i."eventId"
        WHERE i."recipientId" = p."userId" AND i.sequence > p."after"
        ORDER BY i.sequence
        LIMIT ${feedBatch}) i
     ORDER BY p.place, i.sequence`;
  const feeds: FeedEntry[][] = positions.map(() => []);
  for (const { place, toldIds, ...item } of rows) {
    feeds[place - 1]?.push({ ...item, toldIds: toldIds ?? [] });
  }
  return feeds;
}

interface Row extends Omit<FeedEntry, 'toldIds'> {
  /** Which of the positions, from 1 on. */
  readonly place: number;
  readonly toldIds: string[] | null;
}

/** The number of the latest item in this person's feed; 0 where there is none. */
export async function latestSequence(db: Transaction, userId: string): Promise<number> {
  const counter = await db.feedCounter.findUnique({
    where: { userId },
    select: { lastSequence: true },
  });
  return counter?.lastSequence ?? 0;
}

/** When the item after this one was told; `null` where there is none yet. */
export async function followingMoment(
  db: Transaction,
  { userId, after }: Position,
): Promise<Date | null> {
  const next = await db.feedItem.findUnique({
    where: { recipientId_sequence: { recipientId: userId, sequence: after + 1 } },
    select: { event: { select: { occurredAt: true } } },
  });
  return next?.event.occurredAt ?? null;
}
