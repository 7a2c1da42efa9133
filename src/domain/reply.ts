// What a reply to a mail says. Whatever is not plainly a decision is none.

/** What is to be done, or why its writer is asked back. */
export type ReadReply =
  | { readonly act: 'APPROVE'; readonly note: string | null }
  | { readonly act: 'DENY'; readonly reason: string }
  | { readonly act: 'COMMENT'; readonly body: string }
  | {
      /** EMPTY: nothing was written. NO_REASON: denied without one. DOUBTFUL: a decision, with a but. */
      readonly act: 'ASK_BACK';
      readonly why: 'EMPTY' | 'NO_REASON' | 'DOUBTFUL';
    };

/** The whole first word, in small letters and without accents. */
const approves = new Set([
  'approve',
  'approved',
  'approuve',
  'approuver',
  'approuvee',
  'japprouve',
]);
const denies = new Set(['deny', 'denied', 'refuse', 'refused', 'refuser', 'refusee', 'je refuse']);
/** Nothing but these may follow on the line of an approval. */
const polite = /^(thanks|thank you|thx|cheers|please|merci|merci beaucoup|svp)?$/;
/** Where one of these is said, what was decided depends on something. */
const doubt =
  /\?|(^|[^\p{L}])(if|unless|until|only|but|however|except|provided|assuming|when|once|after|before|not|don['’]?t|wait|maybe|perhaps|cancel|wrong|deny|denied|reject(ed)?|si|sauf|mais|pourtant|seulement|uniquement|quand|lorsque|apres|avant|pas|attendez|attends|peut-etre|annule[rz]?|erreur|refuse[rz]?)([^\p{L}]|$)/u;

/** @param text of the part that is plain text; what it quotes and how it is signed is left out */
export function readReply(text: string): ReadReply {
  const lines = ownLines(text);
  const [first = '', ...rest] = lines;
  if (first === '') return { act: 'ASK_BACK', why: 'EMPTY' };
  const { word, after, separator } = beginning(first);
  const more = [after, ...rest].join('\n').trim();
  if (approves.has(word)) return approval(after, separator, rest.join('\n').trim());
  if (!denies.has(word)) return { act: 'COMMENT', body: lines.join('\n').trim() };
  // "Denied?" and "Refuse if …" decide nothing.
  if (separator === '?' || (separator === '' && after !== '')) {
    return { act: 'ASK_BACK', why: 'DOUBTFUL' };
  }
  return more === '' ? { act: 'ASK_BACK', why: 'NO_REASON' } : { act: 'DENY', reason: more };
}

function approval(after: string, separator: string, rest: string): ReadReply {
  const isPlain =
    separator !== '?' &&
    polite.test(
      plain(after)
        .replace(/[.!]+$/, '')
        .trim(),
    );
  if (!isPlain || doubt.test(plain(rest))) return { act: 'ASK_BACK', why: 'DOUBTFUL' };
  return { act: 'APPROVE', note: rest === '' ? null : rest };
}

/** A line's first word, the mark after it, and what comes then. */
function beginning(line: string): { word: string; after: string; separator: string } {
  const [, word = '', separator = '', after = ''] =
    /^[*_"'«“]*((?:[jJ]['’]|[jJ]e )?[\p{L}]+)[*_"'»”]*\s*([.!,;:?–—-]*)\s*(.*)$/u.exec(line) ?? [];
  return {
    word: plain(word).replace(/['’]/g, ''),
    after: after.trim(),
    separator: separator.slice(0, 1),
  };
}

/** In small letters and without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The lines that the writer wrote: those above what they quote and above their signature. */
function ownLines(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.trimEnd());
  const end = lines.findIndex((line, at) => beginsQuote(line, lines[at + 1] ?? ''));
  const own = end < 0 ? lines : lines.slice(0, end);
  const start = own.findIndex((line) => line.trim() !== '');
  return start < 0 ? [] : own.slice(start).map((line) => line.trim());
}

const wrote = /(wrote|a écrit|a ecrit|écrit)\s*:$/i;
const header = /^\*?(from|de|sent|envoyé|date|to|à|subject|objet)\s?\*?\s?:\s?\*?\s?\S/i;
const marks = [
  /^>/,
  // A signature begins so: RFC 3676.
  /^--\s?$/,
  /^_{8,}$/,
  /^-{2,}\s*(original message|message d['’]origine|forwarded message|reply above|message transféré)/i,
  /^(sent from my|get outlook for|envoyé de mon|envoyé depuis|envoyé à partir de|télécharger outlook)/i,
];

function beginsQuote(line: string, next: string): boolean {
  const text = line.trim();
  if (marks.some((mark) => mark.test(text))) return true;
  // "On Monday, somebody wrote:", which mail readers break where it is long.
  if (/^(on|le)\s/i.test(text) && (wrote.test(text) || wrote.test(next.trim()))) return true;
  return header.test(text) && header.test(next.trim());
}
