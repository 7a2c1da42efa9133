// The conversation: someone adds to it, asks for information, or answers.
import { stillAskedIds } from './answering.ts';
import type { Attachment } from './attachments.ts';
import type { World } from './directory.ts';
import type { RequestEvent } from './events.ts';
import { limits } from './limits.ts';
import type { Actor } from './people.ts';
import { isAsked, isOnAskingSide, mayRequestInformation } from './permissions.ts';
import { done, invalid, refused, type Outcome } from './refusals.ts';
import type { RequestState } from './request-state.ts';

export interface CommentCommand {
  readonly type: 'COMMENT';
  readonly commentId: string;
  readonly body: string;
  readonly attachments: readonly Attachment[];
  /** Whether the approver cannot decide without an answer. */
  readonly requestsInformation: boolean;
}

export function comment(
  command: CommentCommand,
  request: RequestState,
  actor: Actor,
  { directory }: World,
): Outcome<readonly RequestEvent[]> {
  const { commentId, body, attachments } = command;
  if (request.commentCount >= limits.comments) {
    const message = `This request has its ${String(limits.comments)} comments; it takes no more.`;
    return refused(invalid('body', message));
  }
  if (command.requestsInformation) {
    if (request.commentCount + 1 >= limits.comments) {
      const message = 'This request takes one more comment, and none that would need an answer.';
      return refused(invalid('requestsInformation', message));
    }
    if (!mayRequestInformation(actor, request)) {
      return refused({
        code: 'NOT_AN_APPROVER',
        message: 'Only an approver who still has to answer can ask for more information.',
      });
    }
    return done([{ type: 'INFORMATION_REQUESTED', commentId, body, attachments }]);
  }
  // An agent who helps out on the ticket answers too; an approver never answers for the requester.
  const answers =
    request.waitingOn === 'REQUESTER' &&
    (isOnAskingSide(actor, request) || !isAsked(actor, request));
  const toldIds = answers ? stillAskedIds(request, directory) : [];
  return done([{ type: 'COMMENTED', commentId, body, attachments, answers, toldIds }]);
}
