import type { Locale } from '../../domain/people.ts';

interface EditedWords {
  readonly subject: (subject: string) => string;
  readonly lead: (createdBy: string) => string;
  readonly changes: string;
  /** What every request has, by the name of the change's field. */
  readonly labels: ReadonlyMap<string, string>;
  readonly nothing: string;
  readonly decisionsFell: string;
  readonly decisionsCount: string;
  readonly footnote: string;
}

/** What the mail about a change says in each language. Statements get their full stop later. */
export const editedWords: Record<Locale, EditedWords> = {
  en: {
    subject: (subject) => `Changed: ${subject}`,
    lead: (createdBy) => `${createdBy} changed this request.`,
    changes: 'What changed',
    labels: new Map([
      ['subject', 'Subject'],
      ['message', 'Message'],
      ['dueAt', 'Due'],
      ['attachments', 'Attachments'],
      ['approvers', 'Approvers'],
    ]),
    nothing: '(nothing)',
    decisionsFell: 'Decisions made before no longer count; please answer again',
    decisionsCount: 'Decisions made before still count',
    footnote:
      'You received this e-mail because you are asked to decide on this request. Opening the link decides nothing: you approve or deny on the page.',
  },
  fr: {
    subject: (subject) => `Demande modifiée\u00a0: ${subject}`,
    lead: (createdBy) => `${createdBy} a modifié cette demande.`,
    changes: 'Ce qui a changé',
    labels: new Map([
      ['subject', 'Objet'],
      ['message', 'Message'],
      ['dueAt', 'Échéance'],
      ['attachments', 'Pièces jointes'],
      ['approvers', 'Approbateurs'],
    ]),
    nothing: '(rien)',
    decisionsFell: 'Les décisions déjà prises ne comptent plus\u202f; merci de répondre à nouveau',
    decisionsCount: 'Les décisions déjà prises restent valables',
    footnote:
      'Vous recevez cet e-mail parce que votre décision est demandée. Ouvrir le lien ne décide de rien\u00a0: vous approuvez ou refusez sur la page.',
  },
};
