export type TimeUnit = 'minutes' | 'hours' | 'days';

export interface TimeScale {
  readonly unit: TimeUnit;
  readonly secondsEach: number;
  /** Where the scale has its marks, in seconds. */
  readonly ticks: readonly number[];
}

const seconds: Readonly<Record<TimeUnit, number>> = { minutes: 60, hours: 3_600, days: 86_400 };
const marks = 5;

/** A scale for durations up to so many seconds, with marks at round numbers of one unit. */
export function timeScale(highest: number): TimeScale {
  const unit =
    highest < 2 * seconds.hours ? 'minutes' : highest < 2 * seconds.days ? 'hours' : 'days';
  const secondsEach = seconds[unit];
  const step = roundStep(highest / secondsEach / marks);
  const count = Math.max(1, Math.ceil(highest / secondsEach / step));
  const ticks = Array.from({ length: count + 1 }, (_, index) => index * step * secondsEach);
  return { unit, secondsEach, ticks };
}

/** The next of 1, 2, 5, 10, 20, 50… */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(atLeast, 1)));
  return ([1, 2, 5, 10].find((factor) => factor * power >= atLeast) ?? 10) * power;
}
