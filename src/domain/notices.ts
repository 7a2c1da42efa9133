import type { RequestEvent } from './events.ts';
import { askingIds, type RequestState } from './request-state.ts';

/** What a mail is about. */
export type NoticeKind =
  | 'assigned'
  | 'reminder'
  | 'edited'
  | 'informationRequested'
  | 'answered'
  | 'unanswerable'
  | 'outcome';

/** One mail to be sent to one person. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly userId: string;
}

/**
 * The mails that an event asks for: an approver hears that they are asked, reminded, answered or
 * that the request has changed; those who asked hear questions and the outcome; who can help hears
 * that nobody can answer. Nobody gets a mail about what they did themselves.
 */
export function notices(
  event: RequestEvent,
  request: RequestState,
  actorId: string | null,
): Notice[] {
  const kind = kindOf(event);
  if (!kind) return [];
  return [...new Set(toldIds(event, request))]
    .filter((userId) => userId !== actorId)
    .map((userId) => ({ kind, userId }));
}

function kindOf(event: RequestEvent): NoticeKind | null {
  switch (event.type) {
    case 'ASSIGNED':
      // The EDITED event's mail says that they are asked anew, and why.
      return event.again ? null : 'assigned';
    case 'DELEGATED':
    case 'REASSIGNED':
    case 'ESCALATED':
      return 'assigned';
    case 'REMINDED':
      return 'reminder';
    case 'EDITED':
      return 'edited';
    case 'INFORMATION_REQUESTED':
      return 'informationRequested';
    case 'COMMENTED':
      return event.answers ? 'answered' : null;
    case 'NOBODY_CAN_ANSWER':
      return 'unanswerable';
    case 'RESOLVED':
      return 'outcome';
    case 'CREATED':
    case 'STEP_STARTED':
    case 'APPROVED':
    case 'DENIED':
    case 'ANSWERABLE_AGAIN':
    case 'WITHDRAWN':
    case 'EXPIRED':
      return null;
  }
}

function toldIds(event: RequestEvent, request: RequestState): readonly string[] {
  if ('toldIds' in event) return event.toldIds;
  return event.type === 'DELEGATED' ? [event.toUserId] : askingIds(request);
}
