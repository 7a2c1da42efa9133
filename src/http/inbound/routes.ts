import { timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from 'pino';
import { requestIdOf } from '../request-id.ts';
import { readMail } from './read-mail.ts';
import { receive, type ReceiveParts } from './receive.ts';

export interface InboundParts extends Omit<ReceiveParts, 'inbound'> {
  /** `null`: nobody answers by mail, and there is nothing here. */
  readonly inbound: (ReceiveParts['inbound'] & { readonly secret: string }) | null;
  readonly log: Logger;
}

/** In bytes: an answer with some pictures in it. */
const largest = 1_000_000;

/**
 * `POST /inbound/mail`: where the server that receives mail hands over what came to the address for
 * answers, as it is (`message/rfc822`). 202: it need not come again, whatever became of it.
 */
export function inboundRoutes({ inbound, log, ...parts }: InboundParts): Hono {
  const routes = new Hono();
  if (!inbound) return routes;
  const expected = Buffer.from(`Bearer ${inbound.secret}`);

  routes.use(async (c, next) => {
    const given = Buffer.from(c.req.header('authorization') ?? '');
    if (given.length === expected.length && timingSafeEqual(given, expected)) return next();
    return c.json(
      { code: 'UNAUTHENTICATED', message: 'Send INBOUND_SECRET as a bearer token.' },
      401,
    );
  });
  routes.use(
    bodyLimit({
      maxSize: largest,
      onError: (c) =>
        c.json({ code: 'TOO_LARGE', message: `Send at most ${String(largest)} bytes.` }, 413),
    }),
  );
  routes.post('/mail', async (c) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'message/rfc822') {
      const message = 'Send the message as it came, as message/rfc822.';
      return c.json({ code: 'UNSUPPORTED_MEDIA_TYPE', message }, 415);
    }
    const raw = new Uint8Array(await c.req.arrayBuffer());
    const requestId = requestIdOf(c.req.header('x-request-id'));
    const mail = await readMail(raw).catch(() => null);
    const received = mail ? await receive(mail, { ...parts, inbound }, requestId) : 'DROPPED';
    log.info({ requestId, received }, 'an answer came by mail');
    return c.json({ received }, 202);
  });
  return routes;
}
