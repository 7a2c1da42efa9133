import type { Transaction } from '../db/database.ts';
import { lockTicket, type LockedTicket } from '../db/ticket-store.ts';
import { done, invalid, refused, type Outcome, type Refusal } from '../domain/refusals.ts';
import { mayAccessTicket } from '../domain/ticket.ts';
import { currentActor } from './change-request.ts';
import { refusalOfAssignee, refusalOfRequester } from './create-ticket.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand, type Written } from './run-command.ts';
import { fieldOf, findNamed, type TicketChanges, type UpsertTicket } from './ticket-named.ts';
import { refusalToMove } from './update-ticket.ts';

/**
 * Another help desk says how a ticket stands: it is changed by whoever may access it, under rule 8,
 * or opened where there is none with this external id. Of two at once one opens it and the other
 * finds it.
 */
export function upsertTicket(
  parts: CommandParts,
  call: Call,
  input: UpsertTicket,
): Promise<Outcome<{ ticketId: string }>> {
  const { externalId } = input;
  return runCommand(parts, call, async (tx) => {
    const at = parts.now();
    const actor = await currentActor(tx, call.actor, at);
    if (actor.role === 'END_USER') return refused(forAgents);
    const found = await findNamed(tx, input);
    if (!found.ok) return found;
    const change = async (ticket: LockedTicket) =>
      mayAccessTicket(actor, ticket)
        ? changeTicket(tx, ticket, input, found.value, at)
        : refused({ code: 'NOT_FOUND', what: 'ticket' });
    const ticket = await lockByExternalId(tx, externalId);
    if (ticket) return change(ticket);
    const refusal = await refusalOfNew(tx, input, found.value);
    if (refusal) return refused(refusal);
    const { subject = '', status = 'NEW', requesterId = '', ...places } = found.value;
    const id = parts.newId(at);
    const { count } = await tx.ticket.createMany({
      data: {
        id,
        externalId,
        subject,
        status,
        requesterId,
        ...places,
        createdAt: at,
        updatedAt: at,
      },
      skipDuplicates: true,
    });
    if (count === 1) return done({ value: { ticketId: id }, topics: [] });
    const opened = await lockByExternalId(tx, externalId);
    if (!opened) throw new Error(`Ticket ${externalId} is there and cannot be found.`);
    return change(opened);
  });
}

const forAgents: Refusal = {
  code: 'FORBIDDEN',
  message: 'Only agents and administrators create and change tickets.',
};

async function lockByExternalId(tx: Transaction, externalId: string): Promise<LockedTicket | null> {
  const ticket = await tx.ticket.findUnique({ where: { externalId }, select: { id: true } });
  return ticket && lockTicket(tx, ticket.id);
}

async function changeTicket(
  tx: Transaction,
  ticket: LockedTicket,
  input: UpsertTicket,
  changes: TicketChanges,
  at: Date,
): Promise<Outcome<Written<{ ticketId: string }>>> {
  const refusal =
    (changes.status === undefined ? null : await refusalToMove(tx, ticket, changes.status)) ??
    (await refusalOfPeople(tx, input, changes, ticket));
  if (refusal) return refused(refusal);
  const { id, subject } = await tx.ticket.findUniqueOrThrow({ where: { id: ticket.id } });
  const value = { ticketId: id };
  const before: TicketChanges = { ...ticket, subject };
  const isChanged = (Object.keys(changes) as (keyof TicketChanges)[]).some(
    (field) => changes[field] !== undefined && changes[field] !== before[field],
  );
  // What comes again as it is has not changed: nobody need hear of it.
  if (!isChanged) return done({ value, topics: [] });
  await tx.ticket.update({
    where: { id },
    data: { ...changes, updatedAt: at },
    select: { id: true },
  });
  return done({ value, topics: [`ticket:${id}`] });
}

async function refusalOfNew(
  tx: Transaction,
  input: UpsertTicket,
  changes: TicketChanges,
): Promise<Refusal | null> {
  const isNew = 'There is no ticket with this external id yet';
  if (changes.subject === undefined) return invalid('subject', `${isNew}: give its subject.`);
  if (changes.requesterId === undefined) {
    return invalid('requesterId', `${isNew}: name its requester.`);
  }
  return refusalOfPeople(tx, input, changes, null);
}

/** Whoever is named anew has to be there; who has left since stays where they were. */
async function refusalOfPeople(
  tx: Transaction,
  { requester, assignee }: UpsertTicket,
  { requesterId, assigneeId }: TicketChanges,
  before: LockedTicket | null,
): Promise<Refusal | null> {
  if (requester && requesterId !== undefined && requesterId !== before?.requesterId) {
    const refusal = await refusalOfRequester(tx, requesterId, fieldOf('requester', requester));
    if (refusal) return refusal;
  }
  if (!assignee || assigneeId === undefined || assigneeId === before?.assigneeId) return null;
  return refusalOfAssignee(tx, assigneeId, fieldOf('assignee', assignee));
}
