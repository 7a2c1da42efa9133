import { Hono } from 'hono';
import type { Logger } from 'pino';
import type { Tokens } from '../auth/tokens.ts';
import type { Database } from '../db/database.ts';
import type { Wakeups } from '../feed/wakeups.ts';
import type { ReceiptSigner } from '../record/receipts.ts';
import { appPages } from './app-pages.ts';
import { assetRoutes } from './asset-routes.ts';
import { authRoutes } from './auth-routes.ts';
import type { DemoPerson } from './demo-person.ts';
import { healthRoutes } from './health-routes.ts';
import { inboundRoutes, type InboundParts } from './inbound/routes.ts';
import { mailboxRoutes } from './mailbox.ts';
import { faultPage, notFoundPage } from './problem-pages.ts';
import { withoutTokens } from './logged-path.ts';
import { receiptKeys } from './receipt-keys.ts';
import { requestIdOf } from './request-id.ts';
import { reviewRoutes, type ReviewParts } from './review/routes.ts';
import { unsubscribeRoutes } from './unsubscribe/routes.ts';
import { visitorOf } from './visitor.ts';
import type { WebClients } from './web-clients.ts';

export interface PagesParts
  extends Pick<ReviewParts, 'actAs' | 'sendNewLink'>, Pick<InboundParts, 'askBack' | 'inbound'> {
  readonly db: Database;
  readonly wakeups: Pick<Wakeups, 'isWhole' | 'size'>;
  readonly tokens: Tokens;
  readonly receipts: Promise<ReceiptSigner> | null;
  readonly publicUrl: string;
  readonly log: Logger;
  readonly now: () => Date;
  readonly demoPeople: readonly DemoPerson[];
  readonly web: WebClients;
}

/** Everything over HTTP that is not GraphQL. */
export function createPages(parts: PagesParts): Hono {
  const { db, wakeups, tokens, receipts, publicUrl, log, now, demoPeople, web } = parts;
  const { actAs, sendNewLink, askBack, inbound } = parts;
  const who = { prisma: db.prisma, tokens, publicUrl, now };

  /** Everyone's mails are for everyone in the demo, elsewhere for administrators. */
  async function mayReadMails(request: Request): Promise<boolean> {
    return demoPeople.length > 0 || (await visitorOf(request, who))?.role === 'ADMIN';
  }

  const pages = new Hono();
  pages.route('/', healthRoutes(db, wakeups, log));
  pages.get('/.well-known/receipt-keys.json', receiptKeys(receipts));
  pages.route('/auth', authRoutes({ ...who, demoPeople }));
  pages.route('/mailbox', mailboxRoutes({ ...who, mayRead: mayReadMails }));
  pages.route('/review', reviewRoutes({ ...who, actAs, sendNewLink }));
  pages.route('/unsubscribe', unsubscribeRoutes({ prisma: db.prisma, actAs, now }));
  pages.route('/inbound', inboundRoutes({ ...who, actAs, askBack, inbound, log }));
  pages.route('/assets', assetRoutes(web.assets));
  pages.route('/', appPages({ ...who, web, demoPeople }));
  pages.notFound(notFoundPage);
  pages.onError((error, c) => {
    const requestId = requestIdOf(c.req.header('x-request-id'));
    log.error({ err: error, requestId, path: withoutTokens(c.req.path) }, 'a request failed');
    // Programs sign in, too; pages are for people.
    if (!c.req.path.startsWith('/auth/')) return faultPage(c, requestId);
    return c.json(
      { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' },
      500,
    );
  });
  return pages;
}
