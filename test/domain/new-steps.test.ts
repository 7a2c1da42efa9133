// Rule 10 when a request is made: steps that could never be answered are refused, each with the
// reason and its place. A policy's steps: policy-steps.test.ts.
import { describe, expect, it } from 'vitest';
import {
  problemsOfSteps,
  type NamedApprover,
  type StepToMake,
} from '../../src/domain/new-steps.ts';
import type { Terms } from '../../src/domain/events.ts';
import { assignee, aWorld, everyone, without, type People } from './cast.ts';
import { terms } from './factories.ts';

const named = (name: string, active = true): NamedApprover => {
  return { assignee: assignee(name), name: name.toUpperCase(), active };
};
const groups = {
  Finance: ['ana', 'bob', 'cleo'],
  Legal: ['ana', 'bob'],
  Twins: ['ana', 'bob'],
  Solo: ['ana'],
  Own: ['camille', 'ben'],
};

function aStepOf(names: readonly string[], differs: Partial<StepToMake> = {}): StepToMake {
  return {
    rule: 'ALL',
    atLeast: null,
    approvers: names.map((name) => named(name)),
    path: ['steps', '0', 'approverIds'],
    ...differs,
  };
}
function problems(steps: readonly StepToMake[], people: People = {}, allowed: Partial<Terms> = {}) {
  const asking = { createdById: 'camille', onBehalfOfId: 'ben', terms: terms(allowed) };
  return problemsOfSteps(steps, asking, 'BEN', aWorld({ groups, ...people }).directory);
}
const wrong = (path: string, message: string) => [{ path: path.split('.'), message }];
const atLeast = (count: number | null) => ({ rule: 'AT_LEAST', atLeast: count }) as const;

describe('how many steps', () => {
  const steps = (count: number) => Array.from({ length: count }, () => aStepOf(['ana']));

  it('1 to 10', () => {
    expect(problems(steps(1))).toEqual([]);
    expect(problems(steps(10))).toEqual([]);
  });

  it('not none, and not more', () => {
    expect(problems([])).toEqual(wrong('steps', 'Name at least one step, or give `approverIds`.'));
    expect(problems(steps(11))).toEqual(wrong('steps', 'Use at most 10 steps.'));
  });
});

describe('how many approvers', () => {
  const people = Array.from({ length: 51 }, (_, index) => `p${String(index)}`);
  const active = [...everyone, ...people];

  it('1 to 50 of a step', () => {
    expect(problems([aStepOf(people.slice(0, 50))], { active })).toEqual([]);
    expect(problems([aStepOf([])])).toEqual(
      wrong('steps.0.approverIds', 'Name at least one approver.'),
    );
    expect(problems([aStepOf(people)], { active })).toEqual(
      wrong('steps.0.approverIds', 'Name at most 50 approvers.'),
    );
  });
});

describe('who cannot be an approver', () => {
  const second = 'steps.0.approverIds.1';
  const withSecond = (approver: NamedApprover | null) =>
    problems([aStepOf([], { rule: 'ANY', approvers: [named('dora'), approver] })]);

  it.each([
    ['nobody', null, 'There is no such person or group.'],
    ['who was deactivated', named('bob', false), 'BOB is deactivated and cannot answer.'],
    ['a group that was', named('Finance', false), 'FINANCE is deactivated and cannot answer.'],
    ['who is named already', named('dora'), 'DORA is named twice.'],
    ['the creator', named('camille'), 'You cannot decide on your own request. Name someone else.'],
    [
      'the beneficiary',
      named('ben'),
      'The request is on behalf of BEN, who cannot decide on it. Name someone else.',
    ],
    [
      'a group of none but who asks',
      named('Own'),
      'Nobody in OWN could decide on this request. Name someone else.',
    ],
    [
      'an empty group',
      named('Empty'),
      'Nobody in EMPTY could decide on this request. Name someone else.',
    ],
  ])('%s', (_who, approver, message) => {
    expect(withSecond(approver)).toEqual(wrong(second, message));
  });

  it('a group whose members are all deactivated', () => {
    expect(problems([aStepOf(['Legal'])], { active: without('ana', 'bob') })).toEqual(
      wrong(
        'steps.0.approverIds.0',
        'Nobody in LEGAL could decide on this request. Name someone else.',
      ),
    );
  });

  it('a person and a group may be called the same', () => {
    const group = { ...named('dora'), assignee: { type: 'GROUP', id: 'dora' } as const };
    const step = aStepOf([], { approvers: [named('dora'), group] });
    expect(problems([step], { groups: { dora: ['ana'] } })).toEqual([]);
  });

  it('who asks may, where the policy lets them decide', () => {
    expect(problems([aStepOf(['camille', 'ben'])], {}, { ownDecisionAllowed: true })).toEqual([]);
  });

  it('someone away may: they may answer all the same', () => {
    expect(problems([aStepOf(['ana'])], { away: { ana: 'ben' } })).toEqual([]);
  });
});

