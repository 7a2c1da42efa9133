import type { Transaction } from '../db/database.ts';
import type { Actor } from '../domain/people.ts';
import { done, invalid, refused, type Outcome, type Refusal } from '../domain/refusals.ts';
import type { CommandParts } from './parts.ts';

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
  actor: Actor,
  input: CreateTicket,
): Promise<Outcome<{ ticketId: string }>> {
  if (actor.role === 'END_USER') {
    return refused({
      code: 'FORBIDDEN',
      message: 'Only agents and administrators create tickets.',
    });
  }
  const at = parts.now();
  return parts.db.prisma.$transaction(async (tx) => {
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
    return done({ ticketId });
  });
}

async function check(tx: Transaction, input: CreateTicket): Promise<Refusal | null> {
  const requester = await tx.user.findUnique({ where: { id: input.requesterId, active: true } });
  if (!requester) return invalid('requesterId', 'There is no such active person.');
  return (await refusalOfAssignee(tx, input.assigneeId)) ?? refusalOfGroup(tx, input.groupId);
}

export async function refusalOfAssignee(
  tx: Transaction,
  assigneeId: string | null,
): Promise<Refusal | null> {
  if (assigneeId === null) return null;
  const assignee = await tx.user.findUnique({ where: { id: assigneeId, active: true } });
  if (assignee && assignee.role !== 'END_USER') return null;
  return invalid('assigneeId', 'Choose an active agent or administrator.');
}

export async function refusalOfGroup(
  tx: Transaction,
  groupId: string | null,
): Promise<Refusal | null> {
  if (groupId === null || (await tx.group.findUnique({ where: { id: groupId } }))) return null;
  return invalid('groupId', 'There is no such group.');
}
