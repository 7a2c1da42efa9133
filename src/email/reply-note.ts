import type { Wanted } from '../domain/notices.ts';
import type { Locale } from '../domain/people.ts';
import type { Letter } from './letter.ts';

const notes: Record<Locale, Record<Exclude<Wanted, 'NOTHING'>, string>> = {
  en: {
    DECISION:
      'You can also reply to this e-mail: “approve” alone in the first line, or “deny:” and the reason. Anything else becomes a comment.',
    ANSWER: 'You can also reply to this e-mail: what you write becomes a comment.',
  },
  fr: {
    DECISION:
      'Vous pouvez aussi répondre à cet e-mail\u00a0: «\u00a0approuvé\u00a0» seul sur la première ligne, ou «\u00a0refusé\u00a0:\u00a0» et la raison. Tout autre texte devient un commentaire.',
    ANSWER: 'Vous pouvez aussi répondre à cet e-mail\u00a0: votre texte devient un commentaire.',
  },
};

/** The same letter, which says how one answers it by mail. */
export function withReplyNote(letter: Letter, wanted: Wanted): Letter {
  if (wanted === 'NOTHING') return letter;
  return { ...letter, footnotes: [notes[letter.locale][wanted], ...letter.footnotes] };
}
