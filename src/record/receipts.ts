import { createPublicKey } from 'node:crypto';
import {
  calculateJwkThumbprint,
  createLocalJWKSet,
  decodeProtectedHeader,
  errors,
  exportJWK,
  jwtVerify,
  SignJWT,
  type JSONWebKeySet,
  type JWTVerifyResult,
} from 'jose';
import { issued, receiptClaims, type ReceiptClaims } from './receipt-claims.ts';
import { privateKeyOf, type KeySource } from './receipt-key.ts';

export interface ReceiptSigner {
  /** A compact JWS. The same claims and time give the same one, as Ed25519 does. */
  sign(claims: ReceiptClaims, issuedAt: Date): Promise<string>;
  /** The public key, for whoever checks receipts. */
  readonly jwks: JSONWebKeySet;
}

/** A receipt that was checked: what it says, and who signed it when. */
export interface Receipt extends ReceiptClaims {
  readonly issuer: string;
  readonly issuedAt: Date;
  /** Which of the keys it is signed with. */
  readonly keyId: string;
}

/** It is not a receipt that one can rely on. The message says why, for a person. */
export class ReceiptError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ReceiptError';
  }
}

/** The keys to check with are none. Says nothing of the receipt. */
export class ReceiptKeysError extends Error {
  constructor(cause: unknown) {
    super('The keys are not a JSON Web Key Set with public keys, each once.', { cause });
    this.name = 'ReceiptKeysError';
  }
}

const notAReceipt = 'This is not a receipt of a decision in Assent.';
const notAsSigned =
  'Its signature does not fit what it says: it was changed or cut, or somebody else made it.';

/** RFC 8725: a type of its own, so that no other JWT passes as a receipt, whoever signed it. */
const typ = 'assent-receipt+jwt';
const alg = 'EdDSA';

/** @throws Error when the source holds no key: see privateKeyOf */
export async function createReceiptSigner(key: KeySource, issuer: string): Promise<ReceiptSigner> {
  const privateKey = privateKeyOf(key);
  const publicJwk = await exportJWK(createPublicKey(privateKey));
  const kid = await calculateJwkThumbprint(publicJwk);
  return {
    async sign(claims, issuedAt) {
      return new SignJWT({ ...receiptClaims.parse(claims) })
        .setProtectedHeader({ alg, kid, typ })
        .setIssuer(issuer)
        .setIssuedAt(issuedAt)
        .sign(privateKey);
    },
    jwks: { keys: [{ ...publicJwk, kid, alg, use: 'sig' }] },
  };
}

/**
 * What a receipt says, once its signature is found to be of one of these keys.
 *
 * @throws ReceiptError when it is not a receipt, was changed, or is of another key
 * @throws ReceiptKeysError when the keys are none
 */
export async function verifyReceipt(jws: string, jwks: JSONWebKeySet): Promise<Receipt> {
  const kid = readKeyId(jws);
  if (!isCanonical(jws)) throw new ReceiptError(notAsSigned);
  const { payload } = await verified(jws, jwks, kid);
  const claims = receiptClaims.safeParse(payload);
  const by = issued.safeParse(payload);
  if (!claims.success || !by.success) throw new ReceiptError(notAReceipt);
  const { iss: issuer, iat } = by.data;
  return { ...claims.data, issuer, issuedAt: new Date(iat * 1000), keyId: kid };
}

function readKeyId(jws: string): string {
  let header;
  try {
    header = decodeProtectedHeader(jws);
  } catch {
    throw new ReceiptError(notAReceipt);
  }
  if (header.typ !== typ || typeof header.kid !== 'string') throw new ReceiptError(notAReceipt);
  return header.kid;
}

/**
 * Decoders overlook spare bits and stray characters at the end of base64. Then one receipt would
 * have several spellings, and a changed character of its signature could go unnoticed.
 */
function isCanonical(jws: string): boolean {
  return jws
    .split('.')
    .every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}

async function verified(jws: string, jwks: JSONWebKeySet, kid: string): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(jws, createLocalJWKSet(jwks), { algorithms: [alg] });
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) {
      throw new ReceiptError(`It is signed with the key ${kid}, which is not among those given.`);
    }
    const isOfKeys =
      error instanceof errors.JWKSInvalid || error instanceof errors.JWKSMultipleMatchingKeys;
    // What is not jose's own comes from reading a key that is malformed.
    if (isOfKeys || !(error instanceof errors.JOSEError)) throw new ReceiptKeysError(error);
    throw new ReceiptError(notAsSigned);
  }
}
