import { z } from 'zod';
import { approveRequest } from '../../commands/approve-request.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import type { Context } from '../context.ts';
import { unwrap } from '../errors.ts';
import { decodeInput, optionalId } from '../global-id.ts';
import { expectedRevision, idempotencyKey, optionalText } from '../input-rules.ts';
import {
  assignmentField,
  idempotencyKeyField,
  requestIdField,
  revisionField,
} from './input-fields.ts';
import { requestPayload } from './payload.ts';
import { revisionErrors, sharedResult } from './result.ts';

export const ApproveInput = builder.inputType('ApprovalRequestApproveInput', {
  description: 'What it takes to approve.',
  fields: (t) => ({
    id: requestIdField(t),
    note: t.string({ description: 'What to say to it. Up to 5,000 characters.' }),
    assignmentId: assignmentField(t),
    expectedRevision: revisionField(t),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

export const approveRules = z
  .object({ note: optionalText(limits.text), expectedRevision, idempotencyKey })
  .loose();

export const ApproveResult = builder.errorUnion('ApprovalRequestApproveResult', {
  ...sharedResult('ApprovalRequestApprovePayload'),
  types: [requestPayload('ApprovalRequestApprovePayload'), ...revisionErrors],
});

/** One such act, by itself or as one of many. */
export async function approve(input: typeof ApproveInput.$inferInput, context: Context) {
  const call = callOf(context, { fieldName: 'approvalRequestApprove' }, input);
  return unwrap(
    await approveRequest(context.parts, call, {
      requestId: decodeInput(input.id, 'ApprovalRequest', 'id'),
      note: input.note ?? null,
      assignmentId: optionalId(input.assignmentId, 'Assignment', 'assignmentId'),
      expectedRevision: input.expectedRevision ?? undefined,
    }),
  );
}

builder.mutationField('approvalRequestApprove', (t) =>
  t.field({
    type: ApproveResult,
    description:
      "Say yes. Only for someone who is asked in the request's active step: in person, through a group, or for someone away for whom they stand in; once in a step; and never on one's own request, unless its policy allows that. A decision is final.",
    args: {
      input: t.arg({
        type: ApproveInput,
        required: true,
        validate: approveRules,
        description: 'What to approve.',
      }),
    },
    resolve: (_root, { input }, context) => approve(input, context),
  }),
);
