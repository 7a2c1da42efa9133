import type { Locale } from '../domain/people.ts';

/** English dates begin with the day and the clock has 24 hours: nobody anywhere misreads those. */
const tags: Record<Locale, string> = { en: 'en-GB', fr: 'fr' };

/** A date and time in words, for readers whose time zone we do not know. */
export function formatMoment(moment: Date, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return `${format.format(moment)}\u00a0UTC`;
}
