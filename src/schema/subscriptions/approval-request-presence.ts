import { lookAtRequest } from '../../feed/followed.ts';
import { Following } from '../../feed/source.ts';
import { visibleUsers } from '../../db/visibility.ts';
import { builder } from '../builder.ts';
import { notFound, signedIn } from '../context.ts';
import { decodeArgument } from '../global-id.ts';
import { User } from '../user.ts';

const what = 'approval request';

const ApprovalRequestPresence = builder
  .objectRef<{ readonly userIds: readonly string[] }>('ApprovalRequestPresence')
  .implement({
    description: 'Who looks at a request right now. It is stored nowhere.',
    fields: (t) => ({
      people: t.prismaField({
        type: [User],
        description:
          'Everyone who follows it at this moment, the viewer among them, each once, by name. End users see those whom they deal with in requests.',
        resolve: (query, { userIds }, _args, context) =>
          context.prisma.user.findMany({
            ...query,
            where: { AND: [{ id: { in: [...userIds] } }, visibleUsers(signedIn(context))] },
            orderBy: [{ name: 'asc' }, { id: 'asc' }],
          }),
      }),
    }),
  });

builder.subscriptionField('approvalRequestPresence', (t) =>
  t.field({
    type: ApprovalRequestPresence,
    description:
      'Who looks at a request right now: at once, then whenever somebody comes or goes. Whoever follows this over WebSocket is there themselves until they stop, and for at most 15 seconds after their connection is dead. Over server-sent events one sees and is not seen. An error with the code NOT_FOUND where there is no such request for the viewer.',
    args: { id: t.arg.id({ required: true, description: "The request's id." }) },
    subscribe: async (_root, args, context) => {
      const id = decodeArgument(args.id, 'ApprovalRequest');
      const { mayHear } = await lookAtRequest(context.prisma, id);
      if (!mayHear(signedIn(context))) throw notFound(what);
      const { presence } = context.parts;
      return new Following<object>({
        is: 'STATE',
        topic: `presence:${id}`,
        look: async (db) => ({ ...(await lookAtRequest(db, id)), marker: null }),
        seen: null,
        what,
        onFollow: (seen) => presence.enter(id, seen?.id ?? null),
      });
    },
    resolve: (_event, { id }, { parts }) => ({
      userIds: parts.presence.at(decodeArgument(id, 'ApprovalRequest')),
    }),
  }),
);
