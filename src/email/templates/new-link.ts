import { renderLetter, type MailContent } from '../layout.ts';
import type { Reader } from '../reader.ts';
import { newLinkWords } from './new-link-words.ts';
import { requestFactsWithCreator, type RequestMail } from './request-mail.ts';
import { requestWords } from './request-words.ts';

/** To whoever asked for it: a new link in place of one that is too old. */
export function newLinkMail(reader: Reader, mail: RequestMail): MailContent {
  const { locale } = reader;
  const say = newLinkWords[locale];
  return renderLetter({
    locale,
    subject: say.subject(mail.subject),
    lead: say.lead,
    title: mail.subject,
    facts: requestFactsWithCreator(reader, mail),
    statements: [],
    link: { label: requestWords[locale].review, ...mail.link },
    footnote: say.footnote,
  });
}
