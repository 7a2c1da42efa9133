import type { DecisionOutcome } from '../../domain/outcome.ts';
import { renderLetter, type MailContent } from '../layout.ts';
import type { Fact, Statement } from '../letter.ts';
import { formatMoment } from '../moment.ts';
import type { MailLink, Reader } from '../reader.ts';
import { outcomeWords } from './outcome-words.ts';

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

export interface OutcomeMail {
  readonly ending: Ending;
  readonly createdBy: string;
  /** `null` when the request is on its creator's own behalf. */
  readonly onBehalfOf: string | null;
  readonly subject: string;
  readonly ticket: { readonly number: number; readonly subject: string };
  /** Every approver's, in the order in which they decided. */
  readonly decisions: readonly {
    readonly outcome: DecisionOutcome;
    readonly by: string;
    readonly note: string | null;
    readonly at: Date;
  }[];
  /** What the button opens. */
  readonly link: MailLink;
}

/** To those who asked: how it ended, by whom, and why. */
export function outcomeMail(reader: Reader, mail: OutcomeMail): MailContent {
  const { locale } = reader;
  const say = outcomeWords[locale];
  const facts: Fact[] = [{ label: say.createdBy, value: mail.createdBy }];
  if (mail.onBehalfOf !== null) facts.push({ label: say.onBehalfOf, value: mail.onBehalfOf });
  facts.push({ label: say.ticket, value: `#${mail.ticket.number} · ${mail.ticket.subject}` });
  return renderLetter({
    locale,
    subject: say.subject[mail.ending.status](mail.subject),
    lead: say.lead[mail.ending.status],
    title: mail.subject,
    facts,
    statements: [...decisions(reader, mail), ...ending(reader, mail.ending)],
    link: { label: say.link, ...mail.link },
    footnote: say.footnote,
  });
}

function decisions(reader: Reader, mail: OutcomeMail): Statement[] {
  const { decided } = outcomeWords[reader.locale];
  return mail.decisions.map(({ outcome, by, note, at }) => ({
    what: decided[outcome](by, formatMoment(at, reader)),
    words: note,
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
