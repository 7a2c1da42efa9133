import type { FieldDefinition } from '../domain/custom-fields.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';
import type { Statements } from './statements.ts';
import { writeUnique, type UniqueWrite } from './unique-write.ts';

export interface Kind {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly fields: readonly FieldDefinition[];
}

export async function findKind(tx: Statements, id: string): Promise<Kind | null> {
  const [row] = await tx.$queryRaw<Kind[]>`
    SELECT id::text, name, active, fields FROM "RequestKind" WHERE id = ${id}::uuid`;
  return row ?? null;
}

/**
 * Locks the kind until the transaction ends and reads it as it then stands: its fields and the
 * policies that rely on them change one after the other.
 */
export async function lockKind(tx: Transaction, id: string): Promise<Kind | null> {
  await tx.$queryRaw`SELECT 1 FROM "RequestKind" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return findKind(tx, id);
}

/** A kind as administrators keep it. */
export interface KeptKind extends Kind {
  readonly description: string;
}

export async function insertKind(
  tx: Transaction,
  kind: KeptKind,
  at: Date,
): Promise<UniqueWrite<unknown>> {
  return writeUnique(tx, ['name'], () =>
    tx.requestKind.create({
      data: { ...kind, fields: toJson(kind.fields), createdAt: at, updatedAt: at },
      select: { id: true },
    }),
  );
}

/** What is left out stays as it is. */
export async function saveKind(
  tx: Transaction,
  id: string,
  { fields, ...changes }: Partial<Omit<KeptKind, 'id'>>,
  at: Date,
): Promise<UniqueWrite<unknown>> {
  return writeUnique(tx, ['name'], () =>
    tx.requestKind.update({
      where: { id },
      data: { ...changes, ...(fields ? { fields: toJson(fields) } : {}), updatedAt: at },
      select: { id: true },
    }),
  );
}

function toJson(fields: readonly FieldDefinition[]): Prisma.InputJsonValue {
  return fields as unknown as Prisma.InputJsonValue;
}
