import { followChanges } from '../../feed/follow-changes.ts';
import { ApprovalRequest } from '../approval-request.ts';
import { builder } from '../builder.ts';
import { notFound, signedIn } from '../context.ts';
import { decodeArgument } from '../global-id.ts';
import { deliveries, seesRequest } from './deliveries.ts';

builder.subscriptionField('approvalRequestUpdated', (t) =>
  t.prismaField({
    type: ApprovalRequest,
    description:
      'The request after each change. Changes that come faster than the client reads are told as one; `revision` says how many there were. An error with the code NOT_FOUND where there is no such request for the viewer.',
    args: {
      id: t.arg.id({ required: true, description: "The request's id." }),
      afterRevision: t.arg.int({
        description:
          'The `revision` that the client shows: if the request has changed since, it comes at once. Without it, only changes to come.',
      }),
    },
    subscribe: async (_root, args, context) => {
      const id = decodeArgument(args.id, 'ApprovalRequest');
      const { afterRevision } = args;
      const changes = followChanges(context.parts.wakeups, `request:${id}`, async () => {
        if (afterRevision == null) return false;
        const newer = { id, revision: { gt: afterRevision } };
        return (await context.prisma.approvalRequest.count({ where: newer })) > 0;
      });
      const visible = await seesRequest(context, signedIn(context), id);
      if (!visible) {
        await changes.return?.();
        throw notFound('approval request');
      }
      return deliveries(changes, context, (viewer) => seesRequest(context, viewer, id));
    },
    resolve: (query, _event, { id }, { prisma }) =>
      prisma.approvalRequest.findUniqueOrThrow({
        ...query,
        where: { id: decodeArgument(id, 'ApprovalRequest') },
      }),
  }),
);
