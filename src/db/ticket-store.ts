import type { TicketState } from '../domain/ticket.ts';
import type { Transaction } from './database.ts';
import type { Statements } from './statements.ts';

export interface LockedTicket extends TicketState {
  readonly id: string;
  readonly requesterId: string;
}

/** Locks the ticket until the transaction ends and reads it as it then stands. */
export async function lockTicket(tx: Statements, id: string): Promise<LockedTicket | null> {
  // One row of one table: Postgres reads it again where it changed while this one waited.
  const [ticket] = await tx.$queryRaw<LockedTicket[]>`
    SELECT id::text, status::text, "requesterId"::text, "assigneeId"::text, "groupId"::text
      FROM "Ticket" WHERE id = ${id}::uuid FOR UPDATE`;
  return ticket ?? null;
}

/** The ticket's pending requests, newest first: those that keep it open (rule 8). */
export async function pendingRequestIds(db: Transaction, ticketId: string): Promise<string[]> {
  const requests = await db.approvalRequest.findMany({
    where: { ticketId, status: 'PENDING' },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  return requests.map(({ id }) => id);
}
