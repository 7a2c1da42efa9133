import type { Transaction } from '../db/database.ts';
import { lockAbsences } from '../db/delegation-store.ts';
import { visibleUsers } from '../db/visibility.ts';
import { refusalToChangeAbsences, refusalToSetAbsence } from '../domain/absence.ts';
import type { Actor } from '../domain/people.ts';
import { done, refused, type Outcome } from '../domain/refusals.ts';
import { currentActor } from './change-request.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand } from './run-command.ts';

export interface SetAbsence {
  /** Who is away; `null`: the caller. */
  readonly userId: string | null;
  readonly delegateId: string;
  /** `null`, or a time that has passed: now. */
  readonly startsAt: Date | null;
  readonly endsAt: Date;
}

/**
 * Someone is out of office, and says who answers for them. What is asked of them from the start on
 * goes to the delegate too; that they hear of what is open is src/jobs/timers.ts's to see to, which
 * looks at once. One person's absences are changed one at a time, so that none overlap.
 */
export function setAbsence(
  parts: CommandParts,
  call: Call,
  input: SetAbsence,
): Promise<Outcome<{ absenceId: string }>> {
  const { delegateId, endsAt } = input;
  return runCommand(parts, call, async (tx) => {
    const userId = input.userId ?? call.actor.id;
    const before = await currentActor(tx, call.actor, parts.now());
    const notAllowed = refusalToChangeAbsences(before, userId);
    if (notAllowed) return refused(notAllowed);
    await lockAbsences(tx, userId);
    const now = parts.now();
    const actor = await currentActor(tx, call.actor, now);
    const startsAt = input.startsAt && input.startsAt > now ? input.startsAt : now;
    const absence = { userId, delegateId, startsAt, endsAt };
    const facts = {
      personIsThere: await isThere(tx, actor, userId),
      delegateIsThere: await isThere(tx, actor, delegateId),
      others: await tx.delegation.findMany({
        where: { userId, endsAt: { gt: now } },
        orderBy: { startsAt: 'asc' },
      }),
    };
    const refusal = refusalToSetAbsence(absence, facts, now);
    if (refusal) return refused(refusal);
    const absenceId = parts.newId(now);
    await tx.delegation.create({
      data: { id: absenceId, ...absence, createdAt: now },
      select: { id: true },
    });
    return done({ value: { absenceId }, topics: [`user:${userId}`, `user:${delegateId}`] });
  });
}

/** Whom the actor may not see is not there for them. */
async function isThere(tx: Transaction, actor: Actor, id: string): Promise<boolean> {
  const where = { id, active: true, AND: visibleUsers(actor) };
  return (await tx.user.count({ where })) > 0;
}
