import { z } from 'zod';
import { createRequest } from '../../commands/create-request.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { idempotencyKey, line, text } from '../input-rules.ts';
import { attachmentsField, idempotencyKeyField } from './input-fields.ts';
import { requestPayload } from './payload.ts';
import { askingFields, dueAtDescription, toRequestInput } from './request-input.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('ApprovalRequestCreateInput', {
  description: 'What it takes to ask.',
  validate: z
    .object({ subject: line(limits.subject), message: text(limits.message), idempotencyKey })
    .loose(),
  fields: (t) => ({
    ticketId: t.id({ required: true, description: 'The ticket that it is about.' }),
    subject: t.string({
      required: true,
      description: 'What is asked, in a line of up to 200 characters.',
    }),
    message: t.string({
      required: true,
      description: 'What the approver has to know. Plain text, up to 10,000 characters.',
    }),
    ...askingFields(t),
    attachments: attachmentsField(t),
    dueAt: t.field({ type: 'DateTime', description: dueAtDescription }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('approvalRequestCreate', (t) =>
  t.field({
    type: requestPayload('ApprovalRequestCreatePayload'),
    description:
      'Ask for a decision on a ticket. For agents who may access the ticket and administrators. The approvers of the first step hear of it at once. What could never be approved is refused, with the reason.',
    errors: result('ApprovalRequestCreateResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to ask whom.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await createRequest(context.parts, callOf(context, info, input), toRequestInput(input)),
      ),
  }),
);
