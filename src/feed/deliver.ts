import type { Statements } from '../db/statements.ts';

/** An event and whom it is addressed to, each once. */
export interface AddressedEvent {
  readonly id: string;
  readonly to: readonly string[];
}

/**
 * Gives each recipient their feed items, numbered on from their last. The counters' rows stay
 * locked until the commit, and are locked in the order of the recipients' ids, so the numbers of
 * one person follow the commits and two commands never wait for each other in a circle.
 *
 * What a person did themselves is in their feed already read.
 */
export async function deliver(
  tx: Statements,
  requestId: string,
  events: readonly AddressedEvent[],
  actorId: string | null,
  at: Date,
): Promise<void> {
  const byRecipient = new Map<string, string[]>();
  for (const { id, to } of events) {
    for (const userId of to) byRecipient.set(userId, [...(byRecipient.get(userId) ?? []), id]);
  }
  const userIds = [...byRecipient.keys()].sort();
  const counts = userIds.map((userId) => byRecipient.get(userId)?.length ?? 0);
  const unread = userIds.map((userId, index) => (userId === actorId ? 0 : (counts[index] ?? 0)));
  const items = userIds.flatMap((userId) => {
    const eventIds = byRecipient.get(userId) ?? [];
    return eventIds.map((eventId, index) => ({
      userId,
      eventId,
      /** From the person's new last number. */
      back: eventIds.length - 1 - index,
    }));
  });
  if (items.length === 0) return;
  await tx.$executeRaw`
    WITH counters AS (
      INSERT INTO "FeedCounter" ("userId", "lastSequence", "unread")
      SELECT "userId", "items", "unread"
        FROM unnest(${userIds}::uuid[], ${counts}::int[], ${unread}::int[]) AS t("userId", "items", "unread")
       ORDER BY "userId"
      ON CONFLICT ("userId") DO UPDATE
         SET "lastSequence" = "FeedCounter"."lastSequence" + EXCLUDED."lastSequence",
             "unread" = "FeedCounter"."unread" + EXCLUDED."unread"
      RETURNING "userId", "lastSequence"
    )
    INSERT INTO "FeedItem" ("recipientId", "sequence", "eventId", "requestId", "readAt")
    SELECT "userId", counters."lastSequence" - items.back, items."eventId", ${requestId}::uuid,
           CASE WHEN "userId" = ${actorId}::uuid THEN ${at}::timestamptz END
      FROM unnest(${items.map(({ userId }) => userId)}::uuid[], ${items.map(({ back }) => back)}::int[],
                  ${items.map(({ eventId }) => eventId)}::uuid[]) AS items("userId", back, "eventId")
      JOIN counters USING ("userId")`;
}
