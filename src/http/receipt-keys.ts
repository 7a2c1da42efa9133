import type { Handler } from 'hono';
import type { ReceiptSigner } from '../record/receipts.ts';

/** For so long, in seconds, whoever asked may go on with what they got. */
const maxAge = 3600;

/** The public keys that receipts are checked with, for anybody and for any page. */
export function receiptKeys(receipts: Promise<ReceiptSigner> | null): Handler {
  return async (c) => {
    c.header('Access-Control-Allow-Origin', '*');
    if (!receipts) {
      c.header('Cache-Control', 'no-store');
      const message = 'This server signs no receipts: RECEIPT_PRIVATE_KEY is not set.';
      return c.json({ code: 'NOT_FOUND', message }, 404);
    }
    c.header('Cache-Control', `public, max-age=${String(maxAge)}`);
    return c.json((await receipts).jwks);
  };
}
