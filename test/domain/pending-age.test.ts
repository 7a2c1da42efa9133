import { expect, test } from 'vitest';
import { ageBands } from '../../src/domain/pending-age.ts';

test('the bands are less than 4 hours, 24 hours, 3 days, 7 days, and all that is older', () => {
  const hours = (seconds: number | null) => seconds && seconds / 3_600;
  expect(ageBands.map(({ fromSeconds, toSeconds }) => [fromSeconds, toSeconds].map(hours))).toEqual(
    [
      [0, 4],
      [4, 24],
      [24, 3 * 24],
      [3 * 24, 7 * 24],
      [7 * 24, null],
    ],
  );
});
