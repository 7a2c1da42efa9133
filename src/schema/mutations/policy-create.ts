import { z } from 'zod';
import { createPolicy } from '../../commands/change-policy.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { idempotencyKey, line } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { policyPayload, PolicyRuleInput, position, toRule } from './policy-input.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('PolicyCreateInput', {
  description: 'A new policy.',
  validate: z.object({ name: line(limits.name), position, idempotencyKey }).loose(),
  fields: (t) => ({
    name: t.string({
      required: true,
      description: 'Unique among policies, in a line of up to 100 characters.',
    }),
    kindId: t.id({
      required: true,
      description: 'Which requests it is for. A kind has at most 100 policies.',
    }),
    position: t.int({
      required: true,
      defaultValue: 1,
      description:
        'Of the policies that a request meets, the one with the smallest counts: 1–1,000,000.',
    }),
    active: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Whether it applies to new requests.',
    }),
    rule: t.field({ type: PolicyRuleInput, required: true, description: 'Its first version.' }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('policyCreate', (t) =>
  t.field({
    type: policyPayload('PolicyCreatePayload'),
    description:
      'Add a policy. For administrators. Requests of its kind that meet its conditions are then asked of whom it says; agents name nobody.',
    errors: result('PolicyCreateResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'The new policy.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await createPolicy(context.parts, callOf(context, info, input), {
          name: input.name,
          kindId: decodeInput(input.kindId, 'RequestKind', 'kindId'),
          position: input.position,
          active: input.active,
          rule: toRule(input.rule),
        }),
      ),
  }),
);
