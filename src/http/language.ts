import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import type { Locale } from '../domain/people.ts';

const isLanguage = (text: string | undefined): text is Locale => text === 'en' || text === 'fr';

/** How to speak to somebody before they have said who they are: `?lang=fr`, or as their browser asks. */
export function languageOf(c: Context): Locale {
  const accepted = parseAccept(c.req.header('Accept-Language') ?? '')
    .filter(({ q }) => q > 0)
    // `fr-CA` is French.
    .map(({ type }) => type.toLowerCase().split('-')[0]);
  return [c.req.query('lang'), ...accepted].find(isLanguage) ?? 'en';
}
