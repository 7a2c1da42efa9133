import { z } from 'zod';
import { createKind } from '../../commands/change-kind.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { idempotencyKey, line, optionalText } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { kindPayload, RequestKindFieldInput, toDefinition } from './request-kind-input.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('RequestKindCreateInput', {
  description: 'A new kind of request.',
  validate: z
    .object({
      name: line(limits.name),
      description: optionalText(limits.description),
      idempotencyKey,
    })
    .loose(),
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'Unique among kinds, in a line of up to 100 characters.',
    }),
    description: t.string({ description: 'When to choose it. Up to 1,000 characters.' }),
    fields: t.field({
      type: [RequestKindFieldInput],
      required: true,
      defaultValue: [],
      description: 'What its requests fill in, in the order to show: at most 30.',
    }),
    active: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Whether new requests can be of this kind.',
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('requestKindCreate', (t) =>
  t.field({
    type: kindPayload('RequestKindCreatePayload'),
    description: 'Add a kind of request. For administrators.',
    errors: result('RequestKindCreateResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'The new kind.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await createKind(context.parts, callOf(context, info, input), {
          name: input.name,
          description: input.description ?? '',
          fields: input.fields.map(toDefinition),
          active: input.active,
        }),
      ),
  }),
);
