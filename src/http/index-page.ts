import type { Handler } from 'hono';
import { html } from 'hono/html';
import type { DemoPerson } from './demo-person.ts';
import { page } from './page.ts';

/** `/`: where to look. */
export function indexPage(demoPeople: readonly DemoPerson[]): Handler {
  return (c) =>
    page(c, {
      title: 'Assent',
      body: html`<h1>Assent</h1>
        <p>Approvals for support tickets.</p>
        <ul>
          <li><a href="/graphql">The API, in GraphiQL</a></li>
          <li><a href="/mailbox">The local mailbox</a></li>
          <li><a href="/readyz">Is it ready?</a></li>
        </ul>
        ${
          demoPeople.length > 0
            ? html`<p>This is the demo: in GraphiQL you can be anyone of its people.</p>`
            : ''
        }`,
    });
}
