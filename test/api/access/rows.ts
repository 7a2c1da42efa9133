// What the tables of operations are made of.
import type { Json } from './ask.ts';
import { roles, type Role, type World } from './world.ts';

/** What each role gets: a value that `read` takes from the data, or the code of an error. */
export type Expected = Readonly<Record<Role, unknown>>;

export interface Row {
  readonly what: string;
  readonly query: string;
  readonly variables?: (world: World) => Record<string, unknown>;
  /** What counts of the data, in the names of the world's things. */
  readonly read: (data: Json, world: World) => unknown;
  readonly expected: Expected;
}

/** `seen` for these roles, `hidden` for the others, UNAUTHENTICATED for nobody. */
export function seenBy(who: readonly Role[], seen: unknown, hidden: unknown = null): Expected {
  return Object.fromEntries(
    roles.map((role) => {
      if (role === 'signedOut') return [role, 'UNAUTHENTICATED'];
      return [role, who.includes(role) ? seen : hidden];
    }),
  ) as Expected;
}

/** The same for these roles, and nothing said of the others. */
export function only(who: readonly Role[], what: unknown): Partial<Expected> {
  return Object.fromEntries(who.map((role) => [role, what]));
}
