import type { Locale } from '../../domain/people.ts';

interface UnanswerableWords {
  readonly subject: (subject: string) => string;
  readonly lead: string;
  readonly because: string;
  readonly remedy: string;
  readonly link: string;
  readonly footnote: string;
}

/** What the mail about a request that nobody can answer says. Statements get their full stop later. */
export const unanswerableWords: Record<Locale, UnanswerableWords> = {
  en: {
    subject: (subject) => `Nobody can answer: ${subject}`,
    lead: 'Nobody can answer this request at its current step any more.',
    because: 'The people who were asked have left, or a group that was asked is empty',
    remedy:
      'You can reassign it to someone who can answer, withdraw the request, or add someone to the group',
    link: 'View request',
    footnote:
      'You received this e-mail because you made this request, or because you are an administrator.',
  },
  fr: {
    subject: (subject) => `Personne ne peut répondre\u00a0: ${subject}`,
    lead: 'Plus personne ne peut répondre à cette demande à son étape actuelle.',
    because:
      'Les personnes sollicitées ne sont plus là, ou un groupe sollicité ne compte plus aucun membre',
    remedy:
      'Vous pouvez la réattribuer à une personne en mesure de répondre, retirer la demande, ou ajouter quelqu’un au groupe',
    link: 'Voir la demande',
    footnote:
      'Vous recevez cet e-mail parce que vous avez fait cette demande, ou parce que vous êtes administrateur ou administratrice.',
  },
};
