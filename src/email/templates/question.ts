import type { QuestionReason } from '../../domain/mail-question.ts';
import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { questionWords } from './question-words.ts';
import { requestLetter, type RequestMail } from './request-letter.ts';
import { requestWords } from './request-words.ts';

export interface QuestionMail extends RequestMail {
  readonly why: QuestionReason;
}

/** To whoever answered by mail in a way that nothing was done about: why, and what to do instead. */
export function questionMail(reader: Reader, mail: QuestionMail): Letter {
  const say = questionWords[reader.locale];
  return requestLetter(reader, mail, {
    subject: say.subject(mail.subject),
    lead: say.lead,
    parts: [say.why[mail.why], say.how].map((what) => ({ what, words: null })),
    label: requestWords[reader.locale].review,
    footnote: say.footnote,
  });
}
