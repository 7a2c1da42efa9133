import { requestStateSelect, toRequestState } from '../db/request-state-row.ts';
import { refusalFor, requestActions, type RequestAction } from '../domain/permissions.ts';
import type { ErrorCode } from './errors.ts';
import { ApprovalStep } from './approval-step.ts';
import { builder } from './builder.ts';
import { Comment, CommentConnection } from './comment.ts';
import { pageComplexity, rowsOf } from './connection.ts';
import { signedIn } from './context.ts';
import { ErrorCodeEnum } from './error-code.ts';
import { nestedPage, toPage } from './page.ts';
import { RequestEvent, RequestEventConnection } from './request-event.ts';
import { User } from './user.ts';

export const ApprovalRequestStatus = builder.enumType('ApprovalRequestStatus', {
  description: 'Where a request stands. All but PENDING are final.',
  values: {
    PENDING: { description: 'It is not settled yet.' },
    APPROVED: { description: 'Every step was approved.' },
    DENIED: { description: 'A step was denied.' },
    WITHDRAWN: { description: 'Those who asked took it back.' },
    EXPIRED: { description: 'Nobody settled it in time.' },
  } as const,
});

const WaitingOn = builder.enumType('WaitingOn', {
  description: 'Whose turn it is.',
  values: {
    APPROVERS: { description: 'An approver has to decide.' },
    REQUESTER: { description: 'An approver asked for information; the asking side has to answer.' },
    NOBODY: { description: 'It is settled.' },
  } as const,
});

const ApprovalRequestAction = builder.enumType('ApprovalRequestAction', {
  description: 'What a person can do with a request.',
  values: {
    APPROVE: { description: 'Say yes: `approvalRequestApprove`.' },
    DENY: { description: 'Say no, and why: `approvalRequestDeny`.' },
    COMMENT: { description: 'Add to the conversation: `approvalRequestComment`.' },
    WITHDRAW: { description: 'Take it back: `approvalRequestWithdraw`.' },
    REASSIGN: { description: 'Hand an open assignment on: `approvalRequestReassign`.' },
    EDIT: { description: 'Change what is asked: `approvalRequestEdit`.' },
    ASK_AGAIN: {
      description: 'Ask again what was denied, expired or withdrawn: `approvalRequestAskAgain`.',
    },
  } as const,
});

const ViewerAction = builder
  .objectRef<{ action: RequestAction; reason: ErrorCode | null }>('ViewerAction')
  .implement({
    description: 'Whether the viewer may do something: what a button needs to know.',
    fields: (t) => ({
      action: t.expose('action', { type: ApprovalRequestAction, description: 'What.' }),
      allowed: t.boolean({
        description: 'Whether the server would do it now.',
        resolve: ({ reason }) => reason === null,
      }),
      reason: t.expose('reason', {
        type: ErrorCodeEnum,
        nullable: true,
        description: 'Why not: the code that the mutation would answer with.',
      }),
    }),
  });

const TicketSummary = builder
  .objectRef<{ number: number; subject: string; requesterName: string }>('TicketSummary')
  .implement({
    description: 'What everyone who sees a request sees of its ticket (rule 9).',
    fields: (t) => ({
      number: t.exposeInt('number', { description: 'How people call the ticket: #1042.' }),
      subject: t.exposeString('subject', { description: 'What the ticket is about.' }),
      requesterName: t.exposeString('requesterName', { description: 'Whose ticket it is.' }),
    }),
  });

export const ApprovalRequest = builder.prismaNode('ApprovalRequest', {
  select: { id: true },
  id: { field: 'id', description: 'For `node` and `approvalRequest`.' },
  description:
    'Someone is asked for a decision on a ticket. Seen by administrators, by agents who made it or may access its ticket, and by everyone asked or concerned.',
  fields: (t) => ({
    subject: t.exposeString('subject', { description: 'What is asked, in a line.' }),
    message: t.exposeString('message', {
      description: 'What the approver has to know. Plain text.',
    }),
    status: t.expose('status', { type: ApprovalRequestStatus, description: 'Where it stands.' }),
    waitingOn: t.expose('waitingOn', { type: WaitingOn, description: 'Whose turn it is.' }),
    revision: t.exposeInt('revision', {
      description: 'Grows by one with each change. Send it back as `expectedRevision`.',
    }),
    ticketSummary: t.field({
      type: TicketSummary,
      description: 'What everyone who sees the request sees of its ticket.',
      select: {
        ticket: { select: { number: true, subject: true, requester: { select: { name: true } } } },
      },
      resolve: ({ ticket }) => ({ ...ticket, requesterName: ticket.requester.name }),
    }),
    createdBy: t.relation('createdBy', { type: User, description: 'The agent who asks.' }),
    onBehalfOf: t.relation('onBehalfOf', { type: User, description: 'For whom it is asked.' }),
    steps: t.relation('steps', {
      type: ApprovalStep,
      description: 'Its steps, in order.',
      // Those of earlier rounds are in the record alone. The rules select the same.
      query: { where: { current: true }, orderBy: { position: 'asc' } },
    }),
    comments: t.connection(
      {
        type: Comment,
        description: 'The conversation, oldest first. `last: 3` gives the latest three.',
        complexity: pageComplexity,
        select: (args, _context, nested) => ({
          comments: nested(nestedPage(args, 'comment', 'oldest'), rowsOf('Comment')),
        }),
        resolve: ({ comments }, args) => toPage(comments, args, 'comment', 'oldest'),
      },
      CommentConnection,
    ),
    timeline: t.connection(
      {
        type: RequestEvent,
        description: 'Everything that happened, oldest first.',
        complexity: pageComplexity,
        select: (args, _context, nested) => ({
          events: nested(nestedPage(args, 'event', 'oldest'), rowsOf('RequestEvent')),
        }),
        resolve: ({ events }, args) => toPage(events, args, 'event', 'oldest'),
      },
      RequestEventConnection,
    ),
    viewerActions: t.field({
      type: [ViewerAction],
      description: 'Every action, whether the viewer may do it now, and why not.',
      select: requestStateSelect,
      resolve: (row, _args, context) =>
        requestActions.map((action) => ({
          action,
          reason: refusalFor(signedIn(context), action, toRequestState(row))?.code ?? null,
        })),
    }),
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'By when an answer is needed, if that was said.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it reached its final status.',
    }),
  }),
});
