import { createPrivateKey, hkdfSync, type KeyObject } from 'node:crypto';

/** Where the key that signs receipts comes from: a key of its own, or a secret that all servers share. */
export type KeySource = { readonly pem: string } | { readonly secret: string };

/** Keeps this key apart from whatever else is derived from the same secret. Never change it. */
const purpose = 'assent: Ed25519 key that signs receipts, 1';

/** RFC 8410: what a PKCS#8 Ed25519 private key begins with; its 32 bytes follow. */
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Anybody can test a guess of the secret against the public key, so a secret that can be guessed is
 * refused. It is the length that AUTH_JWT_SECRET must have.
 */
const shortestSecret = 32;

/** @throws Error when there is no Ed25519 key in the PEM, or the secret is too short */
export function privateKeyOf(source: KeySource): KeyObject {
  if ('pem' in source) {
    const key = readPrivateKey(source.pem);
    if (!key) throw new Error('The key for receipts must be an Ed25519 private key in PKCS#8 PEM.');
    return key;
  }
  if (source.secret.length < shortestSecret) {
    throw new Error(`The secret must have at least ${shortestSecret} characters.`);
  }
  const seed = Buffer.from(hkdfSync('sha256', source.secret, '', purpose, 32));
  return createPrivateKey({
    key: Buffer.concat([pkcs8Start, seed]),
    format: 'der',
    type: 'pkcs8',
  });
}

/** The Ed25519 private key in a PEM, or `null`. A variable that holds `\n` for its line ends is fine. */
export function readPrivateKey(pem: string): KeyObject | null {
  try {
    const key = createPrivateKey(pem.replaceAll(String.raw`\n`, '\n'));
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
