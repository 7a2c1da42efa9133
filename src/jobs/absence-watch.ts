import type { Logger } from 'pino';
import type { CommandParts } from '../commands/parts.ts';
import {
  changedAbsences,
  markAnnounced,
  oldestOpenStep,
  settleAbsence,
  type Absence,
} from '../commands/settle-absence.ts';
import { createAttempts, retryPause } from './attempts.ts';

/**
 * Longer than a transaction can take and than two servers' clocks differ, in milliseconds. So long
 * after an absence began or ended it is settled once more, for what was under way at that moment
 * and did not know of it.
 */
const underWay = 60_000;

interface ToSettle {
  readonly absence: Absence;
  readonly ended: boolean;
  readonly times: number;
  readonly next: Date;
}

/** So many are settled at a time, so that requests that are due need not wait for all of them. */
const batch = 20;

/** Sees to the absences that begin and end, some at a time; answers whether there are more. */
export function createAbsenceWatch(
  parts: CommandParts,
  log: Logger,
): (isStopping: () => boolean) => Promise<boolean> {
  const attempts = createAttempts('absence', log);
  const toSettle = new Map<string, ToSettle>();
  let endedAfter: Date | undefined;

  async function look(now: Date): Promise<void> {
    endedAfter ??= (await oldestOpenStep(parts)) ?? now;
    for (const { ended, ...absence } of await changedAbsences(parts.db, { now, endedAfter })) {
      const key = `${absence.id} ${ended ? 'ended' : 'began'}`;
      if (!toSettle.has(key)) toSettle.set(key, { absence, ended, times: 0, next: now });
    }
    // One that is ended by a transaction that commits later is seen then.
    endedAfter = new Date(now.getTime() - underWay);
  }

  async function settle(key: string, { absence, ended, times }: ToSettle): Promise<void> {
    const now = parts.now();
    const before = ended ? new Date(absence.endsAt.getTime() + underWay) : undefined;
    const worked = await attempts.run(key, now, async () => {
      await settleAbsence(parts, absence, before);
      if (!ended && times === 0) await markAnnounced(parts, absence.id);
    });
    if (worked && times === 1) {
      toSettle.delete(key);
      return;
    }
    const next = new Date(now.getTime() + (worked ? underWay : retryPause));
    toSettle.set(key, { absence, ended, times: worked ? times + 1 : times, next });
  }

  return async (isStopping) => {
    const now = parts.now();
    await look(now);
    const due = [...toSettle].filter(([, { next }]) => next <= now);
    for (const [key, one] of due.slice(0, batch)) {
      if (isStopping()) return false;
      await settle(key, one);
    }
    return due.length > batch;
  };
}
