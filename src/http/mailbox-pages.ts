import { html } from 'hono/html';
import type { MailSummary } from '../db/mail-store.ts';
import { formatMoment } from '../email/moment.ts';
import { inlineScript } from './inline-script.ts';
import type { CheckedLink } from './mailbox-links.ts';
import { partSections } from './mail-parts.ts';
import type { Mail } from '../generated/prisma/client.ts';
import type { Markup, Page } from './page.ts';
import { styleOf } from './page-style.ts';

const style = styleOf('mailbox.css');
const script = inlineScript('mailbox.client.js');

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
      What Assent would have sent: without an SMTP server its e-mails stay here, newest first. New
      ones appear by themselves. <a href="/mailbox/previews">One of each kind</a>
    </p>
    <form class="filter" method="get" action="/mailbox">
      <label>Recipient <input type="email" name="to" value="${to}" autocomplete="off" /></label>
      <button>Show</button>
      ${to !== '' && html`<a href="/mailbox">Show everyone’s</a>`}
    </form>
    <div id="mails" aria-live="polite" data-newest="${mails[0]?.id ?? ''}">
      ${
        mails.length === 0
          ? empty(to)
          : html`<ul class="mails card">
              ${mails.map(row)}
            </ul>`
      }
    </div>
    ${hasOlder && html`<p><a href="/mailbox?${older.toString()}">Older e-mails</a></p>`}`;
  return { title: 'Mailbox', body, style, script };
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
export function mailPage(mail: Mail, links: readonly CheckedLink[]): Page {
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
      ${partSections(mail)}
      <section>
        <h2>Links</h2>
        <ul class="links card">
          ${links.map(linkRow)}
        </ul>
      </section>
      <section>
        <h2>Header</h2>
        <pre class="card">${mail.headers}</pre>
      </section>
    </div>`;
  return { title: mail.subject, body, style };
}

function linkRow({ url, verdict, isFine }: CheckedLink): Markup {
  return html`<li>
    <strong>${isFine ? '✓' : '✗'}</strong> <span>${url}</span>
    <span class="muted">${verdict}</span>
  </li>`;
}

function time(moment: Date): Markup {
  return html`<time datetime="${moment.toISOString()}"
    >${formatMoment(moment, { locale: 'en', timeZone: 'UTC' })}</time
  >`;
}
