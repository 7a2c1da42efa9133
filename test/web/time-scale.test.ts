import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeScale } from '../../src/web/workspace/dashboard/time-scale.ts';

const [minute, hour, day] = [60, 3_600, 86_400];

test.each([
  [0, 'minutes', [0, 1]],
  [50 * minute, 'minutes', [0, 10, 20, 30, 40, 50]],
  [24 * hour, 'hours', [0, 5, 10, 15, 20, 25]],
  [9 * day, 'days', [0, 2, 4, 6, 8, 10]],
])('up to %d s: %s', (highest, unit, marks) => {
  const scale = timeScale(highest);
  expect(scale.unit).toBe(unit);
  expect(scale.ticks.map((tick) => tick / scale.secondsEach)).toEqual(marks);
});

test('every duration lies on its scale, which has few marks', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (highest) => {
      const { ticks } = timeScale(highest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest * (1 - 1e-12));
      expect(ticks.length).toBeLessThanOrEqual(6);
    }),
  );
});
