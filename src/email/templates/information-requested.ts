import { renderLetter, type MailContent } from '../layout.ts';
import type { Reader } from '../reader.ts';
import { informationRequestedWords } from './information-requested-words.ts';
import { attached, requestFactsWithCreator, type RequestMail } from './request-mail.ts';

export interface InformationRequestedMail extends RequestMail {
  readonly askedBy: string;
  readonly question: string;
  readonly attachments?: readonly { readonly title: string; readonly url: string }[];
}

/** To those who asked: an approver has a question first. */
export function informationRequestedMail(
  reader: Reader,
  mail: InformationRequestedMail,
): MailContent {
  const { locale } = reader;
  const say = informationRequestedWords[locale];
  return renderLetter({
    locale,
    subject: say.subject(mail.subject),
    lead: say.lead(mail.askedBy),
    title: mail.subject,
    facts: requestFactsWithCreator(reader, mail),
    statements: [{ what: null, words: mail.question }, ...attached(locale, mail.attachments ?? [])],
    link: { label: say.link, ...mail.link },
    footnote: say.footnote,
  });
}
