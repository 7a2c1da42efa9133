import { z } from 'zod';
import { removeMember } from '../../commands/change-members.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { idempotencyKey } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { groupPayload } from './people-payload.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('GroupMemberRemoveInput', {
  description: 'Who is to leave which group.',
  validate: z.object({ idempotencyKey }).loose(),
  fields: (t) => ({
    groupId: t.id({ required: true, description: "The group's id." }),
    userId: t.id({ required: true, description: "The person's id." }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('groupMemberRemove', (t) =>
  t.field({
    type: groupPayload('GroupMemberRemovePayload'),
    description:
      'Have a person leave a group. For administrators. From then on they answer nothing for it; what they decided stays. Nothing happens where they do not belong to it.',
    errors: result('GroupMemberRemoveResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'Who and where.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await removeMember(context.parts, callOf(context, info, input), {
          groupId: decodeInput(input.groupId, 'Group', 'groupId'),
          userId: decodeInput(input.userId, 'User', 'userId'),
        }),
      ),
  }),
);
