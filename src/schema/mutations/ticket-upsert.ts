import { z } from 'zod';
import { upsertTicket } from '../../commands/upsert-ticket.ts';
import { limits } from '../../domain/limits.ts';
import { builder } from '../builder.ts';
import { callOf } from '../call.ts';
import { PendingApprovalsError, unwrap } from '../errors.ts';
import { idempotencyKey, line, optionalLine } from '../input-rules.ts';
import { TicketStatus } from '../ticket.ts';
import { idempotencyKeyField } from './input-fields.ts';
import { ticketPayload } from './payload.ts';
import { optionalReference } from './reference.ts';
import { commonErrors, result } from './result.ts';

const otherId = optionalLine(limits.externalId);

const Input = builder.inputType('TicketUpsertInput', {
  description:
    'A ticket as another help desk has it. What is left out stays as it is. A new one needs a subject and a requester.',
  validate: z
    .object({
      externalId: line(limits.externalId),
      subject: line(limits.subject).nullish(),
      requesterExternalId: otherId,
      assigneeExternalId: otherId,
      groupExternalId: otherId,
      idempotencyKey,
    })
    .loose(),
  fields: (t) => ({
    externalId: t.string({
      required: true,
      description:
        'Its id in another help desk: unique, in a line of up to 200 characters. The ticket that has it is changed; where none has, one is opened.',
    }),
    subject: t.string({ description: 'What it is about, in a line of up to 200 characters.' }),
    status: t.field({
      type: TicketStatus,
      description:
        'Not SOLVED or CLOSED while an approval request is pending. A new one is NEW unless this says otherwise.',
    }),
    requesterId: t.id({ description: 'Whose ticket it is, by their id.' }),
    requesterExternalId: t.string({
      description: 'The same by their id in another help desk; one of the two.',
    }),
    assigneeId: t.id({
      description: 'The agent or administrator who works on it, by their id; null for nobody.',
    }),
    assigneeExternalId: t.string({
      description: 'The same by their id in another help desk; one of the two.',
    }),
    groupId: t.id({ description: 'The team that it belongs to, by its id; null for none.' }),
    groupExternalId: t.string({
      description: 'The same by its id in another help desk; one of the two.',
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('ticketUpsert', (t) =>
  t.field({
    type: ticketPayload('TicketUpsertPayload'),
    description:
      'Keep a ticket in step with another help desk, as often as you like. Agents open tickets, and change those that they may access; administrators any. While an approval request is pending the ticket stays open: PendingApprovalsError.',
    errors: result('TicketUpsertResult', [...commonErrors, PendingApprovalsError]),
    args: { input: t.arg({ type: Input, required: true, description: 'The ticket.' }) },
    resolve: async (_root, { input }, context, info) => {
      const named = (what: 'requester' | 'assignee' | 'group', type: 'User' | 'Group') =>
        optionalReference(
          { id: input[`${what}Id`], externalId: input[`${what}ExternalId`] },
          type,
          what,
        );
      return unwrap(
        await upsertTicket(context.parts, callOf(context, info, input), {
          externalId: input.externalId,
          subject: input.subject ?? undefined,
          status: input.status ?? undefined,
          requester: named('requester', 'User') ?? undefined,
          assignee: named('assignee', 'User'),
          group: named('group', 'Group'),
        }),
      );
    },
  }),
);
