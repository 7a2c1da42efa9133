import { problemsOfAttachments, type Attachment } from '../domain/attachments.ts';
import { refused, type Outcome } from '../domain/refusals.ts';
import { changeRequest } from './change-request.ts';
import type { Call, CommandParts } from './parts.ts';

export interface CommentOnRequest {
  readonly requestId: string;
  readonly body: string;
  readonly attachments: readonly Attachment[];
  /** Whether the approver cannot decide without an answer; the request then waits on the requester. */
  readonly requestsInformation: boolean;
}

/** Someone concerned adds to the conversation, asks for information, or answers. */
export async function commentOnRequest(
  parts: CommandParts,
  call: Call,
  { requestId, ...comment }: CommentOnRequest,
): Promise<Outcome<{ requestId: string; commentId: string }>> {
  const fields = problemsOfAttachments(comment.attachments);
  if (fields.length > 0) return refused({ code: 'INVALID_INPUT', fields });
  const commentId = parts.newId(parts.now());
  const command = { type: 'COMMENT' as const, commentId, ...comment };
  return changeRequest(parts, call, requestId, command, { value: { commentId } });
}
