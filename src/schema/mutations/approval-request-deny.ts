import { z } from 'zod';
import { denyRequest } from '../../commands/deny-request.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import type { Context } from '../context.ts';
import { unwrap } from '../errors.ts';
import { decodeInput, optionalId } from '../global-id.ts';
import { expectedRevision, idempotencyKey, text } from '../input-rules.ts';
import {
  assignmentField,
  idempotencyKeyField,
  requestIdField,
  revisionField,
} from './input-fields.ts';
import { requestPayload } from './payload.ts';
import { revisionErrors, sharedResult } from './result.ts';

export const DenyInput = builder.inputType('ApprovalRequestDenyInput', {
  description: 'What it takes to deny.',
  fields: (t) => ({
    id: requestIdField(t),
    note: t.string({
      required: true,
      description: 'Why not. The asking side reads it. Up to 5,000 characters.',
    }),
    assignmentId: assignmentField(t),
    expectedRevision: revisionField(t),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

export const denyRules = z
  .object({ note: text(limits.text), expectedRevision, idempotencyKey })
  .loose();

export const DenyResult = builder.errorUnion('ApprovalRequestDenyResult', {
  ...sharedResult('ApprovalRequestDenyPayload'),
  types: [requestPayload('ApprovalRequestDenyPayload'), ...revisionErrors],
});

/** One such act, by itself or as one of many. */
export async function deny(input: typeof DenyInput.$inferInput, context: Context) {
  const call = callOf(context, { fieldName: 'approvalRequestDeny' }, input);
  return unwrap(
    await denyRequest(context.parts, call, {
      requestId: decodeInput(input.id, 'ApprovalRequest', 'id'),
      note: input.note,
      assignmentId: optionalId(input.assignmentId, 'Assignment', 'assignmentId'),
      expectedRevision: input.expectedRevision ?? undefined,
    }),
  );
}

builder.mutationField('approvalRequestDeny', (t) =>
  t.field({
    type: DenyResult,
    description: 'Say no, and why. For those who may approve. A decision is final.',
    args: {
      input: t.arg({
        type: DenyInput,
        required: true,
        validate: denyRules,
        description: 'What to deny, and why.',
      }),
    },
    resolve: (_root, { input }, context) => deny(input, context),
  }),
);
