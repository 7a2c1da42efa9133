import type { Logger } from 'pino';
import type { Mailer } from '../email/mail.ts';
import { composeMail } from './compose-mail.ts';
import type { MailJob } from './job.ts';
import type { MailLinkParts } from './mail-links.ts';

export interface MailSenderParts extends MailLinkParts {
  readonly mailer: Mailer;
  readonly log: Logger;
}

/**
 * Sends the mail of a job, as the request stands when it is sent. What has become moot since the
 * job was enqueued is not sent; what cannot be sent rejects, so that the job is tried again.
 */
export function createMailSender(parts: MailSenderParts): (job: MailJob) => Promise<void> {
  const { mailer, log } = parts;
  return async (job) => {
    const mail = await composeMail(job, parts);
    if (!mail) {
      log.debug({ job }, 'a mail has become moot and is not sent');
      return;
    }
    await mailer.send(mail);
  };
}
