import type { Assignee } from '../domain/people.ts';
import { toPublicId, type IdType } from '../domain/public-id.ts';

type Value = string | number | boolean | Date | null | undefined;

/** Something that is kept twice, in a row and in the events: what it is, and both values. */
export type Pair<T = Value> = readonly [what: string, kept: T, said: T];

/** The pairs whose values differ, in words. What people wrote is too long for that. */
export function differing(
  pairs: readonly Pair[],
  called = (what: string) => `its ${what}`,
): string[] {
  return pairs
    .map(([what, kept, said]) => [what, inWords(kept), inWords(said)] as const)
    .filter(([, kept, said]) => kept !== said)
    .map(([what, kept, said]) => `${called(what)} is ${kept}, and the events say ${said}.`);
}

function inWords(value: Value): string {
  if (value == null) return 'nothing';
  if (!(value instanceof Date)) return String(value);
  return Number.isNaN(value.getTime()) ? 'no time' : value.toISOString();
}

/** An id as clients see it. In a record that was changed it may be anything. */
export function named(type: IdType, id: unknown): string | null {
  return typeof id === 'string' ? toPublicId(type, id) : null;
}

export function namedAssignee(assignee: Assignee | null): string | null {
  return assignee && named(assignee.type === 'USER' ? 'User' : 'Group', assignee.id);
}

/** The same of two columns, one of which at most may be set. */
export function namedColumns(userId: string | null, groupId: string | null): string | null {
  const both = [named('User', userId), named('Group', groupId)].filter((one) => one !== null);
  return both.length === 0 ? null : both.join(' and ');
}
