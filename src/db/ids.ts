import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';

/** Makes a new id for a thing created at `at`. */
export type NewId = (at: Date) => string;

/**
 * UUIDv7: ordered by time, and within one process by the order of asking even in the same
 * millisecond. `id` alone is therefore the order of pages and cursors.
 */
export function createIdSource(): NewId {
  // A random start keeps two processes from counting in step.
  let count = randomInt(2 ** 24);
  return (at) => {
    count = (count + 1) % 2 ** 31;
    return v7({ msecs: at.getTime(), seq: count });
  };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isUuid(text: string): boolean {
  return uuid.test(text);
}
