import { ApprovalRequest } from '../approval-request.ts';
import { builder } from '../builder.ts';
import { signedIn } from '../context.ts';
import { afterArgument } from '../feed-cursor.ts';
import { feedDeliveries } from './deliveries.ts';

builder.subscriptionField('approvalRequestDecided', (t) =>
  t.prismaField({
    type: ApprovalRequest,
    description:
      'A request that an approver has just approved or denied: one that the viewer created, that is on their behalf, or whose ticket they hold. Once for each decision, settled by it or not.',
    args: { after: afterArgument(t) },
    subscribe: (_root, { after }, context) => {
      const { id } = signedIn(context);
      return feedDeliveries(
        context,
        after,
        ({ type }) => type === 'APPROVED' || type === 'DENIED',
        { OR: [{ createdById: id }, { onBehalfOfId: id }, { ticket: { assigneeId: id } }] },
      );
    },
    resolve: (query, { requestId }, _args, { prisma }) =>
      prisma.approvalRequest.findUniqueOrThrow({ ...query, where: { id: requestId } }),
  }),
);
