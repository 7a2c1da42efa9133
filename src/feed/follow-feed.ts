import type { Transaction } from '../db/database.ts';
import { live } from './live.ts';
import { feedBatch, latestSequence, readFeed, type FeedEntry } from './read-feed.ts';
import type { Wakeups } from './wakeups.ts';

/**
 * A person's feed: first what came after `after`, then live, each item once and in order. What a
 * lost wake-up hid comes with the next one, because the table is read from where it was left.
 *
 * @param after the last item already seen; without it, only what is to come
 */
export async function followFeed(
  db: Transaction,
  wakeups: Wakeups,
  userId: string,
  after?: number,
): Promise<AsyncIterableIterator<FeedEntry, void>> {
  const start = after ?? (await latestSequence(db, userId));
  return live(wakeups, `user:${userId}`, async function* (wait) {
    let seen = start;
    do {
      let batch: FeedEntry[];
      do {
        batch = await readFeed(db, userId, seen);
        for (const entry of batch) {
          seen = entry.sequence;
          yield entry;
        }
      } while (batch.length === feedBatch);
    } while (await wait());
  });
}
