import { ApprovalRequest } from '../approval-request.ts';
import { builder } from '../builder.ts';
import { afterArgument, feedFollowing } from '../feed-cursor.ts';

builder.subscriptionField('approvalRequestDecided', (t) =>
  t.prismaField({
    type: ApprovalRequest,
    description:
      'A request that an approver has just approved or denied: one that the viewer created, that is on their behalf, or whose ticket they hold. Once for each decision, settled by it or not.',
    args: { after: afterArgument(t) },
    subscribe: (_root, { after }, context) =>
      feedFollowing<{ requestId: string }>(
        context,
        after,
        'REQUEST',
        ({ type }, request, { id }) => {
          const holders = [request.createdById, request.onBehalfOfId, request.ticket.assigneeId];
          return (type === 'APPROVED' || type === 'DENIED') && holders.includes(id);
        },
      ),
    resolve: (query, { requestId }, _args, { prisma }) =>
      prisma.approvalRequest.findUniqueOrThrow({ ...query, where: { id: requestId } }),
  }),
);
