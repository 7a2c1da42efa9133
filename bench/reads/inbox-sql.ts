import type pg from 'pg';
import type { Subject } from './reading.ts';

// The inbox as one would write it by hand over Assent's normalised tables: who is asked directly.

/** The pending requests that a person is asked. $1: who. */
const mine = `
  SELECT DISTINCT a."requestId" AS id
    FROM "Assignment" a
    JOIN "ApprovalStep" s ON s.id = a."stepId"
    JOIN "ApprovalRequest" r ON r.id = a."requestId"
   WHERE a."userId" = $1 AND s.current AND s."startedAt" IS NOT NULL AND r.status = 'PENDING'`;

/** All of it in one statement, as one JSON value. $1: who, $2: how many. */
export const inboxAsJson = `
WITH mine AS MATERIALIZED (${mine}),
page AS (
  SELECT r.* FROM mine JOIN "ApprovalRequest" r USING (id) ORDER BY r.id DESC LIMIT $2
)
SELECT json_build_object(
  'total', (SELECT count(*) FROM mine),
  'requests', COALESCE((
    SELECT json_agg(json_build_object(
             'id', p.id, 'subject', p.subject, 'message', p.message,
             'createdAt', to_char(p."createdAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
             'createdBy', c.name,
             'ticket', json_build_object('number', t.number, 'subject', t.subject, 'requester', q.name),
             'comments', COALESCE((
               SELECT json_agg(json_build_object('author', u.name, 'body', k.body) ORDER BY k.id)
                 FROM (SELECT id, body, "authorId" FROM "Comment"
                        WHERE "requestId" = p.id ORDER BY id DESC LIMIT 3) k
                 JOIN "User" u ON u.id = k."authorId"), '[]'))
             ORDER BY p.id DESC)
      FROM page p
      JOIN "Ticket" t ON t.id = p."ticketId"
      JOIN "User" q ON q.id = t."requesterId"
      JOIN "User" c ON c.id = p."createdById"), '[]'))::text AS inbox`;

/** The same, a statement for each thing, as loaders ask. */
export const pageRows = `
SELECT r.id, r.subject, r.message, r."createdAt", r."createdById", r."ticketId"
  FROM (${mine}) m JOIN "ApprovalRequest" r USING (id) ORDER BY r.id DESC LIMIT $2`;
export const pageTotal = `SELECT count(*)::int AS total FROM (${mine}) m`;
export const namesByIds = `SELECT id, name FROM "User" WHERE id = ANY($1::uuid[])`;
export const ticketsByIds = `SELECT id, number, subject, "requesterId" FROM "Ticket" WHERE id = ANY($1::uuid[])`;
export const commentsByIds = `
SELECT k."requestId", k.body, k."authorId"
  FROM unnest($1::uuid[]) AS r(id)
  CROSS JOIN LATERAL (SELECT id, "requestId", body, "authorId" FROM "Comment"
                       WHERE "requestId" = r.id ORDER BY id DESC LIMIT 3) k
 ORDER BY k.id`;

/** What PostGraphile is given to page through. */
export const inboxFunction = `
CREATE OR REPLACE FUNCTION public.inbox(viewer uuid) RETURNS SETOF "ApprovalRequest"
LANGUAGE sql STABLE AS $$
  SELECT r.* FROM "ApprovalRequest" r
   WHERE r.status = 'PENDING' AND r.id IN (
     SELECT a."requestId" FROM "Assignment" a JOIN "ApprovalStep" s ON s.id = a."stepId"
      WHERE a."userId" = viewer AND s.current AND s."startedAt" IS NOT NULL)
   ORDER BY r.id DESC
$$`;
export const dropInboxFunction = 'DROP FUNCTION IF EXISTS public.inbox(uuid)';

/**
 * People whose inbox is what the statements above say: asked directly and pending, in no group, who
 * stand in for nobody, to whom nothing was escalated, and who have decided nothing that is still
 * pending. $1: how many.
 */
const plainViewers = `
SELECT u.id::text AS id
  FROM "User" u
 WHERE u.active
   AND NOT EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id)
   AND NOT EXISTS (SELECT FROM "Delegation" d WHERE d."delegateId" = u.id OR d."userId" = u.id)
   AND NOT EXISTS (SELECT FROM "ApprovalStep" s WHERE s."escalatedToUserId" = u.id)
   AND NOT EXISTS (SELECT FROM "Decision" d JOIN "Assignment" a ON a.id = d."assignmentId"
                     JOIN "ApprovalRequest" r ON r.id = a."requestId"
                    WHERE d."decidedById" = u.id AND r.status = 'PENDING' AND a."userId" <> u.id)
   AND (SELECT count(*) FROM "Assignment" a JOIN "ApprovalRequest" r ON r.id = a."requestId"
         WHERE a."userId" = u.id AND r.status = 'PENDING') >= 5
 ORDER BY md5(u.id::text)
 LIMIT $1`;

/** 2,000 of them, or as many as there are. */
export async function findViewers(client: pg.Client): Promise<Subject[]> {
  const { rows } = await client.query<{ id: string }>(plainViewers, [2_000]);
  return rows.map(({ id }) => ({ viewer: id }));
}
