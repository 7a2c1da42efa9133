import type { Locale } from '../../domain/people.ts';

interface WithdrawnWords {
  readonly subject: (subject: string) => string;
  readonly lead: (by: string) => string;
  readonly footnote: string;
}

/** What the mail to those who need not answer any more says in each language. */
export const withdrawnWords: Record<Locale, WithdrawnWords> = {
  en: {
    subject: (subject) => `No longer needed: ${subject}`,
    lead: (by) => `${by} withdrew this request. You need not answer any more.`,
    footnote: 'You received this e-mail because your decision had been asked for.',
  },
  fr: {
    subject: (subject) => `Réponse plus nécessaire\u00a0: ${subject}`,
    lead: (by) => `${by} a retiré cette demande. Vous n’avez plus à répondre.`,
    footnote: 'Vous recevez cet e-mail parce que votre décision avait été demandée.',
  },
};
