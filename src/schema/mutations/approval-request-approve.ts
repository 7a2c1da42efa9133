import { z } from 'zod';
import { approveRequest } from '../../commands/approve-request.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { expectedRevision, idempotencyKey, optionalText } from '../input-rules.ts';
import { idempotencyKeyField, requestIdField, revisionField } from './input-fields.ts';
import { requestPayload } from './payload.ts';
import { result, revisionErrors } from './result.ts';

const Input = builder.inputType('ApprovalRequestApproveInput', {
  description: 'What it takes to approve.',
  validate: z.object({ note: optionalText(limits.text), expectedRevision, idempotencyKey }).loose(),
  fields: (t) => ({
    id: requestIdField(t),
    note: t.string({ description: 'What to say to it. Up to 5,000 characters.' }),
    expectedRevision: revisionField(t),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('approvalRequestApprove', (t) =>
  t.field({
    type: requestPayload('ApprovalRequestApprovePayload'),
    description:
      "Say yes. Only with an open assignment in the request's active step, and never on one's own request. A decision is final.",
    errors: result('ApprovalRequestApproveResult', revisionErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to approve.' }) },
    resolve: async (_root, { input }, context) =>
      unwrap(
        await approveRequest(context.parts, signedIn(context), {
          requestId: decodeInput(input.id, 'ApprovalRequest', 'id'),
          note: input.note ?? null,
          expectedRevision: input.expectedRevision ?? undefined,
        }),
      ),
  }),
);
