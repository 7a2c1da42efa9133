import type { DecisionOutcome } from '../../domain/outcome.ts';
import type { Locale } from '../../domain/people.ts';
import { renderLetter, type MailContent } from '../layout.ts';
import { decidedWords } from './decided-words.ts';
import { outcomeWords } from './outcome-words.ts';
import { requestFactsWithCreator, type RequestMail } from './request-mail.ts';

export interface DecidedMail extends RequestMail {
  readonly outcome: DecisionOutcome;
  readonly decidedBy: string;
  readonly note: string | null;
}

/** To those who asked: one has decided, and the request goes on. */
export function decidedMail(locale: Locale, mail: DecidedMail): MailContent {
  const say = decidedWords[locale];
  return renderLetter({
    locale,
    subject: say.subject[mail.outcome](mail.subject),
    lead: say.lead[mail.outcome](mail.decidedBy),
    title: mail.subject,
    facts: requestFactsWithCreator(locale, mail),
    statements: [{ what: null, words: mail.note }],
    link: { label: outcomeWords[locale].link, url: mail.url },
    footnote: say.footnote,
  });
}
