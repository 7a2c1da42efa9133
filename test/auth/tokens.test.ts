// Who does a token name, and which tokens name nobody?
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createTokens, UnauthenticatedError } from '../../src/auth/tokens.ts';

const secret = 'a secret of at least thirty-two characters';
const bytes = (text: string) => new TextEncoder().encode(text);
const now = Math.floor(Date.now() / 1000);
const inAnHour = now + 3600;
const claims = { sub: 'usr_1', email: 'ana@example.com', exp: inAnHour };
/** Two clocks may differ by so much, in seconds. */
const tolerance = 5;
const expiresAt = new Date((inAnHour + tolerance) * 1000);
const named = { sub: 'usr_1', email: 'ana@example.com', expiresAt };
const notValid = new UnauthenticatedError('The token is not valid. Sign in again for a new one.');
const expired = new UnauthenticatedError('The token has expired. Sign in again for a new one.');

const rsa = await generateKeyPair('RS256', { extractable: true });
const curve = await generateKeyPair('ES256', { extractable: true });
const stranger = await generateKeyPair('RS256');
const publicKeyText = await exportSPKI(rsa.publicKey);
const keySet = {
  keys: [
    { ...(await exportJWK(rsa.publicKey)), kid: 'rsa', alg: 'RS256', use: 'sig' },
    { ...(await exportJWK(curve.publicKey)), kid: 'curve', alg: 'ES256', use: 'sig' },
  ],
};

