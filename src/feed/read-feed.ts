import type { Database, Transaction } from '../db/database.ts';
import { parseRequestState, requestStateJson } from '../db/request-state-json.ts';
import type { RequestEventType } from '../domain/events.ts';
import type { RequestState } from '../domain/request-state.ts';

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

/** What comes next at some positions, and the requests that it is about, by their ids. */
export interface FeedsRead {
  readonly feeds: readonly (readonly FeedEntry[])[];
  readonly requests: ReadonlyMap<string, RequestState>;
}

/**
 * The next items at many positions and their requests as they stand, in one statement: a list for each
 * position, in order, with fewer than `feedBatch` where there are no more.
 */
export async function readFeeds(
  db: Pick<Database, 'readTexts'>,
  positions: readonly Position[],
): Promise<FeedsRead> {
  const [row] = await db.readTexts(nextItems, [
    positions.map(({ userId }) => userId),
    positions.map(({ after }) => after),
  ]);
  const [items, states] = row ?? [];
  if (items == null || states == null) throw new Error('A SELECT without FROM has a row.');
  const feeds: FeedEntry[][] = positions.map(() => []);
  for (const { place, readAt, ...item } of JSON.parse(items) as Item[]) {
    feeds[place - 1]?.push({ ...item, readAt: readAt === null ? null : new Date(readAt) });
  }
  const requests = (JSON.parse(states) as string[]).map(parseRequestState);
  return { feeds, requests: new Map(requests.map((each) => [each.id, each])) };
}

/** Takes the people and, for each, the number of the last item they have seen. */
export const nextItems = {
  name: 'feeds-next',
  text: `
    WITH item AS MATERIALIZED (
      SELECT p.place::int AS place, i.*
        FROM unnest($1::uuid[], $2::int[]) WITH ORDINALITY AS p("userId", "after", place)
       CROSS JOIN LATERAL (
         SELECT i."recipientId", i.sequence, i."eventId", i."requestId", i."readAt", e.type::text,
                coalesce(e.data->'toldIds', '[]') AS "toldIds"
           FROM "FeedItem" i JOIN "RequestEvent" e ON e.id = i."eventId"
          WHERE i."recipientId" = p."userId" AND i.sequence > p."after"
          ORDER BY i.sequence
          LIMIT ${feedBatch}) i
    )
    SELECT (SELECT coalesce(json_agg(item ORDER BY place, sequence), '[]') FROM item)::text,
           (SELECT coalesce(json_agg(${requestStateJson}), '[]')
              FROM "ApprovalRequest" r JOIN "Ticket" t ON t.id = r."ticketId"
             WHERE r.id = ANY(ARRAY(SELECT DISTINCT "requestId" FROM item)))::text`,
};

interface Item extends Omit<FeedEntry, 'readAt'> {
  /** Which of the positions, from 1 on. */
  readonly place: number;
  readonly readAt: string | null;
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
