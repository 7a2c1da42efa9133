import { builder } from '../builder.ts';
import { Ticket } from '../ticket.ts';
import { requestField } from '../request-field.ts';

/** The payload of a mutation that changes a request: the request as it now stands. */
export function requestPayload(name: string) {
  return builder.objectRef<{ requestId: string }>(name).implement({
    description: 'It is done.',
    fields: (t) => ({ approvalRequest: requestField(t, 'The request as it now stands.') }),
  });
}

/** The payload of a mutation that makes or changes a ticket. */
export function ticketPayload(name: string) {
  return builder.objectRef<{ ticketId: string }>(name).implement({
    description: 'It is done.',
    fields: (t) => ({
      ticket: t.prismaField({
        type: Ticket,
        description: 'The ticket as it now stands.',
        resolve: (query, { ticketId }, _args, { prisma }) =>
          prisma.ticket.findUniqueOrThrow({ ...query, where: { id: ticketId } }),
      }),
    }),
  });
}
