import { lockAbsences } from '../db/delegation-store.ts';
import { visibleDelegations } from '../db/visibility.ts';
import { refusalToChangeAbsences } from '../domain/absence.ts';
import { done, invalid, refused, type Outcome } from '../domain/refusals.ts';
import { currentActor } from './change-request.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand } from './run-command.ts';

/**
 * Someone is back, or does not go away after all: the absence ends now. One that has not begun
 * never does: it is left empty, so that its id still means something.
 */
export function cancelAbsence(
  parts: CommandParts,
  call: Call,
  { absenceId }: { readonly absenceId: string },
): Promise<Outcome<{ absenceId: string }>> {
  return runCommand(parts, call, async (tx) => {
    const actor = await currentActor(tx, call.actor, parts.now());
    const seen = await tx.delegation.findFirst({
      where: { id: absenceId, AND: visibleDelegations(actor) },
    });
    if (!seen) return refused({ code: 'NOT_FOUND', what: 'absence' });
    const { userId, delegateId } = seen;
    const notAllowed = refusalToChangeAbsences(actor, userId);
    if (notAllowed) return refused(notAllowed);
    await lockAbsences(tx, userId);
    const now = parts.now();
    const { startsAt, endsAt } = await tx.delegation.findUniqueOrThrow({
      where: { id: absenceId },
    });
    if (endsAt <= now) return refused(invalid('id', 'This absence has ended already.'));
    await tx.delegation.update({
      where: { id: absenceId },
      data: startsAt <= now ? { endsAt: now } : { startsAt: now, endsAt: now, announcedAt: now },
      select: { id: true },
    });
    return done({ value: { absenceId }, topics: [`user:${userId}`, `user:${delegateId}`] });
  });
}
