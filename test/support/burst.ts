import { toUuid } from './scene.ts';
import type { TestApp } from './test-app.ts';

/**
 * So many more items in somebody's feed at once, each about this request's first event, and a
 * wake-up for each: what a burst is, without the time that as many commands take.
 */
export async function burst(
  { db, wakeups }: TestApp,
  userId: string,
  requestId: string,
  count: number,
): Promise<void> {
  const [user, request] = [toUuid(userId), toUuid(requestId)];
  await db.executeSql(`
    INSERT INTO "FeedItem" ("recipientId", sequence, "eventId", "requestId")
    SELECT '${user}', COALESCE(c."lastSequence", 0) + n, e.id, e."requestId"
      FROM "RequestEvent" e
      LEFT JOIN "FeedCounter" c ON c."userId" = '${user}'
     CROSS JOIN generate_series(1, ${String(count)}) n
     WHERE e."requestId" = '${request}' AND e.sequence = 1`);
  await db.executeSql(`
    INSERT INTO "FeedCounter" ("userId", "lastSequence", unread)
    VALUES ('${user}', ${String(count)}, ${String(count)})
    ON CONFLICT ("userId") DO UPDATE
       SET "lastSequence" = "FeedCounter"."lastSequence" + ${String(count)}`);
  for (let woken = 0; woken < count; woken += 1) wakeups.wakeHere([`user:${user}`]);
}

/** Makes the request's message so many characters long: each answer with it is as large. */
export async function enlarge({ db }: TestApp, requestId: string, size: number): Promise<void> {
  await db.prisma.approvalRequest.update({
    where: { id: toUuid(requestId) },
    data: { message: 'x'.repeat(size) },
  });
}
