// Which key signs receipts, and what of it does everybody see?
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { expect, it } from 'vitest';
import { privateKeyOf, readPrivateKey, type KeySource } from '../../src/record/receipt-key.ts';
import { createReceiptSigner, verifyReceipt } from '../../src/record/receipts.ts';
import { claims, issuedAt, issuer, newPem, secret, toPem } from './fixtures.ts';

const pem = newPem();

async function publicKey(source: KeySource): Promise<JWK> {
  const { jwks } = await createReceiptSigner(source, issuer);
  expect(jwks.keys).toHaveLength(1);
  return jwks.keys[0]!;
}

it('the key is published without its secret half, under its RFC 7638 thumbprint', async () => {
  const key = await publicKey({ pem });
  const thumbprint = await calculateJwkThumbprint(key);
  expect(key).toEqual({
    kty: 'OKP',
    crv: 'Ed25519',
    x: expect.stringMatching(/^[\w-]{43}$/) as string,
    alg: 'EdDSA',
    use: 'sig',
    kid: thumbprint,
  });
});

it('the key of one secret is the same on every server, and another for every other secret', async () => {
  expect(await publicKey({ secret })).toEqual(await publicKey({ secret }));
  expect((await publicKey({ secret: `${secret}!` })).kid).not.toBe(
    (await publicKey({ secret })).kid,
  );
  // Should it ever differ, no receipt of a server without a key of its own can be checked any more.
  expect((await publicKey({ secret })).x).toBe('WobAzMpGCWYIEEO5Obh_WkNcjkg5Io4hv-w0dd2iRUg');
});

it('the key of a secret signs what others can check', async () => {
  const derived = await createReceiptSigner({ secret }, issuer);
  const jws = await derived.sign(claims, issuedAt);
  expect(await verifyReceipt(jws, derived.jwks)).toMatchObject(claims);
});

it('the key may be a PEM on one line, as a variable holds it', async () => {
  const line = pem.trim().replaceAll('\n', String.raw`\n`);
  expect(await publicKey({ pem: line })).toEqual(await publicKey({ pem }));
});

it.each([
  ['nothing', ''],
  ['no PEM', 'key'],
  ['another kind of key', toPem(generateKeyPairSync('ed448').privateKey)],
  ['one that cannot sign', toPem(generateKeyPairSync('x25519').privateKey)],
  ['its public half', createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString()],
  ['RSA', toPem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)],
])('the key is not %s', (_what, text) => {
  expect(readPrivateKey(text)).toBeNull();
  expect(() => privateKeyOf({ pem: text })).toThrow('must be an Ed25519 private key');
});

it('the key does not come from a secret that is short', () => {
  expect(() => privateKeyOf({ secret: 'x'.repeat(31) })).toThrow('at least 32 characters');
});
