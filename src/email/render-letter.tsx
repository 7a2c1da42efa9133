import { renderToStaticMarkup } from 'react-dom/server';
import { LetterPage } from './letter-page.tsx';
import { letterText } from './letter-text.ts';
import type { Letter } from './letter.ts';
import { oneLine, type Mail } from './mail.ts';

/** A letter as it is mailed: the parts of a `Mail` that do not depend on whom it goes to. */
export type MailContent = Pick<Mail, 'subject' | 'text' | 'html'>;

/** Which Outlook and Gmail lay a mail out by. */
const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

/** Lays a letter out, once as plain text and once as HTML. */
export function renderLetter(letter: Letter): MailContent {
  const subject = oneLine(letter.subject);
  return {
    subject,
    text: letterText(letter),
    html: doctype + renderToStaticMarkup(<LetterPage letter={{ ...letter, subject }} />),
  };
}
