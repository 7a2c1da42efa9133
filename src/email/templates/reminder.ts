import type { ReminderKind } from '../../domain/events.ts';
import { renderLetter, type MailContent } from '../layout.ts';
import type { Reader } from '../reader.ts';
import { formatMoment } from '../moment.ts';
import { reminderWords } from './reminder-words.ts';
import { requestFacts, type RequestMail } from './request-mail.ts';
import { requestWords } from './request-words.ts';

export interface ReminderMail extends RequestMail {
  readonly reminder: ReminderKind;
  readonly message: string;
  /** Only what is due is reminded of. */
  readonly dueAt: Date;
}

/** To an approver who still has to answer: it will soon be due, is due, or is overdue. */
export function reminderMail(reader: Reader, mail: ReminderMail): MailContent {
  const { locale } = reader;
  const say = reminderWords[locale];
  return renderLetter({
    locale,
    subject: say.subject[mail.reminder](mail.subject),
    lead: say.lead[mail.reminder](mail.createdBy, formatMoment(mail.dueAt, reader)),
    title: mail.subject,
    facts: requestFacts(reader, mail),
    statements: [{ what: null, words: mail.message }],
    link: { label: requestWords[locale].review, ...mail.link },
    footnote: requestWords[locale].decides,
  });
}
