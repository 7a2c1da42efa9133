import type { Locale } from '../domain/people.ts';
import { formatMoment } from './moment.ts';
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

/** One of several things that a mail tells, with a link of its own to it. */
export interface Entry {
  readonly entry: string;
  readonly lines: readonly string[];
  readonly url: string;
}

/** A link of ours, after what it is for. */
export interface OwnLink {
  readonly label: string;
  readonly url: string;
}

export type LetterPart = Statement | Listing | Entry;

/** What an e-mail says. Both of its parts are made of this, so that they say the same. */
export interface Letter {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly subject: string;
  /** Why this mail comes, in a sentence. */
  readonly lead: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly parts: readonly LetterPart[];
  readonly link: MailLink & { readonly label: string };
  readonly footnotes: readonly (string | OwnLink)[];
}

/** In French a no-break space goes before a colon. */
export function withColon(text: string, locale: Locale): string {
  return locale === 'fr' ? `${text}\u00a0:` : `${text}:`;
}

export const copyAddress: Record<Locale, string> = {
  en: 'If the button does not work, copy this address into your browser',
  fr: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur',
};

const code: Record<Locale, string> = {
  en: 'If you are not signed in, the page asks for this code before you answer',
  fr: 'Si vous n’êtes pas connecté, la page demande ce code avant votre réponse',
};

const validity: Record<Locale, (until: string) => string> = {
  en: (until) => `The link works until ${until}. After that, its page offers a new one.`,
  fr: (until) => `Le lien fonctionne jusqu’au ${until}. Ensuite, sa page en propose un nouveau.`,
};

/** A code, after what it is for. */
export function codeFact(locale: Locale, digits: string): Fact {
  return { label: code[locale], value: shownCode(digits) };
}

/** Until when the link works, in a sentence; `null` where it always does. */
export function validityNote({ locale, timeZone, link }: Letter): string | null {
  if (link.validUntil === null) return null;
  return validity[locale](formatMoment(link.validUntil, { locale, timeZone }));
}

/** In two groups, which are easier to read and to type. */
function shownCode(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}

/** Nothing but a web page can be opened from a mail: no `javascript:`, no `data:`. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
