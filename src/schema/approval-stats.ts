import { readStats, type ApprovalStats as Stats } from '../db/stats-store.ts';
import type { ApprovalRequestStatus as Status } from '../domain/request-state.ts';
import { ApprovalDecisionTimes } from './approval-decision-times.ts';
import { ApprovalRequestStatus } from './approval-request.ts';
import { ApprovalStatsFilter, statsFilter } from './approval-stats-filter.ts';
import { builder } from './builder.ts';
import { notFound, signedIn } from './context.ts';
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
  description: 'How many requests are of a kind, and how long those took that were decided.',
  interfaces: [ApprovalDecisionTimes],
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
  description:
    'How many requests ask a group, and how long those took, as a whole, that were decided.',
  interfaces: [ApprovalDecisionTimes],
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

const AgeCount = builder.objectRef<Stats['pendingByAge'][number]>('ApprovalAgeCount').implement({
  description: 'How many requests have been pending for so long.',
  fields: (t) => ({
    fromSeconds: t.exposeInt('fromSeconds', { description: 'So long, or longer.' }),
    toSeconds: t.exposeInt('toSeconds', {
      nullable: true,
      description: 'Not as long as this; null in the last one, which has no end.',
    }),
    total: t.exposeInt('total', { description: 'How many.' }),
  }),
});

export const ApprovalStats = builder.objectRef<Stats>('ApprovalStats').implement({
  description: 'Numbers about approval requests, all of the same moment.',
  interfaces: [ApprovalDecisionTimes],
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'All that the filter lets through.' }),
    pending: t.exposeInt('pending', { description: 'Those that are not settled yet.' }),
    overdue: t.exposeInt('overdue', {
      description:
        'The pending ones whose due time has passed. While a request waits on the requester its clock stands still.',
    }),
    nobodyCanAnswer: t.exposeInt('nobodyCanAnswer', {
      description:
        'The pending ones for which too few people are left who could answer: `ApprovalRequest.nobodyCanAnswer`.',
    }),
    pendingByAge: t.field({
      type: [AgeCount],
      description:
        'The pending ones by how long ago they were made: less than 4 hours, 24 hours, 3 days, 7 days, or longer. All five, in this order, also those that are empty. Time in which they waited on the requester counts too.',
      resolve: ({ pendingByAge }) => [...pendingByAge],
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
