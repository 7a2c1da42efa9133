import { builder } from '../builder.ts';
import { Group } from '../group.ts';
import { User } from '../user.ts';

/** The payload of a mutation that adds or changes a person. */
export function userPayload(name: string) {
  return builder.objectRef<{ userId: string }>(name).implement({
    description: 'It is done.',
    fields: (t) => ({
      user: t.prismaField({
        type: User,
        description: 'The person as they now stand.',
        resolve: (query, { userId }, _args, { prisma }) =>
          prisma.user.findUniqueOrThrow({ ...query, where: { id: userId } }),
      }),
    }),
  });
}

/** The payload of a mutation that makes or changes a group. */
export function groupPayload(name: string) {
  return builder.objectRef<{ groupId: string }>(name).implement({
    description: 'It is done.',
    fields: (t) => ({
      group: t.prismaField({
        type: Group,
        description: 'The group as it now stands.',
        resolve: (query, { groupId }, _args, { prisma }) =>
          prisma.group.findUniqueOrThrow({ ...query, where: { id: groupId } }),
      }),
    }),
  });
}
