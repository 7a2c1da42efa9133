import { ApprovalRequest } from '../approval-request.ts';
import { builder } from '../builder.ts';
import { afterArgument } from '../feed-cursor.ts';
import { feedDeliveries } from './deliveries.ts';

builder.subscriptionField('approvalRequestAssigned', (t) =>
  t.prismaField({
    type: ApprovalRequest,
    description:
      "Each request that newly waits for the viewer's answer, at the moment it does. What came before is in `Viewer.inbox`.",
    args: { after: afterArgument(t) },
    subscribe: (_root, { after }, context) =>
      feedDeliveries(context, after, ({ type }) => type === 'ASSIGNED'),
    resolve: (query, { requestId }, _args, { prisma }) =>
      prisma.approvalRequest.findUniqueOrThrow({ ...query, where: { id: requestId } }),
  }),
);
