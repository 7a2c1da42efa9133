import { LRUCache } from 'lru-cache';

/** About what one takes, with its key. */
const entryBytes = 300;

/** What was counted last, of whom, as the statement says it (src/request-reads/totals.ts). */
export type KeptTotals = Pick<LRUCache<string, string>, 'get' | 'set'>;

/** @param bytes about so much stays in memory */
export function createKeptTotals(bytes: number): KeptTotals {
  const maxSize = Math.max(1, Math.floor(bytes));
  return new LRUCache<string, string>({ maxSize, sizeCalculation: () => entryBytes });
}
