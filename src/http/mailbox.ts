import { Hono } from 'hono';
import { isUuid } from '../db/ids.ts';
import { findMail, listMails } from '../db/mail-store.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { mailListPage, mailPage } from './mailbox-pages.ts';
import { page } from './page.ts';
import { notFoundPage } from './problem-pages.ts';

export interface MailboxParts {
  readonly prisma: PrismaClient;
  /** Whether whoever sent this request may read everyone's mails. */
  readonly mayRead: (request: Request) => Promise<boolean>;
}

const listed = 100;

/** `/mailbox`: the mails that would have been sent, where no SMTP server is configured. */
export function mailboxRoutes({ prisma, mayRead }: MailboxParts): Hono {
  const routes = new Hono();

  routes.use(async (c, next) => {
    if (await mayRead(c.req.raw)) return next();
    return notFoundPage(c);
  });

  routes.get('/', async (c) => {
    // No address has a NUL, and Postgres refuses it.
    const to = (c.req.query('to') ?? '').replaceAll('\0', '').trim().toLowerCase();
    const before = c.req.query('before');
    if (before !== undefined && !isUuid(before)) return notFoundPage(c);
    const mails = await listMails(prisma, listed + 1, {
      ...(before === undefined ? {} : { before }),
      ...(to === '' ? {} : { recipient: to }),
    });
    const shown = mails.slice(0, listed);
    return page(c, mailListPage({ mails: shown, to, hasOlder: mails.length > listed }));
  });

  routes.get('/:id', async (c) => {
    const id = c.req.param('id');
    const mail = isUuid(id) ? await findMail(prisma, id) : null;
    return mail ? page(c, mailPage(mail)) : notFoundPage(c);
  });

  routes.all('*', (c) => notFoundPage(c));
  return routes;
}
