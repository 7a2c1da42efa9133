import { html } from 'hono/html';
import type { Reader } from '../../email/reader.ts';
import { formatMoment } from '../../email/moment.ts';
import type { Markup } from '../page.ts';
import type { ReviewedRequest } from './documents.ts';
import { reviewWords } from './words.ts';

/** The request as its person may see it, without what they can do. */
export function requestMarkup(request: ReviewedRequest, reader: Reader): Markup {
  const words = reviewWords[reader.locale];
  const { subject, message, status } = request;
  return html`<p class="muted lead">${words.asks(request.createdBy.name)}</p>
    <h1 dir="auto">${subject}</h1>
    <p><span class="status ${status.toLowerCase()}">${words.status[status]}</span></p>
    ${status === 'PENDING' ? '' : outcome(request, reader)}
    <section class="card">
      <dl class="facts">
        ${facts(request, reader).map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd dir="auto">${value}</dd>
            </div>`,
        )}
      </dl>
      <p class="words" dir="auto">${message}</p>
      ${links(words.attachments, request.attachments)}
    </section>
    <section>
      <h2>${words.approvers}</h2>
      ${request.steps.map((step) => stepMarkup(step, request, reader))}
    </section>
    <section>
      <h2>${words.conversation}</h2>
      ${
        request.comments.nodes.length === 0
          ? html`<p class="muted">${words.noComments}</p>`
          : html`<ol class="comments">
              ${request.comments.nodes.map((comment) => commentMarkup(comment, reader))}
            </ol>`
      }
    </section>`;
}

function facts(request: ReviewedRequest, reader: Reader): [string, string][] {
  const words = reviewWords[reader.locale];
  const { ticketSummary: ticket, createdBy, onBehalfOf, dueAt } = request;
  return [
    [words.createdBy, createdBy.name],
    [words.onBehalfOf, onBehalfOf.name],
    [words.ticket, `#${String(ticket.number)} · ${ticket.subject}`],
    [words.requester, ticket.requesterName],
    ...(dueAt === null ? [] : [[words.dueAt, moment(dueAt, reader)] as [string, string]]),
    ...request.fields.map(({ label, text }): [string, string] => [label, text]),
  ];
}

function outcome({ status, timeline }: ReviewedRequest, { locale }: Reader): Markup {
  const words = reviewWords[locale];
  const withdrawal = timeline.nodes.find(({ type }) => type === 'WITHDRAWN');
  return html`<section class="card outcome ${status.toLowerCase()}">
    <h2>${words.ended}</h2>
    <p>
      ${words.status[status]}. ${status === 'EXPIRED' && words.expired}
      ${status === 'WITHDRAWN' && words.withdrew(withdrawal?.actor?.name ?? '')}
    </p>
    ${withdrawal?.note && html`<p class="words" dir="auto">${withdrawal.note}</p>`}
  </section>`;
}

function stepMarkup(
  { position, status, assignments }: ReviewedRequest['steps'][number],
  { steps }: ReviewedRequest,
  reader: Reader,
): Markup {
  const words = reviewWords[reader.locale];
  const isOver = status !== 'ACTIVE' && status !== 'WAITING';
  return html`${steps.length > 1 && html`<h3>${words.step(position)}</h3>`}
    <ul class="approvers">
      ${assignments.map(
        ({ assignee, decision }) =>
          html`<li>
            <strong dir="auto">${assignee.name}</strong>
            <span class="muted"
              >${
                decision
                  ? words.decided[decision.outcome](
                      decision.decidedBy.name,
                      moment(decision.decidedAt, reader),
                    )
                  : isOver
                    ? words.notNeeded
                    : words.open
              }</span
            >
            ${decision?.note && html`<p class="words" dir="auto">${decision.note}</p>`}
          </li>`,
      )}
    </ul>`;
}

function commentMarkup(
  { author, body, createdAt, ...comment }: ReviewedRequest['comments']['nodes'][number],
  reader: Reader,
): Markup {
  const words = reviewWords[reader.locale];
  return html`<li class="card">
    <p class="muted">
      <strong dir="auto">${author.name}</strong>
      ${comment.requestsInformation && words.asksForInformation} · ${moment(createdAt, reader)}
    </p>
    <p class="words" dir="auto">${body}</p>
    ${links(words.attachments, comment.attachments)}
  </li>`;
}

/** The address stands beside the title, which cannot hide where it leads. */
function links(heading: string, all: ReviewedRequest['attachments']): Markup | '' {
  if (all.length === 0) return '';
  return html`<h3>${heading}</h3>
    <ul class="links">
      ${all.map(({ title, url }) =>
        /^https?:\/\//i.test(url)
          ? html`<li>
              <a href="${url}" rel="noopener noreferrer nofollow" target="_blank" dir="auto"
                >${title}</a
              >
              <span class="muted">${url}</span>
            </li>`
          : html`<li><span dir="auto">${title}</span> <span class="muted">${url}</span></li>`,
      )}
    </ul>`;
}

function moment(time: string, reader: Reader): string {
  return formatMoment(new Date(time), reader);
}
