// When is a mail that could not be sent tried again?
import { expect, it } from 'vitest';
import { givenUpAfter, nextTry } from '../../src/domain/mail-retry.ts';
import { after, hour, now } from './cast.ts';

const seconds = (tries: number, chance: number) =>
  ((nextTry({ since: now, tries }, now, chance)?.getTime() ?? 0) - now.getTime()) / 1000;

it.each([
  [1, 5, 15],
  [2, 10, 30],
  [3, 20, 60],
  [5, 80, 240],
  [9, 1_280, 3_840],
  [10, 1_800, 5_400],
  [40, 1_800, 5_400],
])('after try %i it pauses for %i to %i s', (tries, least, most) => {
  expect(seconds(tries, 0)).toBe(least);
  expect(seconds(tries, 0.5)).toBe((least + most) / 2);
  expect(seconds(tries, 1)).toBe(most);
});

it('it is given up when the next try would come later than two days after the first', () => {
  const since = after(-givenUpAfter);
  expect(nextTry({ since, tries: 60 }, after(-2 * hour), 0.5)).not.toBeNull();
  expect(nextTry({ since, tries: 60 }, after(-hour / 2), 0.5)).toBeNull();
  expect(nextTry({ since, tries: 60 }, now, 0)).toBeNull();
});

it('from the first try to the last it pauses no longer than an hour and a half', () => {
  let [at, tries] = [now, 1];
  for (;;) {
    const next = nextTry({ since: now, tries }, at, 0.99);
    if (!next) break;
    expect(next.getTime() - at.getTime()).toBeLessThanOrEqual(1.5 * hour);
    [at, tries] = [next, tries + 1];
  }
  expect(at.getTime()).toBeGreaterThan(after(46 * hour).getTime());
});
