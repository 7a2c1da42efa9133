import { inboxRequests } from '../db/visibility.ts';
import type { Caller } from '../db/caller-store.ts';
import { latestSequence } from '../feed/read-feed.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { GraphQLResolveInfo } from 'graphql';
import {
  ApprovalRequestConnection,
  ApprovalRequestFilter,
  counted,
  filterCondition,
} from './approval-request-connection.ts';
import { ApprovalRequest } from './approval-request.ts';
import { builder } from './builder.ts';
import { pageComplexity, selectRows } from './connection.ts';
import type { Context } from './context.ts';
import { feedCursor } from './feed-cursor.ts';
import { pageQuery, toPage, type PageArgs } from './page.ts';
import { User } from './user.ts';
import { countsOf, ViewerCounts } from './viewer-counts.ts';

export const Viewer = builder.objectRef<Caller>('Viewer').implement({
  description: 'The signed-in person and what is theirs.',
  fields: (t) => ({
    user: t.prismaField({
      type: User,
      description: 'Who the viewer is.',
      resolve: (query, { id }, _args, { prisma }) =>
        prisma.user.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    inbox: t.connection(
      {
        type: ApprovalRequest,
        description:
          'Your tasks > Approval requests: assigned to the viewer, directly or through a group. Newest first. With the filter `awaitingViewer`: what still waits for their own answer.',
        args: { filter: t.arg({ type: ApprovalRequestFilter, description: 'Which of them.' }) },
        complexity: pageComplexity,
        resolve: (viewer, args, context, info) =>
          requestPage(inboxRequests(viewer, args.filter?.status), args, context, info),
      },
      ApprovalRequestConnection,
    ),
    submitted: t.connection(
      {
        type: ApprovalRequest,
        description: "Created by the viewer, or on the viewer's behalf. Newest first.",
        args: { filter: t.arg({ type: ApprovalRequestFilter, description: 'Which of them.' }) },
        complexity: pageComplexity,
        resolve: (viewer, args, context, info) => {
          // Rule 1 and 9: an end user who was an agent once sees only what was asked for them.
          const own = [{ onBehalfOfId: viewer.id }];
          const created = viewer.role === 'END_USER' ? [] : [{ createdById: viewer.id }];
          return requestPage({ OR: [...own, ...created] }, args, context, info);
        },
      },
      ApprovalRequestConnection,
    ),
    feedCursor: t.string({
      description:
        'Where the feed of the viewer stands now. Read it with the data that a page shows, and give it to `feed`, `approvalRequestAssigned` or `approvalRequestDecided` as `after`: nothing is missed in between.',
      resolve: async ({ id }, _args, { prisma }) =>
        feedCursor(id, await latestSequence(prisma, id)),
    }),
    counts: t.field({
      type: ViewerCounts,
      description: "The numbers on the viewer's badges. Live: the subscription `viewerCounts`.",
      resolve: (viewer, _args, context) => countsOf(context, viewer),
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'The signed-in person; null when signed out.',
    skipTypeScopes: true,
    resolve: (_root, _args, { caller }) => caller,
  }),
);

type ListArgs = PageArgs & { filter?: typeof ApprovalRequestFilter.$inferInput | null };

async function requestPage(
  list: Prisma.ApprovalRequestWhereInput,
  { filter, ...args }: ListArgs,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const page = pageQuery(args, 'request', 'newest');
  const all = { AND: [list, filterCondition(filter, context)] };
  const rows = await context.prisma.approvalRequest.findMany({
    ...selectRows(context, info),
    ...page,
    where: { AND: [page.where, all] },
  });
  return counted(toPage(rows, args, 'request', 'newest'), () =>
    context.prisma.approvalRequest.count({ where: all }),
  );
}
