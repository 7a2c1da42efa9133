import { claimRenewal } from '../db/mail-token-store.ts';
import type { CommandParts } from './parts.ts';

/**
 * A new link for whoever has an old one, by mail to the person whom that was for. Within an hour
 * one token gets one.
 */
export async function sendNewLink(parts: CommandParts, tokenId: string): Promise<void> {
  const now = parts.now();
  await parts.db.prisma.$transaction(async (tx) => {
    if (!(await claimRenewal(tx, tokenId, now))) return;
    const { requestId, userId, purpose } = await tx.mailToken.findUniqueOrThrow({
      where: { id: tokenId },
    });
    if (requestId === null || purpose === 'REPLY' || purpose === 'UNSUBSCRIBE') return;
    const id = parts.newId(now);
    await parts.jobs.enqueueMail(tx, [{ kind: 'NEW_LINK', id, requestId, userId, purpose }]);
  });
  parts.jobs.wake();
}
