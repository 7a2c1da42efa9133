import { html } from 'hono/html';
import type { Locale } from '../domain/people.ts';
import type { MailContent } from '../email/render-letter.tsx';
import { partSections } from './mail-parts.ts';
import type { Page } from './page.ts';
import { styleOf } from './page-style.ts';

const style = styleOf('mailbox.css');

/** Every mail that Assent sends, to be looked at. */
export function previewListPage(names: readonly string[]): Page {
  const body = html`<p><a href="/mailbox">← Mailbox</a></p>
    <h1>One of each kind</h1>
    <p class="muted">Each e-mail that Assent sends, about a made-up request, in both languages.</p>
    <ul class="mails card">
      ${names.map(
        (name) =>
          html`<li class="preview">
            <strong>${name}</strong>
            <span
              ><a href="/mailbox/previews/${name}?lang=en">English</a>
              <a href="/mailbox/previews/${name}?lang=fr">Français</a></span
            >
          </li>`,
      )}
    </ul>`;
  return { title: 'One of each kind', body, style };
}

/** One of them. */
export function previewPage(name: string, mail: MailContent, locale: Locale): Page {
  const other = locale === 'en' ? 'fr' : 'en';
  const body = html`<p><a href="/mailbox/previews">← One of each kind</a></p>
    <h1>${mail.subject}</h1>
    <p>
      <a href="/mailbox/previews/${name}?lang=${other}"
        >${other === 'fr' ? 'En français' : 'In English'}</a
      >
    </p>
    <div class="parts">${partSections(mail)}</div>`;
  return { title: mail.subject, body, style };
}
