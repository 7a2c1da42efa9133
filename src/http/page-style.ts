import { readFileSync } from 'node:fs';
import { raw } from 'hono/html';
import type { Markup } from './page.ts';

/** A stylesheet for a page that loads nothing. */
export function styleOf(...files: readonly string[]): Markup {
  const css = files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'));
  return raw(`<style>\n${css.join('\n')}</style>`);
}

/** How every page looks: light or dark as the reader's system is, in the web clients' colours. */
export const pageStyle = styleOf('../web/shared/theme/tokens.css', 'page.css');

/** The mark of Assent, for where a picture cannot be loaded. */
export const mark = readFileSync(
  new URL('../web/shared/theme/favicon.svg', import.meta.url),
  'utf8',
);
