import type { GroupPeople } from '../domain/policy-steps.ts';
import type { Statements } from './statements.ts';

/**
 * The active people whom a policy can mean, in one statement: the leads of the groups of who asks,
 * and the members of these groups.
 */
export async function findGroupPeople(
  tx: Statements,
  {
    creatorId,
    beneficiaryId,
    ticketGroupId,
  }: { creatorId: string; beneficiaryId: string; ticketGroupId: string | null },
  groupIds: readonly string[],
): Promise<GroupPeople> {
  const asking = [creatorId, beneficiaryId];
  const ticketGroups = ticketGroupId === null ? [] : [ticketGroupId];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT m."userId"::text, m."groupId"::text, m.lead,
           ARRAY(SELECT a."userId"::text FROM "Membership" a
                  WHERE a."groupId" = m."groupId" AND a."userId" = ANY(${asking}::uuid[])) AS asking
      FROM "Membership" m
      JOIN "User" u ON u.id = m."userId" AND u.active
      JOIN "Group" g ON g.id = m."groupId" AND g.active
     WHERE m."groupId" = ANY(${[...groupIds, ...ticketGroups]}::uuid[] || ARRAY(
             SELECT a."groupId" FROM "Membership" a WHERE a."userId" = ANY(${asking}::uuid[])))
       AND (m.lead OR m."groupId" = ANY(${[...groupIds]}::uuid[]))
     ORDER BY m."userId"`;
  const leads = rows.filter(({ lead }) => lead);
  const leadsOf = (askingId: string) =>
    distinct(leads.filter(({ asking }) => asking.includes(askingId)));
  return {
    leads: {
      creator: leadsOf(creatorId),
      beneficiary: leadsOf(beneficiaryId),
      ticket: distinct(leads.filter(({ groupId }) => groupId === ticketGroupId)),
    },
    members: new Map(
      groupIds.map((id) => [id, distinct(rows.filter(({ groupId }) => groupId === id))]),
    ),
  };
}

interface Row {
  readonly userId: string;
  readonly groupId: string;
  readonly lead: boolean;
  /** Those who ask and are in the group. */
  readonly asking: readonly string[];
}

function distinct(rows: readonly { readonly userId: string }[]): string[] {
  return [...new Set(rows.map(({ userId }) => userId))];
}
