import { withColon, type Letter, type Statement } from './letter.ts';
import { oneLine } from './mail.ts';

/** The plain text part: everything that the HTML part says. */
export function letterText(letter: Letter): string {
  const { locale, link } = letter;
  const facts = letter.facts.map(
    ({ label, value }) => `${withColon(label, locale)} ${oneLine(value)}`,
  );
  const paragraphs = [
    oneLine(letter.lead),
    oneLine(letter.title),
    facts.join('\n'),
    ...letter.statements.map((statement) => statementText(statement, letter)),
    `${withColon(link.label, locale)}\n${link.url}`,
    `-- \n${letter.footnote}`,
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function statementText({ what, words }: Statement, { locale }: Letter): string {
  if (words === null) return what === null ? '' : `${oneLine(what)}.`;
  // Quoted line by line: nobody's words can pass for ours, a link of their own least of all.
  const quote = words.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => `> ${line}`.trimEnd());
  const intro = what === null ? [] : [withColon(oneLine(what), locale)];
  return [...intro, ...quote].join('\n');
}
