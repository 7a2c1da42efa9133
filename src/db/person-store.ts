import type { Standing } from '../domain/administration.ts';
import type { Locale, TicketAccess } from '../domain/people.ts';
import type { Transaction } from './database.ts';
import { writeUnique, type UniqueWrite } from './unique-write.ts';

/** A person as administrators keep them. */
export interface Person extends Standing {
  readonly id: string;
  /** Their id in another help desk, if they came from one. */
  readonly externalId: string | null;
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly ticketAccess: TicketAccess;
  readonly locale: Locale;
  /** IANA: `Europe/Paris`. */
  readonly timeZone: string;
}

const person = {
  id: true,
  externalId: true,
  email: true,
  name: true,
  role: true,
  ticketAccess: true,
  locale: true,
  timeZone: true,
  active: true,
} as const;

const uniqueColumns = ['email', 'externalId'] as const;

/** Locks a person until the transaction ends, and reads them as they then stand. */
export async function lockPerson(
  tx: Transaction,
  by: { readonly id: string } | { readonly externalId: string },
): Promise<Person | null> {
  const found = await tx.user.findUnique({ where: by, select: { id: true } });
  if (!found) return null;
  // Not FOR UPDATE: what only refers to the person, such as an event of theirs, need not wait.
  await tx.$queryRaw`SELECT 1 FROM "User" WHERE id = ${found.id}::uuid FOR NO KEY UPDATE`;
  return tx.user.findUnique({ where: { id: found.id }, select: person });
}

export async function insertPerson(
  tx: Transaction,
  data: Person,
  createdAt: Date,
): Promise<UniqueWrite<{ id: string }>> {
  return writeUnique(tx, uniqueColumns, () =>
    tx.user.create({ data: { ...data, createdAt }, select: { id: true } }),
  );
}

export async function savePerson(
  tx: Transaction,
  { id, ...data }: Person,
): Promise<UniqueWrite<{ id: string }>> {
  return writeUnique(tx, uniqueColumns, () =>
    tx.user.update({ where: { id }, data, select: { id: true } }),
  );
}

/**
 * Has whoever makes someone stop to administer wait for their turn until the transaction ends, so
 * that no two of them count each other as the one who is left.
 */
export async function lockAdministrators(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('assent-administrators'))`;
}

export async function countOtherAdministrators(tx: Transaction, id: string): Promise<number> {
  return tx.user.count({ where: { role: 'ADMIN', active: true, id: { not: id } } });
}

/** Those to whom this person's absence at `now` leads, one after the other. */
export async function delegatesFrom(tx: Transaction, id: string, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE down AS (
      SELECT ${id}::uuid AS id
      UNION
      SELECT d."delegateId" FROM "Delegation" d JOIN down ON d."userId" = down.id
       WHERE d."startsAt" <= ${now} AND d."endsAt" > ${now}
    )
    SELECT id::text FROM down WHERE id <> ${id}::uuid`;
  return rows.map((row) => row.id);
}
