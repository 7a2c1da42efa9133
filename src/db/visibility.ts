// The rules of src/domain/permissions.ts and ticket.ts about who sees what, as conditions that a
// query can carry. test/api/visibility.test.ts holds the two against each other.
import type { Actor } from '../domain/people.ts';
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

/** The requests in whose begun steps this person is asked: "assigned to me". */
export function assignedRequests(actor: Actor): Prisma.ApprovalRequestWhereInput {
  return {
    assignments: { some: { userId: actor.id, step: { startedAt: { not: null } } } },
  };
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

/** Agents see groups, to choose approvers; end users see their own. */
export function visibleGroups(actor: Actor): Prisma.GroupWhereInput {
  if (actor.role !== 'END_USER') return {};
  return { memberships: { some: { userId: actor.id } } };
}

/** Pending requests that wait for this person's own answer. */
export function awaitingRequests(actor: Actor): Prisma.ApprovalRequestWhereInput {
  return {
    status: 'PENDING',
    assignments: { some: { userId: actor.id, decision: null, step: { status: 'ACTIVE' } } },
    // Rule 2: what one may not decide does not wait for one.
    createdById: { not: actor.id },
    onBehalfOfId: { not: actor.id },
  };
}
