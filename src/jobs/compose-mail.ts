import type { Mail } from '../email/mail.ts';
import { digestMail } from './digest-mail.ts';
import type { MailJob } from './job.ts';
import type { MailLinkParts } from './mail-links.ts';
import { newLinkMail } from './new-link-mail.ts';
import { noticeMail } from './notice-mail.ts';
import { questionMail } from './question-mail.ts';

/** The mail of a job, as things stand now; `null` where it has become moot. */
export function composeMail(job: MailJob, parts: MailLinkParts): Promise<Mail | null> {
  if (job.kind === 'NEW_LINK') return newLinkMail(job, parts);
  if (job.kind === 'DIGEST') return digestMail(job, parts);
  return job.kind === 'QUESTION' ? questionMail(job, parts) : noticeMail(job, parts);
}
