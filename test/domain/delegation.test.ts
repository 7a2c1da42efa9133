// Out of office: who answers for someone who is away?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standInOf, standsInFor, type Delegation } from '../../src/domain/delegation.ts';

/** `ana>bob`: ana is away and bob answers for her. */
function away(...names: string[]): Delegation[] {
  return names.map((each) => {
    const [userId = '', delegateId = ''] = each.split('>');
    return { userId, delegateId };
  });
}

describe('who stands in for ana?', () => {
  it.each<[string, Delegation[], string | null]>([
    ['nobody, when nobody is away', [], null],
    ['nobody, when only others are away', away('bob>cleo', 'cleo>dora'), null],
    ['her delegate', away('ana>bob'), 'bob'],
    ['the delegate of a delegate who is away too', away('ana>bob', 'bob>cleo'), 'cleo'],
    ['the last of a long chain', away('cleo>dora', 'ana>bob', 'dora>eve', 'bob>cleo'), 'eve'],
    ['nobody, when she delegates to herself', away('ana>ana'), null],
    ['nobody, in a circle of two', away('ana>bob', 'bob>ana'), null],
    ['nobody, in a circle of three', away('ana>bob', 'bob>cleo', 'cleo>ana'), null],
    ['nobody, when her delegate is in a circle', away('ana>bob', 'bob>cleo', 'cleo>bob'), null],
    [
      'her delegate, whatever circle there is elsewhere',
      away('ana>bob', 'eve>dora', 'dora>eve'),
      'bob',
    ],
  ])('%s', (_who, inForce, standIn) => {
    expect(standInOf('ana', inForce)).toBe(standIn);
  });
});

describe('for whom does bob stand in?', () => {
  it.each<[string, Delegation[], string[]]>([
    ['nobody, when nobody is away', [], []],
    ['one person', away('ana>bob'), ['ana']],
    ['several people', away('ana>bob', 'cleo>bob', 'dora>eve'), ['ana', 'cleo']],
    [
      'all in the chain that ends with him',
      away('ana>cleo', 'cleo>dora', 'dora>bob'),
      ['ana', 'cleo', 'dora'],
    ],
    ['nobody, when he is away himself', away('ana>bob', 'bob>cleo'), []],
    ['nobody, when he is in a circle', away('ana>bob', 'bob>ana'), []],
    ['nobody, when he delegates to himself', away('ana>bob', 'bob>bob'), []],
  ])('%s', (_who, inForce, forWhom) => {
    expect(standsInFor('bob', inForce)).toEqual(forWhom);
  });
});

describe('whoever is away', () => {
  const people = ['ana', 'bob', 'cleo', 'dora', 'eve', 'fay'] as const;
  const person = fc.constantFrom(...people);
  const delegations = fc.uniqueArray(fc.record({ userId: person, delegateId: person }), {
    selector: ({ userId }) => userId,
  });

  it('standsInFor is the exact inverse of standInOf', () => {
    fc.assert(
      fc.property(delegations, (inForce) => {
        for (const one of people) {
          const forWhom = people.filter((other) => standInOf(other, inForce) === one);
          expect(new Set(standsInFor(one, inForce))).toEqual(new Set(forWhom));
          expect(standsInFor(one, inForce)).toHaveLength(forWhom.length);
        }
      }),
    );
  });

  it('nobody who is away stands in for anyone, and nobody for someone who is there', () => {
    fc.assert(
      fc.property(delegations, (inForce) => {
        const isAway = (userId: string) => inForce.some((one) => one.userId === userId);
        for (const one of people) {
          if (isAway(one)) expect(standsInFor(one, inForce)).toEqual([]);
          else expect(standInOf(one, inForce)).toBeNull();
        }
      }),
    );
  });

  it('one more absence elsewhere changes nothing for a chain that does not pass there', () => {
    fc.assert(
      fc.property(delegations, person, (inForce, newcomer) => {
        const others = inForce.filter(({ userId }) => userId !== newcomer);
        const unaffected = people.filter(
          (one) => one !== newcomer && standInOf(one, others) !== newcomer,
        );
        const after = [...others, { userId: newcomer, delegateId: 'gus' }];
        for (const one of unaffected) {
          const before = standInOf(one, others);
          if (before !== null) expect(standInOf(one, after)).toBe(before);
        }
      }),
    );
  });
});
