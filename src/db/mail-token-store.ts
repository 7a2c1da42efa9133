import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import {
  browserKnownFor,
  renewalPause,
  tokenLifetimes,
  wrongCodesAllowed,
  type MailTokenPurpose,
} from '../domain/mail-token.ts';
import type { MailToken } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';
import type { NewId } from './ids.ts';
import type { Statements } from './statements.ts';

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
  db: Statements,
  { purpose, userId, requestId, code }: TokenFor,
  { newId, now }: { newId: NewId; now: Date },
): Promise<string> {
  const token = randomBytes(20).toString('hex');
  const hashOfCode = code === null ? null : codeHash(token, code);
  const expiresAt = new Date(now.getTime() + tokenLifetimes[purpose]);
  await db.$executeRaw`
    INSERT INTO "MailToken" (id, hash, "codeHash", purpose, "userId", "requestId", "createdAt", "expiresAt")
    VALUES (${newId(now)}::uuid, ${tokenHash(token)}, ${hashOfCode}, ${purpose}::"MailTokenPurpose",
            ${userId}::uuid, ${requestId}::uuid, ${now}, ${expiresAt})`;
  return token;
}

/** The token as it was issued, expired or not; `null` where there was never one. */
export async function findToken(db: Transaction, token: string): Promise<MailToken | null> {
  return db.mailToken.findUnique({ where: { hash: tokenHash(token) } });
}

/**
 * Whether this is the code that went out with the token; a wrong one is counted. Each try is counted
 * before it is looked at, so that many at once get no more tries than one after the other.
 */
export async function tryCode(
  db: Transaction,
  token: string,
  { id, codeHash: expected }: Pick<MailToken, 'id' | 'codeHash'>,
  code: string,
): Promise<boolean> {
  const { count } = await db.mailToken.updateMany({
    where: { id, wrongCodes: { lt: wrongCodesAllowed } },
    data: { wrongCodes: { increment: 1 } },
  });
  if (count === 0 || expected === null || !isSame(expected, codeHash(token, code))) return false;
  await db.mailToken.updateMany({ where: { id }, data: { wrongCodes: { decrement: 1 } } });
  return true;
}

/** From now on the browser that holds this secret may act with the token. */
export async function confirmBrowser(
  db: Transaction,
  tokenId: string,
  secret: string,
  now: Date,
): Promise<void> {
  await db.mailTokenBrowser.createMany({
    data: { tokenId, secretHash: secretHash(secret), confirmedAt: now },
    skipDuplicates: true,
  });
}

/** Whether a code of this person's was typed in the browser that holds this secret. */
export async function isConfirmed(
  db: Transaction,
  userId: string,
  secret: string,
  now: Date,
): Promise<boolean> {
  const since = new Date(now.getTime() - browserKnownFor);
  const known = await db.mailTokenBrowser.findFirst({
    where: { secretHash: secretHash(secret), confirmedAt: { gt: since }, token: { userId } },
    select: { tokenId: true },
  });
  return known !== null;
}

/** Notes that a new link is asked for; `false` where one was asked for a short time ago. */
export async function claimRenewal(db: Transaction, id: string, now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - renewalPause);
  const { count } = await db.mailToken.updateMany({
    where: { id, OR: [{ renewedAt: null }, { renewedAt: { lte: before } }] },
    data: { renewedAt: now },
  });
  return count > 0;
}

/** Deletes the tokens that expired before `before`, and what was known by them. */
export async function forgetTokens(db: Transaction, before: Date): Promise<void> {
  await db.mailToken.deleteMany({ where: { expiresAt: { lt: before } } });
}

/** Of the token in lower case: mail servers may write an address as they like. */
function tokenHash(token: string): string {
  return createHash('sha256').update(token.toLowerCase()).digest('hex');
}

/** Hashed with the token, so that the few codes there are cannot be tried on a copy of the table. */
function codeHash(token: string, code: string): string {
  return createHash('sha256').update(`${token.toLowerCase()} ${code}`).digest('hex');
}

function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
