import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { findCaller, type Caller } from '../../db/caller-store.ts';
import { findMailSettings } from '../../db/mail-settings-store.ts';
import { findToken } from '../../db/mail-token-store.ts';
import { withoutDigest } from '../../domain/mail-choices.ts';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { ActAs } from '../act-as.ts';
import { requestIdOf } from '../request-id.ts';
import { brokenLinkPage, reviewPage } from '../review/pages.ts';
import { unsubscribeWords } from './words.ts';

export interface UnsubscribeParts {
  readonly prisma: PrismaClient;
  readonly actAs: ActAs;
  readonly now: () => Date;
}

const change = /* GraphQL */ `
  mutation Unsubscribe($input: MailSettingsUpdateInput!) {
    mailSettingsUpdate(input: $input) {
      __typename
    }
  }
`;

/**
 * Where a digest's `List-Unsubscribe` leads (RFC 8058). Opening it shows a page with a button; a POST,
 * whether a mail reader's own or the button's, ends the digests, however often it comes.
 */
export function unsubscribeRoutes({ prisma, actAs, now }: UnsubscribeParts): Hono {
  const routes = new Hono();
  routes.use(bodyLimit({ maxSize: 10_000, onError: brokenLinkPage }));

  async function personOf(c: Context): Promise<Caller | null> {
    const secret = c.req.param('token') ?? '';
    const token = await findToken(prisma, secret.toLowerCase());
    if (token?.purpose !== 'UNSUBSCRIBE' || token.expiresAt <= now()) return null;
    return findCaller(prisma, { id: token.userId }, now());
  }

  routes.get('/:token{[0-9a-fA-F]{40}}', async (c) => {
    const person = await personOf(c);
    if (!person) return brokenLinkPage(c);
    const words = unsubscribeWords[person.locale];
    const body = html`<h1>${words.title}</h1>
      <p>${words.text}</p>
      <form method="post"><button>${words.button}</button></form>
      <p><a href="/settings">${words.settings}</a></p>`;
    return reviewPage(c, { title: words.title, body, lang: person.locale });
  });

  routes.post('/:token{[0-9a-fA-F]{40}}', async (c) => {
    const person = await personOf(c);
    if (!person) return brokenLinkPage(c);
    const choices = withoutDigest(await findMailSettings(prisma, person.id));
    const requestId = requestIdOf(c.req.header('x-request-id'));
    await actAs(person, change, { input: { choices } }, requestId);
    const words = unsubscribeWords[person.locale];
    const body = html`<h1>${words.doneTitle}</h1>
      <p role="status">${words.doneText}</p>
      <p><a href="/settings">${words.settings}</a></p>`;
    return reviewPage(c, { title: words.doneTitle, body, lang: person.locale });
  });

  routes.all('*', brokenLinkPage);
  return routes;
}
