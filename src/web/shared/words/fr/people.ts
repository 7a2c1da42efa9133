import type { SameWords } from '../../i18n/same-words.ts';
import type { words as english } from '../en/people.ts';

export const words: SameWords<typeof english> = {
  optional: 'facultatif',
  typeAName: 'Saisissez un nom ou une adresse',
  searching: 'Recherche…',
  nobody: 'Aucun résultat. Essayez avec moins de lettres.',
  group: 'Groupe',
  chosen: '{{label}}\u00a0: choix actuels',
  remove: 'Retirer {{name}}',
  currency: 'Devise',
  choose: 'Choisissez…',
};
