import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';

/**
 * Keeps a person's feed as it is until the commit: who delivers to it or marks in it waits for the
 * row of its counter, so the number of unread items stays what there are.
 *
 * @returns the number of the latest item; 0 where there is none
 */
export async function lockFeed(tx: Transaction, userId: string): Promise<number> {
  const [counter] = await tx.$queryRaw<{ lastSequence: number }[]>`
    SELECT "lastSequence" FROM "FeedCounter" WHERE "userId" = ${userId}::uuid FOR UPDATE`;
  return counter?.lastSequence ?? 0;
}

/**
 * Marks what is unread of these items in a locked feed, and lowers the count by as many.
 *
 * @returns how many were unread
 */
export async function markRead(
  tx: Transaction,
  userId: string,
  sequence: Prisma.IntFilter<'FeedItem'>,
  at: Date,
): Promise<number> {
  const { count } = await tx.feedItem.updateMany({
    where: { recipientId: userId, readAt: null, sequence },
    data: { readAt: at },
  });
  if (count > 0) {
    await tx.feedCounter.update({
      where: { userId },
      data: { unread: { decrement: count } },
      select: { userId: true },
    });
  }
  return count;
}
