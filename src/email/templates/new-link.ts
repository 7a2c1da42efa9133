import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { newLinkWords } from './new-link-words.ts';
import { requestLetter, type RequestMail } from './request-letter.ts';
import { requestWords } from './request-words.ts';

/** To whoever asked for it: a new link in place of one that is too old. */
export function newLinkMail(reader: Reader, mail: RequestMail): Letter {
  const say = newLinkWords[reader.locale];
  return requestLetter(reader, mail, {
    ...{ subject: say.subject(mail.subject), lead: say.lead, footnote: say.footnote },
    label: requestWords[reader.locale].review,
  });
}
