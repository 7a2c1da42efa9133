// `visibleRequests` of visibility.ts once more, for statements that are written in SQL: numbers over
// all requests. test/api/stats.test.ts holds it against the rule in src/domain/permissions.ts.
import type { Actor } from '../domain/people.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** Whether this person may see the row `r` of "ApprovalRequest". */
export function visibleRequestsSql(actor: Actor): Prisma.Sql {
  if (actor.role === 'ADMIN') return Prisma.sql`TRUE`;
  if (actor.role === 'AGENT' && actor.ticketAccess === 'ALL') return Prisma.sql`TRUE`;
  const concerned = Prisma.sql`r."onBehalfOfId" = ${actor.id}::uuid OR ${assignedSql(actor)}`;
  if (actor.role === 'END_USER') return Prisma.sql`(${concerned})`;
  const groupIds = actor.ticketAccess === 'GROUPS' ? actor.groupIds : [];
  return Prisma.sql`(${concerned} OR r."createdById" = ${actor.id}::uuid OR EXISTS (
    SELECT 1 FROM "Ticket" t WHERE t.id = r."ticketId"
       AND (t."assigneeId" = ${actor.id}::uuid OR t."groupId" = ANY(${[...groupIds]}::uuid[]))))`;
}

/** `assignedRequests`: a step that has begun asks this person, in any capacity, or they decided in it. */
function assignedSql({ id, groupIds, standsInForIds }: Actor): Prisma.Sql {
  const people = [id, ...standsInForIds];
  const groups = [...groupIds];
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "ApprovalStep" s
      LEFT JOIN "Assignment" a ON a."stepId" = s.id
      LEFT JOIN "Decision" d ON d."assignmentId" = a.id
     WHERE s."requestId" = r.id AND s.current AND s."startedAt" IS NOT NULL
       AND (a."userId" = ANY(${people}::uuid[]) OR a."groupId" = ANY(${groups}::uuid[])
            OR d."decidedById" = ${id}::uuid OR s."escalatedToUserId" = ${id}::uuid
            OR s."escalatedToGroupId" = ANY(${groups}::uuid[])))`;
}
