import type { Caller } from '../db/caller-store.ts';

/** A person whose every look from an execution is noted. */
export interface WatchedCaller {
  /** For the execution. */
  readonly caller: Caller;
  /** Whether the execution would have gone the same way for this person: all it asked is the same. */
  fits(other: Caller): boolean;
  /** What was asked of the person so far: `role`, `groupIds`… */
  readonly asked: ReadonlySet<keyof Caller>;
}

/**
 * An answer may be given to another viewer when all that its execution asked of the first one is the
 * same of the other. So rights need no list of which fields depend on whom: an answer in which
 * nothing does is everybody's, one that asked for the role is everybody's with that role, and one
 * with `viewerActions` is one person's alone.
 */
export function watch(caller: Caller): WatchedCaller {
  const asked = new Set<keyof Caller>();
  return {
    asked,
    caller: new Proxy(caller, {
      get(target, property) {
        if (property in target) asked.add(property as keyof Caller);
        return target[property as keyof Caller];
      },
      // Whoever lists the properties may take any of them.
      ownKeys(target) {
        for (const property of Reflect.ownKeys(target)) asked.add(property as keyof Caller);
        return Reflect.ownKeys(target);
      },
    }),
    fits: (other) => hasSame(asked, caller, other),
  };
}

/** Whether all of these are the same of both. */
export function hasSame(asked: ReadonlySet<keyof Caller>, one: Caller, other: Caller): boolean {
  for (const property of asked) if (!isSame(one[property], other[property])) return false;
  return true;
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length === other.length && one.every((each, index) => each === other[index]);
}
