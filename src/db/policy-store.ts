import type { ActivePolicy, PolicyRule } from '../domain/policy.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';
import type { Statements } from './statements.ts';
import { writeUnique, type UniqueWrite } from './unique-write.ts';

/** A policy as it is kept, with the version that applies to new requests. */
export interface StoredPolicy extends ActivePolicy {
  readonly active: boolean;
  readonly versionId: string;
}

/** The active policies of a kind, each in its current version. */
export function findPolicies(tx: Statements, kindId: string): Promise<StoredPolicy[]> {
  return readPolicies(tx, Prisma.sql`p."kindId" = ${kindId}::uuid AND p.active`);
}

/** Locks the policy until the transaction ends and reads it as it then stands. */
export async function lockPolicy(tx: Statements, id: string): Promise<StoredPolicy | null> {
  await tx.$queryRaw`SELECT 1 FROM "Policy" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const [policy] = await readPolicies(tx, Prisma.sql`p.id = ${id}::uuid`);
  return policy ?? null;
}

/** In the order in which they are asked. */
function readPolicies(tx: Statements, where: Prisma.Sql): Promise<StoredPolicy[]> {
  return tx.$queryRaw<StoredPolicy[]>`
    SELECT p.id::text, p.name, p."kindId"::text, p.active, p.position,
           v.id::text AS "versionId", v.version, v.rule
      FROM "Policy" p
      JOIN "PolicyVersion" v ON v."policyId" = p.id AND v.version = p."currentVersion"
     WHERE ${where} ORDER BY p.position, p.id`;
}

/** A policy's own columns; the rule is its versions'. */
export type PolicyColumns = Pick<StoredPolicy, 'id' | 'name' | 'kindId' | 'active' | 'position'>;

/** One version of a policy. Written once, never changed. */
export interface NewVersion {
  readonly id: string;
  readonly version: number;
  readonly rule: PolicyRule;
  readonly createdById: string;
}

export async function insertPolicy(
  tx: Transaction,
  policy: PolicyColumns,
  version: NewVersion,
  at: Date,
): Promise<UniqueWrite<unknown>> {
  return writeUnique(tx, ['name'], () =>
    tx.policy.create({
      data: {
        ...policy,
        createdAt: at,
        updatedAt: at,
        currentVersion: version.version,
        versions: { create: versionRow(version, at) },
      },
      select: { id: true },
    }),
  );
}

/** Saves a locked policy, with a further version where its rule has changed. */
export async function savePolicy(
  tx: Transaction,
  { id, ...policy }: PolicyColumns,
  version: NewVersion | null,
  at: Date,
): Promise<UniqueWrite<unknown>> {
  return writeUnique(tx, ['name'], () =>
    tx.policy.update({
      where: { id },
      data: {
        ...policy,
        updatedAt: at,
        ...(version
          ? { currentVersion: version.version, versions: { create: versionRow(version, at) } }
          : {}),
      },
      select: { id: true },
    }),
  );
}

function versionRow({ rule, ...version }: NewVersion, createdAt: Date) {
  return { ...version, rule: rule as unknown as Prisma.InputJsonObject, createdAt };
}

/** How many policies a kind has, switched off or not. */
export function countPolicies(tx: Transaction, kindId: string): Promise<number> {
  return tx.policy.count({ where: { kindId } });
}
