import type { ActivePolicy, PolicyRule } from '../domain/policy.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';
import { writeUnique, type UniqueWrite } from './unique-write.ts';

/** A policy as it is kept, with the version that applies to new requests. */
export interface StoredPolicy extends ActivePolicy {
  readonly active: boolean;
  readonly versionId: string;
}

const storedPolicy = {
  id: true,
  name: true,
  kindId: true,
  active: true,
  position: true,
  versions: {
    orderBy: { version: 'desc' },
    take: 1,
    select: { id: true, version: true, rule: true },
  },
} satisfies Prisma.PolicySelect;

/** The active policies of a kind, each in its current version. */
export async function findPolicies(tx: Transaction, kindId: string): Promise<StoredPolicy[]> {
  const rows = await tx.policy.findMany({
    where: { kindId, active: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: storedPolicy,
  });
  return rows.map(toPolicy);
}

/** Locks the policy until the transaction ends and reads it as it then stands. */
export async function lockPolicy(tx: Transaction, id: string): Promise<StoredPolicy | null> {
  await tx.$queryRaw`SELECT 1 FROM "Policy" WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.policy.findUnique({ where: { id }, select: storedPolicy });
  return row && toPolicy(row);
}

function toPolicy({
  versions: [current],
  ...policy
}: Prisma.PolicyGetPayload<{ select: typeof storedPolicy }>): StoredPolicy {
  if (!current) throw new Error(`Policy ${policy.id} has no version.`);
  const { id: versionId, version, rule } = current;
  return { ...policy, versionId, version, rule: rule as unknown as PolicyRule };
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
