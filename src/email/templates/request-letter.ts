import type { Locale } from '../../domain/people.ts';
import type { Fact, Letter, LetterPart, NamedLink, Statement } from '../letter.ts';
import { formatMoment } from '../moment.ts';
import type { MailLink, Reader } from '../reader.ts';
import { shortened, shown } from '../shortened.ts';
import { requestWords } from './request-words.ts';

/** What the mails say of the request that they are about. */
export interface RequestMail {
  readonly createdBy: string;
  /** `null` when the request is on its creator's own behalf. */
  readonly onBehalfOf: string | null;
  readonly subject: string;
  readonly message: string;
  readonly ticket: { readonly number: number; readonly subject: string };
  readonly dueAt: Date | null;
  /** The custom fields of the request's kind, as they are shown. */
  readonly fields: readonly Fact[];
  /** The last few, oldest first, without one that the mail itself is about. */
  readonly comments: readonly { readonly by: string; readonly at: Date; readonly body: string }[];
  /** What the button opens. */
  readonly link: MailLink;
}

/** What differs from one mail about a request to the next. */
export interface RequestLetter {
  readonly subject: string;
  readonly lead: string;
  /** Whether the first sentence names the creator already. */
  readonly namesCreator?: boolean;
  /** Whether it is still of interest until when an answer was wanted. */
  readonly isSettled?: boolean;
  /** What this mail tells, before what was asked. */
  readonly parts?: readonly LetterPart[];
  /** Whether what was asked is what this mail tells. */
  readonly asks?: readonly LetterPart[];
  /** On the button. */
  readonly label: string;
  readonly footnote: string;
}

/** A mail about a request: what happened, what is asked, and what was said of it last. */
export function requestLetter(reader: Reader, mail: RequestMail, letter: RequestLetter): Letter {
  const say = requestWords[reader.locale];
  const message = shortened(mail.message, shown.message);
  const asked: LetterPart[] =
    letter.asks === undefined
      ? [...(letter.parts ?? []), { what: say.asked, words: message }]
      : [{ what: null, words: message }, ...letter.asks];
  return {
    locale: reader.locale,
    timeZone: reader.timeZone,
    subject: letter.subject,
    lead: letter.lead,
    title: mail.subject,
    facts: facts(reader, mail, letter),
    parts: [...asked, ...comments(reader, mail)],
    link: { label: letter.label, ...mail.link },
    footnotes: [letter.footnote],
  };
}

function facts(
  reader: Reader,
  mail: RequestMail,
  { namesCreator = false, isSettled = false }: RequestLetter,
): Fact[] {
  const say = requestWords[reader.locale];
  const list: Fact[] = [];
  if (!namesCreator) list.push({ label: say.createdBy, value: mail.createdBy });
  if (mail.onBehalfOf !== null) list.push({ label: say.onBehalfOf, value: mail.onBehalfOf });
  list.push({ label: say.ticket, value: `#${mail.ticket.number} · ${mail.ticket.subject}` });
  if (mail.dueAt && !isSettled) {
    list.push({ label: say.dueAt, value: formatMoment(mail.dueAt, reader) });
  }
  const fields = mail.fields.map(({ label, value }) => {
    return { label, value: shortened(value, shown.line) };
  });
  return [...list, ...fields];
}

function comments(reader: Reader, mail: RequestMail): Statement[] {
  const { wrote } = requestWords[reader.locale];
  return mail.comments.map(({ by, at, body }) => ({
    what: wrote(by, formatMoment(at, reader)),
    words: shortened(body, shown.comment),
  }));
}

/** The links that someone attached, under their heading; nothing where there are none. */
export function attached(locale: Locale, links: readonly NamedLink[]): LetterPart[] {
  if (links.length === 0) return [];
  const say = requestWords[locale];
  const left = links.length - shown.attachments;
  return [
    { heading: say.attachments, items: links.slice(0, shown.attachments) },
    ...(left > 0 ? [{ what: say.more(left), words: null }] : []),
  ];
}
