/** For how long a request has been pending, in seconds: `fromSeconds` or longer, less than `toSeconds`. */
export interface AgeBand {
  readonly fromSeconds: number;
  /** `null`: without an end. */
  readonly toSeconds: number | null;
}

const hour = 3_600;
const day = 24 * hour;

/** Less than 4 hours, 24 hours, 3 days, 7 days, and all that is older. */
export const ageBands: readonly AgeBand[] = bandsBetween([4 * hour, day, 3 * day, 7 * day]);

/** One band more than there are bounds: before the first, between two, from the last on. */
function bandsBetween(bounds: readonly number[]): AgeBand[] {
  return [0, ...bounds].map((fromSeconds, index) => ({
    fromSeconds,
    toSeconds: bounds[index] ?? null,
  }));
}
