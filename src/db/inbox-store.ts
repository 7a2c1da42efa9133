import { inboxHolders, listsChanged } from '../domain/inbox.ts';
import type { RequestState } from '../domain/request-state.ts';
import type { Transaction } from './database.ts';
import { currentTransaction, type RequestRows } from './request-rows.ts';

/**
 * What differs between two states of a locked request; `null`: it is new.
 *
 * @param eventCount how many events its record has after it
 */
export function saveInbox(
  rows: RequestRows,
  before: RequestState | null,
  after: RequestState,
  eventCount: number,
): void {
  const { id: requestId, status } = after;
  const was = before ? inboxHolders(before) : new Set<string>();
  const holders = inboxHolders(after);
  const gone = [...was].filter((holderId) => !holders.has(holderId));
  const come = [...holders].filter((holderId) => !was.has(holderId));
  if (was.size > 0) rows.updateInbox(requestId, { gone, status, eventCount });
  rows.insert(
    'InboxEntry',
    come.map((holderId) => ({ holderId, requestId, status, eventCount })),
  );
  rows.changeLists(listsChanged(before, after));
}

/** What the other tables say that it should hold. */
const derived = `
  SELECT DISTINCT held."holderId", held."requestId", r.status, r."eventCount"
    FROM (
      SELECT a."requestId", COALESCE(a."userId", a."groupId") AS "holderId", a."stepId"
        FROM "Assignment" a
      UNION ALL
      SELECT a."requestId", d."decidedById", a."stepId"
        FROM "Decision" d JOIN "Assignment" a ON a.id = d."assignmentId"
      UNION ALL
      SELECT s."requestId", COALESCE(s."escalatedToUserId", s."escalatedToGroupId"), s.id
        FROM "ApprovalStep" s
    ) held
    JOIN "ApprovalStep" s ON s.id = held."stepId" AND s.current AND s."startedAt" IS NOT NULL
    JOIN "ApprovalRequest" r ON r.id = held."requestId"
   WHERE held."holderId" IS NOT NULL`;

/** Requests whose latest comments are not those of the conversation. */
const otherComments = `"latestComments" <> latest_comments(id)`;

/**
 * How many entries are there that should not be, or the other way round, and how many requests' latest
 * comments are wrong. 0: all is as it should be.
 */
export async function inboxDifferences(db: Transaction): Promise<number> {
  const kept = 'SELECT "holderId", "requestId", status, "eventCount" FROM "InboxEntry"';
  const [row] = await db.$queryRawUnsafe<{ count: number }[]>(`
    SELECT ((SELECT count(*) FROM (
              (${derived} EXCEPT ${kept}) UNION ALL (${kept} EXCEPT ${derived})
            ) AS difference)
            + (SELECT count(*) FROM "ApprovalRequest" WHERE ${otherComments}))::int AS count`);
  return row?.count ?? 0;
}

/** Makes it anew from the other tables, in one transaction. Commands wait for it; readers do not. */
export async function rebuildInbox(tx: Transaction): Promise<void> {
  await tx.$executeRawUnsafe(
    'LOCK TABLE "ApprovalRequest", "InboxEntry" IN SHARE ROW EXCLUSIVE MODE',
  );
  await tx.$executeRawUnsafe('DELETE FROM "InboxEntry"');
  await tx.$executeRawUnsafe(
    `INSERT INTO "InboxEntry" ("holderId", "requestId", status, "eventCount") ${derived}`,
  );
  await tx.$executeRawUnsafe('DELETE FROM "ListVersion"');
  await tx.$executeRawUnsafe(
    `INSERT INTO "ListVersion" ("holderId", version)
     SELECT id, ${currentTransaction} FROM (SELECT id FROM "User" UNION ALL SELECT id FROM "Group") everybody`,
  );
  await tx.$executeRawUnsafe(
    `UPDATE "ApprovalRequest" SET "latestComments" = latest_comments(id) WHERE ${otherComments}`,
  );
}
