import { z } from 'zod';
import { createPerson } from '../../commands/change-person.ts';
import { newPersonDefaults } from '../../commands/upsert-person.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { emailAddress, idempotencyKey, line, optionalLine, timeZone } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import {
  emailDescription,
  externalIdDescription,
  personNameDescription,
  standingFields,
} from './people-fields.ts';
import { userPayload } from './people-payload.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('UserCreateInput', {
  description: 'What it takes to add a person.',
  validate: z
    .object({
      email: emailAddress,
      name: line(limits.name),
      externalId: optionalLine(limits.externalId),
      timeZone: timeZone.nullish(),
      idempotencyKey,
    })
    .loose(),
  fields: (t) => ({
    email: t.string({ required: true, description: emailDescription }),
    name: t.string({ required: true, description: personNameDescription }),
    ...standingFields(t, (value) => `Default: ${value}.`),
    externalId: t.string({ description: externalIdDescription }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('userCreate', (t) =>
  t.field({
    type: userPayload('UserCreatePayload'),
    description:
      'Add a person. For administrators. Nobody is told; they sign in with a token that names their e-mail address or external id.',
    errors: result('UserCreateResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'The new person.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await createPerson(context.parts, callOf(context, info, input), {
          email: input.email,
          name: input.name,
          role: input.role ?? newPersonDefaults.role,
          ticketAccess: input.ticketAccess ?? newPersonDefaults.ticketAccess,
          locale: input.locale ?? newPersonDefaults.locale,
          timeZone: input.timeZone ?? newPersonDefaults.timeZone,
          active: input.active ?? newPersonDefaults.active,
          externalId: input.externalId ?? null,
        }),
      ),
  }),
);
