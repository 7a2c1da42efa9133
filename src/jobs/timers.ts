import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { CommandParts } from '../commands/parts.ts';
import { dueRequestIds, passTimeOfRequest } from '../commands/pass-time.ts';
import { dueDigestIds, sendDigest } from '../commands/send-digests.ts';
import { forgetTokens } from '../db/mail-token-store.ts';
import { forgetKeys } from '../db/idempotency-store.ts';
import { forgetRightsChanges } from '../db/rights-changes.ts';
import { createAbsenceWatch } from './absence-watch.ts';
import { createAttempts } from './attempts.ts';
import { startLoop, type Loop } from './loop.ts';

export type Timers = Pick<Loop, 'wake' | 'stop'>;

/** So many requests are taken at a time. */
const batch = 50;
const digestBatch = 20;
/** A burst of commits is one look: so long after a look, in milliseconds, comes the next. */
const gap = 50;

const hour = 3_600_000;
/** Twice as long as an idempotency key is promised to be kept. */
const keysKeptFor = 48 * hour;
/** An old link still offers a new one for so long. */
const tokensKeptFor = 30 * 24 * hour;
/** Servers read them every second. */
const rightsChangesKeptFor = 24 * hour;

/**
 * Does what nobody does but time: reminders, escalation and expiry of requests, digests, absences
 * that begin and end, and forgetting what is kept for a while. All of it is read from the tables, so nothing
 * is lost with a process; and a row lock and the rules see to it that of two servers that do the
 * same at once one finds it done.
 */
export function startTimers(parts: CommandParts, log: Logger): Timers {
  const attempts = createAttempts('request', log);
  const digests = createAttempts('digest', log);
  const watchAbsences = createAbsenceWatch(parts, log);
  let keysForgottenAt = -Infinity;
  let isDown = false;

  /** Whether there may be more of them. */
  async function passTime(loop: Loop): Promise<boolean> {
    const now = parts.now();
    const ids = await dueRequestIds(parts, now, batch, attempts.aside(now));
    for (const id of ids) {
      if (loop.stopping) return false;
      await attempts.run(id, now, () => passTimeOfRequest(parts, id));
    }
    return ids.length === batch;
  }

  /** Whether there may be more of them. */
  async function sendDigests(loop: Loop): Promise<boolean> {
    const ids = await dueDigestIds(parts, digestBatch);
    let sent = 0;
    for (const id of ids) {
      if (loop.stopping) return false;
      if (await digests.run(id, parts.now(), () => sendDigest(parts, id))) sent += 1;
    }
    return sent === digestBatch;
  }

  async function forget(): Promise<void> {
    const now = parts.now().getTime();
    if (now < keysForgottenAt + hour) return;
    await forgetKeys(parts.db.prisma, new Date(now - keysKeptFor));
    await forgetRightsChanges(parts.db.prisma, new Date(now - rightsChangesKeptFor));
    await forgetTokens(parts.db.prisma, new Date(now - tokensKeptFor));
    keysForgottenAt = now;
  }

  return startLoop(async (loop) => {
    try {
      const moreRequests = await passTime(loop);
      const moreDigests = await sendDigests(loop);
      const moreAbsences = await watchAbsences(() => loop.stopping);
      await forget();
      const more = moreRequests || moreDigests || moreAbsences;
      isDown = false;
      if (!more && !loop.stopping) await setTimeout(gap);
      return more;
    } catch (error) {
      if (!loop.stopping && !isDown)
        log.error({ err: error }, 'the timers had a fault; they go on');
      isDown = true;
      return false;
    }
  });
}
