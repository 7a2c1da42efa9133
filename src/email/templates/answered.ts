import type { Letter, NamedLink } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { shortened, shown } from '../shortened.ts';
import { answeredWords } from './answered-words.ts';
import { attached, requestLetter, type RequestMail } from './request-letter.ts';
import { requestWords } from './request-words.ts';

export interface AnsweredMail extends RequestMail {
  readonly answeredBy: string;
  readonly answer: string;
  readonly attachments?: readonly NamedLink[];
}

/** To the approvers who wait: the question about the request has its answer. */
export function answeredMail(reader: Reader, mail: AnsweredMail): Letter {
  const { locale } = reader;
  const say = answeredWords[locale];
  return requestLetter(reader, mail, {
    subject: say.subject(mail.subject),
    lead: say.lead(mail.answeredBy),
    parts: [
      { what: null, words: shortened(mail.answer, shown.message) },
      ...attached(locale, mail.attachments ?? []),
    ],
    label: requestWords[locale].review,
    footnote: requestWords[locale].decides,
  });
}
