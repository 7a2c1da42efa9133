import type { Locale } from '../../domain/people.ts';

interface UnsubscribeWords {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly settings: string;
  readonly doneTitle: string;
  readonly doneText: string;
}

export const unsubscribeWords: Record<Locale, UnsubscribeWords> = {
  en: {
    title: 'Daily digest',
    text: 'You can end the daily digest here. What needs your answer then comes at once, each in an e-mail of its own; the rest no longer comes by e-mail, and stays among your notifications.',
    button: 'End the digest',
    settings: 'Choose what comes when',
    doneTitle: 'No more digests',
    doneText:
      'You will get no daily digest any more. What needs your answer comes at once. You can change this at any time.',
  },
  fr: {
    title: 'Récapitulatif quotidien',
    text: 'Vous pouvez mettre fin ici au récapitulatif quotidien. Ce qui attend votre réponse arrivera alors aussitôt, chaque fois dans un e-mail\u00a0; le reste n’arrivera plus par e-mail et restera dans vos notifications.',
    button: 'Ne plus recevoir de récapitulatif',
    settings: 'Choisir ce qui arrive et quand',
    doneTitle: 'Plus de récapitulatif',
    doneText:
      'Vous ne recevrez plus de récapitulatif quotidien. Ce qui attend votre réponse arrive aussitôt. Vous pouvez changer cela à tout moment.',
  },
};
