import { renderLetter, type MailContent } from '../layout.ts';
import type { Reader } from '../reader.ts';
import { requestFactsWithCreator, type RequestMail } from './request-mail.ts';
import { unanswerableWords } from './unanswerable-words.ts';

export type UnanswerableMail = RequestMail;

/** To the creator and the administrators: the request is stuck, and what they can do. */
export function unanswerableMail(reader: Reader, mail: UnanswerableMail): MailContent {
  const { locale } = reader;
  const say = unanswerableWords[locale];
  return renderLetter({
    locale,
    subject: say.subject(mail.subject),
    lead: say.lead,
    title: mail.subject,
    facts: requestFactsWithCreator(reader, mail),
    statements: [
      { what: say.because, words: null },
      { what: say.remedy, words: null },
    ],
    link: { label: say.link, ...mail.link },
    footnote: say.footnote,
  });
}
