import {
  codeFact,
  validityNote,
  withColon,
  type Entry,
  type Fact,
  type Letter,
  type LetterPart,
  type Listing,
  type NamedLink,
  type Statement,
} from './letter.ts';
import { oneLine } from './mail.ts';

/** The plain text part: everything that the HTML part says. */
export function letterText(letter: Letter): string {
  const { locale, link } = letter;
  const facts = letter.facts.map((fact) => factText(fact, letter));
  const footnotes = letter.footnotes.map((note) =>
    typeof note === 'string' ? note : `${withColon(note.label, locale)} ${note.url}`,
  );
  const paragraphs = [
    oneLine(letter.lead),
    oneLine(letter.title),
    facts.join('\n'),
    ...letter.parts.map((part) => partText(part, letter)),
    `${withColon(link.label, locale)}\n${link.url}`,
    link.code === null ? '' : factText(codeFact(locale, link.code), letter),
    validityNote(letter) ?? '',
    `-- \n${footnotes.join('\n\n')}`,
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function partText(part: LetterPart, letter: Letter): string {
  if ('items' in part) return listingText(part, letter);
  return 'entry' in part ? entryText(part) : statementText(part, letter);
}

function factText({ label, value }: Fact, { locale }: Letter): string {
  return `${withColon(oneLine(label), locale)} ${oneLine(value)}`;
}

function entryText({ entry, lines, url }: Entry): string {
  return [oneLine(entry), ...lines.map(oneLine), url].join('\n');
}

function listingText({ heading, items }: Listing, letter: Letter): string {
  const lines = items.flatMap((item) =>
    'url' in item ? linkText(item) : [factText(item, letter)],
  );
  return [withColon(heading, letter.locale), ...lines].join('\n');
}

/** Quoted, as all that people wrote: it is a link of theirs, and cannot pass for ours. */
function linkText({ title, url }: NamedLink): string[] {
  return [`> ${oneLine(title)}`, `> ${oneLine(url)}`];
}

function statementText({ what, words }: Statement, { locale }: Letter): string {
  if (words === null) return what === null ? '' : `${oneLine(what)}.`;
  // Quoted line by line: nobody's words can pass for ours, a link of their own least of all.
  const quote = words.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => `> ${line}`.trimEnd());
  const intro = what === null ? [] : [withColon(oneLine(what), locale)];
  return [...intro, ...quote].join('\n');
}
