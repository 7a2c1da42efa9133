import type { Transaction } from '../db/database.ts';
import { lockTicket, pendingRequestIds, type LockedTicket } from '../db/ticket-store.ts';
import { done, refused, type Outcome, type Refusal } from '../domain/refusals.ts';
import { checkTransition, mayAccessTicket, type TicketStatus } from '../domain/ticket.ts';
import { refusalOfAssignee, refusalOfGroup } from './create-ticket.ts';
import { currentActor } from './change-request.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand } from './run-command.ts';

/** What is `undefined` stays as it is. */
export interface UpdateTicket {
  readonly ticketId: string;
  readonly status?: TicketStatus;
  readonly assigneeId?: string | null;
  readonly groupId?: string | null;
  readonly subject?: string;
}

/** An agent changes a ticket they may access; rule 8 guards its status. */
export async function updateTicket(
  parts: CommandParts,
  call: Call,
  { ticketId, ...changes }: UpdateTicket,
): Promise<Outcome<{ ticketId: string }>> {
  return runCommand(parts, call, async (tx) => {
    const ticket = await lockTicket(tx, ticketId);
    const actor = await currentActor(tx, call.actor, parts.now());
    if (!ticket || !mayAccessTicket(actor, ticket)) {
      return refused({ code: 'NOT_FOUND', what: 'ticket' });
    }
    const refusal = await check(tx, ticket, changes);
    if (refusal) return refused(refusal);
    await tx.ticket.update({
      where: { id: ticketId },
      data: { ...changes, updatedAt: parts.now() },
      select: { id: true },
    });
    return done({ value: { ticketId }, topics: [`ticket:${ticketId}`] });
  });
}

async function check(
  tx: Transaction,
  ticket: LockedTicket,
  { status, assigneeId, groupId }: Omit<UpdateTicket, 'ticketId'>,
): Promise<Refusal | null> {
  if (status !== undefined) {
    const refusal = await refusalToMove(tx, ticket, status);
    if (refusal) return refusal;
  }
  return (
    (await refusalOfAssignee(tx, assigneeId ?? null)) ?? (await refusalOfGroup(tx, groupId ?? null))
  );
}

/** Rule 8, for the ticket as it stands. `ticketTransitionCheck` asks it too, and changes nothing. */
export async function refusalToMove(
  db: Transaction,
  ticket: Pick<LockedTicket, 'id' | 'status'>,
  to: TicketStatus,
): Promise<Refusal | null> {
  const requestIds = await pendingRequestIds(db, ticket.id);
  switch (checkTransition(ticket.status, to, requestIds.length)) {
    case null:
      return null;
    case 'PENDING_APPROVALS':
      return { code: 'PENDING_APPROVALS', requestIds };
    case 'ILLEGAL_TRANSITION':
      return {
        code: 'ILLEGAL_TRANSITION',
        message: `A ticket that is ${ticket.status} cannot become ${to}.`,
      };
  }
}
