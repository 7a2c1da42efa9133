// Times of a day as a person's clock shows them, in minutes after midnight.

const day = 24 * 60;
const minute = 60_000;

/** Whether a name is one of the IANA time zones that this system knows: `Europe/Paris`. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** What the clock shows at `moment`. */
export function minuteOfDay(moment: Date, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
}

/**
 * The first moment after `now` at which the clock shows `wanted`, to the minute. On the day on which
 * clocks skip over that time it is as much later as they skip.
 */
export function nextTimeOfDay(now: Date, wanted: number, timeZone: string): Date {
  const start = Math.floor(now.getTime() / minute) * minute;
  const ahead = (wanted - minuteOfDay(now, timeZone) + day) % day;
  const guess = new Date(start + (ahead === 0 ? day : ahead) * minute);
  // Clocks were put forward or back between now and then.
  const off = (wanted - minuteOfDay(guess, timeZone) + day) % day;
  const correction = off > day / 2 ? off - day : off;
  const corrected = new Date(guess.getTime() + correction * minute);
  const isThere = minuteOfDay(corrected, timeZone) === wanted;
  return isThere && corrected > now ? corrected : guess;
}

/** Hours in which somebody wants no mails; `until` may be on the next day. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

/** When the quiet hours end that it is in now; `null`: it is in none. */
export function quietUntil(now: Date, quiet: QuietHours, timeZone: string): Date | null {
  const at = minuteOfDay(now, timeZone);
  const { from, until } = quiet;
  const isQuiet = from < until ? at >= from && at < until : at >= from || at < until;
  return isQuiet ? nextTimeOfDay(now, until, timeZone) : null;
}
