import type { ReminderKind } from '../../domain/events.ts';
import type { Letter } from '../letter.ts';
import { formatMoment } from '../moment.ts';
import type { Reader } from '../reader.ts';
import { reminderWords } from './reminder-words.ts';
import { requestLetter, type RequestMail } from './request-letter.ts';
import { requestWords } from './request-words.ts';

export interface ReminderMail extends RequestMail {
  readonly reminder: ReminderKind;
  /** Only what is due is reminded of. */
  readonly dueAt: Date;
}

/** To an approver who still has to answer: it will soon be due, is due, or is overdue. */
export function reminderMail(reader: Reader, mail: ReminderMail): Letter {
  const { locale } = reader;
  const say = reminderWords[locale];
  return requestLetter(reader, mail, {
    subject: say.subject[mail.reminder](mail.subject),
    lead: say.lead[mail.reminder](mail.createdBy, formatMoment(mail.dueAt, reader)),
    namesCreator: true,
    asks: [],
    label: requestWords[locale].review,
    footnote: requestWords[locale].decides,
  });
}
