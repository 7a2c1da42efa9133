import { z } from 'zod';
import { askAgain } from '../../commands/ask-again.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { CustomFieldInput, toCustomField } from '../custom-field-input.ts';
import { unwrap } from '../errors.ts';
import { decodeAssignee, decodeInput, optionalId } from '../global-id.ts';
import { idempotencyKey, line, text } from '../input-rules.ts';
import { AttachmentInput, idempotencyKeyField } from './input-fields.ts';
import { requestPayload } from './payload.ts';
import { StepInputType, toSteps, WhenDue } from './request-input.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('ApprovalRequestAskAgainInput', {
  description:
    'What to ask again, and what is to be different. What is left out is taken over from the request before.',
  validate: z
    .object({
      subject: line(limits.subject).nullish(),
      message: text(limits.message).nullish(),
      idempotencyKey,
    })
    .loose(),
  fields: (t) => ({
    id: t.id({
      required: true,
      description: 'The approval request that was denied or withdrawn, or has expired.',
    }),
    subject: t.string({ description: 'What is asked, in a line of up to 200 characters.' }),
    message: t.string({
      description: 'What the approver has to know. Plain text, up to 10,000 characters.',
    }),
    onBehalfOfId: t.id({ description: 'For whom it is asked.' }),
    approverIds: t.idList({
      description:
        'The people and groups that all have to approve, as one step: 1–50. Or `steps`. Not where a policy of the kind chooses; it is asked again.',
    }),
    steps: t.field({
      type: [StepInputType],
      description: 'Instead of `approverIds`: 1–10 steps that are answered in order.',
    }),
    kindId: t.id({ description: 'What kind of request it is; null for none.' }),
    fields: t.field({
      type: [CustomFieldInput],
      description:
        "The values of the kind's fields, all of them. Left out, those are taken over that still fit the kind.",
    }),
    attachments: t.field({
      type: [AttachmentInput],
      description: 'All links that belong to it, at most 20; an empty list for none.',
    }),
    dueAt: t.field({
      type: 'DateTime',
      description:
        'By when an answer is needed: a time to come, within ten years; null for no such time. Give one, or null, where that of the request before has passed.',
    }),
    whenDue: t.field({ type: WhenDue, description: 'What happens at `dueAt`.' }),
    escalateToId: t.id({ description: 'The person or group to escalate to, with ESCALATE.' }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('approvalRequestAskAgain', (t) =>
  t.field({
    type: requestPayload('ApprovalRequestAskAgainPayload'),
    description:
      'Ask again what was denied or withdrawn or has expired: a new request, linked to it by `previous`. For agents who may access the ticket, which has to be open, and administrators; whoever asks again is the creator of the new one. `approvalRequest` is the new one.',
    errors: result('ApprovalRequestAskAgainResult', commonErrors),
    args: {
      input: t.arg({ type: Input, required: true, description: 'What to ask again, and how.' }),
    },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await askAgain(context.parts, callOf(context, info, input), {
          requestId: decodeInput(input.id, 'ApprovalRequest', 'id'),
          subject: input.subject ?? undefined,
          message: input.message ?? undefined,
          onBehalfOfId: optionalId(input.onBehalfOfId, 'User', 'onBehalfOfId'),
          steps: toSteps(input) ?? undefined,
          kindId:
            input.kindId == null
              ? input.kindId
              : decodeInput(input.kindId, 'RequestKind', 'kindId'),
          fields: input.fields?.map(toCustomField),
          attachments: input.attachments ?? undefined,
          dueAt: input.dueAt,
          whenDue: input.whenDue ?? undefined,
          escalateTo:
            input.escalateToId == null
              ? input.escalateToId
              : decodeAssignee(input.escalateToId, 'escalateToId'),
        }),
      ),
  }),
);
