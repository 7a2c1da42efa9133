import type { Locale } from '../domain/people.ts';
import type { MailLink } from './reader.ts';

/** A label and what belongs to it, in one line. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Something that happened, without its full stop, and the words that someone gave with it. */
export interface Statement {
  readonly what: string | null;
  readonly words: string | null;
}

/** A link that someone gave, with the title that they gave it. */
export interface NamedLink {
  readonly title: string;
  readonly url: string;
}

/** Lines that belong together, under a heading without its colon. */
export interface Listing {
  readonly heading: string;
  readonly items: readonly (Fact | NamedLink)[];
}

/** What an e-mail says. Both of its parts are made of this, so that they say the same. */
export interface Letter {
  readonly locale: Locale;
  readonly subject: string;
  /** Why this mail comes, in a sentence. */
  readonly lead: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly statements: readonly (Statement | Listing)[];
  readonly link: MailLink & { readonly label: string };
  readonly footnote: string;
}

/** In French a no-break space goes before a colon. */
export function withColon(text: string, locale: Locale): string {
  return locale === 'fr' ? `${text}\u00a0:` : `${text}:`;
}

/** Says what a link's code is for. */
export const aboutCode: Record<Locale, string> = {
  en: 'If you are not signed in, the page asks for this code before you answer',
  fr: 'Si vous n’êtes pas connecté, la page demande ce code avant votre réponse',
};

/** In two groups, which are easier to read and to type. */
export function shownCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
