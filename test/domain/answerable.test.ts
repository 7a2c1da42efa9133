// Rule 10: are there enough people for a step's rule to be met, when nobody answers twice in it?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerersOf, isAnswerable } from '../../src/domain/answering.ts';
import { approvalsNeeded } from '../../src/domain/outcome.ts';
import type { StepState } from '../../src/domain/request-state.ts';
import { assignee, aWorld, without, type People } from './cast.ts';
import { aRequest, aStep, terms } from './factories.ts';

describe('rule 10: are there enough people?', () => {
  const can = (step: StepState, people: People = {}) =>
    isAnswerable(step, aRequest(), aWorld(people).directory);
  const atLeast = (count: number) => ({ rule: 'AT_LEAST', atLeast: count }) as const;
  const any = { rule: 'ANY' } as const;
  const toBoss = { escalatedTo: assignee('boss') };

  it.each<[string, boolean, StepState, People?]>([
    ['someone active', true, aStep(1, { ana: null })],
    ['someone deactivated', false, aStep(1, { ana: null }), { active: without('ana') }],
    ['ALL, one deactivated', false, aStep(1, { ana: null, bob: null }), { active: without('ana') }],
    [
      'ALL, that one has answered',
      true,
      aStep(1, { ana: 'APPROVED', bob: null }),
      { active: without('ana') },
    ],
    [
      'ANY, one deactivated',
      true,
      aStep(1, { ana: null, bob: null }, any),
      { active: without('ana') },
    ],
    [
      'ANY, all deactivated',
      false,
      aStep(1, { ana: null, bob: null }, any),
      { active: without('ana', 'bob') },
    ],
    [
      'AT_LEAST 2 of 3, one deactivated',
      true,
      aStep(1, { ana: null, bob: null, eve: null }, atLeast(2)),
      { active: without('ana') },
    ],
    [
      'AT_LEAST 2 of 3, one denied, one deactivated',
      false,
      aStep(1, { ana: null, bob: 'DENIED', eve: null }, atLeast(2)),
      { active: without('ana') },
    ],
    ['a group with members', true, aStep(1, { Finance: null }), { groups: { Finance: ['ana'] } }],
    ['an empty group', false, aStep(1, { Finance: null }), { groups: { Finance: [] } }],
    [
      'a group of none but who ask',
      false,
      aStep(1, { Finance: null }),
      { groups: { Finance: ['camille', 'ben'] } },
    ],
    [
      'two groups of the same one',
      false,
      aStep(1, { Finance: null, Legal: null }),
      { groups: { Finance: ['ana'], Legal: ['ana'] } },
    ],
    [
      'two groups of the same two',
      true,
      aStep(1, { Finance: null, Legal: null }),
      { groups: { Finance: ['ana', 'bob'], Legal: ['ana', 'bob'] } },
    ],
    [
      'a group whose only member is asked too',
      false,
      aStep(1, { ana: null, Finance: null }),
      { groups: { Finance: ['ana'] } },
    ],
    [
      'a group whose only member has answered',
      false,
      aStep(1, { ana: 'APPROVED', Finance: null }),
      { groups: { Finance: ['ana'] } },
    ],
    ['someone away with a stand-in', true, aStep(1, { ana: null }), { away: { ana: 'bob' } }],
    [
      'two of whom one is the other’s stand-in',
      true,
      aStep(1, { ana: null, bob: null }),
      { away: { ana: 'bob' } },
    ],
    [
      'deactivated while away, with a stand-in',
      false,
      aStep(1, { ana: null }),
      { away: { ana: 'bob' }, active: without('ana') },
    ],
    [
      'deactivated, but escalated',
      true,
      aStep(1, { ana: null, bob: null }, toBoss),
      { active: without('ana', 'bob') },
    ],
    [
      'escalated to who has left as well',
      false,
      aStep(1, { ana: null }, toBoss),
      { active: without('ana', 'boss') },
    ],
    [
      'escalated to who has answered already',
      false,
      aStep(1, { ana: null, boss: 'APPROVED' }, toBoss),
      { active: without('ana') },
    ],
    [
      'escalated to who asks',
      false,
      aStep(1, { ana: null }, { escalatedTo: assignee('ben') }),
      { active: without('ana') },
    ],
  ])('%s: %s', (_who, answerable, step, people) => {
    expect(can(step, people)).toBe(answerable);
  });

  it('those who ask count where the policy lets them decide', () => {
    const { directory } = aWorld({ groups: { Finance: ['camille'] } });
    const own = aRequest({ terms: terms({ ownDecisionAllowed: true }) });
    expect(isAnswerable(aStep(1, { Finance: null }), own, directory)).toBe(true);
  });
});

