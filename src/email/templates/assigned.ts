import type { Locale } from '../../domain/people.ts';
import { renderLetter, type MailContent } from '../layout.ts';
import type { Reader } from '../reader.ts';
import type { Statement } from '../letter.ts';
import { assignedWords } from './assigned-words.ts';
import { attached, requestFacts, type RequestMail } from './request-mail.ts';
import { requestWords } from './request-words.ts';

/** Why this person of all people is asked, where nobody asked for them by name. */
export type WhyYou =
  | { readonly group: string }
  | { readonly standInFor: string }
  | { readonly reassignedBy: string; readonly reason: string | null }
  | { readonly escalated: true };

export interface AssignedMail extends RequestMail {
  readonly message: string;
  /** The custom fields of the request's kind, as they are shown. */
  readonly fields?: readonly { readonly label: string; readonly value: string }[];
  readonly attachments?: readonly { readonly title: string; readonly url: string }[];
  /** `null` when they were asked directly. */
  readonly why?: WhyYou | null;
}

/** To an approver: someone asks for their decision. */
export function assignedMail(reader: Reader, mail: AssignedMail): MailContent {
  const { locale } = reader;
  const say = assignedWords[locale];
  const { fields = [], attachments = [], why = null } = mail;
  return renderLetter({
    locale,
    subject: say.subject(mail.subject),
    lead: say.lead(mail.createdBy),
    title: mail.subject,
    facts: [...requestFacts(reader, mail), ...fields],
    statements: [
      { what: null, words: mail.message },
      ...attached(locale, attachments),
      ...(why === null ? [] : [reason(locale, why)]),
    ],
    link: { label: requestWords[locale].review, ...mail.link },
    footnote: requestWords[locale].decides,
  });
}

function reason(locale: Locale, why: WhyYou): Statement {
  const say = assignedWords[locale];
  if ('group' in why) return { what: say.asMember(why.group), words: null };
  if ('standInFor' in why) return { what: say.standsIn(why.standInFor), words: null };
  if ('reassignedBy' in why) return { what: say.reassigned(why.reassignedBy), words: why.reason };
  return { what: say.escalated, words: null };
}
