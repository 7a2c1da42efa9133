import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { raw } from 'hono/html';
import type { Markup } from './page.ts';

/** A script that stands in its page, and what a Content-Security-Policy calls it. */
export interface InlineScript {
  readonly markup: Markup;
  readonly hash: string;
}

/** A script of this folder. */
export function inlineScript(file: string): InlineScript {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const hash = createHash('sha256').update(source).digest('base64');
  return { markup: raw(`<script type="module">${source}</script>`), hash: `sha256-${hash}` };
}
