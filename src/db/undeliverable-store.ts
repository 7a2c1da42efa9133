import type { Prisma, UndeliverableMail } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';

export type NewUndeliverable = Omit<
  Prisma.UndeliverableMailCreateManyInput,
  'settledAt' | 'settledById'
>;

/** Puts a mail on the list of those that could not be delivered. */
export async function keepUndeliverable(db: Transaction, mail: NewUndeliverable): Promise<void> {
  await db.undeliverableMail.create({ data: mail, select: { id: true } });
}

/** One that is still on the list, locked until the transaction ends. */
export async function lockUndeliverable(
  tx: Transaction,
  id: string,
): Promise<UndeliverableMail | null> {
  await tx.$queryRaw`SELECT 1 FROM "UndeliverableMail" WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.undeliverableMail.findFirst({ where: { id, settledAt: null } });
}

/** Takes it off the list: it was sent again, or put aside. */
export async function settleUndeliverable(
  tx: Transaction,
  id: string,
  by: { readonly userId: string; readonly at: Date },
): Promise<void> {
  await tx.undeliverableMail.update({
    where: { id },
    data: { settledAt: by.at, settledById: by.userId },
    select: { id: true },
  });
}
