import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { requestLetter, type RequestMail } from './request-letter.ts';
import { unanswerableWords } from './unanswerable-words.ts';

/** To the creator and the administrators: the request is stuck, and what they can do. */
export function unanswerableMail(reader: Reader, mail: RequestMail): Letter {
  const say = unanswerableWords[reader.locale];
  return requestLetter(reader, mail, {
    subject: say.subject(mail.subject),
    lead: say.lead,
    parts: [say.because, say.remedy].map((what) => ({ what, words: null })),
    label: say.link,
    footnote: say.footnote,
  });
}
