// Which texts are receipts to rely on, and which are not?
import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, type JWTPayload } from 'jose';
import { describe, expect, it } from 'vitest';
import { createTokens, UnauthenticatedError } from '../../src/auth/tokens.ts';
import { readPrivateKey } from '../../src/record/receipt-key.ts';
import {
  createReceiptSigner,
  ReceiptError,
  ReceiptKeysError,
  verifyReceipt,
} from '../../src/record/receipts.ts';
import { claims, issuedAt, issuer, newPem, secret } from './fixtures.ts';

const pem = newPem();
const signer = await createReceiptSigner({ pem }, issuer);
const stranger = await createReceiptSigner({ pem: newPem() }, issuer);
const receipt = await signer.sign(claims, issuedAt);
const [header, payload, signature] = receipt.split('.') as [string, string, string];
const kid = signer.jwks.keys[0]!.kid!;
const read = { ...claims, issuer, issuedAt, keyId: kid };

const notAReceipt = new ReceiptError('This is not a receipt of a decision in Assent.');
const notAsSigned = new ReceiptError(
  'Its signature does not fit what it says: it was changed or cut, or somebody else made it.',
);

/** What `verifyReceipt` makes of it: the receipt, or the error. */
function verified(jws: string, jwks = signer.jwks): Promise<unknown> {
  return verifyReceipt(jws, jwks).catch((error: unknown) => error);
}
const decoded = (part: string) =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Another JWT of the very key that signs receipts. */
function signed(says: JWTPayload, typ: string | undefined = 'assent-receipt+jwt', keyId = kid) {
  const jwt = new SignJWT(says).setProtectedHeader({ alg: 'EdDSA', kid: keyId, typ });
  return jwt.sign(readPrivateKey(pem)!);
}

describe('a receipt', () => {
  it('says what was signed, by whom and when', async () => {
    expect(await verified(receipt)).toEqual(read);
  });

  it('is a JWS of its own type that any other library can check', () => {
    expect(decoded(header)).toEqual({ alg: 'EdDSA', kid, typ: 'assent-receipt+jwt' });
    expect(decoded(payload)).toEqual({ ...claims, iss: issuer, iat: issuedAt.getTime() / 1000 });
    const key = createPublicKey({ key: signer.jwks.keys[0]!, format: 'jwk' });
    const bytes = Buffer.from(signature, 'base64url');
    expect(verify(null, Buffer.from(`${header}.${payload}`), key, bytes)).toBe(true);
  });

  it('is the same one every time', async () => {
    expect(await signer.sign(claims, issuedAt)).toBe(receipt);
  });

  it('holds no more than its claims', async () => {
    const jws = await signer.sign({ ...claims, email: 'paul@example.com' } as never, issuedAt);
    expect(jws).toBe(receipt);
  });

  it('may be without a note, and in a capacity that is not known yet', async () => {
    const says = { ...claims, note: null, answeredAs: 'ORACLE' };
    expect(await verified(await signer.sign(says, issuedAt))).toEqual({ ...read, ...says });
  });

  it('is checked with any one of several keys', async () => {
    const keys = [...stranger.jwks.keys, ...signer.jwks.keys];
    expect(await verified(receipt, { keys })).toEqual(read);
  });

  it('is not signed at all where it would not be one', async () => {
    await expect(signer.sign({ ...claims, eventHash: 'none' }, issuedAt)).rejects.toThrow();
  });
});

describe('what is refused', () => {
  it('any character of the payload or the signature changed', { timeout: 60_000 }, async () => {
    const start = header.length + 1;
    const dot = start + payload.length;
    for (let at = start; at < receipt.length; at++) {
      if (at === dot) continue;
      // The next letter of base64url: at the very end it stands for the same bytes.
      const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
      const letter = letters[(letters.indexOf(receipt[at]!) + 1) % 64]!;
      const changed = receipt.slice(0, at) + letter + receipt.slice(at + 1);
      expect([at, await verified(changed)]).toEqual([at, notAsSigned]);
    }
  });

  it.each([
    ['cut at the end', receipt.slice(0, -1)],
    ['longer at the end', `${receipt}A`],
    ['padded', `${receipt}==`],
    ['with a line more', `${receipt}\n`],
    ['without a signature', `${header}.${payload}.`],
    [
      'with another payload',
      `${header}.${encoded({ ...claims, decision: 'APPROVED' })}.${signature}`,
    ],
    ['of no algorithm', `${encoded({ ...decoded(header), alg: 'none' })}.${payload}.`],
    ['of a secret', `${encoded({ ...decoded(header), alg: 'HS256' })}.${payload}.${signature}`],
  ])('one that is %s', async (_what, jws) => {
    expect(await verified(jws)).toEqual(notAsSigned);
  });

  it('one of a key that is not given', async () => {
    const message = `It is signed with the key ${kid}, which is not among those given.`;
    expect(await verified(receipt, stranger.jwks)).toEqual(new ReceiptError(message));
    expect(await verified(receipt, { keys: [] })).toEqual(new ReceiptError(message));
  });

  it('one of another key under the name of ours', async () => {
    const theirs = await stranger.sign(claims, issuedAt);
    const named = { ...signer.jwks.keys[0]!, kid: stranger.jwks.keys[0]!.kid! };
    expect(await verified(theirs, { keys: [named] })).toEqual(notAsSigned);
  });

  it.each<[string, string | Promise<string>]>([
    ['a session token', createTokens({ secret }).sign({ sub: 'usr_1' }, 60)],
    ['a JWT of the same key without a type', signed({ ...claims, iss: issuer, iat: 1 }, '')],
    ['a JWT of the same key of another type', signed({ ...claims, iss: issuer, iat: 1 }, 'JWT')],
    ['one that says nothing', signed({})],
    ['one without its issuer', signed({ ...claims, iat: 1 })],
    ['one of an unknown decision', signed({ ...claims, decision: 'MAYBE', iss: issuer, iat: 1 })],
    ['nothing', ''],
    ['a word', 'receipt'],
    ['dots', '..'],
    ['garbage', 'é.\0.🙂'],
    ['JSON', JSON.stringify(claims)],
    ['a header that is null', `${encoded(null)}.${payload}.${signature}`],
  ])('%s', async (_what, jws) => {
    expect(await verified(await jws)).toEqual(notAReceipt);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['one key instead of a set', signer.jwks.keys[0]],
    ['the same key twice', { keys: [...signer.jwks.keys, ...signer.jwks.keys] }],
    ['a key that is cut', { keys: [{ ...signer.jwks.keys[0], x: 'AAAA' }] }],
    ['a private key', { keys: [{ ...readPrivateKey(pem)!.export({ format: 'jwk' }), kid }] }],
  ])('keys that are none: %s', async (_what, keys) => {
    expect(await verified(receipt, keys as never)).toEqual(new ReceiptKeysError(undefined));
  });
});

it('a receipt signs nobody in, not even where its keys are taken for a provider’s', async () => {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(signer.jwks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  for (const tokens of [createTokens({ secret }), createTokens({ jwksUrl })]) {
    await expect(tokens.verify(receipt)).rejects.toThrow(UnauthenticatedError);
  }
  server.closeAllConnections();
  server.close();
});
