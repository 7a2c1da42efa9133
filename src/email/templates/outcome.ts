import type { DecisionOutcome } from '../../domain/outcome.ts';
import type { Letter, Statement } from '../letter.ts';
import { formatMoment } from '../moment.ts';
import type { Reader } from '../reader.ts';
import { shortened, shown } from '../shortened.ts';
import { outcomeWords } from './outcome-words.ts';
import { requestLetter, type RequestMail } from './request-letter.ts';

/** How a request ended, with what is known of that ending alone. */
export type Ending =
  | { readonly status: 'APPROVED' | 'DENIED' }
  | {
      readonly status: 'WITHDRAWN';
      readonly by: string;
      readonly reason: string;
      readonly at: Date;
    }
  | { readonly status: 'EXPIRED'; readonly dueAt: Date | null };

export interface OutcomeMail extends RequestMail {
  readonly ending: Ending;
  /** Every approver's, in the order in which they decided. */
  readonly decisions: readonly {
    readonly outcome: DecisionOutcome;
    readonly by: string;
    readonly note: string | null;
    readonly at: Date;
  }[];
}

/** To those who asked: how it ended, by whom, and why. */
export function outcomeMail(reader: Reader, mail: OutcomeMail): Letter {
  const say = outcomeWords[reader.locale];
  return requestLetter(reader, mail, {
    subject: say.subject[mail.ending.status](mail.subject),
    lead: say.lead[mail.ending.status],
    isSettled: true,
    parts: [...decisions(reader, mail), ...ending(reader, mail.ending)],
    label: say.link,
    footnote: say.footnote,
  });
}

/** The last ones, where there are very many. */
function decisions(reader: Reader, mail: OutcomeMail): Statement[] {
  const { decided } = outcomeWords[reader.locale];
  return mail.decisions.slice(-shown.decisions).map(({ outcome, by, note, at }) => ({
    what: decided[outcome](by, formatMoment(at, reader)),
    words: note === null ? null : shortened(note, shown.comment),
  }));
}

function ending(reader: Reader, end: Ending): Statement[] {
  const { withdrew, expired } = outcomeWords[reader.locale];
  switch (end.status) {
    case 'APPROVED':
    case 'DENIED':
      return [];
    case 'WITHDRAWN':
      return [{ what: withdrew(end.by, formatMoment(end.at, reader)), words: end.reason }];
    case 'EXPIRED':
      return [{ what: expired(end.dueAt && formatMoment(end.dueAt, reader)), words: null }];
  }
}
