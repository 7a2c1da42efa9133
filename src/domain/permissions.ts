import { answerableBy, belongsTo, capacityFor, isEscalatedTo } from './answering.ts';
import type { Actor } from './people.ts';
import type { Refusal } from './refusals.ts';
import {
  activeStep,
  askingIds,
  begunSteps,
  decidedIds,
  openAssignments,
  type AssignmentState,
  type RequestState,
} from './request-state.ts';
import { mayAccessTicket } from './ticket.ts';

export const requestActions = [
  'APPROVE',
  'DENY',
  'COMMENT',
  'WITHDRAW',
  'REASSIGN',
  'EDIT',
  'ASK_AGAIN',
] as const;
export type RequestAction = (typeof requestActions)[number];

/** Rules 1, 8 and 9: who may see a request. `src/db/visibility.ts` says the same in SQL. */
export function maySeeRequest(actor: Actor, request: RequestState): boolean {
  return (
    actor.role === 'ADMIN' ||
    request.onBehalfOfId === actor.id ||
    (actor.role === 'AGENT' &&
      (request.createdById === actor.id || mayAccessTicket(actor, request.ticket))) ||
    isAsked(actor, request)
  );
}

/** Whether a step that has begun asks this person, in any capacity, or they decided in it. */
export function isAsked(actor: Actor, request: RequestState): boolean {
  return begunSteps(request).some(
    (step) =>
      isEscalatedTo(actor, step) ||
      decidedIds(step).includes(actor.id) ||
      step.assignments.some((assignment) => capacityFor(actor, assignment) !== null),
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
  if (action === 'ASK_AGAIN') return refusalToAskAgain(actor, request);
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
      return refusalToReassign(actor, request);
    case 'EDIT':
      return refusalToEdit(actor, request);
  }
}

/** Rules 2 and 3. Nobody answers twice in a step: a quorum is so many different people. */
function refusalToDecide(actor: Actor, request: RequestState): Refusal | null {
  if (isOnAskingSide(actor, request) && !request.terms.ownDecisionAllowed) {
    return {
      code: 'OWN_REQUEST',
      message: 'You made this request, or it is on your behalf: someone else has to decide on it.',
    };
  }
  const step = activeStep(request);
  if (step && decidedIds(step).includes(actor.id)) {
    return { code: 'ALREADY_DECIDED', message: 'You have already decided; a decision is final.' };
  }
  if (answerableBy(actor, request).length > 0) return null;
  if (step?.assignments.some((assignment) => capacityFor(actor, assignment) !== null)) {
    return {
      code: 'ALREADY_DECIDED',
      message: 'Somebody else has answered: for you, for your group, or for whom you stand in.',
    };
  }
  return {
    code: 'NOT_AN_APPROVER',
    message: 'Only an approver who is asked in the current step can decide on this request.',
  };
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

/** Rule 7, for any of the request's assignments. */
function refusalToReassign(actor: Actor, request: RequestState): Refusal | null {
  if (reassignableBy(actor, request).length > 0) return null;
  return {
    code: 'FORBIDDEN',
    message:
      "Only an approver hands their own open assignment on; the request's creator or an administrator moves any open one.",
  };
}

/** Rule 7: the open assignments that this person may hand on or move. */
export function reassignableBy(actor: Actor, request: RequestState): AssignmentState[] {
  const open = request.steps
    .filter(({ status }) => status === 'ACTIVE' || status === 'WAITING')
    .flatMap(openAssignments);
  if (actor.role === 'ADMIN' || actor.id === request.createdById) return open;
  // Who may not decide because it is on their behalf does not choose who does.
  if (isOnAskingSide(actor, request) && !request.terms.ownDecisionAllowed) return [];
  return open.filter(
    (assignment) =>
      belongsTo(actor, assignment.assignee) &&
      activeStep(request)?.assignments.includes(assignment) === true,
  );
}

function refusalToEdit(actor: Actor, request: RequestState): Refusal | null {
  if (actor.id === request.createdById && actor.role !== 'END_USER') return null;
  return { code: 'FORBIDDEN', message: 'Only the agent who made the request changes it.' };
}

function refusalToAskAgain(actor: Actor, request: RequestState): Refusal | null {
  if (actor.role === 'END_USER' || !mayAccessTicket(actor, request.ticket)) {
    return {
      code: 'FORBIDDEN',
      message: 'Only an agent who may access the ticket, or an administrator, asks again.',
    };
  }
  if (request.status === 'PENDING') {
    return {
      code: 'STILL_PENDING',
      message: 'This request is still pending. Change it, or withdraw it first.',
    };
  }
  if (request.status === 'APPROVED') {
    return {
      code: 'FORBIDDEN',
      message: 'This request was approved: there is nothing to ask again.',
    };
  }
  return null;
}

export function isOnAskingSide(actor: Actor, request: RequestState): boolean {
  return askingIds(request).includes(actor.id);
}

/** Only someone who still has to answer can make the request wait on the requester. */
export function mayRequestInformation(actor: Actor, request: RequestState): boolean {
  return refusalToDecide(actor, request) === null;
}
