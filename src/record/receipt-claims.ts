import { z } from 'zod';

/** What a receipt says. Every id is the one that clients see (src/domain/public-id.ts). */
export interface ReceiptClaims {
  readonly requestId: string;
  /** What was asked, in the requester's words, as it stood when it was decided. */
  readonly subject: string;
  readonly ticketNumber: number;
  readonly decision: 'APPROVED' | 'DENIED';
  readonly note: string | null;
  readonly decidedBy: { readonly id: string; readonly name: string };
  /** Who was asked: the same person, or whom they answered for. */
  readonly forWhom: {
    readonly type: 'USER' | 'GROUP';
    readonly id: string;
    readonly name: string;
  };
  /** In which capacity they answered: AnsweredAs of src/domain/events.ts. */
  readonly answeredAs: string;
  /** ISO 8601, in UTC. */
  readonly decidedAt: string;
  /** The decision's event in the request's record, by which the receipt pins all that was before. */
  readonly eventId: string;
  readonly eventSequence: number;
  readonly eventHash: string;
  readonly previousHash: string;
}

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Lets pass, and leaves out, what it does not know, and takes any capacity: whoever checks a receipt
 * offline may have an older Assent than the server that signed it.
 */
export const receiptClaims: z.ZodType<ReceiptClaims> = z.object({
  requestId: z.string(),
  subject: z.string(),
  ticketNumber: z.int(),
  decision: z.enum(['APPROVED', 'DENIED']),
  note: z.string().nullable(),
  decidedBy: z.object({ id: z.string(), name: z.string() }),
  forWhom: z.object({ type: z.enum(['USER', 'GROUP']), id: z.string(), name: z.string() }),
  answeredAs: z.string(),
  decidedAt: z.iso.datetime(),
  eventId: z.string(),
  eventSequence: z.int().positive(),
  eventHash: hash,
  previousHash: hash,
});

/** What every JWT that we sign says beside them. */
export const issued = z.object({ iss: z.string(), iat: z.number() });
