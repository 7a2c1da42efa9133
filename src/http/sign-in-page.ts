import { html } from 'hono/html';
import type { Locale } from '../domain/people.ts';
import type { DemoPerson } from './demo-person.ts';
import type { Markup, Page } from './page.ts';
import { styleOf } from './page-style.ts';
import { signInWords } from './sign-in-words.ts';

export interface SignIn {
  /** Where one wants to go: this very address. */
  readonly path: string;
  readonly lang: Locale;
  /** Whom one may choose to be; empty without the demo. */
  readonly demoPeople: readonly DemoPerson[];
  /** Whether one was signed in before. */
  readonly hasEnded: boolean;
}

const style = styleOf('sign-in.css');

/** The page at every address, for whoever is not signed in. It needs no script. */
export function signInPage({ path, lang, demoPeople, hasEnded }: SignIn): Page {
  const words = signInWords[lang];
  const body = html`<div class="sign-in">
    <h1>${words.title}</h1>
    ${hasEnded && html`<p class="ended" role="status">${words.ended}</p>`}
    ${demoPeople.length > 0 ? demo(path, lang, demoPeople) : elsewhere(path, lang)}
  </div>`;
  return { title: words.title, body, style, top: otherLanguage(path, lang), lang, status: 401 };
}

function demo(path: string, lang: Locale, people: readonly DemoPerson[]): Markup {
  const words = signInWords[lang];
  const sides = [
    [words.workspace, words.workspaceText, people.filter(({ role }) => role !== 'END_USER')],
    [words.portal, words.portalText, people.filter(({ role }) => role === 'END_USER')],
  ] as const;
  return html`<p class="lead">${words.demo} ${path !== '/' && words.comeBack}</p>
    <div class="sides">
      ${sides.map(
        ([title, text, ofSide]) =>
          html`<section>
            <h2>${title}</h2>
            <p class="muted">${text}</p>
            <ul>
              ${ofSide.map((person) => choice(path, lang, person))}
            </ul>
          </section>`,
      )}
    </div>
    <p class="beside muted">
      ${words.beside} <a href="/graphql">${words.api}</a> · <a href="/mailbox">${words.mailbox}</a>
    </p>`;
}

function choice(path: string, lang: Locale, { email, name, role, purpose }: DemoPerson): Markup {
  const initials = name
    .split(' ')
    .map((part) => part.charAt(0))
    .join('');
  return html`<li>
    <form method="post" action="/auth/demo">
      <input type="hidden" name="email" value="${email}" />
      <input type="hidden" name="returnTo" value="${path}" />
      <button class="card person">
        <span class="avatar" aria-hidden="true">${initials}</span>
        <span class="who">
          <span class="name">${name}</span>
          <span class="role">${signInWords[lang].role[role]}</span>
          <span class="purpose">${purpose[lang]}</span>
        </span>
      </button>
    </form>
  </li>`;
}

function elsewhere(path: string, lang: Locale): Markup {
  const words = signInWords[lang];
  return html`<p class="lead">${words.elsewhere}</p>
    <p><a class="again" href="${path}">${words.openAgain}</a></p>
    <p class="beside muted">${words.operators}</p>`;
}

function otherLanguage(path: string, lang: Locale): Markup {
  const other = lang === 'en' ? 'fr' : 'en';
  const href = `${path}${path.includes('?') ? '&' : '?'}lang=${other}`;
  return html`<a href="${href}" lang="${other}" hreflang="${other}"
    >${signInWords[lang].otherLanguage}</a
  >`;
}
