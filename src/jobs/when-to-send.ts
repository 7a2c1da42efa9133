import { addToDigest } from '../db/digest-store.ts';
import { findMailTimes } from '../db/mail-settings-store.ts';
import { sendingOf } from '../domain/mail-choices.ts';
import type { MailJob } from './job.ts';
import type { MailLinkParts } from './mail-links.ts';
import type { Performed } from './worker.ts';

/**
 * What becomes of a mail that is not to be sent now, as its person wants it; `null`: send it. Asked
 * just before sending, so a choice counts for what waits, too.
 */
export async function insteadOfSending(
  job: MailJob,
  { db, now, newId }: Pick<MailLinkParts, 'db' | 'now' | 'newId'>,
): Promise<Performed | null> {
  // The others were asked for: a new link on its page, a digest at its time.
  if (!('eventId' in job)) return null;
  const { kind, userId, eventId, requestId } = job;
  const person = await findMailTimes(db.reads, userId);
  // To nobody nothing is sent, which is found out where the mail is made.
  if (!person) return null;
  const at = now();
  const sending = sendingOf(kind, person.settings, person.timeZone, at);
  if (sending === 'NOW') return null;
  if (sending === 'NEVER') return 'DONE';
  if ('waitUntil' in sending) return { at: sending.waitUntil, job };
  const item = { id: newId(at), userId, kind, eventId, requestId, dueAt: sending.digestAt };
  return { keep: (tx) => addToDigest(tx, item) };
}