describe('whoever is where, the same as by trying every way to answer', () => {
  const people = ['ana', 'bob', 'cleo', 'camille'];
  const person = fc.constantFrom(...people);
  const situation = fc.record({
    // Who could answer for each assignment: a group of its own for each.
    candidates: fc.array(fc.uniqueArray(person, { maxLength: 3 }), { minLength: 1, maxLength: 4 }),
    answers: fc.array(fc.constantFrom('APPROVED', 'DENIED', null, null, null), {
      minLength: 4,
      maxLength: 4,
    }),
    rule: fc.constantFrom('ANY', 'ALL', 'AT_LEAST'),
    atLeast: fc.integer({ min: 1, max: 4 }),
    escalatedTo: fc.option(fc.constantFrom('ana', 'camille', 'zoe'), { freq: 3 }),
    gone: fc.subarray(people),
    ownDecisionAllowed: fc.boolean(),
  });

  /** Every way to give each assignment someone of its own or nobody; the most that get someone. */
  function mostAnswered(open: readonly (readonly string[])[], taken: readonly string[]): number {
    const [first, ...rest] = open;
    if (!first) return 0;
    const someone = first
      .filter((one) => !taken.includes(one))
      .map((one) => 1 + mostAnswered(rest, [...taken, one]));
    return Math.max(mostAnswered(rest, taken), ...someone);
  }

  it('a maximum matching', () => {
    fc.assert(
      fc.property(situation, ({ candidates, answers, rule, atLeast, ...rest }) => {
        const groupNames = candidates.map((_, index) => `G${String(index)}`);
        // An answer counts as given by the first who could give it, each once.
        const deciders: string[] = [];
        const given = candidates.map((list, index) => {
          const by = list.find((one) => !deciders.includes(one));
          const decision = answers[index] ?? null;
          if (decision === null || by === undefined) return null;
          deciders.push(by);
          return { decision, decidedById: by };
        });
        const step = aStep(
          1,
          Object.fromEntries(groupNames.map((name, index) => [name, given[index] ?? null])),
          {
            rule,
            atLeast: rule === 'AT_LEAST' ? Math.min(atLeast, candidates.length) : null,
            escalatedTo: rest.escalatedTo === null ? null : assignee(rest.escalatedTo),
          },
        );
        const asking = aRequest({ terms: terms({ ownDecisionAllowed: rest.ownDecisionAllowed }) });
        const { directory } = aWorld({
          active: without(...rest.gone),
          groups: Object.fromEntries(
            groupNames.map((name, index) => [name, candidates[index] ?? []]),
          ),
        });

        const there = (one: string) =>
          !rest.gone.includes(one) &&
          (rest.ownDecisionAllowed || one !== 'camille') &&
          !deciders.includes(one);
        const open = candidates.filter((_, index) => given[index] === null);
        const approved = given.filter((one) => one?.decision === 'APPROVED').length;
        const needed = approvalsNeeded(rule, step.atLeast, candidates.length) - approved;
        const available =
          rest.escalatedTo !== null && there(rest.escalatedTo)
            ? open.length
            : mostAnswered(
                open.map((list) => list.filter(there)),
                [],
              );
        expect(answerersOf(step, asking, directory)).toEqual({ needed, available });
        expect(isAnswerable(step, asking, directory)).toBe(available >= needed);
      }),
      { numRuns: 1_000 },
    );
  });
});
