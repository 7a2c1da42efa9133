import type { Locale } from '../../domain/people.ts';
import { renderLetter, type MailContent } from '../layout.ts';
import { informationRequestedWords } from './information-requested-words.ts';
import { attached, requestFactsWithCreator, type RequestMail } from './request-mail.ts';

export interface InformationRequestedMail extends RequestMail {
  readonly askedBy: string;
  readonly question: string;
  readonly attachments?: readonly { readonly title: string; readonly url: string }[];
}

/** To those who asked: an approver has a question first. */
export function informationRequestedMail(
  locale: Locale,
  mail: InformationRequestedMail,
): MailContent {
  const say = informationRequestedWords[locale];
  return renderLetter({
    locale,
    subject: say.subject(mail.subject),
    lead: say.lead(mail.askedBy),
    title: mail.subject,
    facts: requestFactsWithCreator(locale, mail),
    statements: [{ what: null, words: mail.question }, ...attached(locale, mail.attachments ?? [])],
    link: { label: say.link, url: mail.url },
    footnote: say.footnote,
  });
}
