import { createHash, randomBytes, randomInt } from 'node:crypto';
import { tokenLifetimes, type MailTokenPurpose } from '../domain/mail-token.ts';
import type { MailToken } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';
import type { NewId } from './ids.ts';

export interface TokenFor {
  readonly purpose: MailTokenPurpose;
  readonly userId: string;
  /** What it opens; `null` for what is about no request. */
  readonly requestId: string | null;
  /** The code that stands beside it in the mail, if any. */
  readonly code: string | null;
}

/** Six digits, to be typed by a person. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/**
 * Makes a token of 160 random bits and keeps its hash alone.
 *
 * @returns the token: 40 hexadecimal digits, which survive an address written in capitals
 */
export async function issueToken(
  db: Transaction,
  { purpose, userId, requestId, code }: TokenFor,
  { newId, now }: { newId: NewId; now: Date },
): Promise<string> {
  const token = randomBytes(20).toString('hex');
  await db.mailToken.create({
    data: {
      id: newId(now),
      hash: tokenHash(token),
      codeHash: code === null ? null : codeHash(token, code),
      purpose,
      userId,
      requestId,
      createdAt: now,
      expiresAt: new Date(now.getTime() + tokenLifetimes[purpose]),
    },
  });
  return token;
}

/** The token as it was issued, expired or not; `null` where there was never one. */
export async function findToken(db: Transaction, token: string): Promise<MailToken | null> {
  return db.mailToken.findUnique({ where: { hash: tokenHash(token) } });
}

/** Of the token in lower case: mail servers may write an address as they like. */
function tokenHash(token: string): string {
  return createHash('sha256').update(token.toLowerCase()).digest('hex');
}

/** Hashed with the token, so that the few codes there are cannot be tried on a copy of the table. */
export function codeHash(token: string, code: string): string {
  return createHash('sha256').update(`${token.toLowerCase()} ${code}`).digest('hex');
}
