import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Locale } from '../domain/people.ts';
import type { InlineScript } from './inline-script.ts';
import { pageHeaders } from './page-headers.ts';
import { mark, pageStyle } from './page-style.ts';

export type Markup = ReturnType<typeof html>;

export interface Page {
  readonly title: string;
  readonly body: Markup;
  /** What only this page looks like. */
  readonly style?: Markup;
  /** Beside the name of the product, at the top. */
  readonly top?: Markup;
  readonly lang?: Locale;
  readonly status?: ContentfulStatusCode;
  /** Of a page that changes while one looks at it. */
  readonly script?: InlineScript;
}

/** These pages load nothing, and run no script but their own. */
const allowed = ["style-src 'unsafe-inline'", 'img-src data:', "frame-src 'self'"];

const icon = `data:image/svg+xml,${encodeURIComponent(mark)}`;
const picture = raw(mark.replace('<svg ', '<svg width="24" height="24" aria-hidden="true" '));

/** Answers with a page in Assent's own frame. */
export function page(
  c: Context,
  { title, body, style, top, script, lang = 'en', status = 200 }: Page,
) {
  const document = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${icon}" type="image/svg+xml" />
        <title>${title === 'Assent' ? title : `${title} · Assent`}</title>
        ${pageStyle} ${style}
      </head>
      <body>
        <header class="top"><a href="/" class="brand">${picture} Assent</a> ${top}</header>
        <main>${body}</main>
        ${script?.markup}
      </body>
    </html> `;
  const live = script ? [`script-src '${script.hash}'`, "connect-src 'self'"] : [];
  return c.html(document, status, pageHeaders(...allowed, ...live));
}
