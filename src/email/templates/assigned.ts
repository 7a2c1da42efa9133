import type { Locale } from '../../domain/people.ts';
import type { Letter, NamedLink, Statement } from '../letter.ts';
import type { Reader } from '../reader.ts';
import { assignedWords } from './assigned-words.ts';
import { attached, requestLetter, type RequestMail } from './request-letter.ts';
import { requestWords } from './request-words.ts';

/** Why this person of all people is asked, where nobody asked for them by name. */
export type WhyYou =
  | { readonly group: string }
  | { readonly standInFor: string }
  | { readonly reassignedBy: string; readonly reason: string | null }
  | { readonly escalated: true };

export interface AssignedMail extends RequestMail {
  readonly attachments?: readonly NamedLink[];
  /** `null` when they were asked directly. */
  readonly why?: WhyYou | null;
}

/** To an approver: someone asks for their decision. */
export function assignedMail(reader: Reader, mail: AssignedMail): Letter {
  const { locale } = reader;
  const say = assignedWords[locale];
  const { attachments = [], why = null } = mail;
  return requestLetter(reader, mail, {
    subject: say.subject(mail.subject),
    lead: say.lead(mail.createdBy),
    namesCreator: true,
    asks: [...attached(locale, attachments), ...(why === null ? [] : [reason(locale, why)])],
    label: requestWords[locale].review,
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
