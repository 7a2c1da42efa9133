import type { RequestEvent } from './events.ts';
import type { RequestState } from './request-state.ts';

/** What a mail is about. */
export type NoticeKind = 'assigned' | 'outcome';

/** One mail to be sent to one person. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly userId: string;
}

/**
 * The mails that an event asks for: an approver hears that they are asked, those who asked hear
 * the outcome. Nobody gets a mail about what they did themselves.
 */
export function notices(
  event: RequestEvent,
  request: RequestState,
  actorId: string | null,
): Notice[] {
  if (event.type === 'ASSIGNED') return [{ kind: 'assigned', userId: event.userId }];
  if (event.type !== 'RESOLVED') return [];
  const asking = new Set([request.createdById, request.onBehalfOfId]);
  return [...asking]
    .filter((userId) => userId !== actorId)
    .map((userId) => ({ kind: 'outcome', userId }));
}
