import type { Actor } from '../domain/people.ts';
import type { EventRow } from '../record/stored-request.ts';
import type { Transaction } from './database.ts';
import { visibleRequests } from './visibility.ts';

/** Which decision: by its event, or by the assignment that it answers. */
export type WhichDecision = { readonly eventId: string } | { readonly assignmentId: string };

/** A decision's request and its record up to the decision; `null` where the viewer sees none. */
export async function findDecision(
  db: Transaction,
  which: WhichDecision,
  viewer: Actor,
): Promise<{ requestId: string; ticketNumber: number; events: EventRow[] } | null> {
  const decided = await db.requestEvent.findFirst({
    where: {
      ...('eventId' in which
        ? { id: which.eventId }
        : { decision: { assignmentId: which.assignmentId } }),
      type: { in: ['APPROVED', 'DENIED'] },
      request: visibleRequests(viewer),
    },
    select: {
      requestId: true,
      sequence: true,
      request: { select: { ticket: { select: { number: true } } } },
    },
  });
  if (!decided) return null;
  const { requestId, sequence, request } = decided;
  const events = await db.requestEvent.findMany({
    where: { requestId, sequence: { lte: sequence } },
    orderBy: { sequence: 'asc' },
  });
  return { requestId, ticketNumber: request.ticket.number, events };
}
