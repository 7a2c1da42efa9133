import { z } from 'zod';
import { updateGroup } from '../../commands/change-group.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { idempotencyKey } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import {
  activeGroupField,
  externalIdDescription,
  groupNameDescription,
  groupRules,
} from './people-fields.ts';
import { groupPayload } from './people-payload.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('GroupUpdateInput', {
  description: 'What to change of a group. What is left out stays as it is.',
  validate: z.object({ ...groupRules, idempotencyKey }).loose(),
  fields: (t) => ({
    id: t.id({ required: true, description: "The group's id." }),
    name: t.string({ description: groupNameDescription }),
    active: activeGroupField(t, 'Left out, it stays as it is.'),
    externalId: t.string({ description: `${externalIdDescription} Null to take it away.` }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('groupUpdate', (t) =>
  t.field({
    type: groupPayload('GroupUpdatePayload'),
    description:
      'Rename a group, retire it, or have it back. For administrators. Who can answer which request follows at once.',
    errors: result('GroupUpdateResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await updateGroup(context.parts, callOf(context, info, input), {
          groupId: decodeInput(input.id, 'Group', 'id'),
          name: input.name ?? undefined,
          active: input.active ?? undefined,
          externalId: input.externalId,
        }),
      ),
  }),
);
