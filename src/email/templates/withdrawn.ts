import type { Letter } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { shortened, shown } from '../shortened.ts';
import { outcomeWords } from './outcome-words.ts';
import { requestLetter, type RequestMail } from './request-letter.ts';
import { withdrawnWords } from './withdrawn-words.ts';

export interface WithdrawnMail extends RequestMail {
  readonly withdrawnBy: string;
  readonly reason: string;
}

/** To the approvers who had not answered: they need not any more. */
export function withdrawnMail(reader: Reader, mail: WithdrawnMail): Letter {
  const { locale } = reader;
  const say = withdrawnWords[locale];
  return requestLetter(reader, mail, {
    subject: say.subject(mail.subject),
    lead: say.lead(mail.withdrawnBy),
    isSettled: true,
    parts: [{ what: null, words: shortened(mail.reason, shown.message) }],
    label: outcomeWords[locale].link,
    footnote: say.footnote,
  });
}
