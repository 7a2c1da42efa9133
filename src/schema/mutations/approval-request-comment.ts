import { z } from 'zod';
import { commentOnRequest } from '../../commands/comment-on-request.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { Comment } from '../comment.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { idempotencyKey, text } from '../input-rules.ts';
import { requestField } from '../request-field.ts';
import { attachmentsField, idempotencyKeyField, requestIdField } from './input-fields.ts';
import { changeErrors, result } from './result.ts';

const Input = builder.inputType('ApprovalRequestCommentInput', {
  description: 'What it takes to comment.',
  validate: z.object({ body: text(limits.text), idempotencyKey }).loose(),
  fields: (t) => ({
    id: requestIdField(t),
    body: t.string({
      required: true,
      description: 'Plain text, up to 5,000 characters. A request takes up to 500 comments.',
    }),
    requestsInformation: t.boolean({
      description:
        'True: an approver cannot decide without an answer, and the request waits on the requester until someone on the asking side comments. Only for an approver who still has to answer.',
    }),
    attachments: attachmentsField(t),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

const Payload = builder
  .objectRef<{ requestId: string; commentId: string }>('ApprovalRequestCommentPayload')
  .implement({
    description: 'It is said.',
    fields: (t) => ({
      approvalRequest: requestField(t, 'The request as it now stands.'),
      comment: t.prismaField({
        type: Comment,
        description: 'The new comment.',
        resolve: (query, { commentId }, _args, { prisma }) =>
          prisma.comment.findUniqueOrThrow({ ...query, where: { id: commentId } }),
      }),
    }),
  });

builder.mutationField('approvalRequestComment', (t) =>
  t.field({
    type: Payload,
    description:
      'Add to the conversation of a pending request, ask for information, or answer. For everyone who sees the request.',
    errors: result('ApprovalRequestCommentResult', changeErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to say.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await commentOnRequest(context.parts, callOf(context, info, input), {
          requestId: decodeInput(input.id, 'ApprovalRequest', 'id'),
          body: input.body,
          attachments: input.attachments ?? [],
          requestsInformation: input.requestsInformation ?? false,
        }),
      ),
  }),
);
