import { parse, serialize } from 'hono/utils/cookie';

export const sessionCookie = 'assent_session';

/** The token that the session cookie holds, if any. */
export function readSessionCookie(header: string | null): string | undefined {
  return header === null ? undefined : parse(header, sessionCookie)[sessionCookie];
}

/** A `Set-Cookie` value that signs in; with an empty token and no time, one that signs out. */
export function writeSessionCookie(token: string, maxAge: number, publicUrl: string): string {
  return serialize(sessionCookie, token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: publicUrl.startsWith('https:'),
    maxAge,
  });
}

/**
 * Whether a page of this origin may act with the cookie. A request without `Origin` comes from no
 * page: browsers send it with every POST and every WebSocket.
 */
export function isAllowedOrigin(origin: string | null, publicUrl: string): boolean {
  return origin === null || origin === new URL(publicUrl).origin;
}
