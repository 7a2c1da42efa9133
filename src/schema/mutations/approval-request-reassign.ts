import { reassigningIsToCome } from '../../domain/permissions.ts';
import { builder } from '../builder.ts';
import { InvalidInputError } from '../errors.ts';
import { idempotencyKeyField, requestIdField } from './input-fields.ts';
import { requestPayload } from './payload.ts';
import { changeErrors, result } from './result.ts';

const Input = builder.inputType('ApprovalRequestReassignInput', {
  description: 'What it will take to hand an assignment on.',
  fields: (t) => ({
    id: requestIdField(t),
    assignmentId: t.id({ required: true, description: 'The open assignment to hand on.' }),
    toId: t.id({ required: true, description: 'The person or group to hand it to.' }),
    reason: t.string({ description: 'Why.' }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('approvalRequestReassign', (t) =>
  t.field({
    type: requestPayload('ApprovalRequestReassignPayload'),
    description: 'Hand an open assignment on. Not available yet: always an InvalidInputError.',
    errors: result('ApprovalRequestReassignResult', changeErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to hand to whom.' }) },
    resolve: () => {
      throw new InvalidInputError(reassigningIsToCome, 'NOT_AVAILABLE');
    },
  }),
);
