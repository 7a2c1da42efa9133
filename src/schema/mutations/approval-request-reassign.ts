import { z } from 'zod';
import { reassignAssignment } from '../../commands/reassign-assignment.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import type { Context } from '../context.ts';
import { unwrap } from '../errors.ts';
import { decodeAssignee, decodeInput } from '../global-id.ts';
import { idempotencyKey, optionalText } from '../input-rules.ts';
import { idempotencyKeyField, requestIdField } from './input-fields.ts';
import { requestPayload } from './payload.ts';
import { changeErrors, sharedResult } from './result.ts';

export const ReassignInput = builder.inputType('ApprovalRequestReassignInput', {
  description: 'What it takes to hand an assignment on.',
  fields: (t) => ({
    id: requestIdField(t),
    assignmentId: t.id({ required: true, description: 'The open assignment to hand on.' }),
    toId: t.id({
      required: true,
      description:
        'The person or group to hand it to: active, not asked in this step yet, and not on the asking side.',
    }),
    reason: t.string({
      description: 'Why. Whoever it goes to reads it. Up to 5,000 characters.',
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

export const reassignRules = z
  .object({ reason: optionalText(limits.text), idempotencyKey })
  .loose();

export const ReassignResult = builder.errorUnion('ApprovalRequestReassignResult', {
  ...sharedResult('ApprovalRequestReassignPayload'),
  types: [requestPayload('ApprovalRequestReassignPayload'), ...changeErrors],
});

/** One such act, by itself or as one of many. */
export async function reassign(input: typeof ReassignInput.$inferInput, context: Context) {
  const call = callOf(context, { fieldName: 'approvalRequestReassign' }, input);
  return unwrap(
    await reassignAssignment(context.parts, call, {
      requestId: decodeInput(input.id, 'ApprovalRequest', 'id'),
      assignmentId: decodeInput(input.assignmentId, 'Assignment', 'assignmentId'),
      to: decodeAssignee(input.toId, 'toId'),
      reason: input.reason ?? null,
    }),
  );
}

builder.mutationField('approvalRequestReassign', (t) =>
  t.field({
    type: ReassignResult,
    description:
      "Hand an open assignment on. An approver hands on their own or their group's, while it is asked; the request's creator and administrators move any open one, also in a step to come. Refused where too few people would be left to answer.",
    args: {
      input: t.arg({
        type: ReassignInput,
        required: true,
        validate: reassignRules,
        description: 'What to hand to whom.',
      }),
    },
    resolve: (_root, { input }, context) => reassign(input, context),
  }),
);
