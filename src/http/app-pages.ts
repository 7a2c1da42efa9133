import { Hono, type Context } from 'hono';
import { isAllowedOrigin, readSessionCookie, writeSessionCookie } from '../auth/session-cookie.ts';
import type { DemoPerson } from './demo-person.ts';
import { languageOf } from './language.ts';
import { page } from './page.ts';
import { pageHeaders } from './page-headers.ts';
import { signInPage } from './sign-in-page.ts';
import { visitorOf, type VisitorParts } from './visitor.ts';
import type { WebClients } from './web-clients.ts';

export interface AppPagesParts extends VisitorParts {
  readonly web: WebClients;
  readonly demoPeople: readonly DemoPerson[];
}

/** Where the web clients' pages are. What is at an address is the client's own business. */
const appPaths = [
  '/',
  '/requests',
  '/requests/:id',
  '/submitted',
  '/submitted/:id',
  '/tickets',
  '/tickets/:id',
  '/tickets/:id/*',
  '/notifications',
  '/dashboard',
  '/settings',
  '/admin',
  '/admin/*',
];

/**
 * The addresses that people open: whoever is signed in gets the client of their role, everyone else
 * the sign-in page at the same address. Opening one changes nothing.
 */
export function appPages({ web, demoPeople, ...parts }: AppPagesParts): Hono {
  const headers = clientHeaders(parts.publicUrl);
  const pages = new Hono();
  for (const path of appPaths) {
    pages.get(path, async (c) => {
      const visitor = await visitorOf(c.req.raw, parts);
      if (visitor) return c.html(await web.pageFor(visitor), 200, headers);
      const hasEnded = forgetSession(c, parts.publicUrl);
      return page(c, signInPage({ path: pathOf(c), lang: languageOf(c), demoPeople, hasEnded }));
    });
  }
  return pages;
}

/** A client loads what is ours, and speaks to us over HTTP and WebSocket. */
function clientHeaders(publicUrl: string) {
  const { origin } = new URL(publicUrl);
  return pageHeaders(
    "script-src 'self'",
    // Components place what floats with style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${origin.replace(/^http/, 'ws')}`,
    "manifest-src 'self'",
  );
}

/** Puts away a session that does not hold. Whether there was one. */
function forgetSession(c: Context, publicUrl: string): boolean {
  const session = readSessionCookie(c.req.header('cookie') ?? null);
  // Another site's page is refused the session; it cannot take it away.
  const isOurs = isAllowedOrigin(c.req.header('origin') ?? null, publicUrl);
  if (session === undefined || session === '' || !isOurs) return false;
  c.header('Set-Cookie', writeSessionCookie('', 0, publicUrl));
  return true;
}

/** The address without its host, and without the language that was chosen on the sign-in page. */
function pathOf(c: Context): string {
  const { pathname, search, searchParams } = new URL(c.req.url);
  if (!searchParams.has('lang')) return `${pathname}${search}`;
  searchParams.delete('lang');
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`;
}
