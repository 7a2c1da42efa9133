import { z } from 'zod';
import { editRequest } from '../../commands/edit-request.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { CustomFieldInput, toCustomField } from '../custom-field-input.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { expectedRevision, idempotencyKey, line, text } from '../input-rules.ts';
import {
  AttachmentInput,
  idempotencyKeyField,
  requestIdField,
  revisionField,
} from './input-fields.ts';
import { requestPayload } from './payload.ts';
import { StepInputType, toSteps } from './request-input.ts';
import { result, revisionErrors } from './result.ts';

const Input = builder.inputType('ApprovalRequestEditInput', {
  description: 'What is to be different. What is left out stays as it is.',
  validate: z
    .object({
      subject: line(limits.subject).nullish(),
      message: text(limits.message).nullish(),
      expectedRevision,
      idempotencyKey,
    })
    .loose(),
  fields: (t) => ({
    id: requestIdField(t),
    subject: t.string({ description: 'What is asked, in a line of up to 200 characters.' }),
    message: t.string({
      description: 'What the approver has to know. Plain text, up to 10,000 characters.',
    }),
    fields: t.field({
      type: [CustomFieldInput],
      description:
        "The values of the kind's fields, all of them: what is not in the list is taken out. Where a value changes, the kind's policies are asked again, as they are now, and may choose others to answer.",
    }),
    attachments: t.field({
      type: [AttachmentInput],
      description: 'All links that belong to it, at most 20; an empty list for none.',
    }),
    dueAt: t.field({
      type: 'DateTime',
      description:
        'By when an answer is needed: a time to come, within ten years. Null for no such time; then nothing happens at any time either, whatever `whenDue` said.',
    }),
    approverIds: t.idList({
      description:
        'The people and groups that all have to approve, as one step: 1–50. Or `steps`. Not where a policy chose them.',
    }),
    steps: t.field({
      type: [StepInputType],
      description: 'Instead of `approverIds`: 1–10 steps that are answered in order.',
    }),
    expectedRevision: revisionField(t),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('approvalRequestEdit', (t) =>
  t.field({
    type: requestPayload('ApprovalRequestEditPayload'),
    description:
      'Change what is asked, while it is pending. For the agent who made the request. Decisions made before fall and the approvers are asked anew, unless the policy of the request keeps them and only subject, message, attachments or `dueAt` change; other approvers always begin anew. The approvers hear what changed.',
    errors: result('ApprovalRequestEditResult', revisionErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await editRequest(context.parts, callOf(context, info, input), {
          requestId: decodeInput(input.id, 'ApprovalRequest', 'id'),
          subject: input.subject ?? undefined,
          message: input.message ?? undefined,
          fields: input.fields?.map(toCustomField),
          attachments: input.attachments ?? undefined,
          dueAt: input.dueAt,
          steps: toSteps(input) ?? undefined,
          expectedRevision: input.expectedRevision ?? undefined,
        }),
      ),
  }),
);
