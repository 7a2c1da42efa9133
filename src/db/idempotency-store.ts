import type { Outcome } from '../domain/refusals.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';

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

/**
 * Takes the key for this transaction. Who comes with the same key at the same time waits here until
 * the first one has committed, and then gets its outcome; if the first one failed, the next tries.
 */
export async function claimKey<T>(
  tx: Transaction,
  userId: string,
  { key, operation, inputHash }: OnceKey,
  at: Date,
): Promise<Earlier<T>> {
  const claimed = await tx.$executeRaw`
    INSERT INTO "IdempotencyKey" ("userId", key, operation, "inputHash", outcome, "createdAt")
    VALUES (${userId}::uuid, ${key}, ${operation}, ${inputHash}, '{}', ${at})
    ON CONFLICT DO NOTHING`;
  if (claimed === 1) return { is: 'first' };
  const row = await tx.idempotencyKey.findUniqueOrThrow({ where: { userId_key: { userId, key } } });
  if (row.operation !== operation || row.inputHash !== inputHash) return { is: 'other' };
  return { is: 'again', outcome: row.outcome as unknown as Outcome<T> };
}

/** Keeps what came of it, a refusal too: the same key gets the same reply. */
export async function keepOutcome(
  tx: Transaction,
  userId: string,
  { key }: OnceKey,
  outcome: Outcome<unknown>,
): Promise<void> {
  await tx.idempotencyKey.update({
    where: { userId_key: { userId, key } },
    data: { outcome: outcome as unknown as Prisma.InputJsonObject },
    select: { key: true },
  });
}

/** Forgets the keys that were taken before `before`. */
export async function forgetKeys(db: Transaction, before: Date): Promise<number> {
  const { count } = await db.idempotencyKey.deleteMany({ where: { createdAt: { lt: before } } });
  return count;
}
