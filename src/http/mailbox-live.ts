import { setTimeout } from 'node:timers/promises';
import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { listMails } from '../db/mail-store.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';

/** The newest mail is looked for so often, in milliseconds: one row of an index. */
const interval = 1_000;
/** Pages that may be open at a time. */
const most = 50;
let open = 0;

/** Says `mail` whenever there is a newer one, until the page is left. */
export function mailboxLive(c: Context, prisma: PrismaClient, recipient: string | undefined) {
  // A page that is told to come back does so by itself.
  if (open >= most) return c.text('Too many open mailboxes.', 503, { 'Retry-After': '10' });
  open += 1;
  const newest = async () => (await listMails(prisma, 1, { recipient }))[0]?.id;
  return streamSSE(c, async (stream) => {
    const left = new AbortController();
    stream.onAbort(() => {
      left.abort();
    });
    try {
      // What came between the page and this, or while it was cut off, is not missed.
      let seen = c.req.header('last-event-id') ?? c.req.query('after') ?? '';
      while (!stream.aborted) {
        const now = (await newest()) ?? '';
        if (now !== seen) await stream.writeSSE({ event: 'mail', id: now, data: now });
        else await stream.write(': still here\n\n');
        seen = now;
        await setTimeout(interval, undefined, { signal: left.signal }).catch(() => undefined);
      }
    } finally {
      open -= 1;
    }
  });
}
