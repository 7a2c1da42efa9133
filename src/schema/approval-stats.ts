import { readStats, type ApprovalStats as Stats, type StatsFilter } from '../db/stats-store.ts';
import { limits } from '../domain/limits.ts';
import type { ApprovalRequestStatus as Status } from '../domain/request-state.ts';
import { ApprovalRequestStatus } from './approval-request.ts';
import { builder } from './builder.ts';
import { badInput, notFound, signedIn } from './context.ts';
import { decodeArgument } from './global-id.ts';
import { Group } from './group.ts';
import { RequestKind } from './request-kind.ts';

const statuses: readonly Status[] = ['PENDING', 'APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'];

const StatusCount = builder
  .objectRef<{ status: Status; total: number }>('ApprovalStatusCount')
  .implement({
    description: 'How many requests stand so.',
    fields: (t) => ({
      status: t.expose('status', { type: ApprovalRequestStatus, description: 'How.' }),
      total: t.exposeInt('total', { description: 'How many.' }),
    }),
  });

const KindCount = builder.objectRef<Stats['byKind'][number]>('ApprovalKindCount').implement({
  description: 'How many requests are of a kind.',
  fields: (t) => ({
    kind: t.prismaField({
      type: RequestKind,
      nullable: true,
      description: 'Which; null for those of none.',
      resolve: (query, { kindId }, _args, { prisma }) =>
        kindId === null ? null : prisma.requestKind.findUnique({ ...query, where: { id: kindId } }),
    }),
    total: t.exposeInt('total', { description: 'How many.' }),
    pending: t.exposeInt('pending', { description: 'How many of them are pending.' }),
  }),
});

const GroupCount = builder.objectRef<Stats['byGroup'][number]>('ApprovalGroupCount').implement({
  description: 'How many requests ask a group.',
  fields: (t) => ({
    group: t.prismaField({
      type: Group,
      description: 'Which.',
      resolve: (query, { groupId }, _args, { prisma }) =>
        prisma.group.findUniqueOrThrow({ ...query, where: { id: groupId } }),
    }),
    total: t.exposeInt('total', { description: 'How many.' }),
    pending: t.exposeInt('pending', { description: 'How many of them are pending.' }),
  }),
});

const waited =
  'Null where nothing was decided. Both ways of waiting together are the time to the decision, request by request; their percentiles need not add up.';

export const ApprovalStats = builder.objectRef<Stats>('ApprovalStats').implement({
  description: 'Numbers about approval requests, all of the same moment.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'All that the filter lets through.' }),
    pending: t.exposeInt('pending', { description: 'Those that are not settled yet.' }),
    overdue: t.exposeInt('overdue', {
      description:
        'The pending ones whose due time has passed. While a request waits on the requester its clock stands still.',
    }),
    byStatus: t.field({
      type: [StatusCount],
      description: 'How many have each status: all five, in the order of the enum.',
      resolve: ({ byStatus }) =>
        statuses.map((status) => ({ status, total: byStatus[status] ?? 0 })),
    }),
    byKind: t.field({
      type: [KindCount],
      description: 'How many are of each kind that any is of, the most frequent first.',
      resolve: ({ byKind }) => [...byKind],
    }),
    byGroup: t.field({
      type: [GroupCount],
      description:
        'How many ask each group, in whichever step, the most frequent first. One that asks two groups counts for both; one that asks people only, for none.',
      resolve: ({ byGroup }) => [...byGroup],
    }),
    medianSecondsToDecision: t.float({
      nullable: true,
      description:
        'Half of those that were approved or denied took at most so long from their making. Null where none was.',
      resolve: ({ toDecision }) => toDecision.median,
    }),
    p90SecondsToDecision: t.float({
      nullable: true,
      description: 'Nine of ten of them took at most so long. Null where none was decided.',
      resolve: ({ toDecision }) => toDecision.p90,
    }),
    medianSecondsWaitingOnApprovers: t.float({
      nullable: true,
      description: `For how long half of them, at most, waited on approvers. ${waited}`,
      resolve: ({ onApprovers }) => onApprovers.median,
    }),
    p90SecondsWaitingOnApprovers: t.float({
      nullable: true,
      description: `For how long nine of ten of them, at most, waited on approvers. ${waited}`,
      resolve: ({ onApprovers }) => onApprovers.p90,
    }),
    medianSecondsWaitingOnRequester: t.float({
      nullable: true,
      description: `For how long half of them, at most, waited on the requester. ${waited}`,
      resolve: ({ onRequester }) => onRequester.median,
    }),
    p90SecondsWaitingOnRequester: t.float({
      nullable: true,
      description: `For how long nine of ten of them, at most, waited on the requester. ${waited}`,
      resolve: ({ onRequester }) => onRequester.p90,
    }),
  }),
});

export const ApprovalStatsFilter = builder.inputType('ApprovalStatsFilter', {
  description: 'Which requests are counted. All conditions together; none means all.',
  fields: (t) => ({
    from: t.field({ type: 'DateTime', description: 'Those made at this time or later.' }),
    to: t.field({ type: 'DateTime', description: 'Those made before this time.' }),
    kindIds: t.idList({
      description: 'Those of one of these kinds: at most 100. An empty list means any, or none.',
    }),
    groupIds: t.idList({
      description:
        'Those that ask one of these groups, in whichever step: at most 100. An empty list means any, or none.',
    }),
  }),
});

builder.queryField('approvalStats', (t) =>
  t.field({
    type: ApprovalStats,
    description:
      'Numbers about the approval requests that the viewer may see. For agents and administrators; for end users an error with the code NOT_FOUND.',
    args: {
      filter: t.arg({ type: ApprovalStatsFilter, description: 'Which requests are counted.' }),
    },
    resolve: (_root, { filter }, context) => {
      const viewer = signedIn(context);
      if (viewer.role === 'END_USER') throw notFound('overview');
      return readStats(context.prisma, viewer, statsFilter(filter), context.parts.now());
    },
  }),
);

/**
 * The filter as the database wants it.
 *
 * @throws a GraphQLError with the code BAD_USER_INPUT for what no request can fit
 */
export function statsFilter(
  filter: typeof ApprovalStatsFilter.$inferInput | null | undefined,
): StatsFilter {
  const { from, to } = filter ?? {};
  if (from && to && from >= to) throw badInput('`filter.to` must be later than `filter.from`.');
  return {
    from: from ?? null,
    to: to ?? null,
    kindIds: idsOf(filter?.kindIds, 'RequestKind', 'filter.kindIds'),
    groupIds: idsOf(filter?.groupIds, 'Group', 'filter.groupIds'),
  };
}

function idsOf(
  ids: readonly string[] | null | undefined,
  type: 'RequestKind' | 'Group',
  argument: string,
): string[] {
  if (ids && ids.length > limits.page) {
    throw badInput(`\`${argument}\` has more than ${String(limits.page)} ids.`);
  }
  return (ids ?? []).map((id) => decodeArgument(id, type, argument));
}
