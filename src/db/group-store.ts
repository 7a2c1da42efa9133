import type { Transaction } from './database.ts';
import { writeUnique, type UniqueWrite } from './unique-write.ts';

/** A group as administrators keep it. */
export interface KeptGroup {
  readonly id: string;
  /** Its id in another help desk, if it came from one. */
  readonly externalId: string | null;
  readonly name: string;
  readonly active: boolean;
}

export interface Member {
  readonly userId: string;
  readonly lead: boolean;
}

const group = { id: true, externalId: true, name: true, active: true } as const;

const uniqueColumns = ['name', 'externalId'] as const;

/** Locks a group, and with it who belongs to it, until the transaction ends. */
export async function lockGroup(
  tx: Transaction,
  by: { readonly id: string } | { readonly externalId: string },
): Promise<KeptGroup | null> {
  const found = await tx.group.findUnique({ where: by, select: { id: true } });
  if (!found) return null;
  await tx.$queryRaw`SELECT 1 FROM "Group" WHERE id = ${found.id}::uuid FOR NO KEY UPDATE`;
  return tx.group.findUnique({ where: { id: found.id }, select: group });
}

export async function insertGroup(
  tx: Transaction,
  data: KeptGroup,
  createdAt: Date,
): Promise<UniqueWrite<{ id: string }>> {
  return writeUnique(tx, uniqueColumns, () =>
    tx.group.create({ data: { ...data, createdAt }, select: { id: true } }),
  );
}

export async function saveGroup(
  tx: Transaction,
  { id, ...data }: KeptGroup,
): Promise<UniqueWrite<{ id: string }>> {
  return writeUnique(tx, uniqueColumns, () =>
    tx.group.update({ where: { id }, data, select: { id: true } }),
  );
}

export async function findMembers(tx: Transaction, groupId: string): Promise<Member[]> {
  return tx.membership.findMany({ where: { groupId }, select: { userId: true, lead: true } });
}

/** Adds these people to a locked group, or changes whether they lead it. */
export async function putMembers(
  tx: Transaction,
  groupId: string,
  members: readonly Member[],
): Promise<void> {
  if (members.length === 0) return;
  const userIds = members.map(({ userId }) => userId);
  const leads = members.map(({ lead }) => lead);
  await tx.$executeRaw`
    INSERT INTO "Membership" ("userId", "groupId", lead)
    SELECT t."userId", ${groupId}::uuid, t.lead
      FROM unnest(${userIds}::uuid[], ${leads}::boolean[]) AS t("userId", lead)
    ON CONFLICT ("userId", "groupId") DO UPDATE SET lead = EXCLUDED.lead`;
}

export async function removeMembers(
  tx: Transaction,
  groupId: string,
  userIds: readonly string[],
): Promise<void> {
  if (userIds.length === 0) return;
  await tx.membership.deleteMany({ where: { groupId, userId: { in: [...userIds] } } });
}
