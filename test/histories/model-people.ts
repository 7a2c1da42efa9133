// The plain model's people: who is there, and who answers for whom. Written from product.md's rules
// alone, without a line of src/domain, and slowly: by trying everything.
import { isGroup, people, type Asked, type Cast, type Person } from './cast.ts';

export function belongs(cast: Cast, person: Person, asked: Asked): boolean {
  return isGroup(asked) ? cast.members[asked].has(person) : asked === person;
}

/** Walks from one delegate to the next, at most as often as there are people. */
export function standIn(cast: Cast, person: Person, now: number): Person | null {
  const delegateOf = (one: Person): Person | null =>
    cast.absences.find(
      ({ person: away, delegate, from, to }) =>
        away === one &&
        from <= now &&
        now < to &&
        cast.active.has(away) &&
        cast.active.has(delegate),
    )?.delegate ?? null;
  let at = person;
  for (let steps = 0; steps < people.length; steps += 1) {
    const next = delegateOf(at);
    if (next === null) return at === person ? null : at;
    at = next;
  }
  return null;
}

/** Everyone who could answer for this assignee if they had not answered yet. */
export function answerers(
  cast: Cast,
  asked: Asked,
  barred: readonly Person[],
  now: number,
): Person[] {
  return people.filter((person) => {
    if (!cast.active.has(person) || barred.includes(person)) return false;
    if (belongs(cast, person, asked)) return true;
    return !isGroup(asked) && cast.active.has(asked) && standIn(cast, asked, now) === person;
  });
}

/** How many of these can have a person of their own, by trying every way to give them out. */
export function mostDistinct(
  choices: readonly (readonly Person[])[],
  taken: readonly Person[] = [],
): number {
  const [first, ...rest] = choices;
  if (!first) return 0;
  const without = mostDistinct(rest, taken);
  const withOne = first
    .filter((person) => !taken.includes(person))
    .map((person) => 1 + mostDistinct(rest, [...taken, person]));
  return Math.max(without, ...withOne);
}
