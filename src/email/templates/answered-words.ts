import type { Locale } from '../../domain/people.ts';

interface AnsweredWords {
  readonly subject: (subject: string) => string;
  readonly lead: (answeredBy: string) => string;
}

/** What the mail with the answer to an approver's question says in each language. */
export const answeredWords: Record<Locale, AnsweredWords> = {
  en: {
    subject: (subject) => `Question answered: ${subject}`,
    lead: (answeredBy) => `${answeredBy} answered the question about this request.`,
  },
  fr: {
    subject: (subject) => `Réponse à la question\u00a0: ${subject}`,
    lead: (answeredBy) => `${answeredBy} a répondu à la question sur cette demande.`,
  },
};
