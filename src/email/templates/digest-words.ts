import type { Locale } from '../../domain/people.ts';

interface DigestWords {
  readonly subject: (count: number) => string;
  readonly lead: string;
  readonly title: (count: number) => string;
  readonly more: (count: number) => string;
  readonly link: string;
  readonly footnote: string;
  readonly settings: string;
  readonly unsubscribe: string;
}

/** What the daily digest says in each language. Statements get their full stop or colon later. */
export const digestWords: Record<Locale, DigestWords> = {
  en: {
    subject: (count) => (count === 1 ? 'Your day: one thing' : `Your day: ${count} things`),
    lead: 'This is what you chose to hear of once a day.',
    title: (count) =>
      count === 1 ? 'One thing since the last time' : `${count} things since the last time`,
    more: (count) => (count === 1 ? 'One more is in Assent' : `${count} more are in Assent`),
    link: 'Open Assent',
    footnote: 'You received this e-mail because you chose a daily digest.',
    settings: 'To choose what comes when',
    unsubscribe: 'To get no digest any more (what needs your answer then comes at once)',
  },
  fr: {
    subject: (count) =>
      count === 1 ? 'Votre journée\u00a0: une nouvelle' : `Votre journée\u00a0: ${count} nouvelles`,
    lead: 'Voici ce que vous avez choisi de recevoir une fois par jour.',
    title: (count) =>
      count === 1
        ? 'Une nouvelle depuis la dernière fois'
        : `${count} nouvelles depuis la dernière fois`,
    more: (count) =>
      count === 1 ? 'Une autre se trouve dans Assent' : `${count} autres se trouvent dans Assent`,
    link: 'Ouvrir Assent',
    footnote: 'Vous recevez cet e-mail parce que vous avez choisi un récapitulatif quotidien.',
    settings: 'Pour choisir ce qui arrive et quand',
    unsubscribe:
      'Pour ne plus recevoir de récapitulatif (ce qui attend votre réponse arrivera alors aussitôt)',
  },
};
