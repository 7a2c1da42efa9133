import { render } from '@react-email/render';
import { LetterPage } from './letter-page.tsx';
import { letterText } from './letter-text.ts';
import type { Letter } from './letter.ts';
import { oneLine, type Mail } from './mail.ts';

/** A letter as it is mailed: the parts of a `Mail` that do not depend on whom it goes to. */
export type MailContent = Pick<Mail, 'subject' | 'text' | 'html'>;

/** Lays a letter out, once as plain text and once as HTML. */
export async function renderLetter(letter: Letter): Promise<MailContent> {
  return {
    subject: oneLine(letter.subject),
    text: letterText(letter),
    html: await render(<LetterPage letter={{ ...letter, subject: oneLine(letter.subject) }} />),
  };
}
