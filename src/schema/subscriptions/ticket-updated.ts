import { accessibleTickets } from '../../db/visibility.ts';
import type { Caller } from '../../db/caller-store.ts';
import { followChanges } from '../../feed/follow-changes.ts';
import { builder } from '../builder.ts';
import { notFound, signedIn } from '../context.ts';
import { decodeArgument } from '../global-id.ts';
import { Ticket } from '../ticket.ts';
import { deliveries } from './deliveries.ts';

builder.subscriptionField('ticketUpdated', (t) =>
  t.prismaField({
    type: Ticket,
    description:
      'The ticket after each change of its own or of one of its requests. Changes that come faster than the client reads are told as one. An error with the code NOT_FOUND where there is no such ticket for the viewer.',
    args: { id: t.arg.id({ required: true, description: "The ticket's id." }) },
    subscribe: async (_root, args, context) => {
      const id = decodeArgument(args.id, 'Ticket');
      const sees = async (viewer: Caller) =>
        (await context.prisma.ticket.count({ where: { id, AND: accessibleTickets(viewer) } })) > 0;
      const changes = followChanges(context.parts.wakeups, `ticket:${id}`);
      if (!(await sees(signedIn(context)))) {
        await changes.return?.();
        throw notFound('ticket');
      }
      return deliveries(changes, context, sees);
    },
    resolve: (query, _event, { id }, { prisma }) =>
      prisma.ticket.findUniqueOrThrow({ ...query, where: { id: decodeArgument(id, 'Ticket') } }),
  }),
);
