import type { DecisionOutcome } from '../../domain/outcome.ts';
import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { shortened, shown } from '../shortened.ts';
import { decidedWords } from './decided-words.ts';
import { outcomeWords } from './outcome-words.ts';
import { requestLetter, type RequestMail } from './request-letter.ts';

export interface DecidedMail extends RequestMail {
  readonly outcome: DecisionOutcome;
  readonly decidedBy: string;
  readonly note: string | null;
}

/** To those who asked: one has decided, and the request goes on. */
export function decidedMail(reader: Reader, mail: DecidedMail): Letter {
  const { locale } = reader;
  const say = decidedWords[locale];
  const { note } = mail;
  return requestLetter(reader, mail, {
    subject: say.subject[mail.outcome](mail.subject),
    lead: say.lead[mail.outcome](mail.decidedBy),
    parts: note === null ? [] : [{ what: null, words: shortened(note, shown.message) }],
    label: outcomeWords[locale].link,
    footnote: say.footnote,
  });
}
