import type { Outcome } from '../domain/refusals.ts';
import type { Transaction } from './database.ts';
import type { Statements } from './statements.ts';

/** What makes a mutation the same one again: its key, and a digest of what it was given. */
export interface OnceKey {
  readonly key: string;
  /** The mutation's name. */
  readonly operation: string;
  /** SHA-256 of the input without the key. */
  readonly inputHash: string;
}

/** What came of an earlier use: nothing yet, its outcome, or it was for something else. */
export type Earlier<T> =
  | { readonly is: 'first' }
  | { readonly is: 'again'; readonly outcome: Outcome<T> }
  | { readonly is: 'other' };

interface Kept<T> {
  readonly operation: string;
  readonly inputHash: string;
  readonly outcome: Outcome<T>;
}

/**
 * Takes the key for this transaction. Who comes with the same key at the same time waits here until
 * the first one has committed, and then gets its outcome; if the first one failed, the next tries.
 */
export async function claimKey<T>(
  tx: Statements,
  userId: string,
  { key, operation, inputHash }: OnceKey,
  at: Date,
): Promise<Earlier<T>> {
  const claimed = await tx.$executeRaw`
    INSERT INTO "IdempotencyKey" ("userId", key, operation, "inputHash", outcome, "createdAt")
    VALUES (${userId}::uuid, ${key}, ${operation}, ${inputHash}, '{}', ${at})
    ON CONFLICT DO NOTHING`;
  if (claimed === 1) return { is: 'first' };
  const [row] = await tx.$queryRaw<Kept<T>[]>`
    SELECT operation, "inputHash", outcome FROM "IdempotencyKey"
     WHERE "userId" = ${userId}::uuid AND key = ${key}`;
  if (!row) throw new Error('An idempotency key is taken, and is not there.');
  if (row.operation !== operation || row.inputHash !== inputHash) return { is: 'other' };
  return { is: 'again', outcome: row.outcome };
}

/** Keeps what came of it, a refusal too: the same key gets the same reply. */
export async function keepOutcome(
  tx: Statements,
  userId: string,
  { key }: OnceKey,
  outcome: Outcome<unknown>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "IdempotencyKey" SET outcome = ${JSON.stringify(outcome)}::jsonb
     WHERE "userId" = ${userId}::uuid AND key = ${key}`;
}

/** Forgets the keys that were taken before `before`. */
export async function forgetKeys(db: Transaction, before: Date): Promise<number> {
  const { count } = await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } });
  return count;
}
