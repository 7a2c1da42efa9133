import { z } from 'zod';
import { updatePolicy } from '../../commands/change-policy.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput, optionalId } from '../global-id.ts';
import { idempotencyKey, line } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { policyPayload, PolicyRuleInput, position, toRule } from './policy-input.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('PolicyUpdateInput', {
  description: 'What to change of a policy. What is left out stays as it is.',
  validate: z
    .object({ name: line(limits.name).nullish(), position: position.nullish(), idempotencyKey })
    .loose(),
  fields: (t) => ({
    id: t.id({ required: true, description: "The policy's id." }),
    name: t.string({ description: 'Unique among policies, in a line of up to 100 characters.' }),
    kindId: t.id({
      description: 'Which requests it is for. Its rule has to fit the fields of that kind.',
    }),
    position: t.int({
      description:
        'Of the policies that a request meets, the one with the smallest counts: 1–1,000,000.',
    }),
    active: t.boolean({
      description:
        'False switches it off for new requests; those made with it stay as they are. Switched on again, its rule is checked again.',
    }),
    rule: t.field({
      type: PolicyRuleInput,
      description:
        'The whole rule. Where it differs from what it was, it becomes the next version; the versions before never change.',
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('policyUpdate', (t) =>
  t.field({
    type: policyPayload('PolicyUpdatePayload'),
    description:
      'Change a policy, switch it off, or on again. For administrators. Requests made before keep the version that they were made with.',
    errors: result('PolicyUpdateResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await updatePolicy(context.parts, callOf(context, info, input), {
          policyId: decodeInput(input.id, 'Policy', 'id'),
          name: input.name ?? undefined,
          kindId: optionalId(input.kindId, 'RequestKind', 'kindId'),
          position: input.position ?? undefined,
          active: input.active ?? undefined,
          rule: input.rule ? toRule(input.rule) : undefined,
        }),
      ),
  }),
);
