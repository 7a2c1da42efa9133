import { renderLetter, type MailContent } from '../layout.ts';
import type { Reader } from '../reader.ts';
import { outcomeWords } from './outcome-words.ts';
import { requestFactsWithCreator, type RequestMail } from './request-mail.ts';
import { withdrawnWords } from './withdrawn-words.ts';

export interface WithdrawnMail extends RequestMail {
  readonly withdrawnBy: string;
  readonly reason: string;
}

/** To the approvers who had not answered: they need not any more. */
export function withdrawnMail(reader: Reader, mail: WithdrawnMail): MailContent {
  const { locale } = reader;
  const say = withdrawnWords[locale];
  return renderLetter({
    locale,
    subject: say.subject(mail.subject),
    lead: say.lead(mail.withdrawnBy),
    title: mail.subject,
    facts: requestFactsWithCreator(reader, mail),
    statements: [{ what: null, words: mail.reason }],
    link: { label: outcomeWords[locale].link, ...mail.link },
    footnote: say.footnote,
  });
}
