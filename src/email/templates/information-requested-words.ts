import type { Locale } from '../../domain/people.ts';

interface InformationRequestedWords {
  readonly subject: (subject: string) => string;
  readonly lead: (askedBy: string) => string;
  readonly link: string;
  readonly footnote: string;
}

/** What the mail with an approver's question says in each language. */
export const informationRequestedWords: Record<Locale, InformationRequestedWords> = {
  en: {
    subject: (subject) => `More information needed: ${subject}`,
    lead: (askedBy) => `${askedBy} asks for more information before deciding.`,
    link: 'Answer',
    footnote:
      'You received this e-mail because you made this request, or because it was made on your behalf.',
  },
  fr: {
    subject: (subject) => `Informations demandées\u00a0: ${subject}`,
    lead: (askedBy) => `${askedBy} demande plus d’informations avant de décider.`,
    link: 'Répondre',
    footnote:
      'Vous recevez cet e-mail parce que vous avez fait cette demande, ou parce qu’elle a été faite en votre nom.',
  },
};
