import type { Mail } from '../email/mail.ts';
import { newLinkMail as newLinkLetter } from '../email/templates/new-link.ts';
import type { NewLinkJob } from './job.ts';
import type { MailLinkParts } from './mail-links.ts';
import { requestMail } from './request-mail.ts';

/** The mail with a new link; `null` where its reader may not see the request any more. */
export function newLinkMail(job: NewLinkJob, parts: MailLinkParts): Promise<Mail | null> {
  return requestMail(job, parts, job.purpose, newLinkLetter);
}
