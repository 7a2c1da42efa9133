import type { RequestEvent } from './events.ts';
import { askedApproverIds, type RequestState } from './request-state.ts';

/** Everyone concerned, each once: who asks, the ticket's assignee, and everyone asked so far. */
export function concernedIds(request: RequestState): string[] {
  return [...new Set([...askingIds(request), ...askedApproverIds(request)])];
}

/**
 * Who an event is addressed to, each once: everyone concerned. An assignment is its approver's
 * own; a request's making and a step's start concern those who ask.
 *
 * @param request the request after the event's command
 */
export function recipients(event: RequestEvent, request: RequestState): string[] {
  switch (event.type) {
    case 'ASSIGNED':
      return [event.userId];
    case 'CREATED':
    case 'STEP_STARTED':
      return [...new Set(askingIds(request))];
    case 'APPROVED':
    case 'DENIED':
    case 'COMMENTED':
    case 'INFORMATION_REQUESTED':
    case 'WITHDRAWN':
    case 'EXPIRED':
    case 'RESOLVED':
      return concernedIds(request);
  }
}

function askingIds({ createdById, onBehalfOfId, ticket }: RequestState): string[] {
  return [createdById, onBehalfOfId, ...(ticket.assigneeId === null ? [] : [ticket.assigneeId])];
}
