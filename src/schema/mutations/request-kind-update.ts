import { z } from 'zod';
import { updateKind } from '../../commands/change-kind.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { idempotencyKey, line, optionalText } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { kindPayload, RequestKindFieldInput, toDefinition } from './request-kind-input.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('RequestKindUpdateInput', {
  description: 'What to change of a kind. What is left out stays as it is.',
  validate: z
    .object({
      name: line(limits.name).nullish(),
      description: optionalText(limits.description),
      idempotencyKey,
    })
    .loose(),
  fields: (t) => ({
    id: t.id({ required: true, description: "The kind's id." }),
    name: t.string({ description: 'Unique among kinds, in a line of up to 100 characters.' }),
    description: t.string({
      description: 'When to choose it. Up to 1,000 characters; null or blank for nothing.',
    }),
    fields: t.field({
      type: [RequestKindFieldInput],
      description:
        'All its fields, in the order to show: what is not in the list is taken out. Refused where an active policy has a condition that they would not fit. Requests made before keep the fields that they have.',
    }),
    active: t.boolean({
      description: 'False switches it off: no new request can be of this kind.',
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('requestKindUpdate', (t) =>
  t.field({
    type: kindPayload('RequestKindUpdatePayload'),
    description: 'Change a kind of request, switch it off, or on again. For administrators.',
    errors: result('RequestKindUpdateResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await updateKind(context.parts, callOf(context, info, input), {
          kindId: decodeInput(input.id, 'RequestKind', 'id'),
          name: input.name ?? undefined,
          description: input.description === null ? '' : input.description,
          fields: input.fields?.map(toDefinition),
          active: input.active ?? undefined,
        }),
      ),
  }),
);
