import type { Mail } from '../email/mail.ts';
import type { MailJob } from './job.ts';
import type { MailLinkParts } from './mail-links.ts';
import { newLinkMail } from './new-link-mail.ts';
import { noticeMail } from './notice-mail.ts';

/** The mail of a job, as things stand now; `null` where it has become moot. */
export function composeMail(job: MailJob, parts: MailLinkParts): Promise<Mail | null> {
  return job.kind === 'NEW_LINK' ? newLinkMail(job, parts) : noticeMail(job, parts);
}
