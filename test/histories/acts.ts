// Random histories: a request, and what people and time do to it.
import fc from 'fast-check';
import { groups, people, type Asked, type Group, type Person } from './cast.ts';

export type Rule = 'ANY' | 'ALL' | 'AT_LEAST';

export interface Setup {
  readonly steps: readonly {
    readonly rule: Rule;
    readonly atLeast: number | null;
    readonly asked: readonly Asked[];
  }[];
  /** In ms since the beginning. */
  readonly dueIn: number | null;
  readonly whenDue: 'REMIND' | 'ESCALATE' | 'EXPIRE';
  readonly escalateTo: Asked;
  readonly ownDecisionAllowed: boolean;
  readonly fallback: Asked | null;
}

export type Act =
  | {
      readonly act: 'approve' | 'deny';
      readonly by: Person;
      readonly which: number | null;
      readonly stale: boolean;
    }
  | { readonly act: 'comment'; readonly by: Person; readonly asks: boolean }
  | { readonly act: 'withdraw'; readonly by: Person }
  | { readonly act: 'reassign'; readonly by: Person; readonly which: number; readonly to: Asked }
  | {
      readonly act: 'edit';
      readonly by: Person;
      readonly restart: boolean;
      readonly dueIn: number | null;
    }
  | { readonly act: 'wait'; readonly ms: number }
  | { readonly act: 'join' | 'leave'; readonly person: Person; readonly group: Group }
  | { readonly act: 'deactivate' | 'activate'; readonly person: Person }
  | {
      readonly act: 'away';
      readonly person: Person;
      readonly delegate: Person;
      readonly ms: number;
    };

const hour = 3_600_000;
const person = fc.constantFrom(...people);
const group = fc.constantFrom(...groups);
const asked = fc.constantFrom<Asked>(
  'ann',
  'bob',
  'cat',
  'dan',
  'eve',
  'finance',
  'legal',
  'ann',
  'cat',
);
const duration = fc.constantFrom(1, hour, 5 * hour, 23 * hour, 25 * hour, 60 * hour);

const step = fc
  .record({
    rule: fc.constantFrom<Rule>('ANY', 'ALL', 'ALL', 'AT_LEAST'),
    asked: fc.uniqueArray(asked, { minLength: 1, maxLength: 4 }),
    atLeast: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ rule, asked: list, atLeast }) => ({
    rule,
    asked: list,
    atLeast: rule === 'AT_LEAST' ? Math.min(atLeast, list.length) : null,
  }));

export const setups: fc.Arbitrary<Setup> = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 3 }),
  dueIn: fc.option(fc.constantFrom(2 * hour, 30 * hour, 72 * hour)),
  whenDue: fc.constantFrom('REMIND', 'ESCALATE', 'EXPIRE'),
  escalateTo: fc.constantFrom<Asked>('eve', 'dan', 'legal', 'empty'),
  ownDecisionAllowed: fc.boolean(),
  fallback: fc.option(fc.constantFrom<Asked>('eve', 'finance', 'empty')),
});

const which = fc.nat({ max: 5 });

export const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constantFrom('approve' as const, 'approve' as const, 'deny' as const),
      by: person,
      which: fc.option(which, { freq: 3 }),
      stale: fc.nat({ max: 9 }).map((n) => n === 0),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constant('comment' as const), by: person, asks: fc.boolean() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('withdraw' as const),
      by: fc.constantFrom<Person>('cam', 'tom', 'ada', 'ann', 'ben'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('reassign' as const),
      by: person,
      which,
      to: fc.constantFrom<Asked>(...people, ...groups),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('edit' as const),
      by: fc.constantFrom<Person>('cam', 'cam', 'ann'),
      restart: fc.boolean(),
      dueIn: fc.option(duration.map((ms) => ms + 7)),
    }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('wait' as const), ms: duration }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom('join' as const, 'leave' as const),
      person,
      group,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom('deactivate' as const, 'activate' as const),
      person: fc.constantFrom<Person>('ann', 'bob', 'cat', 'dan', 'eve'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('away' as const),
      person,
      delegate: person,
      ms: duration,
    }),
  },
);

export interface History {
  readonly setup: Setup;
  readonly acts: readonly Act[];
}

export const histories: fc.Arbitrary<History> = fc.record({
  setup: setups,
  acts: fc.array(acts, { minLength: 1, maxLength: 25, size: 'max' }),
});
