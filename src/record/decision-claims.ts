import type { Assignee } from '../domain/people.ts';
import { toPublicId } from '../domain/public-id.ts';
import type { DecisionInRecord } from './decision-in-record.ts';
import type { ReceiptClaims } from './receipt-claims.ts';

/** What a decision's receipt says, with everybody called what they are called now. */
export function claimsOf(
  of: { readonly requestId: string; readonly ticketNumber: number },
  decided: DecisionInRecord,
  nameOf: (who: Assignee) => string,
): ReceiptClaims {
  const { subject, decision, note, by, forWhom, answeredAs, event } = decided;
  return {
    requestId: toPublicId('ApprovalRequest', of.requestId),
    subject,
    ticketNumber: of.ticketNumber,
    decision,
    note,
    decidedBy: { id: idOf(by), name: nameOf(by) },
    forWhom: { type: forWhom.type, id: idOf(forWhom), name: nameOf(forWhom) },
    answeredAs,
    decidedAt: decided.at.toISOString(),
    eventId: toPublicId('RequestEvent', event.id),
    eventSequence: event.sequence,
    eventHash: event.hash,
    previousHash: decided.previousHash,
  };
}

function idOf({ type, id }: Assignee): string {
  return toPublicId(type === 'USER' ? 'User' : 'Group', id);
}
