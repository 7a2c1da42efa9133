import type { Locale } from '../domain/people.ts';
import { isTimeZone } from '../domain/time-of-day.ts';
import type { Reader } from './reader.ts';

/** English dates begin with the day and the clock has 24 hours: nobody anywhere misreads those. */
const tags: Record<Locale, string> = { en: 'en-GB', fr: 'fr' };

/** A date and time in words, in the reader's time zone, which it names. */
export function formatMoment(moment: Date, { locale, timeZone }: Reader): string {
  const zone = { timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' };
  const format = new Intl.DateTimeFormat(tags[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    ...zone,
  });
  const named = new Intl.DateTimeFormat(tags[locale], { timeZoneName: 'short', ...zone });
  const name = named.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value;
  return `${format.format(moment)}\u00a0${name ?? ''}`.trimEnd();
}
