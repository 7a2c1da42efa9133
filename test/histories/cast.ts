// Who is in the histories, and what can change about them: plain facts, no rules.
export const people = ['ada', 'cam', 'tom', 'ann', 'bob', 'cat', 'dan', 'eve', 'ben'] as const;
export type Person = (typeof people)[number];
export const groups = ['finance', 'legal', 'empty'] as const;
export type Group = (typeof groups)[number];

export type Role = 'ADMIN' | 'AGENT' | 'END_USER';

/** ada administers, cam asks (mostly), tom has the ticket, ben benefits; the others are asked. */
export const roles: Readonly<Record<Person, Role>> = {
  ada: 'ADMIN',
  cam: 'AGENT',
  tom: 'AGENT',
  ann: 'AGENT',
  bob: 'AGENT',
  cat: 'END_USER',
  dan: 'AGENT',
  eve: 'END_USER',
  ben: 'END_USER',
};
export const creator: Person = 'cam';
export const beneficiary: Person = 'ben';
export const holder: Person = 'tom';

/** An absence: from `from` until `to`, `delegate` answers. Times in ms since the history began. */
export interface Absence {
  readonly person: Person;
  readonly delegate: Person;
  readonly from: number;
  readonly to: number;
}

/** What the histories change about people; mutated as a history goes on. */
export interface Cast {
  readonly active: Set<Person>;
  readonly members: Record<Group, Set<Person>>;
  absences: Absence[];
}

export function newCast(): Cast {
  return {
    active: new Set(people),
    members: {
      finance: new Set<Person>(['ann', 'bob', 'cam']),
      legal: new Set<Person>(['bob', 'dan', 'ben']),
      empty: new Set(),
    },
    absences: [],
  };
}

/** Somebody asked: a person, or a group by its name. */
export type Asked = Person | Group;

export function isGroup(asked: Asked): asked is Group {
  return (groups as readonly string[]).includes(asked);
}
