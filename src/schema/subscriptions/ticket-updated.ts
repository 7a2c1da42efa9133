import { lookAtTicket } from '../../feed/followed.ts';
import { Following } from '../../feed/source.ts';
import { builder } from '../builder.ts';
import { notFound, signedIn } from '../context.ts';
import { decodeArgument } from '../global-id.ts';
import { Ticket } from '../ticket.ts';

const what = 'ticket';

builder.subscriptionField('ticketUpdated', (t) =>
  t.prismaField({
    type: Ticket,
    description:
      'The ticket after each change of its own or of one of its requests. Changes that come faster than the client reads are told as one. An error with the code NOT_FOUND where there is no such ticket for the viewer, also when they lose sight of it: the stream then ends.',
    args: { id: t.arg.id({ required: true, description: "The ticket's id." }) },
    subscribe: async (_root, args, context) => {
      const id = decodeArgument(args.id, 'Ticket');
      const { marker, mayHear } = await lookAtTicket(context.prisma, id);
      if (!mayHear(signedIn(context))) throw notFound(what);
      return new Following<object>({
        is: 'STATE',
        topic: `ticket:${id}`,
        look: (db) => lookAtTicket(db, id),
        seen: marker,
        what,
      });
    },
    resolve: (query, _event, { id }, { prisma }) =>
      prisma.ticket.findUniqueOrThrow({ ...query, where: { id: decodeArgument(id, 'Ticket') } }),
  }),
);
