import type { DecisionOutcome } from '../../domain/outcome.ts';
import { renderLetter, type MailContent } from '../layout.ts';
import type { Reader } from '../reader.ts';
import { decidedWords } from './decided-words.ts';
import { outcomeWords } from './outcome-words.ts';
import { requestFactsWithCreator, type RequestMail } from './request-mail.ts';

export interface DecidedMail extends RequestMail {
  readonly outcome: DecisionOutcome;
  readonly decidedBy: string;
  readonly note: string | null;
}

/** To those who asked: one has decided, and the request goes on. */
export function decidedMail(reader: Reader, mail: DecidedMail): MailContent {
  const { locale } = reader;
  const say = decidedWords[locale];
  return renderLetter({
    locale,
    subject: say.subject[mail.outcome](mail.subject),
    lead: say.lead[mail.outcome](mail.decidedBy),
    title: mail.subject,
    facts: requestFactsWithCreator(reader, mail),
    statements: [{ what: null, words: mail.note }],
    link: { label: outcomeWords[locale].link, ...mail.link },
    footnote: say.footnote,
  });
}
