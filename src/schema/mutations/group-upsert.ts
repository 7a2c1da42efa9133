import { z } from 'zod';
import { upsertGroup } from '../../commands/upsert-group.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { idempotencyKey, line, optionalLine } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { activeGroupField, externalIdDescription, groupNameDescription } from './people-fields.ts';
import { groupPayload } from './people-payload.ts';
import { reference } from './reference.ts';
import { commonErrors, result } from './result.ts';

const MemberInput = builder.inputType('GroupMemberInput', {
  description: 'One who is to belong to a group: `userId` or `userExternalId`, not both.',
  fields: (t) => ({
    userId: t.id({ description: 'The person, by their id.' }),
    userExternalId: t.string({ description: 'The person, by their id in another help desk.' }),
    lead: t.boolean({
      required: true,
      defaultValue: false,
      description: "Whether they are one of the group's leads.",
    }),
  }),
});

const Input = builder.inputType('GroupUpsertInput', {
  description: 'A group as another help desk has it.',
  validate: z
    .object({
      externalId: line(limits.externalId),
      name: line(limits.name),
      members: z
        .array(z.object({ userExternalId: optionalLine(limits.externalId) }).loose())
        .max(limits.groupMembers, `A group has at most ${String(limits.groupMembers)} members.`)
        .nullish(),
      idempotencyKey,
    })
    .loose(),
  fields: (t) => ({
    externalId: t.string({
      required: true,
      description: `${externalIdDescription} The group that has it is changed; where none has, one is made.`,
    }),
    name: t.string({ required: true, description: groupNameDescription }),
    active: activeGroupField(t, 'Left out, it stays as it is, and is true at first.'),
    members: t.field({
      type: [MemberInput],
      description:
        'Everyone who is to belong to it, each once, and nobody else: at most 500. Whoever is not in the list leaves. Left out, its members stay as they are.',
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('groupUpsert', (t) =>
  t.field({
    type: groupPayload('GroupUpsertPayload'),
    description:
      'Keep a group, and who belongs to it, in step with another help desk, as often as you like. For administrators. Joining or leaving changes at once who can answer.',
    errors: result('GroupUpsertResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'The group.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await upsertGroup(context.parts, callOf(context, info, input), {
          externalId: input.externalId,
          name: input.name,
          active: input.active ?? undefined,
          members: input.members?.map(({ userId, userExternalId, lead }, index) => ({
            who: reference({ id: userId, externalId: userExternalId }, 'User', 'user', [
              'members',
              String(index),
            ]),
            lead,
          })),
        }),
      ),
  }),
);
