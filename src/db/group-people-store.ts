import type { GroupPeople } from '../domain/policy-steps.ts';
import type { Transaction } from './database.ts';

/**
 * The active people whom a policy can mean, in one statement: the leads of the groups of who asks,
 * and the members of these groups.
 */
export async function findGroupPeople(
  tx: Transaction,
  {
    creatorId,
    beneficiaryId,
    ticketGroupId,
  }: { creatorId: string; beneficiaryId: string; ticketGroupId: string | null },
  groupIds: readonly string[],
): Promise<GroupPeople> {
  const asking = { userId: { in: [creatorId, beneficiaryId] } };
  const rows = await tx.membership.findMany({
    where: {
      user: { active: true },
      group: { active: true },
      OR: [
        { groupId: { in: [...groupIds] } },
        { lead: true, group: { memberships: { some: asking } } },
        { lead: true, groupId: { in: ticketGroupId === null ? [] : [ticketGroupId] } },
      ],
    },
    orderBy: { userId: 'asc' },
    select: {
      userId: true,
      groupId: true,
      lead: true,
      group: { select: { memberships: { where: asking, select: { userId: true } } } },
    },
    relationLoadStrategy: 'join',
  });
  const leads = rows.filter(({ lead }) => lead);
  const leadsOf = (askingId: string) =>
    distinct(
      leads.filter(({ group }) => group.memberships.some(({ userId }) => userId === askingId)),
    );
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

function distinct(rows: readonly { readonly userId: string }[]): string[] {
  return [...new Set(rows.map(({ userId }) => userId))];
}
