import type { NoticeKind } from '../domain/notices.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';

/** A notice that is told in a digest. */
export interface DigestNotice {
  readonly kind: NoticeKind;
  readonly eventId: string;
  readonly requestId: string;
}

/** Leaves a notice for its person's next digest. */
export async function addToDigest(
  tx: Transaction,
  item: Prisma.DigestItemCreateManyInput,
): Promise<void> {
  await tx.digestItem.createMany({ data: item });
}

/** Some of those whose digest is due, longest due first. */
export async function dueDigests(db: Transaction, now: Date, limit: number): Promise<string[]> {
  const rows = await db.digestItem.groupBy({
    by: ['userId'],
    where: { dueAt: { lte: now } },
    orderBy: { _min: { dueAt: 'asc' } },
    take: limit,
  });
  return rows.map(({ userId }) => userId);
}

/** Takes what is due for a person, oldest first. Of two who do so at once one gets it. */
export async function takeDigest(
  tx: Transaction,
  userId: string,
  now: Date,
): Promise<DigestNotice[]> {
  const rows = await tx.$queryRaw<(DigestNotice & { id: string })[]>`
    DELETE FROM "DigestItem" WHERE "userId" = ${userId}::uuid AND "dueAt" <= ${now}
    RETURNING id::text, kind::text, "eventId"::text, "requestId"::text`;
  return rows
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ kind, eventId, requestId }) => ({ kind, eventId, requestId }));
}
