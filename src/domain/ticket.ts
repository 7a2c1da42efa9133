import type { Actor } from './people.ts';

export type TicketStatus = 'NEW' | 'OPEN' | 'PENDING' | 'SOLVED' | 'CLOSED';

/** What decides who may see a ticket. */
export interface TicketState {
  readonly status: TicketStatus;
  readonly assigneeId: string | null;
  readonly groupId: string | null;
}

/** Where a ticket may go from where it is. `CLOSED` is the end; nothing becomes `NEW` again. */
export const ticketMoves: Readonly<Record<TicketStatus, readonly TicketStatus[]>> = {
  NEW: ['OPEN', 'PENDING', 'SOLVED', 'CLOSED'],
  OPEN: ['PENDING', 'SOLVED', 'CLOSED'],
  PENDING: ['OPEN', 'SOLVED', 'CLOSED'],
  SOLVED: ['OPEN', 'PENDING', 'CLOSED'],
  CLOSED: [],
};

/** Whether a ticket in this status is still worked on, so that requests can be made on it. */
export function isOpen(status: TicketStatus): boolean {
  return status !== 'SOLVED' && status !== 'CLOSED';
}

/** Rule 1: which tickets an actor may access. */
export function mayAccessTicket(actor: Actor, ticket: Omit<TicketState, 'status'>): boolean {
  switch (actor.role) {
    case 'ADMIN':
      return true;
    case 'END_USER':
      return false;
    case 'AGENT':
      break;
  }
  if (ticket.assigneeId === actor.id) return true;
  switch (actor.ticketAccess) {
    case 'ALL':
      return true;
    case 'GROUPS':
      return ticket.groupId !== null && actor.groupIds.includes(ticket.groupId);
    case 'ASSIGNED':
      return false;
  }
}

export type TransitionRefusal = 'PENDING_APPROVALS' | 'ILLEGAL_TRANSITION';

/**
 * Rule 8: may this ticket become `to`? Staying where it is is always allowed.
 *
 * @param pendingRequests how many of its requests are pending
 */
export function checkTransition(
  from: TicketStatus,
  to: TicketStatus,
  pendingRequests: number,
): TransitionRefusal | null {
  if (from === to) return null;
  if (!ticketMoves[from].includes(to)) return 'ILLEGAL_TRANSITION';
  if (!isOpen(to) && pendingRequests > 0) return 'PENDING_APPROVALS';
  return null;
}
