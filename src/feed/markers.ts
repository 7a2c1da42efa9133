import type { Transaction } from '../db/database.ts';
import type { Topic } from './wakeups.ts';

/**
 * For each topic a text that changes whenever what the topic is about does, all in one statement. It
 * tells what was missed when a wake-up was lost.
 */
export async function readMarkers(
  db: Transaction,
  topics: readonly Topic[],
): Promise<Map<Topic, string>> {
  const ids = (kind: string) =>
    topics
      .filter((topic) => topic.startsWith(`${kind}:`))
      .map((topic) => topic.slice(kind.length + 1));
  const wantsWorkspace = topics.includes('workspace');
  const rows = await db.$queryRaw<{ topic: Topic; marker: string }[]>`
    SELECT 'user:' || "userId" AS topic, "lastSequence" || ' ' || "unread" AS marker
      FROM "FeedCounter" WHERE "userId" = ANY(${ids('user')}::uuid[])
    UNION ALL
    -- Whoever holds the ticket may see its requests: handed on, they are looked at again.
    SELECT 'request:' || r.id, r.revision || ' ' || concat(t."assigneeId", ' ', t."groupId")
      FROM "ApprovalRequest" r JOIN "Ticket" t ON t.id = r."ticketId"
     WHERE r.id = ANY(${ids('request')}::uuid[])
    UNION ALL
    SELECT 'presence:' || r.id, r.revision || ' ' || concat(t."assigneeId", ' ', t."groupId")
      FROM "ApprovalRequest" r JOIN "Ticket" t ON t.id = r."ticketId"
     WHERE r.id = ANY(${ids('presence')}::uuid[])
    UNION ALL
    SELECT 'ticket:' || t.id,
           md5(t::text) || ' ' || (SELECT count(*) || ' ' || COALESCE(sum(r.revision), 0)
                                      FROM "ApprovalRequest" r WHERE r."ticketId" = t.id)
      FROM "Ticket" t WHERE t.id = ANY(${ids('ticket')}::uuid[])
    UNION ALL
    -- Ids are in the order of time, so the newest event is one step into an index.
    SELECT 'workspace', (SELECT id::text FROM "RequestEvent" ORDER BY id DESC LIMIT 1)
     WHERE ${wantsWorkspace}`;
  return new Map(rows.map(({ topic, marker }) => [topic, marker]));
}
