import type { Locale } from '../../domain/people.ts';

interface RequestWords {
  readonly createdBy: string;
  readonly onBehalfOf: string;
  readonly ticket: string;
  readonly dueAt: string;
  readonly attachments: string;
  /** So many links are not in the mail. */
  readonly more: (count: number) => string;
  readonly asked: string;
  readonly wrote: (by: string, at: string) => string;
  /** The button of those who decide. */
  readonly review: string;
  /** Why those who decide get a mail. */
  readonly decides: string;
}

/** What several mails about a request say in the same words. */
export const requestWords: Record<Locale, RequestWords> = {
  en: {
    createdBy: 'Requested by',
    onBehalfOf: 'On behalf of',
    ticket: 'Ticket',
    dueAt: 'Due',
    attachments: 'Attachments',
    more: (count) => (count === 1 ? 'One more is on the page' : `${count} more are on the page`),
    asked: 'What is asked',
    wrote: (by, at) => `${by} wrote on ${at}`,
    review: 'Review request',
    decides:
      'You received this e-mail because your decision is needed. Opening the link decides nothing: you approve or deny on the page.',
  },
  fr: {
    createdBy: 'Demandée par',
    onBehalfOf: 'Au nom de',
    ticket: 'Ticket',
    dueAt: 'Échéance',
    attachments: 'Pièces jointes',
    more: (count) =>
      count === 1 ? 'Une autre se trouve sur la page' : `${count} autres se trouvent sur la page`,
    asked: 'Ce qui est demandé',
    wrote: (by, at) => `${by} a écrit le ${at}`,
    review: 'Examiner la demande',
    decides:
      'Vous recevez cet e-mail parce que votre décision est attendue. Ouvrir le lien ne décide de rien\u00a0: vous approuvez ou refusez sur la page.',
  },
};
