import { renderLetter, type MailContent } from '../layout.ts';
import type { Reader } from '../reader.ts';
import { answeredWords } from './answered-words.ts';
import { attached, requestFactsWithCreator, type RequestMail } from './request-mail.ts';
import { requestWords } from './request-words.ts';

export interface AnsweredMail extends RequestMail {
  readonly answeredBy: string;
  readonly answer: string;
  readonly attachments?: readonly { readonly title: string; readonly url: string }[];
}

/** To the approvers who wait: the question about the request has its answer. */
export function answeredMail(reader: Reader, mail: AnsweredMail): MailContent {
  const { locale } = reader;
  const say = answeredWords[locale];
  return renderLetter({
    locale,
    subject: say.subject(mail.subject),
    lead: say.lead(mail.answeredBy),
    title: mail.subject,
    facts: requestFactsWithCreator(reader, mail),
    statements: [{ what: null, words: mail.answer }, ...attached(locale, mail.attachments ?? [])],
    link: { label: requestWords[locale].review, ...mail.link },
    footnote: requestWords[locale].decides,
  });
}
