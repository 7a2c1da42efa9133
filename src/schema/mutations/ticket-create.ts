import { z } from 'zod';
import { createTicket } from '../../commands/create-ticket.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { unwrap } from '../errors.ts';
import { decodeInput } from '../global-id.ts';
import { idempotencyKey, line, optionalText } from '../input-rules.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { ticketPayload } from './payload.ts';
import { commonErrors, result } from './result.ts';

const Input = builder.inputType('TicketCreateInput', {
  description: 'What it takes to open a ticket.',
  validate: z
    .object({
      subject: line(limits.subject),
      externalId: optionalText(limits.externalId),
      idempotencyKey,
    })
    .loose(),
  fields: (t) => ({
    subject: t.string({
      required: true,
      description: 'What it is about, in a line of up to 200 characters.',
    }),
    requesterId: t.id({ required: true, description: 'Whose ticket it is.' }),
    assigneeId: t.id({ description: 'The agent or administrator who works on it.' }),
    groupId: t.id({ description: 'The team that it belongs to.' }),
    externalId: t.string({
      description: 'Its id in another help desk: unique, up to 200 characters.',
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('ticketCreate', (t) =>
  t.field({
    type: ticketPayload('TicketCreatePayload'),
    description: 'Open a ticket for someone. For agents and administrators.',
    errors: result('TicketCreateResult', commonErrors),
    args: { input: t.arg({ type: Input, required: true, description: 'The new ticket.' }) },
    resolve: async (_root, { input }, context, info) =>
      unwrap(
        await createTicket(context.parts, callOf(context, info, input), {
          subject: input.subject,
          requesterId: decodeInput(input.requesterId, 'User', 'requesterId'),
          assigneeId:
            input.assigneeId == null ? null : decodeInput(input.assigneeId, 'User', 'assigneeId'),
          groupId: input.groupId == null ? null : decodeInput(input.groupId, 'Group', 'groupId'),
          externalId: input.externalId ?? null,
        }),
      ),
  }),
);
