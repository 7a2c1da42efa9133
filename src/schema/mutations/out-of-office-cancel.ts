import { z } from 'zod';
import { cancelAbsence } from '../../commands/cancel-absence.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { idempotencyKey } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { outOfOfficePayload } from './out-of-office-payload.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('OutOfOfficeCancelInput', {
  description: 'Which absence ends.',
  validate: z.object({ idempotencyKey }).loose(),
  fields: (t) => ({
    id: t.id({ required: true, description: "The absence's id, of `OutOfOffice`." }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('outOfOfficeCancel', (t) =>
  t.field({
    type: outOfOfficePayload('OutOfOfficeCancelPayload'),
    description:
      'End an absence now, or call one off that has not begun. The delegate no longer answers for that person, and no longer sees what they saw only for that; what they decided stays. Everybody for themselves, administrators for anybody.',
    errors: result('OutOfOfficeCancelResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'Which.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await cancelAbsence(context.parts, callOf(context, info, input), {
          absenceId: decodeInput(input.id, 'OutOfOffice', 'id'),
        }),
      ),
  }),
);
