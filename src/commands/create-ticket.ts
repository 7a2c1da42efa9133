import type { Transaction } from '../db/database.ts';
import { done, invalid, refused, type Outcome, type Refusal } from '../domain/refusals.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand } from './run-command.ts';

export interface CreateTicket {
  readonly subject: string;
  readonly requesterId: string;
  readonly assigneeId: string | null;
  readonly groupId: string | null;
  /** The ticket's id in another help desk; unique. */
  readonly externalId: string | null;
}

/** An agent or administrator opens a ticket for someone. */
export async function createTicket(
  parts: CommandParts,
  call: Call,
  input: CreateTicket,
): Promise<Outcome<{ ticketId: string }>> {
  const at = parts.now();
  return runCommand(parts, call, async (tx) => {
    if (call.actor.role === 'END_USER') {
      return refused({
        code: 'FORBIDDEN',
        message: 'Only agents and administrators create tickets.',
      });
    }
    const refusal = await check(tx, input);
    if (refusal) return refused(refusal);
    const ticketId = parts.newId(at);
    const { count } = await tx.ticket.createMany({
      data: { id: ticketId, ...input, createdAt: at, updatedAt: at },
      skipDuplicates: true,
    });
    // A unique external id decides between two at once, not a look before.
    if (count === 0) {
      return refused(invalid('externalId', 'There is a ticket with this external id already.'));
    }
    return done({ value: { ticketId }, topics: [] });
  });
}

async function check(tx: Transaction, input: CreateTicket): Promise<Refusal | null> {
  return (
    (await refusalOfRequester(tx, input.requesterId)) ??
    (await refusalOfAssignee(tx, input.assigneeId)) ??
    refusalOfGroup(tx, input.groupId)
  );
}

/** @param field the input's field that names them */
export async function refusalOfRequester(
  tx: Transaction,
  requesterId: string,
  field = 'requesterId',
): Promise<Refusal | null> {
  const requester = await tx.user.findUnique({ where: { id: requesterId, active: true } });
  return requester ? null : invalid(field, 'There is no such active person.');
}

export async function refusalOfAssignee(
  tx: Transaction,
  assigneeId: string | null,
  field = 'assigneeId',
): Promise<Refusal | null> {
  if (assigneeId === null) return null;
  const assignee = await tx.user.findUnique({ where: { id: assigneeId, active: true } });
  if (assignee && assignee.role !== 'END_USER') return null;
  return invalid(field, 'Choose an active agent or administrator.');
}

export async function refusalOfGroup(
  tx: Transaction,
  groupId: string | null,
): Promise<Refusal | null> {
  if (groupId === null || (await tx.group.findUnique({ where: { id: groupId } }))) return null;
  return invalid('groupId', 'There is no such group.');
}
