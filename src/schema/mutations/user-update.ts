import { z } from 'zod';
import { updatePerson } from '../../commands/change-person.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { idempotencyKey } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import {
  emailDescription,
  externalIdDescription,
  personNameDescription,
  personRules,
  standingFields,
  toStanding,
} from './people-fields.ts';
import { userPayload } from './people-payload.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('UserUpdateInput', {
  description: 'What to change of a person. What is left out stays as it is.',
  validate: z.object({ ...personRules, idempotencyKey }).loose(),
  fields: (t) => ({
    id: t.id({ required: true, description: "The person's id." }),
    email: t.string({ description: emailDescription }),
    name: t.string({ description: personNameDescription }),
    ...standingFields(t, () => 'Left out, it stays as it is.'),
    externalId: t.string({ description: `${externalIdDescription} Null to take it away.` }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('userUpdate', (t) =>
  t.field({
    type: userPayload('UserUpdatePayload'),
    description:
      'Change who a person is, let them go, or have them back. For administrators. Who can answer which request follows at once. The last active administrator stays one: LAST_ADMINISTRATOR.',
    errors: result('UserUpdateResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await updatePerson(context.parts, callOf(context, info, input), {
          userId: decodeInput(input.id, 'User', 'id'),
          email: input.email ?? undefined,
          name: input.name ?? undefined,
          externalId: input.externalId,
          ...toStanding(input),
        }),
      ),
  }),
);
