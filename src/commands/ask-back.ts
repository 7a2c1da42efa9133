import { claimRenewal } from '../db/mail-token-store.ts';
import type { QuestionReason } from '../domain/mail-question.ts';
import type { CommandParts } from './parts.ts';

/**
 * Tells whoever an address for answers was made for that what came there was not taken, and why. At
 * most once an hour for each, so that nobody can be flooded by it, and programs that answer each
 * other come to an end.
 */
export async function askBack(
  parts: CommandParts,
  token: { readonly id: string; readonly userId: string; readonly requestId: string },
  why: QuestionReason,
): Promise<void> {
  const now = parts.now();
  await parts.db.prisma.$transaction(async (tx) => {
    if (!(await claimRenewal(tx, token.id, now))) return;
    const { userId, requestId } = token;
    const id = parts.newId(now);
    await parts.jobs.enqueueMail(tx, [{ kind: 'QUESTION', id, userId, requestId, why }]);
  });
  parts.jobs.wake();
}
