import { html } from 'hono/html';
import type { MailSummary } from '../db/mail-store.ts';
import { formatMoment } from '../email/moment.ts';
import type { Mail } from '../generated/prisma/client.ts';
import type { Markup, Page } from './page.ts';
import { styleOf } from './page-style.ts';

const style = styleOf('mailbox.css');

export interface MailList {
  readonly mails: readonly MailSummary[];
  /** The address that the list is narrowed to, or `''`. */
  readonly to: string;
  readonly hasOlder: boolean;
}

/** The mails, newest first. */
export function mailListPage({ mails, to, hasOlder }: MailList): Page {
  const last = mails.at(-1);
  const older = new URLSearchParams({ before: last?.id ?? '', ...(to === '' ? {} : { to }) });
  const body = html`<h1>Mailbox</h1>
    <p class="muted">
      What Assent would have sent: without an SMTP server its e-mails stay here, newest first.
    </p>
    <form class="filter" method="get" action="/mailbox">
      <label>Recipient <input type="email" name="to" value="${to}" autocomplete="off" /></label>
      <button>Show</button>
      ${to !== '' && html`<a href="/mailbox">Show everyone’s</a>`}
    </form>
    ${
      mails.length === 0
        ? empty(to)
        : html`<ul class="mails card">
            ${mails.map(row)}
          </ul>`
    }
    ${hasOlder && html`<p><a href="/mailbox?${older.toString()}">Older e-mails</a></p>`}`;
  return { title: 'Mailbox', body, style };
}

function empty(to: string): Markup {
  const where = to === '' ? 'No e-mails yet.' : `No e-mails to ${to}.`;
  return html`<p class="empty card muted">${where}</p>`;
}

function row({ id, recipient, subject, createdAt }: MailSummary): Markup {
  return html`<li>
    <a href="/mailbox/${id}">
      <strong>${subject}</strong>
      <span class="muted">${recipient} ${time(createdAt)}</span>
    </a>
  </li>`;
}

/** One mail, as its reader sees it and as it was written. */
export function mailPage(mail: Mail): Page {
  const body = html`<p><a href="/mailbox">← Mailbox</a></p>
    <h1>${mail.subject}</h1>
    <dl class="headers card">
      <dt>To</dt>
      <dd>
        <a href="/mailbox?${new URLSearchParams({ to: mail.recipient }).toString()}"
          >${mail.recipient}</a
        >
      </dd>
      <dt>Date</dt>
      <dd>${time(mail.createdAt)}</dd>
      <dt>Message-ID</dt>
      <dd>${mail.messageId}</dd>
    </dl>
    <div class="parts">
      <section>
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
      </section>
      <section>
        <h2>Header</h2>
        <pre class="card">${mail.headers}</pre>
      </section>
    </div>`;
  return { title: mail.subject, body, style };
}

/** The frame is too small a place, and its sandbox too bare a one, for what a link opens. */
function inNewTabs(document: string): string {
  return document.replace('<head>', '<head><base target="_blank">');
}

function time(moment: Date): Markup {
  return html`<time datetime="${moment.toISOString()}"
    >${formatMoment(moment, { locale: 'en', timeZone: 'UTC' })}</time
  >`;
}
