import type { DecisionOutcome } from '../../domain/outcome.ts';
import type { Locale } from '../../domain/people.ts';
import type { FinalStatus } from '../../domain/request-state.ts';

interface OutcomeWords {
  readonly subject: Record<FinalStatus, (subject: string) => string>;
  readonly lead: Record<FinalStatus, string>;
  readonly decided: Record<DecisionOutcome, (by: string, at: string) => string>;
  readonly withdrew: (by: string, at: string) => string;
  readonly expired: (dueAt: string | null) => string;
  readonly link: string;
  readonly footnote: string;
}

/** What the outcome mail says in each language. Statements get their full stop or colon later. */
export const outcomeWords: Record<Locale, OutcomeWords> = {
  en: {
    subject: {
      APPROVED: (subject) => `Approved: ${subject}`,
      DENIED: (subject) => `Denied: ${subject}`,
      WITHDRAWN: (subject) => `Withdrawn: ${subject}`,
      EXPIRED: (subject) => `Expired: ${subject}`,
    },
    lead: {
      APPROVED: 'This request was approved.',
      DENIED: 'This request was denied.',
      WITHDRAWN: 'This request was withdrawn.',
      EXPIRED: 'This request expired.',
    },
    decided: {
      APPROVED: (by, at) => `${by} approved the request on ${at}`,
      DENIED: (by, at) => `${by} denied the request on ${at}`,
    },
    withdrew: (by, at) => `${by} withdrew the request on ${at}`,
    expired: (dueAt) =>
      dueAt === null
        ? 'No final decision came in time'
        : `A decision was due by ${dueAt}, but none came in time`,
    link: 'View request',
    footnote:
      'You received this e-mail because you made this request, or because it was made on your behalf.',
  },
  fr: {
    subject: {
      APPROVED: (subject) => `Demande approuvée\u00a0: ${subject}`,
      DENIED: (subject) => `Demande refusée\u00a0: ${subject}`,
      WITHDRAWN: (subject) => `Demande retirée\u00a0: ${subject}`,
      EXPIRED: (subject) => `Demande expirée\u00a0: ${subject}`,
    },
    lead: {
      APPROVED: 'Cette demande a été approuvée.',
      DENIED: 'Cette demande a été refusée.',
      WITHDRAWN: 'Cette demande a été retirée.',
      EXPIRED: 'Cette demande a expiré.',
    },
    decided: {
      APPROVED: (by, at) => `${by} a approuvé la demande le ${at}`,
      DENIED: (by, at) => `${by} a refusé la demande le ${at}`,
    },
    withdrew: (by, at) => `${by} a retiré la demande le ${at}`,
    expired: (dueAt) =>
      dueAt === null
        ? 'Aucune décision finale n’est arrivée à temps'
        : `Une décision était attendue avant le ${dueAt}, mais aucune n’est arrivée à temps`,
    link: 'Voir la demande',
    footnote:
      'Vous recevez cet e-mail parce que vous avez fait cette demande, ou parce qu’elle a été faite en votre nom.',
  },
};
