// Wrong on purpose: the numbers of a feed are taken outside the command's transaction, so they are
// not in the order of the commits.
import pg from 'pg';
import type { Transaction } from '../../../src/db/database.ts';
import type { AddressedEvent } from '../../../src/feed/deliver.ts';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 5 });

export async function deliver(
  tx: Transaction,
  requestId: string,
  events: readonly AddressedEvent[],
  actorId: string | null,
  at: Date,
): Promise<void> {
  for (const { id: eventId, to } of events) {
    for (const recipientId of to) {
      const unread = recipientId === actorId ? 0 : 1;
      const { rows } = await pool.query<{ lastSequence: number }>(
        `INSERT INTO "FeedCounter" ("userId", "lastSequence", "unread") VALUES ($1, 1, $2)
         ON CONFLICT ("userId") DO UPDATE SET "lastSequence" = "FeedCounter"."lastSequence" + 1,
           "unread" = "FeedCounter"."unread" + $2
         RETURNING "lastSequence"`,
        [recipientId, unread],
      );
      const sequence = rows[0]?.lastSequence ?? 0;
      const readAt = recipientId === actorId ? at : null;
      await tx.feedItem.create({ data: { recipientId, sequence, eventId, requestId, readAt } });
    }
  }
}
