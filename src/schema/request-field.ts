import { ApprovalRequest } from './approval-request.ts';
import type { builder } from './builder.ts';

type FieldsOf<Shape> = Parameters<
  Parameters<ReturnType<typeof builder.objectRef<Shape>>['implement']>[0]['fields'] & {}
>[0];

/** The request that a payload, an error or an event carries by its id, loaded as it now stands. */
export function requestField<Shape extends { readonly requestId: string }>(
  t: FieldsOf<Shape>,
  description: string,
) {
  return t.prismaField({
    type: ApprovalRequest,
    description,
    resolve: (query, { requestId }, _args, { prisma }) =>
      prisma.approvalRequest.findUniqueOrThrow({ ...query, where: { id: requestId } }),
  });
}