describe('which rule cannot be met', () => {
  it.each<[string, StepToMake]>([
    ['ANY of two', aStepOf(['ana', 'bob'], { rule: 'ANY' })],
    ['AT_LEAST 1 of 1', aStepOf(['ana'], atLeast(1))],
    ['AT_LEAST 2 of 2', aStepOf(['ana', 'bob'], atLeast(2))],
    ['AT_LEAST 1 of a group and its only member', aStepOf(['ana', 'Solo'], atLeast(1))],
    ['ALL of three groups with three people', aStepOf(['Finance', 'Legal', 'Twins'])],
    ['ALL of a person and a group with another', aStepOf(['ana', 'Legal'])],
  ])('not %s', (_what, step) => {
    expect(problems([step])).toEqual([]);
  });

  it.each<[string, StepToMake, string]>([
    ['ALL with a number', aStepOf(['ana'], { atLeast: 1 }), 'Only with AT_LEAST.'],
    ['ANY with a number', aStepOf(['ana'], { rule: 'ANY', atLeast: 1 }), 'Only with AT_LEAST.'],
    ['AT_LEAST without', aStepOf(['ana'], atLeast(null)), 'Say how many have to approve.'],
    [
      'AT_LEAST 3 of 2',
      aStepOf(['ana', 'bob'], atLeast(3)),
      'Use 1 at least, and at most 2: so many are named here.',
    ],
    [
      'AT_LEAST 0',
      aStepOf(['ana', 'bob'], atLeast(0)),
      'Use 1 at least, and at most 2: so many are named here.',
    ],
    [
      'AT_LEAST -1',
      aStepOf(['ana', 'bob'], atLeast(-1)),
      'Use 1 at least, and at most 2: so many are named here.',
    ],
  ])('%s', (_what, step, message) => {
    expect(problems([step])).toEqual(wrong('steps.0.atLeast', message));
  });

  const only = (needed: number, available: number) =>
    `${String(needed)} different people have to approve, and only ${String(available)} could. Name more.`;
  it.each<[string, StepToMake, string]>([
    ['ALL of a group and its only member', aStepOf(['ana', 'Solo']), only(2, 1)],
    ['ALL of two people and a group of the two', aStepOf(['ana', 'bob', 'Twins']), only(3, 2)],
    ['AT_LEAST 3 of those', aStepOf(['ana', 'bob', 'Twins'], atLeast(3)), only(3, 2)],
    ['AT_LEAST 2 of two groups of one', aStepOf(['Solo', 'ana'], atLeast(2)), only(2, 1)],
  ])('%s', (_what, step, message) => {
    expect(problems([step])).toEqual(wrong('steps.0.approverIds', message));
  });

  it('unless the fallback could answer for all', () => {
    const step = aStepOf(['ana', 'Solo']);
    expect(problems([step], {}, { fallback: assignee('boss') })).toEqual([]);
    for (const nobody of ['ben', 'Empty', 'nobody']) {
      expect(problems([step], {}, { fallback: assignee(nobody) })).toHaveLength(1);
    }
  });
});

it('each step’s problems are told at once, each in its place', () => {
  const steps = [
    aStepOf(['camille', 'ana', 'ana']),
    aStepOf(['ana']),
    aStepOf(['bob'], { ...atLeast(2), path: ['steps', '2', 'approverIds'] }),
  ];
  expect(problems(steps).map(({ path }) => path.join('.'))).toEqual([
    'steps.0.approverIds.0',
    'steps.0.approverIds.2',
    'steps.2.atLeast',
  ]);
});
