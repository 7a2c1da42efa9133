import type { Transaction } from '../db/database.ts';
import type { RequestEventType } from '../domain/events.ts';

/** One item of a person's feed, with what decides who hears of it how. */
export interface FeedEntry {
  readonly sequence: number;
  readonly eventId: string;
  readonly requestId: string;
  readonly type: RequestEventType;
}

/** So many items are read at a time, however far behind the reader is. */
export const feedBatch = 100;

/** The next items after `after`, in order; fewer than `feedBatch` when there are no more. */
export async function readFeed(
  db: Transaction,
  userId: string,
  after: number,
): Promise<FeedEntry[]> {
  const rows = await db.feedItem.findMany({
    where: { recipientId: userId, sequence: { gt: after } },
    orderBy: { sequence: 'asc' },
    take: feedBatch,
    select: { sequence: true, eventId: true, requestId: true, event: { select: { type: true } } },
    relationLoadStrategy: 'join',
  });
  return rows.map(({ event, ...item }) => ({
    ...item,
    type: event.type satisfies RequestEventType,
  }));
}

/** The number of the latest item in this person's feed; 0 where there is none. */
export async function latestSequence(db: Transaction, userId: string): Promise<number> {
  const counter = await db.feedCounter.findUnique({
    where: { userId },
    select: { lastSequence: true },
  });
  return counter?.lastSequence ?? 0;
}
