import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Locale } from '../../domain/people.ts';
import { languageOf } from '../language.ts';
import { page, type Page } from '../page.ts';
import { styleOf } from '../page-style.ts';
import { formKey } from './browser.ts';
import { reviewWords } from './words.ts';

const style = styleOf('review/review.css');

/** A page of these, which says to no other site, nor to ours, where one was. */
export function reviewPage(c: Context, shown: Omit<Page, 'style'>) {
  c.header('X-Robots-Tag', 'noindex');
  const answer = page(c, { ...shown, style });
  // What a page's own headers say comes last.
  return Promise.resolve(answer).then((response) => {
    response.headers.set('Referrer-Policy', 'no-referrer');
    return response;
  });
}

/** One page for every link that opens nothing, whatever the reason. */
export function brokenLinkPage(c: Context) {
  const lang = languageOf(c);
  const words = reviewWords[lang];
  const body = html`<h1>${words.brokenTitle}</h1>
    <p>${words.brokenText}</p>
    <p><a href="/">${words.start}</a></p>`;
  return reviewPage(c, { title: words.brokenTitle, body, lang, status: 404 });
}

/** Nothing of the request, and the offer of a new link to the same person. */
export function oldLinkPage(
  c: Context,
  {
    locale,
    path,
    secret,
    tokenId,
    sent,
  }: {
    readonly locale: Locale;
    readonly path: string;
    readonly secret: string;
    readonly tokenId: string;
    readonly sent: boolean;
  },
) {
  const words = reviewWords[locale];
  const body = html`<h1>${words.oldTitle}</h1>
    <p>${words.oldText}</p>
    ${
      sent
        ? html`<p class="done" role="status">${words.newLinkSent}</p>`
        : html`<form method="post" action="${path}/new-link">
            <input type="hidden" name="key" value="${formKey(secret, tokenId)}" />
            <button>${words.newLink}</button>
          </form>`
    }`;
  return reviewPage(c, { title: words.oldTitle, body, lang: locale, status: sent ? 200 : 410 });
}

/** For whoever is signed in as somebody else. */
export function otherPersonPage(c: Context, me: string, requestPath: string, lang: Locale) {
  const words = reviewWords[lang];
  const body = html`<h1>${words.otherTitle}</h1>
    <p>${words.otherText(me)}</p>
    <p><a href="${requestPath}">${words.openAsMe(me)}</a></p>
    <form method="post" action="/auth/sign-out"><button>${words.signOut}</button></form>`;
  return reviewPage(c, { title: words.otherTitle, body, lang });
}
