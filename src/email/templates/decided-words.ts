import type { DecisionOutcome } from '../../domain/outcome.ts';
import type { Locale } from '../../domain/people.ts';

interface DecidedWords {
  readonly subject: Record<DecisionOutcome, (subject: string) => string>;
  readonly lead: Record<DecisionOutcome, (by: string) => string>;
  readonly footnote: string;
}

/** What the mail about one of several decisions says in each language. */
export const decidedWords: Record<Locale, DecidedWords> = {
  en: {
    subject: {
      APPROVED: (subject) => `One approval: ${subject}`,
      DENIED: (subject) => `One denial: ${subject}`,
    },
    lead: {
      APPROVED: (by) => `${by} approved. Others still have to answer.`,
      DENIED: (by) => `${by} denied. Others still have to answer.`,
    },
    footnote:
      'You received this e-mail because you made this request, or because it was made on your behalf.',
  },
  fr: {
    subject: {
      APPROVED: (subject) => `Une approbation\u00a0: ${subject}`,
      DENIED: (subject) => `Un refus\u00a0: ${subject}`,
    },
    lead: {
      APPROVED: (by) => `${by} a approuvé. D’autres réponses sont encore attendues.`,
      DENIED: (by) => `${by} a refusé. D’autres réponses sont encore attendues.`,
    },
    footnote:
      'Vous recevez cet e-mail parce que vous avez fait cette demande, ou parce qu’elle a été faite en votre nom.',
  },
};
