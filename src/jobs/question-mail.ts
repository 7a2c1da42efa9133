import type { Mail } from '../email/mail.ts';
import { questionMail as questionLetter } from '../email/templates/question.ts';
import type { QuestionJob } from './job.ts';
import type { MailLinkParts } from './mail-links.ts';
import { requestMail } from './request-mail.ts';

/** Why an answer by mail was not taken; `null` where its writer may not see the request any more. */
export function questionMail(job: QuestionJob, parts: MailLinkParts): Promise<Mail | null> {
  return requestMail(job, parts, 'DECIDE', (reader, mail) =>
    questionLetter(reader, { ...mail, why: job.why }),
  );
}
