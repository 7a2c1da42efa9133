import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Locale } from '../domain/people.ts';
import { languageOf } from './language.ts';
import { page } from './page.ts';

interface ProblemWords {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

const notFoundWords: Record<Locale, ProblemWords> = {
  en: {
    title: 'Page not found',
    text: 'There is nothing at this address, or it is not yours to see.',
    link: 'Go to the start page',
  },
  fr: {
    title: 'Page introuvable',
    text: 'Il n’y a rien à cette adresse, ou vous n’y avez pas accès.',
    link: 'Aller à la page d’accueil',
  },
};

const faultWords: Record<Locale, ProblemWords & { readonly quote: string }> = {
  en: {
    title: 'Something went wrong on our side',
    text: 'Nothing was changed. Load the page again in a moment.',
    quote: 'If it goes on, tell whoever runs Assent this number:',
    link: 'Go to the start page',
  },
  fr: {
    title: 'Un problème est survenu de notre côté',
    text: 'Rien n’a été modifié. Rechargez la page dans un instant.',
    quote: 'Si cela persiste, communiquez ce numéro aux personnes qui gèrent Assent\u00a0:',
    link: 'Aller à la page d’accueil',
  },
};

/** What is not there and what one may not see: one and the same answer (rule 9). */
export function notFoundPage(c: Context) {
  const lang = languageOf(c);
  const { title, text, link } = notFoundWords[lang];
  const body = html`
    <h1>${title}</h1>
    <p class="muted">${text}</p>
    <p><a href="/">${link}</a></p>
  `;
  return page(c, { title, body, lang, status: 404 });
}

/** A fault of ours, which is in the log under this id. */
export function faultPage(c: Context, requestId: string) {
  const lang = languageOf(c);
  const { title, text, quote, link } = faultWords[lang];
  const body = html`
    <h1>${title}</h1>
    <p>${text}</p>
    <p class="muted">${quote} <code>${requestId}</code></p>
    <p><a href="/">${link}</a></p>
  `;
  return page(c, { title, body, lang, status: 500 });
}
