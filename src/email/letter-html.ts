import { html, raw } from 'hono/html';
import {
  aboutCode,
  shownCode,
  withColon,
  type Fact,
  type Letter,
  type Listing,
  type NamedLink,
  type Statement,
} from './letter.ts';

type Markup = ReturnType<typeof html>;

// Inline, because some mail readers drop <style>; what they keep of it only adds the dark colours.
// Every text has a contrast of at least 4.5:1 in both.
const font = "font-family: system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif";
const style = {
  body: `margin: 0; padding: 24px 12px; background: #f2f4f6; color: #1b1f24; ${font}; font-size: 16px; line-height: 1.5`,
  card: 'max-width: 560px; margin: 0 auto; padding: 24px; background: #ffffff; border: 1px solid #d5dae0; border-radius: 8px; overflow-wrap: anywhere',
  lead: 'margin: 0 0 4px; color: #555e68',
  title: 'margin: 0 0 16px; font-size: 22px; line-height: 1.3; font-weight: 600',
  fact: 'margin: 0 0 4px',
  label: 'color: #555e68',
  what: 'margin: 20px 0 0',
  items: 'margin: 8px 0 0; padding: 0 0 0 20px',
  quote: 'margin: 14px 0 0; padding: 2px 0 2px 14px; border-left: 3px solid #b9c2cc',
  action: 'margin: 28px 0 16px',
  button:
    'display: inline-block; padding: 12px 22px; background: #1a5fa8; color: #ffffff; border-radius: 6px; font-weight: 600; text-decoration: none',
  small: 'margin: 0; font-size: 14px; color: #555e68',
  code: 'margin: 12px 0 0; font-size: 14px; color: #555e68',
  link: 'color: #1a5fa8',
  footnote:
    'max-width: 560px; margin: 16px auto 0; padding: 0 24px; font-size: 14px; color: #555e68',
};
const dark = raw(`
  :root { color-scheme: light dark; }
  @media (prefers-color-scheme: dark) {
    .body { background: #121518 !important; color: #e9ecef !important; }
    .card { background: #1c2126 !important; border-color: #39414a !important; }
    .muted { color: #a7b0ba !important; }
    .quote { border-color: #56606b !important; }
    .button { background: #8fbcf0 !important; color: #0d1b2a !important; }
    .link { color: #8fbcf0 !important; }
  }
`);
const copyAddress = {
  en: 'If the button does not work, copy this address into your browser',
  fr: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur',
};

/** The HTML part. It needs nothing from anywhere else: no picture, no font, no script. */
export function letterHtml(letter: Letter): string {
  const { locale, link } = letter;
  return toText(
    html`<!doctype html>
      <html lang="${locale}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>${letter.subject}</title>
          <style>
            ${dark}
          </style>
        </head>
        <body class="body" style="${style.body}">
          <div class="card" style="${style.card}">
            <p class="muted" style="${style.lead}">${letter.lead}</p>
            <h1 dir="auto" style="${style.title}">${letter.title}</h1>
            ${letter.facts.map((fact) => html`<p style="${style.fact}">${factHtml(fact, letter)}</p>`)}
            ${letter.statements.map((part) =>
              'items' in part ? listingHtml(part, letter) : statementHtml(part, letter),
            )}
            <p style="${style.action}">
              <a class="button" href="${link.url}" style="${style.button}">${link.label}</a>
            </p>
            <p class="muted" style="${style.small}">
              ${withColon(copyAddress[locale], locale)}<br />
              <a class="link" href="${link.url}" style="${style.link}">${link.url}</a>
            </p>
            ${link.code !== null && html`<p class="muted" style="${style.code}">${withColon(aboutCode[locale], locale)} <strong>${shownCode(link.code)}</strong></p>`}
          </div>
          <p class="muted" style="${style.footnote}">${letter.footnote}</p>
        </body>
      </html> `,
  );
}

function factHtml({ label, value }: Fact, { locale }: Letter): Markup {
  return html`<span class="muted" style="${style.label}">${withColon(label, locale)}</span>
    ${value}`;
}

function listingHtml({ heading, items }: Listing, letter: Letter): Markup {
  const lines = items.map((item) => ('url' in item ? linkHtml(item) : factHtml(item, letter)));
  return html`
    <p style="${style.what}">${withColon(heading, letter.locale)}</p>
    <ul style="${style.items}">
      ${lines.map((line) => html`<li style="${style.fact}">${line}</li>`)}
    </ul>
  `;
}

/** Its address stands below it, so that a title cannot hide where it leads. */
function linkHtml({ title, url }: NamedLink): Markup {
  const address = html`<div class="muted" style="${style.small}">${url}</div>`;
  // Nothing but a web page can be opened: no `javascript:`, no `data:`.
  const name = /^https?:\/\//i.test(url)
    ? html`<a class="link" dir="auto" href="${url}" style="${style.link}">${title}</a>`
    : html`<span dir="auto">${title}</span>`;
  return html`${name}${address}`;
}

function statementHtml({ what, words }: Statement, { locale }: Letter): Markup {
  const intro = what !== null && (words === null ? `${what}.` : withColon(what, locale));
  return html`
    ${intro && html`<p style="${style.what}">${intro}</p>`}
    ${
      words !== null &&
      html`<blockquote class="quote" dir="auto" style="${style.quote}">
        ${inLines(words)}
      </blockquote>`
    }
  `;
}

/** `<br>` rather than `white-space`, which Outlook does not know. */
function inLines(words: string): Markup[] {
  return words
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));
}

function toText(markup: Markup): string {
  if (markup instanceof Promise) throw new TypeError('Nothing in a letter is awaited.');
  return markup.toString();
}
