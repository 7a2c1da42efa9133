import { wantedOf, type NoticeKind } from '../domain/notices.ts';
import type { Actor } from '../domain/people.ts';
import { maySeeRequest, refusalFor } from '../domain/permissions.ts';
import type { RequestState } from '../domain/request-state.ts';

/** Whether a notice tells its recipient nothing any more, as the request stands now. */
export function isMoot(kind: NoticeKind, recipient: Actor, request: RequestState): boolean {
  if (!maySeeRequest(recipient, request)) return true;
  if (wantedOf(kind) === 'DECISION') return refusalFor(recipient, 'APPROVE', request) !== null;
  if (kind === 'INFORMATION_REQUESTED') return request.waitingOn !== 'REQUESTER';
  if (kind === 'NOBODY_CAN_ANSWER') return !request.nobodyCanAnswer;
  const isPending = request.status === 'PENDING';
  // The outcome's mail names every decision.
  return kind === 'DECIDED' ? !isPending : isPending;
}
