import type { Statements } from '../db/statements.ts';
import { isUuid } from '../db/ids.ts';
import { findCaller, type Caller } from '../db/caller-store.ts';
import { parsePublicId } from '../domain/public-id.ts';
import { isAllowedOrigin, readSessionCookie } from './session-cookie.ts';
import { UnauthenticatedError, type Claims, type Tokens } from './tokens.ts';

/** What a request says of its sender. */
export interface Credentials {
  /** `Authorization`, or the `authorization` of a WebSocket's `connection_init`. */
  readonly authorization: string | null;
  readonly cookie: string | null;
  readonly origin: string | null;
}

/**
 * The claims of whoever sends this, before any look at the database; `null` when signed out.
 *
 * @throws UnauthenticatedError when something was said that does not hold
 */
export async function authenticate(
  credentials: Credentials,
  tokens: Tokens,
  publicUrl: string,
): Promise<Claims | null> {
  const { authorization, cookie, origin } = credentials;
  if (authorization !== null) {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    if (token === undefined) {
      throw new UnauthenticatedError('The authorization must read: Bearer <token>.');
    }
    return tokens.verify(token);
  }
  const session = readSessionCookie(cookie);
  if (session === undefined || session === '') return null;
  // Another site's page can make a browser send the cookie; it cannot forge its origin.
  if (!isAllowedOrigin(origin, publicUrl)) {
    throw new UnauthenticatedError('The session cookie is not accepted from this origin.');
  }
  return tokens.verify(session);
}

/**
 * The active person whom the claims name: by `sub` (an id of Assent's, or an external id), else by
 * `email`.
 *
 * @throws UnauthenticatedError when there is none, or the token has expired meanwhile
 */
export async function findClaimed(db: Statements, claims: Claims, now: Date): Promise<Caller> {
  if (claims.expiresAt <= now) {
    throw new UnauthenticatedError('The token has expired. Sign in again for a new one.');
  }
  const caller =
    (isStorable(claims.sub) ? await findBySubject(db, claims.sub, now) : null) ??
    (isStorable(claims.email)
      ? await findCaller(db, { email: claims.email.toLowerCase() }, now)
      : null);
  if (!caller) throw new UnauthenticatedError('The token names nobody who can sign in here.');
  return caller;
}

function findBySubject(db: Statements, subject: string, now: Date): Promise<Caller | null> {
  const publicId = parsePublicId(subject);
  if (publicId?.type === 'User') return findCaller(db, { id: publicId.uuid }, now);
  if (isUuid(subject)) return findCaller(db, { id: subject }, now);
  return findCaller(db, { externalId: subject }, now);
}

/** Postgres holds no text with a NUL in it, so such a name is nobody's. */
function isStorable(text: string | undefined): text is string {
  return text !== undefined && !text.includes('\0');
}
