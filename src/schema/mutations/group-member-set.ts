import { z } from 'zod';
import { setMember } from '../../commands/change-members.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { idempotencyKey } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { groupPayload } from './people-payload.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('GroupMemberSetInput', {
  description: 'Who is to belong to which group.',
  validate: z.object({ idempotencyKey }).loose(),
  fields: (t) => ({
    groupId: t.id({ required: true, description: "The group's id." }),
    userId: t.id({ required: true, description: "The person's id." }),
    lead: t.boolean({
      required: true,
      defaultValue: false,
      description: "Whether they are one of the group's leads.",
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('groupMemberSet', (t) =>
  t.field({
    type: groupPayload('GroupMemberSetPayload'),
    description:
      'Have a person belong to a group, or change whether they lead it. For administrators. They can answer at once what the group is asked, and it is in their inbox. At most 500 people belong to a group.',
    errors: result('GroupMemberSetResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'Who and where.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await setMember(context.parts, callOf(context, info, input), {
          groupId: decodeInput(input.groupId, 'Group', 'groupId'),
          userId: decodeInput(input.userId, 'User', 'userId'),
          lead: input.lead,
        }),
      ),
  }),
);
