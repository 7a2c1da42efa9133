import type { Logger } from 'pino';
import { keepUndeliverable } from '../db/undeliverable-store.ts';
import { nextTry } from '../domain/mail-retry.ts';
import { deliveryFault } from '../email/delivery-fault.ts';
import type { Mail, Mailer } from '../email/mail.ts';
import { composeMail } from './compose-mail.ts';
import type { MailJob } from './job.ts';
import type { MailLinkParts } from './mail-links.ts';
import { insteadOfSending } from './when-to-send.ts';
import type { Performed } from './worker.ts';

export interface MailSenderParts extends MailLinkParts {
  readonly mailer: Mailer;
  readonly log: Logger;
}

/**
 * Sends the mail of a job, as the request stands when it is sent. What has become moot since the
 * job was enqueued is not sent. What the SMTP server does not take now is tried again later; what it
 * refuses for good, or has not taken for two days, comes onto the list of undeliverable mails.
 */
export function createMailSender(parts: MailSenderParts): (job: MailJob) => Promise<Performed> {
  const { mailer, log, now } = parts;
  let isDown = false;

  /** Says once that the server cannot be used, and once that it can again. */
  function note(down: boolean, reason: string): void {
    if (down === isDown) return;
    isDown = down;
    if (down) log.warn({ reason }, 'the SMTP server cannot be used; mails wait for it');
    else log.info('the SMTP server can be used again');
  }

  return async (job) => {
    const instead = await insteadOfSending(job, parts);
    if (instead !== null) return instead;
    const mail = await composeMail(job, parts);
    if (!mail) {
      log.debug({ job }, 'a mail has become moot and is not sent');
      return 'DONE';
    }
    try {
      await mailer.send(mail);
      note(false, '');
      return 'DONE';
    } catch (error) {
      const { isFinal, isOfServer, reason } = deliveryFault(error);
      note(isOfServer, reason);
      const tried = {
        since: job.tried === undefined ? now() : new Date(job.tried.since),
        tries: (job.tried?.tries ?? 0) + 1,
      };
      const next = isFinal ? null : nextTry(tried, now(), Math.random());
      const again = { ...job, tried: { ...tried, since: tried.since.toISOString() } };
      if (next) return { at: next, job: again };
      log.warn({ kind: job.kind, reason, tries: tried.tries }, 'a mail cannot be delivered');
      return { keep: (tx) => keepUndeliverable(tx, undeliverable(job, mail, reason, tried.tries)) };
    }
  };

  function undeliverable(job: MailJob, mail: Mail, reason: string, tries: number) {
    const fresh = { ...job };
    delete fresh.tried;
    return {
      id: parts.newId(now()),
      job: fresh,
      kind: job.kind,
      messageId: mail.messageId,
      userId: job.userId,
      address: mail.to.address,
      requestId: 'requestId' in job ? job.requestId : null,
      reason,
      tries,
      failedAt: now(),
    };
  }
}
