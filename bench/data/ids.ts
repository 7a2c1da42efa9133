import { v7 } from 'uuid';
import type { NewId } from '../../src/db/ids.ts';
import type { Random } from './random.ts';

/** UUIDv7s as Assent makes them (src/db/ids.ts), but the same in every run. */
export function createSeededIds(random: Random): NewId {
  let count = 0;
  return (at) => {
    count = (count + 1) % 2 ** 31;
    const bytes = Uint8Array.from({ length: 16 }, () => random.below(256));
    return v7({ msecs: at.getTime(), seq: count, random: bytes });
  };
}
