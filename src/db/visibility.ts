// The rules of src/domain/permissions.ts and ticket.ts about who sees what, as conditions that a
// query can carry. test/api/visibility.test.ts holds the two against each other.
import type { Actor } from '../domain/people.ts';
import type { ApprovalRequestStatus } from '../domain/request-state.ts';
import type { Prisma } from '../generated/prisma/client.ts';

const nothing = { id: { in: [] as string[] } };

/** `mayAccessTicket` as a condition. */
export function accessibleTickets(actor: Actor): Prisma.TicketWhereInput {
  if (actor.role === 'ADMIN') return {};
  if (actor.role === 'END_USER') return nothing;
  switch (actor.ticketAccess) {
    case 'ALL':
      return {};
    case 'GROUPS':
      return { OR: [{ assigneeId: actor.id }, { groupId: { in: [...actor.groupIds] } }] };
    case 'ASSIGNED':
      return { assigneeId: actor.id };
  }
}

/** Assignments for which this person answers: their own, their groups', and of those away. */
function answeredBy({ id, groupIds, standsInForIds }: Actor): Prisma.AssignmentWhereInput {
  return { OR: [{ userId: { in: [id, ...standsInForIds] } }, { groupId: { in: [...groupIds] } }] };
}

/** Steps that were escalated to this person. */
function escalatedTo({ id, groupIds }: Actor): Prisma.ApprovalStepWhereInput[] {
  return [{ escalatedToUserId: id }, { escalatedToGroupId: { in: [...groupIds] } }];
}

/** `isAsked` as a condition: "assigned to me", directly or through a group, or decided by me. */
export function assignedRequests(actor: Actor): Prisma.ApprovalRequestWhereInput {
  const asked = { OR: [answeredBy(actor), { decision: { decidedById: actor.id } }] };
  const begun = { current: true, startedAt: { not: null } };
  return {
    OR: [
      { assignments: { some: { AND: asked, step: begun } } },
      { steps: { some: { ...begun, OR: escalatedTo(actor) } } },
    ],
  };
}

/**
 * The same, read from where an inbox is kept in its order; what is kept there only narrows, so that
 * it can hide nothing from the rules.
 *
 * @param statuses only those, where there are any
 */
export function inboxRequests(
  actor: Actor,
  statuses?: readonly ApprovalRequestStatus[] | null,
): Prisma.ApprovalRequestWhereInput {
  const holderId = { in: [actor.id, ...actor.standsInForIds, ...actor.groupIds] };
  const entry = statuses?.length ? { holderId, status: { in: [...statuses] } } : { holderId };
  return { AND: [{ inboxEntries: { some: entry } }, assignedRequests(actor)] };
}

/** `maySeeRequest` as a condition. */
export function visibleRequests(actor: Actor): Prisma.ApprovalRequestWhereInput {
  if (actor.role === 'ADMIN') return {};
  const concerned = [{ onBehalfOfId: actor.id }, assignedRequests(actor)];
  if (actor.role === 'END_USER') return { OR: concerned };
  if (actor.ticketAccess === 'ALL') return {};
  return { OR: [...concerned, { createdById: actor.id }, { ticket: accessibleTickets(actor) }] };
}

/** Agents see people, to choose approvers; end users see themselves and whom they deal with. */
export function visibleUsers(actor: Actor): Prisma.UserWhereInput {
  if (actor.role !== 'END_USER') return {};
  const visible = visibleRequests(actor);
  return {
    OR: [
      { id: actor.id },
      { requestsFor: { some: visible } },
      { assignments: { some: { request: visible } } },
      { events: { some: { request: visible } } },
    ],
  };
}

/** Agents see groups, to choose approvers; end users see their own and those they deal with. */
export function visibleGroups(actor: Actor): Prisma.GroupWhereInput {
  if (actor.role !== 'END_USER') return {};
  return {
    OR: [
      { memberships: { some: { userId: actor.id } } },
      { assignments: { some: { request: visibleRequests(actor) } } },
    ],
  };
}

/** Pending requests that wait for this person's own answer. */
export function awaitingRequests(actor: Actor): Prisma.ApprovalRequestWhereInput {
  const open = { decision: null, AND: answeredBy(actor) };
  return {
    AND: inboxRequests(actor, ['PENDING']),
    status: 'PENDING',
    // Rule 2: what one may not decide does not wait for one.
    OR: [
      { ownDecisionAllowed: true },
      { createdById: { not: actor.id }, onBehalfOfId: { not: actor.id } },
    ],
    steps: {
      some: {
        current: true,
        status: 'ACTIVE',
        // Nobody answers twice in a step.
        NOT: { assignments: { some: { decision: { decidedById: actor.id } } } },
        OR: [{ assignments: { some: open } }, ...escalatedTo(actor)],
      },
    },
  };
}

/** Agents see kinds, to choose one; end users see those of the requests that they see. */
export function visibleKinds(actor: Actor): Prisma.RequestKindWhereInput {
  if (actor.role !== 'END_USER') return {};
  return { requests: { some: visibleRequests(actor) } };
}

/** Policies are the administrators'. */
export function visiblePolicies(actor: Actor): Prisma.PolicyWhereInput {
  return actor.role === 'ADMIN' ? {} : nothing;
}

/** Mails that could not be delivered, until somebody has seen to them: the administrators'. */
export function visibleUndeliverable(actor: Actor): Prisma.UndeliverableMailWhereInput {
  return actor.role === 'ADMIN' ? { settledAt: null } : nothing;
}

/** Agents see who is away, to choose approvers; end users see their own absences and duties. */
export function visibleDelegations(actor: Actor): Prisma.DelegationWhereInput {
  if (actor.role !== 'END_USER') return {};
  return { OR: [{ userId: actor.id }, { delegateId: actor.id }] };
}
