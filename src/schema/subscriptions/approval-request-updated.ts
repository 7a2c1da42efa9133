import { lookAtRequest } from '../../feed/followed.ts';
import { Following } from '../../feed/source.ts';
import { ApprovalRequest } from '../approval-request.ts';
import { builder } from '../builder.ts';
import { notFound, signedIn } from '../context.ts';
import { decodeArgument } from '../global-id.ts';

const what = 'approval request';

builder.subscriptionField('approvalRequestUpdated', (t) =>
  t.prismaField({
    type: ApprovalRequest,
    description:
      'The request after each change. Changes that come faster than the client reads are told as one; `revision` says how many there were. An error with the code NOT_FOUND where there is no such request for the viewer, also when they lose sight of it: the stream then ends.',
    args: {
      id: t.arg.id({ required: true, description: "The request's id." }),
      afterRevision: t.arg.int({
        description:
          'The `revision` that the client shows: if the request has changed since, it comes at once. Without it, only changes to come.',
      }),
    },
    subscribe: async (_root, { id: publicId, afterRevision }, context) => {
      const id = decodeArgument(publicId, 'ApprovalRequest');
      const { marker, mayHear } = await lookAtRequest(context.prisma, id);
      if (!mayHear(signedIn(context))) throw notFound(what);
      return new Following<object>({
        is: 'STATE',
        topic: `request:${id}`,
        look: (db) => lookAtRequest(db, id),
        seen: isBefore(afterRevision, marker) ? String(afterRevision) : marker,
        what,
      });
    },
    resolve: (query, _event, { id }, { prisma }) =>
      prisma.approvalRequest.findUniqueOrThrow({
        ...query,
        where: { id: decodeArgument(id, 'ApprovalRequest') },
      }),
  }),
);

/** One that is ahead of the request's own has seen all there is. */
function isBefore(afterRevision: number | null | undefined, marker: string | null): boolean {
  return afterRevision != null && afterRevision < Number(marker);
}