interface KeyServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function listening(server: Server): Promise<KeyServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/keys`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
/** An identity provider that answers every request like this. */
function keyServer(body: string, status = 200): Promise<KeyServer> {
  return listening(
    createServer((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    }),
  );
}
const provider = await keyServer(JSON.stringify(keySet));
afterAll(() => provider.stop());

function hs256(payload: JWTPayload, key = secret, kid?: string): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid }).sign(bytes(key));
}
function rs256(payload: JWTPayload, key = rsa.privateKey, kid = 'rsa'): Promise<string> {
  return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid }).sign(key);
}
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** A token that says `alg` of itself and carries no signature, or this one. */
function unsigned(alg: string, signature = ''): string {
  return `${encoded({ alg })}.${encoded(claims)}.${signature}`;
}
/** What `verify` makes of it: claims, or the error. */
function verified(tokens: ReturnType<typeof createTokens>, token: string): Promise<unknown> {
  return tokens.verify(token).catch((error: unknown) => error);
}

describe('with an own secret', () => {
  const tokens = createTokens({ secret });

  it.each([
    ['id', { sub: 'usr_1' }, { sub: 'usr_1', email: undefined }],
    ['address', { email: 'ana@example.com' }, { sub: undefined, email: 'ana@example.com' }],
  ])('a token that Assent signed names a person by %s, until its time', async (_how, who, read) => {
    const before = Math.floor(Date.now() / 1000);
    const { expiresAt, ...claimed } = await tokens.verify(await tokens.sign(who, 60));
    expect(claimed).toEqual(read);
    expect(expiresAt.getTime()).toBeGreaterThanOrEqual((before + 60 + tolerance) * 1000);
    expect(expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + (60 + tolerance) * 1000);
  });

  it('so does one that somebody else signed with the same secret', async () => {
    expect(await tokens.verify(await hs256(claims))).toEqual(named);
  });

  it('one that was good is not good for longer than it says', async () => {
    const tokens = createTokens({ secret });
    const token = await tokens.sign({ sub: 'usr_1' }, 60);
    const { expiresAt: end } = await tokens.verify(token);
    try {
      vi.useFakeTimers({ toFake: ['Date'], now: end.getTime() - 1 });
      expect(await tokens.verify(token)).toMatchObject({ sub: 'usr_1' });
      vi.setSystemTime(end.getTime() + 1_000);
      await expect(tokens.verify(token)).rejects.toEqual(expired);
    } finally {
      vi.useRealTimers();
    }
  });

  describe('on a clock that is ahead', () => {
    const sinceExp = (milliseconds: number) => {
      vi.useFakeTimers({ toFake: ['Date'], now: inAnHour * 1000 + milliseconds });
    };
    afterEach(() => {
      vi.useRealTimers();
    });

    it.each([0, 1, 4999])('a token is good %i ms past its time, and says so', async (ms) => {
      sinceExp(ms);
      const read = await tokens.verify(await hs256(claims));
      expect(read).toEqual(named);
      // What findClaimed compares.
      expect(read.expiresAt.getTime()).toBeGreaterThan(Date.now());
    });

    it.each([5000, 60_000])('but not %i ms past it', async (ms) => {
      sinceExp(ms);
      expect(await verified(tokens, await hs256(claims))).toEqual(expired);
      expect(named.expiresAt.getTime()).toBeLessThanOrEqual(Date.now());
    });
  });

  it('an end further away than any date is the last date', async () => {
    const read = await tokens.verify(await hs256({ ...claims, exp: 1e300 }));
    expect(read.expiresAt).toEqual(new Date(8.64e15));
  });

  it.each<[string, string | Promise<string>, Error]>([
    ['that has expired', hs256({ ...claims, exp: now - 60 }), expired],
    ['without an end', hs256({ sub: 'usr_1' }), notValid],
    ['whose end is no number', hs256({ ...claims, exp: 'never' as never }), notValid],
    ['that is not good yet', hs256({ ...claims, nbf: now + 60 }), notValid],
    ['of another secret', hs256(claims, `${secret}!`), notValid],
    ['of another algorithm', rs256(claims), notValid],
    ['of no algorithm', unsigned('none'), notValid],
    ['of no algorithm, in capitals', unsigned('None'), notValid],
    ['of no algorithm, with a signature', unsigned('none', 'c2ln'), notValid],
    ['without its signature', unsigned('HS256'), notValid],
  ])('a token %s names nobody', async (_what, token, error) => {
    expect(await verified(tokens, await token)).toEqual(error);
  });

  it('a token changed after it was signed names nobody', async () => {
    const [header, , signature] = (await hs256(claims)).split('.');
    const [, payload] = (await hs256({ ...claims, sub: 'usr_2' })).split('.');
    expect(await verified(tokens, [header, payload, signature].join('.'))).toEqual(notValid);
  });

  it.each<[string, JWTPayload, string | undefined]>([
    ['counts when nothing is said of it', {}, claims.email],
    ['counts when its provider vouches for it', { email_verified: true }, claims.email],
    ['counts when its provider does so as a text', { email_verified: 'true' }, claims.email],
    ['that its provider does not vouch for', { email_verified: false }, undefined],
    ['that its provider does not vouch for, as a text', { email_verified: 'false' }, undefined],
    ['of which null is said', { email_verified: null }, undefined],
    ['of which 1 is said', { email_verified: 1 }, undefined],
    ['of which "yes" is said', { email_verified: 'yes' }, undefined],
    ['of which nothing but a text is said', { email_verified: '' }, undefined],
    ['that is no text', { email: ['ana@example.com'] }, undefined],
    ['that is not there', { email: undefined }, undefined],
  ])('an address %s', async (_what, differs, email) => {
    expect(await tokens.verify(await hs256({ ...claims, ...differs }))).toEqual({
      ...named,
      email,
    });
  });

  it.each([5, null, true, ['usr_1'], { id: 'usr_1' }])('a subject %j is none', async (sub) => {
    const token = await hs256({ ...claims, sub: sub as never });
    expect(await tokens.verify(token)).toEqual({ ...named, sub: undefined });
  });

  it('whatever else one sends names nobody, and breaks nothing', async () => {
    const garbage = [
      '',
      '.',
      '..',
      '...',
      'null',
      'a.b.c',
      '{}',
      'é.é.é',
      '\0',
      'x'.repeat(100_000),
    ];
    const headers = [
      null,
      [],
      {},
      'HS256',
      { alg: 5 },
      { alg: '__proto__' },
      { alg: 'HS256', crit: ['x'] },
    ];
    const tokensOf = headers.map((header) => `${encoded(header)}.${encoded(claims)}.c2ln`);
    for (const token of [
      ...garbage,
      ...tokensOf,
      `${encoded({ alg: 'HS256' })}.bm90IGpzb24.c2ln`,
    ]) {
      expect([token, await verified(tokens, token)]).toEqual([token, notValid]);
    }
  });
});

describe('with the keys that a provider publishes', () => {
  const tokens = createTokens({ jwksUrl: provider.url });

  it.each([
    ['RS256', 'rsa', rsa.privateKey],
    ['ES256', 'curve', curve.privateKey],
  ])('a token of theirs names the person: %s', async (alg, kid, key) => {
    const token = await new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(key);
    expect(await tokens.verify(token)).toEqual(named);
  });

  it.each<[string, string | Promise<string>, Error]>([
    ['that has expired', rs256({ ...claims, exp: now - 60 }), expired],
    ['without an end', rs256({ sub: 'usr_1' }), notValid],
    ['of another key under the name of theirs', rs256(claims, stranger.privateKey), notValid],
    ['of a key that they do not publish', rs256(claims, stranger.privateKey, 'other'), notValid],
    ['of no algorithm', unsigned('none'), notValid],
    ['of a secret', hs256(claims), notValid],
    ['that is garbage', 'a.b.c', notValid],
  ])('a token %s names nobody', async (_what, token, error) => {
    expect(await verified(tokens, await token)).toEqual(error);
  });

  // Algorithm confusion: the public key is known to all, so it must never serve as a secret.
  it.each<[string, string]>([
    ['as PEM', publicKeyText],
    ['as PEM, trimmed', publicKeyText.trim()],
    ['as JSON', JSON.stringify(keySet.keys[0])],
    ['the whole set', JSON.stringify(keySet)],
  ])('a token whose secret is the public key names nobody: %s', async (_how, key) => {
    const both = createTokens({ secret, jwksUrl: provider.url });
    for (const kid of [undefined, 'rsa', 'curve']) {
      const token = await hs256(claims, key, kid);
      expect(await verified(tokens, token)).toEqual(notValid);
      expect(await verified(both, token)).toEqual(notValid);
    }
  });

  it('Assent cannot sign for anyone', async () => {
    const error = new Error('Without AUTH_JWT_SECRET no token can be signed.');
    await expect(tokens.sign({ sub: 'usr_1' }, 60)).rejects.toEqual(error);
  });
});

describe('with a provider whose tokens have to name it, and Assent', () => {
  const issuer = 'https://id.example';
  const audience = 'assent';
  const ours = { ...claims, iss: issuer, aud: audience };
  const expected = { jwksUrl: provider.url, issuer, audience };

  it.each<[string, JWTPayload]>([
    ['them', ours],
    ['them, among others', { ...ours, aud: ['billing', audience] }],
  ])('a token that names %s names the person', async (_whom, payload) => {
    expect(await createTokens(expected).verify(await rs256(payload))).toEqual(named);
  });

  it.each<[string, JWTPayload]>([
    ['another issuer', { ...ours, iss: 'https://evil.example' }],
    ['an issuer that begins like it', { ...ours, iss: `${issuer}.evil.example` }],
    ['an issuer with a slash more', { ...ours, iss: `${issuer}/` }],
    ['no issuer', { ...ours, iss: undefined }],
    ['another audience', { ...ours, aud: 'billing' }],
    ['several other audiences', { ...ours, aud: ['billing', 'assent-test'] }],
    ['an empty list of audiences', { ...ours, aud: [] }],
    ['no audience', { ...ours, aud: undefined }],
    ['neither', claims],
  ])('a token that names %s names nobody', async (_whom, payload) => {
    expect(await verified(createTokens(expected), await rs256(payload))).toEqual(notValid);
  });

  it('each is asked for where it is set, without the other', async () => {
    const onlyIssuer = createTokens({ jwksUrl: provider.url, issuer });
    const onlyAudience = createTokens({ jwksUrl: provider.url, audience });
    const toOthers = await rs256({ ...ours, aud: 'billing' });
    const byOthers = await rs256({ ...ours, iss: 'https://evil.example' });
    expect(await verified(onlyIssuer, toOthers)).toEqual(named);
    expect(await verified(onlyIssuer, byOthers)).toEqual(notValid);
    expect(await verified(onlyAudience, byOthers)).toEqual(named);
    expect(await verified(onlyAudience, toOthers)).toEqual(notValid);
  });

  it('where neither is set, a token may name whom it likes', async () => {
    const tokens = createTokens({ jwksUrl: provider.url });
    expect(await tokens.verify(await rs256(ours))).toEqual(named);
  });

  it('of the tokens of an own secret nothing is asked', async () => {
    const both = createTokens({ ...expected, secret });
    expect(await both.verify(await hs256(claims))).toEqual(named);
    expect(await both.verify(await both.sign({ sub: 'usr_1' }, 60))).toMatchObject({
      sub: 'usr_1',
    });
    expect(await verified(both, await rs256(claims))).toEqual(notValid);
  });
});

it('with both, each token is checked with the key of its own kind', async () => {
  const both = createTokens({ secret, jwksUrl: provider.url });
  expect(await both.verify(await hs256(claims))).toEqual(named);
  expect(await both.verify(await rs256(claims))).toEqual(named);
  expect(await verified(both, await hs256(claims, `${secret}!`))).toEqual(notValid);
  expect(await verified(both, await rs256(claims, stranger.privateKey))).toEqual(notValid);
  expect(await verified(both, unsigned('none'))).toEqual(notValid);
});

describe('a key server at fault is not the fault of whoever sends a token', () => {
  async function faultOf(body: string, status: number, stopped = false): Promise<unknown> {
    const broken = await keyServer(body, status);
    if (stopped) await broken.stop();
    try {
      return await verified(createTokens({ jwksUrl: broken.url }), await rs256(claims));
    } finally {
      if (!stopped) await broken.stop();
    }
  }

  it.each<[string, string, number, boolean]>([
    ['is down', '', 200, true],
    ['fails', JSON.stringify(keySet), 500, false],
    ['is not there', JSON.stringify(keySet), 404, false],
    ['answers with a page', '<html>', 200, false],
    ['answers with JSON which is no key set', '{"error":"maintenance"}', 200, false],
    ['answers with keys that are no list', '{"keys":{}}', 200, false],
    ['answers with a list of other things', '{"keys":["rsa"]}', 200, false],
    ['answers with null', 'null', 200, false],
    ['publishes a broken key', '{"keys":[{"kty":"RSA","kid":"rsa","alg":"RS256"}]}', 200, false],
  ])('that %s', async (_what, body, status, stopped) => {
    const fault = await faultOf(body, status, stopped);
    expect(fault).toBeInstanceOf(Error);
    expect(fault).not.toBeInstanceOf(UnauthenticatedError);
  });

  it('that never answers', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(50));
    const silent = createServer(() => undefined);
    const { url, stop } = await listening(silent);
    const fault = await verified(createTokens({ jwksUrl: url }), await rs256(claims));
    await stop();
    vi.restoreAllMocks();
    expect(fault).toMatchObject({ code: 'ERR_JWKS_TIMEOUT' });
  });
});

it('without any key nothing is checked, and that is nobody’s fault but ours', async () => {
  const error = new Error('There is no key to check tokens with.');
  expect(await verified(createTokens({}), await hs256(claims))).toEqual(error);
});
