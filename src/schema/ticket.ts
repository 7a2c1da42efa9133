import {
  ApprovalRequestConnection,
  ApprovalRequestFilter,
  counted,
  filterCondition,
} from './approval-request-connection.ts';
import { ApprovalRequest } from './approval-request.ts';
import { builder } from './builder.ts';
import { pageComplexity, rowsOf } from './connection.ts';
import { Group } from './group.ts';
import { nestedPage, toPage } from './page.ts';
import { User } from './user.ts';
import { signedIn } from './context.ts';
import { mayAccessTicket } from '../domain/ticket.ts';

export const TicketStatus = builder.enumType('TicketStatus', {
  description: 'Where a ticket stands.',
  values: {
    NEW: { description: 'Nobody has looked at it yet.' },
    OPEN: { description: 'An agent works on it.' },
    PENDING: { description: 'It waits for its requester.' },
    SOLVED: { description: 'The agent considers it done; it may be reopened.' },
    CLOSED: { description: 'Done for good.' },
  } as const,
});

export const Ticket = builder.prismaNode('Ticket', {
  id: { field: 'id', description: 'For `node` and `ticket`.' },
  description: 'A support ticket, for agents who may access it and administrators.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'How people call it: #1042.' }),
    subject: t.exposeString('subject', { description: 'What it is about, in a line.' }),
    status: t.expose('status', { type: TicketStatus, description: 'Where it stands.' }),
    requester: t.relation('requester', { type: User, description: 'Whose ticket it is.' }),
    assignee: t.relation('assignee', {
      type: User,
      nullable: true,
      description: 'The agent who works on it, if any.',
    }),
    group: t.relation('group', {
      type: Group,
      nullable: true,
      description: 'The team that it belongs to, if any.',
    }),
    externalId: t.exposeString('externalId', {
      nullable: true,
      description: 'Its id in another help desk, if it came from one.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was opened.' }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When its own fields last changed.',
    }),
    approvalRequests: t.connection(
      {
        type: ApprovalRequest,
        description: 'Its approval requests, newest first.',
        args: { filter: t.arg({ type: ApprovalRequestFilter, description: 'Which of them.' }) },
        complexity: pageComplexity,
        select: ({ filter, ...args }, context, nested) => {
          const page = nestedPage(args, 'request', 'newest');
          const where = filterCondition(filter, context);
          return {
            _count: { select: { requests: { where } } },
            requests: nested(
              { ...page, where: { AND: [page.where, where] } },
              rowsOf('ApprovalRequest'),
            ),
          };
        },
        resolve: ({ requests, _count }, args) =>
          counted(toPage(requests, args, 'request', 'newest'), () => _count.requests),
      },
      ApprovalRequestConnection,
    ),
  }),
});

export const TicketConnection = builder.connectionObject(
  { type: Ticket, name: 'TicketConnection', description: 'A page of tickets, newest first.' },
  { name: 'TicketEdge', description: 'A ticket and where it stands in the list.' },
);

builder.prismaObjectFields(ApprovalRequest, (t) => ({
  ticket: t.field({
    type: Ticket,
    nullable: true,
    description: 'Null where the viewer may not see it; then there is `ticketSummary`.',
    select: (_args, _context, nested) => ({ ticket: nested() }),
    resolve: ({ ticket }, _args, context) =>
      mayAccessTicket(signedIn(context), ticket) ? ticket : null,
  }),
}));
