import type { Letter, NamedLink } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { shortened, shown } from '../shortened.ts';
import { informationRequestedWords } from './information-requested-words.ts';
import { attached, requestLetter, type RequestMail } from './request-letter.ts';

export interface InformationRequestedMail extends RequestMail {
  readonly askedBy: string;
  readonly question: string;
  readonly attachments?: readonly NamedLink[];
}

/** To those who asked: an approver has a question first. */
export function informationRequestedMail(reader: Reader, mail: InformationRequestedMail): Letter {
  const { locale } = reader;
  const say = informationRequestedWords[locale];
  return requestLetter(reader, mail, {
    subject: say.subject(mail.subject),
    lead: say.lead(mail.askedBy),
    parts: [
      { what: null, words: shortened(mail.question, shown.message) },
      ...attached(locale, mail.attachments ?? []),
    ],
    label: say.link,
    footnote: say.footnote,
  });
}
