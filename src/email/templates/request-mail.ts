import type { Locale } from '../../domain/people.ts';
import type { Fact, Listing, NamedLink } from '../letter.ts';
import { formatMoment } from '../moment.ts';
import type { MailLink, Reader } from '../reader.ts';
import { requestWords } from './request-words.ts';

/** What the mails say of the request that they are about. */
export interface RequestMail {
  readonly createdBy: string;
  /** `null` when the request is on its creator's own behalf. */
  readonly onBehalfOf: string | null;
  readonly subject: string;
  readonly ticket: { readonly number: number; readonly subject: string };
  readonly dueAt: Date | null;
  /** What the button opens. */
  readonly link: MailLink;
}

/** For whom, in which ticket, and until when: for mails whose first sentence names the creator. */
export function requestFacts(reader: Reader, mail: RequestMail): Fact[] {
  const { locale } = reader;
  const say = requestWords[locale];
  const facts: Fact[] = [];
  if (mail.onBehalfOf !== null) facts.push({ label: say.onBehalfOf, value: mail.onBehalfOf });
  facts.push({ label: say.ticket, value: `#${mail.ticket.number} · ${mail.ticket.subject}` });
  if (mail.dueAt) facts.push({ label: say.dueAt, value: formatMoment(mail.dueAt, reader) });
  return facts;
}

/** The same, and who created it. */
export function requestFactsWithCreator(reader: Reader, mail: RequestMail): Fact[] {
  const { createdBy } = requestWords[reader.locale];
  return [{ label: createdBy, value: mail.createdBy }, ...requestFacts(reader, mail)];
}

/** The links that someone attached, under their heading; nothing where there are none. */
export function attached(locale: Locale, links: readonly NamedLink[]): Listing[] {
  return links.length === 0 ? [] : [{ heading: requestWords[locale].attachments, items: links }];
}
