import type { Locale } from '../../domain/people.ts';
import { renderLetter, type MailContent } from '../layout.ts';
import type { Fact } from '../letter.ts';
import { formatMoment } from '../moment.ts';

export interface AssignedMail {
  readonly createdBy: string;
  /** `null` when the request is on its creator's own behalf. */
  readonly onBehalfOf: string | null;
  readonly subject: string;
  readonly message: string;
  readonly ticket: { readonly number: number; readonly subject: string };
  readonly dueAt: Date | null;
  /** The request's own page. */
  readonly url: string;
}

const words = {
  en: {
    subject: (subject: string) => `Approval needed: ${subject}`,
    lead: (createdBy: string) => `${createdBy} asks for your approval.`,
    onBehalfOf: 'On behalf of',
    ticket: 'Ticket',
    dueAt: 'Due',
    link: 'Review request',
    footnote:
      'You received this e-mail because your decision is needed. Opening the link decides nothing: you approve or deny on the page.',
  },
  fr: {
    subject: (subject: string) => `Approbation demandée\u00a0: ${subject}`,
    lead: (createdBy: string) => `${createdBy} demande votre approbation.`,
    onBehalfOf: 'Au nom de',
    ticket: 'Ticket',
    dueAt: 'Échéance',
    link: 'Examiner la demande',
    footnote:
      'Vous recevez cet e-mail parce que votre décision est attendue. Ouvrir le lien ne décide de rien\u00a0: vous approuvez ou refusez sur la page.',
  },
};

/** To an approver: someone asks for their decision. */
export function assignedMail(locale: Locale, mail: AssignedMail): MailContent {
  const say = words[locale];
  const facts: Fact[] = [];
  if (mail.onBehalfOf !== null) facts.push({ label: say.onBehalfOf, value: mail.onBehalfOf });
  facts.push({ label: say.ticket, value: `#${mail.ticket.number} · ${mail.ticket.subject}` });
  if (mail.dueAt) facts.push({ label: say.dueAt, value: formatMoment(mail.dueAt, locale) });
  return renderLetter({
    locale,
    subject: say.subject(mail.subject),
    lead: say.lead(mail.createdBy),
    title: mail.subject,
    facts,
    statements: [{ what: null, words: mail.message }],
    link: { label: say.link, url: mail.url },
    footnote: say.footnote,
  });
}
