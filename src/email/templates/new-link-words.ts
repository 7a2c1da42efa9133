import type { Locale } from '../../domain/people.ts';

interface NewLinkWords {
  readonly subject: (subject: string) => string;
  readonly lead: string;
  readonly footnote: string;
}

/** What the mail with a new link says in each language. */
export const newLinkWords: Record<Locale, NewLinkWords> = {
  en: {
    subject: (subject) => `Your new link: ${subject}`,
    lead: 'Here is the new link that you asked for.',
    footnote:
      'You received this e-mail because a new link was asked for on the page that an older one opened. Opening it decides nothing.',
  },
  fr: {
    subject: (subject) => `Votre nouveau lien\u00a0: ${subject}`,
    lead: 'Voici le nouveau lien que vous avez demandé.',
    footnote:
      'Vous recevez cet e-mail parce qu’un nouveau lien a été demandé sur la page ouverte par un lien plus ancien. L’ouvrir ne décide de rien.',
  },
};
