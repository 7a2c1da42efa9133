import { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';

/** What was written, or the column in which another row has the same already. */
export type UniqueWrite<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly taken: string };

/**
 * Tries a write that a unique index may refuse, and leaves the transaction usable where it does: of
 * two at once the index decides, not a look before.
 *
 * @param columns those that are unique, each in an index of its own
 */
export async function writeUnique<T>(
  tx: Transaction,
  columns: readonly string[],
  write: () => Promise<T>,
): Promise<UniqueWrite<T>> {
  await tx.$executeRaw`SAVEPOINT unique_write`;
  try {
    const value = await write();
    await tx.$executeRaw`RELEASE SAVEPOINT unique_write`;
    return { ok: true, value };
  } catch (error) {
    const taken = takenColumn(error, columns);
    if (taken === undefined) throw error;
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT unique_write`;
    return { ok: false, taken };
  }
}

/** P2002 names columns or the index, as the driver likes; the index's name is always told. */
function takenColumn(error: unknown, columns: readonly string[]): string | undefined {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') {
    return undefined;
  }
  const told = JSON.stringify(error.meta);
  return columns.find((column) => told.includes(`_${column}_key`));
}
