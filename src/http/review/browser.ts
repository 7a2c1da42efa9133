import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { parse, serialize } from 'hono/utils/cookie';

const browserCookie = 'assent_browser';
const linkCookie = 'assent_link';

/** What a browser says of itself to the pages that mails' links open. */
export interface Browser {
  /** At random, its own; `null` where it has none yet. */
  readonly secret: string | null;
  /** The token of the link whose page this is. */
  readonly token: string | null;
}

export function browserOf(cookies: string | undefined): Browser {
  const all = cookies === undefined ? {} : parse(cookies);
  const secret = all[browserCookie] ?? '';
  const token = all[linkCookie] ?? '';
  return {
    secret: /^[0-9a-f]{64}$/.test(secret) ? secret : null,
    token: /^[0-9a-f]{40}$/.test(token) ? token : null,
  };
}

export function newBrowserSecret(): string {
  return randomBytes(32).toString('hex');
}

/** `Set-Cookie` values, for the browser and for the page of this link alone. */
export function browserCookies(
  secret: string,
  token: string,
  linkPath: string,
  lifetimes: { readonly browser: number; readonly link: number },
  publicUrl: string,
): string[] {
  const common = {
    httpOnly: true,
    sameSite: 'Lax',
    secure: publicUrl.startsWith('https:'),
  } as const;
  return [
    serialize(browserCookie, secret, { ...common, path: '/review', maxAge: lifetimes.browser }),
    serialize(linkCookie, token, { ...common, path: linkPath, maxAge: lifetimes.link }),
  ];
}

/** What a form of ours carries, which no other site can know. With `no-referrer` a browser does not
 * say where a form comes from. */
export function formKey(secret: string, tokenId: string): string {
  return createHash('sha256').update(`form ${secret} ${tokenId}`).digest('hex');
}

export function isFormKey(sent: unknown, secret: string, tokenId: string): boolean {
  const expected = Buffer.from(formKey(secret, tokenId));
  const given = Buffer.from(typeof sent === 'string' ? sent : '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
