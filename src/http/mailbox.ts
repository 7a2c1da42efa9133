import { Hono, type Context } from 'hono';
import { isUuid } from '../db/ids.ts';
import { findMail, listMails } from '../db/mail-store.ts';
import { previews } from '../email/previews.ts';
import { renderLetter } from '../email/render-letter.tsx';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { languageOf } from './language.ts';
import { checkLinks } from './mailbox-links.ts';
import { mailboxLive } from './mailbox-live.ts';
import { mailListPage, mailPage } from './mailbox-pages.ts';
import { previewListPage, previewPage } from './mailbox-previews.ts';
import { page } from './page.ts';
import { notFoundPage } from './problem-pages.ts';

export interface MailboxParts {
  readonly prisma: PrismaClient;
  readonly publicUrl: string;
  readonly now: () => Date;
  /** Whether whoever sent this request may read everyone's mails. */
  readonly mayRead: (request: Request) => Promise<boolean>;
}

const listed = 100;

/** `/mailbox`: the mails that would have been sent, where no SMTP server is configured. */
export function mailboxRoutes(parts: MailboxParts): Hono {
  const { prisma, mayRead } = parts;
  const routes = new Hono();

  routes.use(async (c, next) => {
    if (await mayRead(c.req.raw)) return next();
    return notFoundPage(c);
  });

  routes.get('/', async (c) => {
    const to = recipientOf(c);
    const before = c.req.query('before');
    if (before !== undefined && !isUuid(before)) return notFoundPage(c);
    const mails = await listMails(prisma, listed + 1, {
      ...(before === undefined ? {} : { before }),
      ...(to === '' ? {} : { recipient: to }),
    });
    const shown = mails.slice(0, listed);
    return page(c, mailListPage({ mails: shown, to, hasOlder: mails.length > listed }));
  });

  routes.get('/live', (c) => {
    const to = recipientOf(c);
    return mailboxLive(c, prisma, to === '' ? undefined : to);
  });

  routes.get('/previews', (c) => page(c, previewListPage(Object.keys(previews))));

  routes.get('/previews/:name', async (c) => {
    const name = c.req.param('name');
    const letter = Object.hasOwn(previews, name) ? previews[name] : undefined;
    if (!letter) return notFoundPage(c);
    const reader = { locale: languageOf(c), timeZone: 'Europe/Paris' };
    return page(c, previewPage(name, renderLetter(letter(reader)), reader.locale));
  });

  routes.get('/:id', async (c) => {
    const id = c.req.param('id');
    const mail = isUuid(id) ? await findMail(prisma, id) : null;
    return mail ? page(c, mailPage(mail, await checkLinks(mail, parts))) : notFoundPage(c);
  });

  routes.all('*', (c) => notFoundPage(c));
  return routes;
}

/** The address that a list is narrowed to, or `''`. */
function recipientOf(c: Context): string {
  // No address has a NUL, and Postgres refuses it.
  return (c.req.query('to') ?? '').replaceAll('\0', '').trim().toLowerCase();
}
