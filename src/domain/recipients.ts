import { eligibleFor, eligibleStandIn } from './answering.ts';
import type { Directory } from './directory.ts';
import type { RequestEvent } from './events.ts';
import type { Assignee } from './people.ts';
import { askingIds, begunSteps, decidedIds, type RequestState } from './request-state.ts';

/**
 * Everyone concerned, each once: who asks, the ticket's assignee, everyone asked so far (a group's
 * members, who stands in for someone away, whom it was escalated to), and everyone who decided.
 */
export function concernedIds(request: RequestState, directory: Directory): string[] {
  const asked = begunSteps(request).flatMap((step) => [
    ...step.assignments.flatMap(({ assignee }) => [
      ...(assignee.type === 'USER' ? [assignee.id] : eligibleFor(assignee, request, directory)),
      ...standIns(assignee, request, directory),
    ]),
    ...(step.escalatedTo ? eligibleFor(step.escalatedTo, request, directory) : []),
    ...decidedIds(step),
  ]);
  return [...new Set([...holderIds(request), ...asked])];
}

/** Those of them who are not asked now: who asks, the ticket's assignee, and everyone who decided. */
export function unaskedIds(request: RequestState): string[] {
  return [...holderIds(request), ...begunSteps(request).flatMap(decidedIds)];
}

/**
 * Who an event is addressed to, each once: everyone concerned. Being asked is the approver's own;
 * a request's making and a step's start concern those who ask.
 *
 * @param request the request after the event's command
 */
export function recipients(
  event: RequestEvent,
  request: RequestState,
  directory: Directory,
): string[] {
  switch (event.type) {
    case 'ASSIGNED':
    case 'REMINDED':
      return [...new Set(event.toldIds)];
    case 'DELEGATED':
      return [event.toUserId];
    case 'CREATED':
    case 'STEP_STARTED':
      return [...new Set(holderIds(request))];
    case 'REASSIGNED':
    case 'ESCALATED':
    case 'NOBODY_CAN_ANSWER':
      return [...new Set([...holderIds(request), ...event.toldIds])];
    case 'ANSWERABLE_AGAIN':
      return [...new Set([...holderIds(request), ...directory.adminIds])];
    case 'APPROVED':
    case 'DENIED':
    case 'COMMENTED':
    case 'INFORMATION_REQUESTED':
    case 'EDITED':
    case 'WITHDRAWN':
    case 'EXPIRED':
    case 'RESOLVED':
      return concernedIds(request, directory);
  }
}

/** Those who ask, and the ticket's assignee. */
function holderIds(request: RequestState): string[] {
  const { assigneeId } = request.ticket;
  return [...askingIds(request), ...(assigneeId === null ? [] : [assigneeId])];
}

function standIns(assignee: Assignee, request: RequestState, directory: Directory): string[] {
  const standIn = eligibleStandIn(assignee, request, directory);
  return standIn === null ? [] : [standIn];
}
