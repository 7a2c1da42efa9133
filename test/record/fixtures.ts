import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { ReceiptClaims } from '../../src/record/receipt-claims.ts';

export const issuer = 'https://assent.example';
export const issuedAt = new Date('2026-03-04T05:06:08.000Z');
export const secret = 'a secret of at least thirty-two characters';

/** Paul denies a refund for his group. */
export const claims: ReceiptClaims = {
  requestId: 'req_01980000000070008000000000000001',
  subject: 'Refund for order 4711',
  ticketNumber: 1042,
  decision: 'DENIED',
  note: 'Trop cher: 12 €.\nAsk again in June.',
  decidedBy: { id: 'usr_01980000000070008000000000000003', name: 'Paul Bennett' },
  forWhom: { type: 'GROUP', id: 'grp_01980000000070008000000000000004', name: 'Finance' },
  answeredAs: 'GROUP_MEMBER',
  decidedAt: '2026-03-04T05:06:07.089Z',
  eventId: 'evt_01980000000070008000000000000002',
  eventSequence: 4,
  eventHash: 'ab'.repeat(32),
  previousHash: 'cd'.repeat(32),
};

export function toPem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

export function newPem(): string {
  return toPem(generateKeyPairSync('ed25519').privateKey);
}
