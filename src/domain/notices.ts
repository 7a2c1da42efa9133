import { stillAskedIds } from './answering.ts';
import type { Directory } from './directory.ts';
import type { RequestEvent } from './events.ts';
import { askingIds, type RequestState } from './request-state.ts';

export const noticeKinds = [
  'ASSIGNED',
  'REMINDER',
  'ESCALATED',
  'REASSIGNED',
  'EDITED',
  'INFORMATION_REQUESTED',
  'ANSWERED',
  'DECIDED',
  'WITHDRAWN',
  'OUTCOME',
  'NOBODY_CAN_ANSWER',
] as const;

/** What a mail is about. */
export type NoticeKind = (typeof noticeKinds)[number];

/** What its reader is to do about it: decide, answer a question, or nothing. */
export type Wanted = 'DECISION' | 'ANSWER' | 'NOTHING';

export function wantedOf(kind: NoticeKind): Wanted {
  switch (kind) {
    case 'ASSIGNED':
    case 'REMINDER':
    case 'ESCALATED':
    case 'REASSIGNED':
    case 'EDITED':
    case 'ANSWERED':
      return 'DECISION';
    case 'INFORMATION_REQUESTED':
      return 'ANSWER';
    case 'DECIDED':
    case 'WITHDRAWN':
    case 'OUTCOME':
    case 'NOBODY_CAN_ANSWER':
      return 'NOTHING';
  }
}

/** One mail to be sent to one person. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly userId: string;
}

/** The request that an event is about, before and after the event's command. */
export interface NoticeScene {
  readonly before: RequestState;
  readonly after: RequestState;
  readonly directory: Directory;
}

/**
 * The mails that an event asks for: an approver hears that they are asked, reminded, answered, or
 * that the request has changed or was withdrawn; those who asked hear questions, decisions and the
 * outcome; who can help hears that nobody can answer. Nobody gets a mail about what they did
 * themselves.
 */
export function notices(event: RequestEvent, scene: NoticeScene, actorId: string | null): Notice[] {
  const kind = kindOf(event, scene);
  if (!kind) return [];
  return [...new Set(toldIds(event, scene))]
    .filter((userId) => userId !== actorId)
    .map((userId) => ({ kind, userId }));
}

function kindOf(event: RequestEvent, { after }: NoticeScene): NoticeKind | null {
  switch (event.type) {
    case 'ASSIGNED':
      // The EDITED event's mail says that they are asked anew, and why.
      return event.again ? null : 'ASSIGNED';
    case 'DELEGATED':
    case 'REASSIGNED':
      return 'REASSIGNED';
    case 'ESCALATED':
      return 'ESCALATED';
    case 'REMINDED':
      return 'REMINDER';
    case 'EDITED':
      return 'EDITED';
    case 'INFORMATION_REQUESTED':
      return 'INFORMATION_REQUESTED';
    case 'COMMENTED':
      return event.answers ? 'ANSWERED' : null;
    case 'NOBODY_CAN_ANSWER':
      return 'NOBODY_CAN_ANSWER';
    case 'APPROVED':
    case 'DENIED':
      // The outcome's mail names every decision.
      return after.status === 'PENDING' ? 'DECIDED' : null;
    case 'WITHDRAWN':
      return 'WITHDRAWN';
    case 'RESOLVED':
      return 'OUTCOME';
    case 'CREATED':
    case 'STEP_STARTED':
    case 'ANSWERABLE_AGAIN':
    case 'EXPIRED':
      return null;
  }
}

function toldIds(
  event: RequestEvent,
  { before, after, directory }: NoticeScene,
): readonly string[] {
  if ('toldIds' in event) return event.toldIds;
  if (event.type === 'DELEGATED') return [event.toUserId];
  // Who could still have answered need not any more.
  return event.type === 'WITHDRAWN' ? stillAskedIds(before, directory) : askingIds(after);
}
