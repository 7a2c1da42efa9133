// What `npm run verify` reads besides requests. Each statement looks at whole tables.
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { StoredFeed, Stray } from '../record/verify-feed.ts';
import { readOnly } from './read-only.ts';

/** The feeds whose numbers are not 1, 2, 3… up to their counter's, or that have not as many unread. */
export function readBrokenFeeds(prisma: PrismaClient): Promise<StoredFeed[]> {
  return readOnly(
    prisma,
    (tx) => tx.$queryRaw<StoredFeed[]>`
      SELECT f.*, (SELECT min(n) + 1
                     FROM (SELECT 0 AS n UNION ALL
                           SELECT sequence FROM "FeedItem" WHERE "recipientId" = f."userId"::uuid) there
                    WHERE n < greatest("lastSequence", highest)
                      AND NOT EXISTS (SELECT FROM "FeedItem" i
                                       WHERE i."recipientId" = f."userId"::uuid AND i.sequence = n + 1)
                  ) AS "firstMissing"
        FROM (SELECT coalesce(c."userId", i."recipientId")::text AS "userId",
                     coalesce(c."lastSequence", 0) AS "lastSequence",
                     coalesce(c.unread, 0) AS "unreadCount",
                     coalesce(i.items, 0) AS items, coalesce(i.unread, 0) AS unread,
                     coalesce(i.lowest, 1) AS lowest, coalesce(i.highest, 0) AS highest
                FROM "FeedCounter" c
                FULL JOIN (SELECT "recipientId", count(*)::int AS items,
                                  (count(*) FILTER (WHERE "readAt" IS NULL))::int AS unread,
                                  min(sequence) AS lowest, max(sequence) AS highest
                             FROM "FeedItem" GROUP BY "recipientId") i
                  ON i."recipientId" = c."userId") f
       WHERE items <> "lastSequence" OR highest <> "lastSequence" OR lowest <> 1
          OR unread <> "unreadCount"
       ORDER BY "userId"`,
  );
}

/** Rows that name something that is not there. The tables' own keys let none in; a hand could. */
export function readStrays(prisma: PrismaClient): Promise<Stray[]> {
  return readOnly(
    prisma,
    (tx) => tx.$queryRaw<Stray[]>`
      SELECT 'STEP' AS what, id::text, NULL::int AS sequence, "requestId"::text FROM "ApprovalStep" x
       WHERE NOT EXISTS (SELECT FROM "ApprovalRequest" r WHERE r.id = x."requestId")
      UNION ALL
      SELECT 'ASSIGNMENT', id::text, NULL, "requestId"::text FROM "Assignment" x
       WHERE NOT EXISTS (SELECT FROM "ApprovalRequest" r WHERE r.id = x."requestId")
      UNION ALL
      SELECT 'COMMENT', id::text, NULL, "requestId"::text FROM "Comment" x
       WHERE NOT EXISTS (SELECT FROM "ApprovalRequest" r WHERE r.id = x."requestId")
      UNION ALL
      SELECT 'EVENT', id::text, sequence, "requestId"::text FROM "RequestEvent" x
       WHERE NOT EXISTS (SELECT FROM "ApprovalRequest" r WHERE r.id = x."requestId")
      UNION ALL
      SELECT 'DECISION', x."assignmentId"::text, NULL, NULL FROM "Decision" x
       WHERE NOT EXISTS (SELECT FROM "Assignment" a WHERE a.id = x."assignmentId")
      UNION ALL
      SELECT 'FEED_ITEM', x."recipientId"::text, x.sequence, x."requestId"::text FROM "FeedItem" x
       WHERE NOT EXISTS (SELECT FROM "RequestEvent" e
                          WHERE e.id = x."eventId" AND e."requestId" = x."requestId")
      ORDER BY 4, 1, 3, 2`,
  );
}
