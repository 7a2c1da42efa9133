import type { FeedEntry } from '../../feed/read-feed.ts';
import { ApprovalRequest } from '../approval-request.ts';
import { builder } from '../builder.ts';
import { signedIn, type Context } from '../context.ts';
import { afterArgument } from '../feed-cursor.ts';
import { feedDeliveries } from './deliveries.ts';

builder.subscriptionField('approvalRequestAssigned', (t) =>
  t.prismaField({
    type: ApprovalRequest,
    description:
      "Each request that newly waits for the viewer's answer, at the moment it does: they are asked, in person or through a group, it was reassigned or escalated to them, or they stand in for someone away. What came before is in `Viewer.inbox`.",
    args: { after: afterArgument(t) },
    subscribe: (_root, { after }, context) =>
      feedDeliveries(context, after, (item) => asksViewer(context, item)),
    resolve: (query, { requestId }, _args, { prisma }) =>
      prisma.approvalRequest.findUniqueOrThrow({ ...query, where: { id: requestId } }),
  }),
);

/** Those who ask hear of a reassignment and an escalation too, and are not asked by it. */
async function asksViewer(context: Context, { type, eventId }: FeedEntry): Promise<boolean> {
  if (type === 'ASSIGNED' || type === 'DELEGATED') return true;
  if (type !== 'REASSIGNED' && type !== 'ESCALATED') return false;
  const asked = { path: ['toldIds'], array_contains: [signedIn(context).id] };
  const where = { id: eventId, data: asked };
  return (await context.prisma.requestEvent.count({ where })) > 0;
}
