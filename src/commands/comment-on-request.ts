import type { Actor } from '../domain/people.ts';
import { done, type Outcome } from '../domain/refusals.ts';
import { changeRequest } from './change-request.ts';
import type { CommandParts } from './parts.ts';

export interface CommentOnRequest {
  readonly requestId: string;
  readonly body: string;
  /** Whether the approver cannot decide without an answer; the request then waits on the requester. */
  readonly requestsInformation: boolean;
}

/** Someone concerned adds to the conversation, asks for information, or answers. */
export async function commentOnRequest(
  parts: CommandParts,
  actor: Actor,
  input: CommentOnRequest,
): Promise<Outcome<{ requestId: string; commentId: string }>> {
  const { requestId, body, requestsInformation } = input;
  const commentId = parts.newId(parts.now());
  const outcome = await changeRequest(parts, actor, requestId, {
    type: 'COMMENT',
    commentId,
    body,
    requestsInformation,
  });
  return outcome.ok ? done({ requestId, commentId }) : outcome;
}
