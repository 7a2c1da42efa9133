import type { FeedEntry } from '../../feed/read-feed.ts';
import { ApprovalRequest } from '../approval-request.ts';
import { builder } from '../builder.ts';
import { afterArgument, feedFollowing } from '../feed-cursor.ts';

builder.subscriptionField('approvalRequestAssigned', (t) =>
  t.prismaField({
    type: ApprovalRequest,
    description:
      "Each request that newly waits for the viewer's answer, at the moment it does: they are asked, in person or through a group, it was reassigned or escalated to them, or they stand in for someone away. What came before is in `Viewer.inbox`.",
    args: { after: afterArgument(t) },
    subscribe: (_root, { after }, context) =>
      feedFollowing<{ requestId: string }>(context, after, 'REQUEST', (item, _request, { id }) =>
        asks(item, id),
      ),
    resolve: (query, { requestId }, _args, { prisma }) =>
      prisma.approvalRequest.findUniqueOrThrow({ ...query, where: { id: requestId } }),
  }),
);

/** Those who ask hear of a reassignment and an escalation too, and are not asked by it. */
function asks({ type, toldIds }: FeedEntry, viewerId: string): boolean {
  if (type === 'ASSIGNED' || type === 'DELEGATED') return true;
  return (type === 'REASSIGNED' || type === 'ESCALATED') && toldIds.includes(viewerId);
}
