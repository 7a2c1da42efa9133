import { awaitingRequests } from '../db/visibility.ts';
import { limits } from '../domain/limits.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { ApprovalRequest, ApprovalRequestStatus } from './approval-request.ts';
import { builder } from './builder.ts';
import { badInput, signedIn, type Context } from './context.ts';
import { decodeArgument } from './global-id.ts';
import { searchText } from './search-text.ts';
import type { Page } from './page.ts';

type CountedPage<Row> = Page<Row> & { readonly totalCount: () => Promise<number> | number };

export const ApprovalRequestConnection = builder.connectionObject(
  {
    type: ApprovalRequest,
    name: 'ApprovalRequestConnection',
    description: 'A page of approval requests, newest first.',
    fields: (t) => ({
      totalCount: t.int({
        description: 'How many there are on all pages.',
        resolve: (page) => (page as unknown as CountedPage<unknown>).totalCount(),
      }),
    }),
  },
  { name: 'ApprovalRequestEdge', description: 'A request and where it stands in the list.' },
);

export const ApprovalRequestFilter = builder.inputType('ApprovalRequestFilter', {
  description: 'Which requests of a list. All conditions together; none means all.',
  fields: (t) => ({
    status: t.field({
      type: [ApprovalRequestStatus],
      required: false,
      description: 'Only those with one of these statuses. An empty list means any.',
    }),
    query: t.string({ description: "Part of a request's subject, in any case." }),
    kindIds: t.idList({
      description: `Only those of one of these kinds: at most ${String(limits.page)}. An empty list means any.`,
    }),
    groupIds: t.idList({
      description: `Only those that ask one of these groups, in any step: at most ${String(limits.page)}. An empty list means any.`,
    }),
    overdue: t.boolean({
      description: 'Only those that are `overdue`, or only those that are not.',
    }),
    awaitingViewer: t.boolean({
      description:
        "True: only those that wait for the viewer's own answer now. In the inbox they are as many as `ViewerCounts.awaitingYou` says. False: only those that do not.",
    }),
  }),
});

/** @throws a GraphQLError with the code BAD_USER_INPUT for what is no right id or text */
export function filterCondition(
  filter: typeof ApprovalRequestFilter.$inferInput | null | undefined,
  context: Context,
): Prisma.ApprovalRequestWhereInput {
  const subject = searchText(filter?.query, 'filter.query');
  const kindIds = decodeList(filter?.kindIds, 'RequestKind', 'filter.kindIds');
  const groupIds = decodeList(filter?.groupIds, 'Group', 'filter.groupIds');
  return {
    ...(filter?.status?.length ? { status: { in: filter.status } } : {}),
    ...(subject ? { subject } : {}),
    ...(kindIds.length > 0 ? { kindId: { in: kindIds } } : {}),
    ...(groupIds.length > 0 ? { assignments: { some: askedOf(groupIds) } } : {}),
    AND: [
      ...(filter?.overdue == null ? [] : [overdueCondition(filter.overdue, context)]),
      ...(filter?.awaitingViewer == null ? [] : [awaitsCondition(filter.awaitingViewer, context)]),
    ],
  };
}

function decodeList(
  ids: readonly string[] | null | undefined,
  type: 'RequestKind' | 'Group',
  argument: string,
): string[] {
  if (ids && ids.length > limits.page) {
    throw badInput(`Give at most ${String(limits.page)} ids in \`${argument}\`.`);
  }
  return (ids ?? []).map((id) => decodeArgument(id, type, argument));
}

function askedOf(groupIds: string[]): Prisma.AssignmentWhereInput {
  return { groupId: { in: groupIds }, step: { current: true } };
}

/** `isOverdue` as a condition. */
function overdueCondition(
  overdue: boolean,
  { prisma, parts }: Context,
): Prisma.ApprovalRequestWhereInput {
  const since = prisma.approvalRequest.fields.waitingSince;
  const now = parts.now();
  if (overdue) {
    return {
      status: 'PENDING',
      OR: [
        { waitingOn: 'REQUESTER', dueAt: { lte: since } },
        { waitingOn: { not: 'REQUESTER' }, dueAt: { lte: now } },
      ],
    };
  }
  return {
    OR: [
      { status: { not: 'PENDING' } },
      { dueAt: null },
      { waitingOn: 'REQUESTER', dueAt: { gt: since } },
      { waitingOn: { not: 'REQUESTER' }, dueAt: { gt: now } },
    ],
  };
}

function awaitsCondition(awaits: boolean, context: Context): Prisma.ApprovalRequestWhereInput {
  const condition = awaitingRequests(signedIn(context));
  return awaits ? condition : { NOT: condition };
}

/** A page whose count is made only where it is asked for. */
export function counted<Row>(
  page: Page<Row>,
  totalCount: () => Promise<number> | number,
): CountedPage<Row> {
  return { ...page, totalCount };
}
