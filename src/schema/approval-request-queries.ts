import { visibleRequests } from '../db/visibility.ts';
import { ApprovalRequest } from './approval-request.ts';
import { builder } from './builder.ts';
import { signedIn } from './context.ts';
import { decodeArgument } from './global-id.ts';

builder.queryField('approvalRequest', (t) =>
  t.prismaField({
    type: ApprovalRequest,
    nullable: true,
    description: 'One approval request. Null where there is none, or the viewer may not see it.',
    args: { id: t.arg.id({ required: true, description: "The request's id." }) },
    resolve: (query, _root, { id }, context) =>
      context.prisma.approvalRequest.findFirst({
        ...query,
        where: {
          id: decodeArgument(id, 'ApprovalRequest'),
          AND: visibleRequests(signedIn(context)),
        },
      }),
  }),
);
