import type { Assignee } from '../domain/people.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';
import { inForce } from './in-force.ts';

/** Those who ask, are asked, or may be asked yet, with and for this person or group. */
export interface Concerned {
  readonly userIds: readonly string[];
  readonly groupIds: readonly string[];
}

/**
 * By whom a request may name this person or group: themselves, their groups, and those for whom
 * they stand in at `now`, also by way of others who are away.
 */
export async function concernedBy(
  db: Transaction,
  { type, id }: Assignee,
  now: Date,
): Promise<Concerned> {
  if (type === 'GROUP') return { userIds: [], groupIds: [id] };
  const away = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE up AS (
      SELECT ${id}::uuid AS id
      UNION
      SELECT d."userId" FROM "Delegation" d JOIN up ON d."delegateId" = up.id
       WHERE ${inForce(now)}
    )
    SELECT id::text FROM up`;
  const groups = await db.membership.findMany({ where: { userId: id }, select: { groupId: true } });
  return {
    userIds: away.map((one) => one.id),
    groupIds: groups.map(({ groupId }) => groupId),
  };
}

/**
 * The pending requests that name any of these: as who is asked in a step that is not settled, whom
 * it was escalated to, or whom its policy falls back on. A keyset page, in the order of their ids.
 */
export async function pendingRequestsNaming(
  db: Transaction,
  { userIds, groupIds }: Concerned,
  after: string | null,
  limit: number,
): Promise<string[]> {
  const users = { in: [...userIds] };
  const groups = { in: [...groupIds] };
  // A step that still waits may be begun by somebody just now.
  const step: Prisma.ApprovalStepWhereInput = {
    current: true,
    status: { in: ['ACTIVE', 'WAITING'] },
  };
  const rows = await db.approvalRequest.findMany({
    where: {
      status: 'PENDING',
      ...(after === null ? {} : { id: { gt: after } }),
      OR: [
        { assignments: { some: { step, OR: [{ userId: users }, { groupId: groups }] } } },
        {
          steps: {
            some: {
              ...step,
              OR: [{ escalatedToUserId: users }, { escalatedToGroupId: groups }],
            },
          },
        },
        { fallbackUserId: users },
        { fallbackGroupId: groups },
      ],
    },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
