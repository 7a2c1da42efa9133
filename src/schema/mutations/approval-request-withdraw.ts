import { z } from 'zod';
import { withdrawRequest } from '../../commands/withdraw-request.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { expectedRevision, idempotencyKey, text } from '../input-rules.ts';
import { idempotencyKeyField, requestIdField, revisionField } from './input-fields.ts';
import { requestPayload } from './payload.ts';
import { result, revisionErrors } from './result.ts';

const Input = builder.inputType('ApprovalRequestWithdrawInput', {
  description: 'What it takes to withdraw.',
  validate: z.object({ reason: text(limits.text), expectedRevision, idempotencyKey }).loose(),
  fields: (t) => ({
    id: requestIdField(t),
    reason: t.string({ required: true, description: 'Why. Up to 5,000 characters.' }),
    expectedRevision: revisionField(t),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('approvalRequestWithdraw', (t) =>
  t.field({
    type: requestPayload('ApprovalRequestWithdrawPayload'),
    description:
      "Take a pending request back. For its creator, the ticket's assignee and administrators.",
    errors: result('ApprovalRequestWithdrawResult', revisionErrors),
    args: {
      input: t.arg({ type: Input, required: true, description: 'What to withdraw, and why.' }),
    },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await withdrawRequest(context.parts, callOf(context, info, input), {
          requestId: decodeInput(input.id, 'ApprovalRequest', 'id'),
          reason: input.reason,
          expectedRevision: input.expectedRevision ?? undefined,
        }),
      ),
  }),
);
