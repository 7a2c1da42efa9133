import { html } from 'hono/html';
import type { Markup } from './page.ts';

/** Both parts of a mail, as its reader sees them. */
export function partSections(mail: { readonly html: string; readonly text: string }): Markup {
  return html`<section>
      <h2>HTML</h2>
      <iframe
        class="card"
        title="The e-mail as HTML"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcdoc="${inNewTabs(mail.html)}"
      ></iframe>
    </section>
    <section>
      <h2>Plain text</h2>
      <pre class="card">${mail.text}</pre>
    </section>`;
}

/** The frame is too small a place, and its sandbox too bare a one, for what a link opens. */
function inNewTabs(document: string): string {
  return document.replace('<head>', '<head><base target="_blank">');
}
