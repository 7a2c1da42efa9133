import type { Actor } from './people.ts';
import type { FieldIssue, Refusal } from './refusals.ts';
import { activeAssignment, askedApproverIds, type RequestState } from './request-state.ts';
import { mayAccessTicket } from './ticket.ts';

export const requestActions = ['APPROVE', 'DENY', 'COMMENT', 'WITHDRAW', 'REASSIGN'] as const;
export type RequestAction = (typeof requestActions)[number];

/** Why nobody can hand an assignment on yet. */
export const reassigningIsToCome: readonly FieldIssue[] = [
  {
    path: ['assignmentId'],
    message: 'Reassigning is not available yet. Withdraw the request and ask someone else.',
  },
];

/** Rules 1, 8 and 9: who may see a request. `src/db/visibility.ts` says the same in SQL. */
export function maySeeRequest(actor: Actor, request: RequestState): boolean {
  return (
    actor.role === 'ADMIN' ||
    request.onBehalfOfId === actor.id ||
    askedApproverIds(request).includes(actor.id) ||
    (actor.role === 'AGENT' &&
      (request.createdById === actor.id || mayAccessTicket(actor, request.ticket)))
  );
}

/**
 * The one place that says what a person may do with a request. It guards every command and tells
 * clients which buttons to show (`viewerActions`).
 *
 * @returns `null` when allowed, else why not. Answers NOT_FOUND for what the actor may not see.
 */
export function refusalFor(
  actor: Actor,
  action: RequestAction,
  request: RequestState,
): Refusal | null {
  if (!maySeeRequest(actor, request)) return { code: 'NOT_FOUND', what: 'approval request' };
  if (request.status !== 'PENDING') return { code: 'ALREADY_RESOLVED', requestId: request.id };
  switch (action) {
    case 'APPROVE':
    case 'DENY':
      return refusalToDecide(actor, request);
    case 'COMMENT':
      return null;
    case 'WITHDRAW':
      return refusalToWithdraw(actor, request);
    case 'REASSIGN':
      return { code: 'NOT_AVAILABLE', fields: reassigningIsToCome };
  }
}

/** Rules 2 and 3. */
function refusalToDecide(actor: Actor, request: RequestState): Refusal | null {
  if (isOnAskingSide(actor, request)) {
    return {
      code: 'OWN_REQUEST',
      message: 'You made this request, or it is on your behalf: someone else has to decide on it.',
    };
  }
  const assignment = activeAssignment(request, actor.id);
  if (!assignment) {
    return {
      code: 'NOT_AN_APPROVER',
      message: 'Only an approver who is asked in the current step can decide on this request.',
    };
  }
  if (assignment.decision !== null) {
    return { code: 'ALREADY_DECIDED', message: 'You have already decided; a decision is final.' };
  }
  return null;
}

/** Rule 6. */
function refusalToWithdraw(actor: Actor, request: RequestState): Refusal | null {
  const allowed =
    actor.role === 'ADMIN' ||
    actor.id === request.createdById ||
    actor.id === request.ticket.assigneeId;
  if (allowed) return null;
  return {
    code: 'FORBIDDEN',
    message: "Only the request's creator, the ticket's assignee or an administrator withdraws it.",
  };
}

export function isOnAskingSide(actor: Actor, request: RequestState): boolean {
  return actor.id === request.createdById || actor.id === request.onBehalfOfId;
}

/** Only someone who still has to answer can make the request wait on the requester. */
export function mayRequestInformation(actor: Actor, request: RequestState): boolean {
  return refusalToDecide(actor, request) === null;
}
