import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isAllowedOrigin } from '../../auth/session-cookie.ts';
import { isUuid } from '../../db/ids.ts';
import { browserKnownFor } from '../../domain/mail-token.ts';
import { toPublicId } from '../../domain/public-id.ts';
import type { ActAs } from '../act-as.ts';
import { visitorOf, type VisitorParts } from '../visitor.ts';
import { actRoutes } from './act-routes.ts';
import { browserCookies, browserOf, newBrowserSecret } from './browser.ts';
import { openLink, type OpenedLink } from './link.ts';
import { brokenLinkPage, oldLinkPage, otherPersonPage } from './pages.ts';
import { showRequest } from './show-request.ts';

export interface ReviewParts extends VisitorParts {
  readonly actAs: ActAs;
  /** Mails a new link for an old one, unless one was asked for a short time ago. */
  readonly sendNewLink: (tokenId: string) => Promise<void>;
}

/** A link whose page is open in a browser that came by it. */
export interface Visit extends OpenedLink {
  readonly secret: string;
  /** As it was mailed. */
  readonly secretToken: string;
  readonly path: string;
}

const bytes = 64_000;

/**
 * Where mails' links lead. Opening one changes nothing, however often and by whom. Without a session
 * it shows that one request to its person; to act, they first type the code that stands in the mail,
 * in the browser that they act in.
 */
export function reviewRoutes(parts: ReviewParts): Hono {
  const { prisma, publicUrl, now } = parts;
  const routes = new Hono();
  routes.use(bodyLimit({ maxSize: bytes, onError: brokenLinkPage }));

  routes.get('/:token{[0-9a-fA-F]{40}}', async (c) => {
    const secretToken = c.req.param('token').toLowerCase();
    const link = await openLink(prisma, secretToken, now());
    if (!link) return brokenLinkPage(c);
    const { token, person } = link;
    const requestPath = `/requests/${toPublicId('ApprovalRequest', token.requestId)}`;
    const visitor = await visitorOf(c.req.raw, parts);
    if (visitor?.id === person.id) return leave(c, requestPath);
    if (visitor) return otherPersonPage(c, visitor.name, requestPath, visitor.locale);
    const path = `/review/${token.id}`;
    if (c.req.method !== 'HEAD') {
      const secret = browserOf(c.req.header('cookie')).secret ?? newBrowserSecret();
      // So long that a link which has grown too old meanwhile can still offer a new one.
      const seconds = browserKnownFor / 1000;
      const lifetimes = { browser: seconds, link: seconds };
      for (const cookie of browserCookies(secret, secretToken, path, lifetimes, publicUrl)) {
        c.header('Set-Cookie', cookie, { append: true });
      }
    }
    return leave(c, path);
  });

  routes.get('/:id', async (c) => {
    const visit = await visitOf(c, parts);
    if (!visit) return brokenLinkPage(c);
    const sent = c.req.query('sent') === '1';
    if (visit.standing === 'OLD') {
      const { person, path, secret, token } = visit;
      return oldLinkPage(c, { locale: person.locale, path, secret, tokenId: token.id, sent });
    }
    return showRequest(c, parts, visit, null);
  });

  routes.route(
    '/',
    actRoutes(parts, {
      visitOf: (c) => visitOf(c, parts),
      show: (c, visit, tried) => showRequest(c, parts, visit, tried),
    }),
  );
  routes.all('*', brokenLinkPage);
  return routes;
}

/** Whose link this page is of, by what its browser holds; `null` where that opens nothing. */
async function visitOf(c: Context, { prisma, now, publicUrl }: ReviewParts): Promise<Visit | null> {
  const id = c.req.param('id') ?? '';
  const { secret, token: secretToken } = browserOf(c.req.header('cookie'));
  if (!isUuid(id) || secret === null || secretToken === null) return null;
  const origin = c.req.header('origin') ?? null;
  // Forms of our own pages come from nowhere, since they are told to say nothing of where they are.
  if (origin !== 'null' && !isAllowedOrigin(origin, publicUrl)) return null;
  const link = await openLink(prisma, secretToken, now());
  if (link?.token.id !== id) return null;
  return { ...link, secret, secretToken, path: `/review/${id}` };
}

/** On to another address, without a word of where one was. */
function leave(c: Context, path: string) {
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cache-Control', 'no-store');
  return c.redirect(path, 303);
}
