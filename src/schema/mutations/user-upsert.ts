import { z } from 'zod';
import { upsertPerson } from '../../commands/upsert-person.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { emailAddress, idempotencyKey, line, timeZone } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import {
  emailDescription,
  externalIdDescription,
  personNameDescription,
  standingFields,
  toStanding,
} from './people-fields.ts';
import { userPayload } from './people-payload.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('UserUpsertInput', {
  description: 'A person as another help desk has them.',
  validate: z
    .object({
      externalId: line(limits.externalId),
      email: emailAddress,
      name: line(limits.name),
      timeZone: timeZone.nullish(),
      idempotencyKey,
    })
    .loose(),
  fields: (t) => ({
    externalId: t.string({
      required: true,
      description: `${externalIdDescription} Whoever has it is changed; where nobody has, a person is added.`,
    }),
    email: t.string({ required: true, description: emailDescription }),
    name: t.string({ required: true, description: personNameDescription }),
    ...standingFields(t, (value) => `Left out, it stays as it is, and is ${value} at first.`),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('userUpsert', (t) =>
  t.field({
    type: userPayload('UserUpsertPayload'),
    description:
      'Keep a person in step with another help desk, as often as you like: added where nobody has the external id, changed where something differs. For administrators.',
    errors: result('UserUpsertResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'The person.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await upsertPerson(context.parts, callOf(context, info, input), {
          externalId: input.externalId,
          email: input.email,
          name: input.name,
          ...toStanding(input),
        }),
      ),
  }),
);
