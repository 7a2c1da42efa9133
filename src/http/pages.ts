import { Hono } from 'hono';
import type { Logger } from 'pino';
import { authenticate, findClaimed } from '../auth/identify.ts';
import type { Tokens } from '../auth/tokens.ts';
import type { Database } from '../db/database.ts';
import type { Wakeups } from '../feed/wakeups.ts';
import type { ReceiptSigner } from '../record/receipts.ts';
import { authRoutes } from './auth-routes.ts';
import type { DemoPerson } from './demo-person.ts';
import type { GraphQLServer } from './graphql-server.ts';
import { healthRoutes } from './health-routes.ts';
import { indexPage } from './index-page.ts';
import { mailboxRoutes } from './mailbox.ts';
import { receiptKeys } from './receipt-keys.ts';
import { requestPage } from './request-page.ts';

export interface PagesParts {
  readonly db: Database;
  readonly wakeups: Pick<Wakeups, 'isWhole' | 'size'>;
  readonly tokens: Tokens;
  readonly receipts: Promise<ReceiptSigner> | null;
  readonly publicUrl: string;
  readonly log: Logger;
  readonly now: () => Date;
  readonly demoPeople: readonly DemoPerson[];
  readonly graphql: GraphQLServer;
}

/** Everything over HTTP that is not GraphQL. */
export function createPages(parts: PagesParts): Hono {
  const { db, wakeups, tokens, receipts, publicUrl, log, now, demoPeople, graphql } = parts;
  const { prisma } = db;
  const demo = demoPeople.length > 0;

  /** Everyone's mails are for everyone in the demo, elsewhere for administrators. */
  async function mayReadMails(request: Request): Promise<boolean> {
    if (demo) return true;
    const { headers } = request;
    const credentials = {
      authorization: headers.get('authorization'),
      cookie: headers.get('cookie'),
      origin: headers.get('origin'),
    };
    try {
      const claims = await authenticate(credentials, tokens, publicUrl);
      return claims !== null && (await findClaimed(prisma, claims, now())).role === 'ADMIN';
    } catch {
      return false;
    }
  }

  const pages = new Hono();
  pages.route('/', healthRoutes(db, wakeups, log));
  pages.get('/.well-known/receipt-keys.json', receiptKeys(receipts));
  pages.route('/auth', authRoutes({ prisma, tokens, publicUrl, demoPeople, now }));
  pages.route('/mailbox', mailboxRoutes({ prisma, mayRead: mayReadMails }));
  pages.get('/', indexPage(demoPeople));
  pages.get('/requests/:id', requestPage({ graphql, publicUrl, demoPeople }));
  pages.onError((error, c) => {
    const requestId = c.req.header('x-request-id');
    log.error({ err: error, requestId, path: c.req.path }, 'a request failed');
    return c.json(
      { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' },
      500,
    );
  });
  return pages;
}
