import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';

/** Reads in a transaction that cannot write, whatever it is told. */
export function readOnly<T>(
  prisma: PrismaClient,
  read: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return prisma.$transaction(async (tx) => {
    // Long reads look costly where the tables were never analysed, and compiling them costs more.
    await tx.$executeRaw`
      SELECT set_config('transaction_read_only', 'on', true), set_config('jit', 'off', true)`;
    return read(tx);
  });
}
