import { createRemoteJWKSet, errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';

/** Who a valid token names, and until when it is good. */
export interface Claims {
  readonly sub: string | undefined;
  readonly email: string | undefined;
  readonly expiresAt: Date;
}

export interface Tokens {
  /** @throws UnauthenticatedError saying whether the token has expired or is not valid */
  verify(token: string): Promise<Claims>;
  /** A token that names a person. Only where Assent has the secret. */
  sign(who: { sub: string } | { email: string }, validForSeconds: number): Promise<string>;
}

/** Whoever calls did not say who they are in a way that holds. The message says what to do. */
export class UnauthenticatedError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UnauthenticatedError';
  }
}

export interface TokenKeys {
  /** For HS256. */
  readonly secret?: string | undefined;
  /** Where an identity provider publishes its keys. */
  readonly jwksUrl?: string | undefined;
  /** What the provider's tokens must say in `iss` and `aud`; unset, nothing is asked of them. */
  readonly issuer?: string | undefined;
  readonly audience?: string | undefined;
}

/** Two clocks may differ by so much, in seconds. */
const clockTolerance = 5;
/** The claims of so many tokens are kept. */
const heldTokens = 10_000;
/** The last second that a Date can hold. */
const latestTime = 8.64e12;

/**
 * Checks tokens of an own secret (HS256), of an identity provider's published keys, or of both.
 * The algorithm follows from the key, never from what the token says of itself.
 */
export function createTokens(keys: TokenKeys): Tokens {
  const secret = keys.secret === undefined ? undefined : new TextEncoder().encode(keys.secret);
  const remote = keys.jwksUrl === undefined ? undefined : createRemoteJWKSet(new URL(keys.jwksUrl));
  const held = new Map<string, Claims>();
  const common = { clockTolerance, requiredClaims: ['exp'] };

  /** Our own secret does not change, so that a token that held once holds until it expires. */
  function hold(token: string, claims: Claims): void {
    if (held.size >= heldTokens) held.clear();
    held.set(token, claims);
  }

  async function payloadOf(token: string): Promise<JWTPayload> {
    const own = secret && (!remote || isHs256(token));
    if (own) return (await jwtVerify(token, secret, { ...common, algorithms: ['HS256'] })).payload;
    if (remote) {
      const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
      const { issuer, audience } = keys;
      return (await jwtVerify(token, remote, { ...common, algorithms, issuer, audience })).payload;
    }
    throw new Error('There is no key to check tokens with.');
  }

  return {
    async verify(token) {
      const known = held.get(token);
      if (known && known.expiresAt > new Date()) return known;
      try {
        const { sub, email, email_verified: verified, exp } = await payloadOf(token);
        const claims = {
          sub: typeof sub === 'string' ? sub : undefined,
          // An address that its provider does not vouch for names nobody.
          email: typeof email === 'string' && isVerified(verified) ? email : undefined,
          expiresAt: new Date(Math.min((exp ?? 0) + clockTolerance, latestTime) * 1000),
        };
        if (!remote) hold(token, claims);
        return claims;
      } catch (error) {
        if (error instanceof errors.JWTExpired) {
          throw new UnauthenticatedError('The token has expired. Sign in again for a new one.');
        }
        if (error instanceof errors.JOSEError && !isProviderFault(error)) {
          throw new UnauthenticatedError('The token is not valid. Sign in again for a new one.');
        }
        throw error;
      }
    },
    async sign(who, validForSeconds) {
      if (!secret) throw new Error('Without AUTH_JWT_SECRET no token can be signed.');
      return new SignJWT({ ...who })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuedAt()
        .setExpirationTime(`${String(validForSeconds)}s`)
        .sign(secret);
    },
  };
}

/** Providers say it as a boolean or as a word; one that says nothing vouches for what it signs. */
function isVerified(verified: unknown): boolean {
  return verified === undefined || verified === true || verified === 'true';
}

/** A key server that does not answer is our fault, not the caller's. */
function isProviderFault(error: errors.JOSEError): boolean {
  return (
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    error.code === 'ERR_JOSE_GENERIC'
  );
}

function isHs256(token: string): boolean {
  try {
    const header = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
    return (JSON.parse(header) as { alg?: unknown }).alg === 'HS256';
  } catch {
    return false;
  }
}
