import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Caller } from '../../db/caller-store.ts';
import { isConfirmed } from '../../db/mail-token-store.ts';
import type { LinkAct } from '../../domain/mail-token.ts';
import { toPublicId } from '../../domain/public-id.ts';
import type { Markup } from '../page.ts';
import { requestIdOf } from '../request-id.ts';
import { formKey } from './browser.ts';
import { readRequest, type ReviewedRequest } from './documents.ts';
import { actsOf, answerForms, codeForm, type FormParts, type Tried } from './forms.ts';
import { brokenLinkPage, reviewPage } from './pages.ts';
import { requestMarkup } from './request-page.ts';
import type { ReviewParts, Visit } from './routes.ts';
import { reviewWords } from './words.ts';

/** The page of a link: its request, and what its person may do here and now. */
export async function showRequest(
  c: Context,
  parts: ReviewParts,
  visit: Visit,
  tried: Tried | null,
) {
  const { person, token, secret, path } = visit;
  const request = await reviewed(c, parts, person, token.requestId);
  if (!request) return brokenLinkPage(c);
  const words = reviewWords[person.locale];
  const form: FormParts = {
    locale: person.locale,
    path,
    key: formKey(secret, token.id),
    once: randomUUID(),
  };
  const did = c.req.query('did')?.toUpperCase() as LinkAct | undefined;
  const isKnown = await isConfirmed(parts.prisma, person.id, secret, parts.now());
  const body = html`${did && did in words.did && html`<p class="done" role="status">${words.did[did]}</p>`}
    ${tried && !isBesideForm(tried, visit, request) && html`<p class="problem" role="alert">${tried.problem}</p>`}
    ${requestMarkup(request, person)}
    ${visit.standing === 'REQUEST' ? answers(form, request, visit, isKnown, tried) : ''}
    <p class="beside"><a href="/requests/${request.id}">${words.signIn}</a></p>`;
  return reviewPage(c, {
    title: request.subject,
    body,
    lang: person.locale,
    status: tried ? 422 : 200,
  });
}

function answers(
  form: FormParts,
  request: ReviewedRequest,
  { token: { purpose }, person: { name, locale } }: Visit,
  isKnown: boolean,
  tried: Tried | null,
): Markup {
  const acts = actsOf(purpose, request);
  if (acts.length === 0) return html`<p class="muted">${reviewWords[locale].nothingToDo}</p>`;
  return isKnown ? answerForms(form, acts, name, tried) : codeForm(form, tried);
}

/** Whether the form that was tried is still there. */
function isBesideForm({ act }: Tried, { standing, token }: Visit, request: ReviewedRequest) {
  if (standing !== 'REQUEST') return false;
  return act === 'CODE' || actsOf(token.purpose, request).includes(act);
}

async function reviewed(
  c: Context,
  { actAs }: ReviewParts,
  person: Caller,
  requestId: string,
): Promise<ReviewedRequest | null> {
  const { approvalRequest } = await actAs<{ approvalRequest: ReviewedRequest | null }>(
    person,
    readRequest,
    { id: toPublicId('ApprovalRequest', requestId) },
    requestIdOf(c.req.header('x-request-id')),
  );
  return approvalRequest;
}
