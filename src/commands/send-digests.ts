import { dueDigests, takeDigest } from '../db/digest-store.ts';
import type { CommandParts } from './parts.ts';

/** The people whose digest is due, some at a time. */
export function dueDigestIds(
  { db, now }: Pick<CommandParts, 'db' | 'now'>,
  limit: number,
): Promise<string[]> {
  return dueDigests(db.prisma, now(), limit);
}

/** What waits for a person's digest becomes one mail, in one transaction. */
export async function sendDigest(parts: CommandParts, userId: string): Promise<void> {
  const now = parts.now();
  await parts.db.prisma.$transaction(async (tx) => {
    const notices = await takeDigest(tx, userId, now);
    if (notices.length === 0) return;
    const id = parts.newId(now);
    await parts.jobs.enqueueMail(tx, [{ kind: 'DIGEST', id, userId, notices }]);
  });
  parts.jobs.wake();
}
