import { z } from 'zod';
import { updateTicket } from '../../commands/update-ticket.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { PendingApprovalsError, unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { idempotencyKey, line } from '../input-rules.ts';
import { TicketStatus } from '../ticket.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { ticketPayload } from './payload.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('TicketUpdateInput', {
  description: 'What to change of a ticket. What is left out stays as it is.',
  validate: z.object({ subject: line(limits.subject).nullish(), idempotencyKey }).loose(),
  fields: (t) => ({
    id: t.id({ required: true, description: "The ticket's id." }),
    status: t.field({
      type: TicketStatus,
      description: 'Not SOLVED or CLOSED while an approval request is pending.',
    }),
    assigneeId: t.id({ description: 'The agent who is to work on it; null for nobody.' }),
    groupId: t.id({ description: 'The team that it is to belong to; null for none.' }),
    subject: t.string({ description: 'In a line of up to 200 characters.' }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('ticketUpdate', (t) =>
  t.field({
    type: ticketPayload('TicketUpdatePayload'),
    description: 'Change a ticket that the caller may access.',
    errors: result('TicketUpdateResult', [...commonErrors, PendingApprovalsError]),
    args: { input: t.arg({ type: Input, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await updateTicket(context.parts, callOf(context, info, input), {
          ticketId: decodeInput(input.id, 'Ticket', 'id'),
          status: input.status ?? undefined,
          assigneeId: idOrNothing(input.assigneeId, 'User', 'assigneeId'),
          groupId: idOrNothing(input.groupId, 'Group', 'groupId'),
          subject: input.subject ?? undefined,
        }),
      ),
  }),
);

/** Left out stays left out, null stays null. */
function idOrNothing(id: string | null | undefined, type: 'User' | 'Group', field: string) {
  return id == null ? id : decodeInput(id, type, field);
}
