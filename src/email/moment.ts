import type { Locale } from '../domain/people.ts';
import { isTimeZone } from '../domain/time-of-day.ts';
import type { Reader } from './reader.ts';

/** English dates begin with the day and the clock has 24 hours: nobody anywhere misreads those. */
const tags: Record<Locale, string> = { en: 'en-GB', fr: 'fr' };

/** A date and time in words, in the reader's time zone, which it names. */
export function formatMoment(moment: Date, reader: Reader): string {
  const { whole, named } = formatsFor(reader);
  const name = named.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value;
  return `${whole.format(moment)}\u00a0${name ?? ''}`.trimEnd();
}

interface Formats {
  readonly whole: Intl.DateTimeFormat;
  readonly named: Intl.DateTimeFormat;
}

/** Made once for each language and zone, of which there are some hundreds: making one is slow. */
const formats = new Map<string, Formats>();

function formatsFor({ locale, timeZone }: Reader): Formats {
  const key = `${locale} ${timeZone}`;
  const known = formats.get(key);
  if (known) return known;
  const zone = { timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' };
  const made = {
    whole: new Intl.DateTimeFormat(tags[locale], {
      ...{ dateStyle: 'long', timeStyle: 'short' },
      ...zone,
    }),
    named: new Intl.DateTimeFormat(tags[locale], { timeZoneName: 'short', ...zone }),
  };
  formats.set(key, made);
  return made;
}
