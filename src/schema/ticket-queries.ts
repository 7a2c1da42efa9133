import { refusalToMove } from '../commands/update-ticket.ts';
import { accessibleTickets } from '../db/visibility.ts';
import type { Actor } from '../domain/people.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { ApprovalRequest } from './approval-request.ts';
import { builder } from './builder.ts';
import { pageComplexity, selectRows } from './connection.ts';
import { notFound, signedIn } from './context.ts';
import { decodeArgument } from './global-id.ts';
import { pageQuery, toPage } from './page.ts';
import { Ticket, TicketConnection, TicketStatus } from './ticket.ts';

const TicketView = builder.enumType('TicketView', {
  description: 'The ready-made lists of tickets.',
  values: {
    ALL: { description: 'Every ticket that the viewer may access.' },
    MINE: { description: 'Those assigned to the viewer.' },
    MINE_WITH_APPROVALS: {
      description: 'Your tickets with approval requests: assigned to the viewer, settled or not.',
    },
    PENDING_APPROVALS: { description: 'Tickets with pending approvals.' },
  } as const,
});

function inView(view: typeof TicketView.$inferType, viewer: Actor): Prisma.TicketWhereInput {
  switch (view) {
    case 'ALL':
      return {};
    case 'MINE':
      return { assigneeId: viewer.id };
    case 'MINE_WITH_APPROVALS':
      return { assigneeId: viewer.id, requests: { some: {} } };
    case 'PENDING_APPROVALS':
      return { requests: { some: { status: 'PENDING' } } };
  }
}

builder.queryField('ticket', (t) =>
  t.prismaField({
    type: Ticket,
    nullable: true,
    description: 'One ticket. Null where there is none, or the viewer may not access it.',
    args: { id: t.arg.id({ required: true, description: "The ticket's id." }) },
    resolve: (query, _root, { id }, context) =>
      context.prisma.ticket.findFirst({
        ...query,
        where: { id: decodeArgument(id, 'Ticket'), AND: accessibleTickets(signedIn(context)) },
      }),
  }),
);

builder.queryField('tickets', (t) =>
  t.connection(
    {
      type: Ticket,
      description: 'Tickets that the viewer may access, newest first. End users access none.',
      args: {
        view: t.arg({
          type: TicketView,
          required: true,
          defaultValue: 'ALL',
          description: 'Which of the ready-made lists.',
        }),
      },
      complexity: pageComplexity,
      resolve: async (_root, { view, ...args }, context, info) => {
        const viewer = signedIn(context);
        const page = pageQuery(args, 'ticket', 'newest');
        const rows = await context.prisma.ticket.findMany({
          ...selectRows(context, info),
          ...page,
          where: { AND: [page.where, accessibleTickets(viewer), inView(view, viewer)] },
        });
        return toPage(rows, args, 'ticket', 'newest');
      },
    },
    TicketConnection,
  ),
);

const TicketTransitionCheck = builder
  .objectRef<{ allowed: boolean; requestIds: readonly string[] }>('TicketTransitionCheck')
  .implement({
    description: 'Whether a ticket may change its status, and what holds it.',
    fields: (t) => ({
      allowed: t.exposeBoolean('allowed', { description: 'Whether `ticketUpdate` would do it.' }),
      blockedBy: t.prismaField({
        type: [ApprovalRequest],
        description: 'The pending requests that keep the ticket open, newest first.',
        resolve: (query, { requestIds }, _args, { prisma }) =>
          prisma.approvalRequest.findMany({
            ...query,
            where: { id: { in: [...requestIds] } },
            orderBy: { id: 'desc' },
          }),
      }),
    }),
  });

builder.queryField('ticketTransitionCheck', (t) =>
  t.field({
    type: TicketTransitionCheck,
    description:
      'May this ticket take this status? For help desks that keep their tickets elsewhere and ask before they solve one. An error with the code NOT_FOUND where there is no such ticket for the viewer.',
    args: {
      ticketId: t.arg.id({ required: true, description: "The ticket's id." }),
      to: t.arg({ type: TicketStatus, required: true, description: 'The status it would take.' }),
    },
    resolve: async (_root, { ticketId, to }, context) => {
      const id = decodeArgument(ticketId, 'Ticket', 'ticketId');
      const ticket = await context.prisma.ticket.findFirst({
        where: { id, AND: accessibleTickets(signedIn(context)) },
        select: { id: true, status: true },
      });
      if (!ticket) throw notFound('ticket');
      const refusal = await refusalToMove(context.prisma, ticket, to);
      return {
        allowed: refusal === null,
        requestIds: refusal?.code === 'PENDING_APPROVALS' ? refusal.requestIds : [],
      };
    },
  }),
);
