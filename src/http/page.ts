import type { Context } from 'hono';
import { html } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { pageStyle } from './page-style.ts';

export type Markup = ReturnType<typeof html>;

export interface Page {
  readonly title: string;
  readonly body: Markup;
  readonly lang?: 'en' | 'fr';
  readonly status?: ContentfulStatusCode;
}

/**
 * For pages that run no script and load nothing. Nobody may frame them, no cache keeps them, and
 * their addresses, which can hold a secret, go to no other site.
 */
const pageHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Answers with a page in Assent's own frame. */
export function page(c: Context, { title, body, lang = 'en', status = 200 }: Page) {
  const document = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title === 'Assent' ? title : `${title} · Assent`}</title>
        <style>
          ${pageStyle}
        </style>
      </head>
      <body>
        <header class="top"><a href="/">Assent</a></header>
        <main>${body}</main>
      </body>
    </html> `;
  return c.html(document, status, pageHeaders);
}

/** What is not there and what one may not see: one and the same answer (rule 9). */
export function notFoundPage(c: Context) {
  const body = html`
    <h1>Page not found</h1>
    <p class="muted">There is nothing at this address, or it is not yours to see.</p>
    <p><a href="/">Go to the start page</a></p>
  `;
  return page(c, { title: 'Page not found', body, status: 404 });
}
