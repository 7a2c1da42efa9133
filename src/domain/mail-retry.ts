// When is a mail that could not be sent tried again, and when is it given up?

/** How a mail has been tried so far. */
export interface Tried {
  /** When it was first tried. */
  readonly since: Date;
  readonly tries: number;
}

const second = 1_000;
const hour = 3_600 * second;
const firstPause = 10 * second;
const longestPause = hour;
/** After so long, in milliseconds, it is given up. */
export const givenUpAfter = 48 * hour;

/**
 * The pauses double from ten seconds to an hour. Each is made shorter or longer by up to a half, so
 * that what failed together is not tried together.
 *
 * @param chance from 0 up to, not including, 1
 * @returns `null` when it is to be given up
 */
export function nextTry({ since, tries }: Tried, now: Date, chance: number): Date | null {
  const pause = Math.min(longestPause, firstPause * 2 ** (tries - 1));
  const next = new Date(now.getTime() + Math.round(pause * (0.5 + chance)));
  return next.getTime() > since.getTime() + givenUpAfter ? null : next;
}
