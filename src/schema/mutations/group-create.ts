import { z } from 'zod';
import { createGroup } from '../../commands/change-group.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { idempotencyKey, line, optionalLine } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { activeGroupField, externalIdDescription, groupNameDescription } from './people-fields.ts';
import { groupPayload } from './people-payload.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('GroupCreateInput', {
  description: 'What it takes to make a group.',
  validate: z
    .object({
      name: line(limits.name),
      externalId: optionalLine(limits.externalId),
      idempotencyKey,
    })
    .loose(),
  fields: (t) => ({
    name: t.string({ required: true, description: groupNameDescription }),
    active: activeGroupField(t, 'Default: true.'),
    externalId: t.string({ description: externalIdDescription }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('groupCreate', (t) =>
  t.field({
    type: groupPayload('GroupCreatePayload'),
    description:
      'Make a group. For administrators. Nobody belongs to it yet: `groupMemberSet`, or `groupUpsert` with all its members.',
    errors: result('GroupCreateResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'The new group.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await createGroup(context.parts, callOf(context, info, input), {
          name: input.name,
          externalId: input.externalId ?? null,
          active: input.active ?? true,
        }),
      ),
  }),
);
