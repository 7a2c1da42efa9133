import { z } from 'zod';
import { denyRequest } from '../../commands/deny-request.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { expectedRevision, idempotencyKey, text } from '../input-rules.ts';
import { idempotencyKeyField, requestIdField, revisionField } from './input-fields.ts';
import { requestPayload } from './payload.ts';
import { result, revisionErrors } from './result.ts';

const Input = builder.inputType('ApprovalRequestDenyInput', {
  description: 'What it takes to deny.',
  validate: z.object({ note: text(limits.text), expectedRevision, idempotencyKey }).loose(),
  fields: (t) => ({
    id: requestIdField(t),
    note: t.string({
      required: true,
      description: 'Why not. The asking side reads it. Up to 5,000 characters.',
    }),
    expectedRevision: revisionField(t),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('approvalRequestDeny', (t) =>
  t.field({
    type: requestPayload('ApprovalRequestDenyPayload'),
    description:
      "Say no, and why. Only with an open assignment in the request's active step, and never on one's own request. A decision is final.",
    errors: result('ApprovalRequestDenyResult', revisionErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to deny, and why.' }) },
    resolve: async (_root, { input }, context) =>
      unwrap(
        await denyRequest(context.parts, signedIn(context), {
          requestId: decodeInput(input.id, 'ApprovalRequest', 'id'),
          note: input.note,
          expectedRevision: input.expectedRevision ?? undefined,
        }),
      ),
  }),
);
