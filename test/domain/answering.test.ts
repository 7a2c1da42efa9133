// Who can answer for which assignment, and in which capacity? Rule 3.
import { describe, expect, it } from 'vitest';
import { answerableBy, capacityFor } from '../../src/domain/answering.ts';
import type { AnsweredAs } from '../../src/domain/events.ts';
import type { Actor } from '../../src/domain/people.ts';
import type { StepState } from '../../src/domain/request-state.ts';
import { approve, approved, given, refusalOf } from './acts.ts';
import { anEndUser, assignee, aWorld, type People } from './cast.ts';
import { approvedBy, aRequest, assignmentId, aStep, begun } from './factories.ts';

const ofFinance = { groupIds: ['Finance'] };
const forBob = { standsInForIds: ['bob'] };

describe('in which capacity would someone answer?', () => {
  const [own, group, away] = aStep(1, { ana: null, Finance: null, bob: null }).assignments;
  it.each<[string, Actor, (AnsweredAs | null)[]]>([
    ['the assignee', anEndUser('ana'), ['APPROVER', null, null]],
    ['a member', anEndUser('cleo', ofFinance), [null, 'GROUP_MEMBER', null]],
    ['a stand-in', anEndUser('cleo', forBob), [null, null, 'STAND_IN']],
    [
      'all of these',
      anEndUser('ana', { ...ofFinance, ...forBob }),
      ['APPROVER', 'GROUP_MEMBER', 'STAND_IN'],
    ],
    ['who is away answers for themselves', anEndUser('bob'), [null, null, 'APPROVER']],
    ['a stranger', anEndUser('eve', { groupIds: ['Sales'] }), [null, null, null]],
    // Names of people and groups never mix.
    ['a person called like the group', anEndUser('Finance'), [null, null, null]],
    [
      'a member of a group called like the person',
      anEndUser('eve', { groupIds: ['ana'] }),
      [null, null, null],
    ],
    [
      'who stands in for a group',
      anEndUser('eve', { standsInForIds: ['Finance'] }),
      [null, null, null],
    ],
  ])('%s', (_who, actor, capacities) => {
    expect([own, group, away].map((each) => capacityFor(actor, each!))).toEqual(capacities);
  });
});

describe('for which open assignments can someone answer, and which comes first?', () => {
  const actor = anEndUser('ana', { ...ofFinance, ...forBob });
  const found = (who: Actor, steps: StepState[]) =>
    answerableBy(who, aRequest({ steps })).map(({ assignment: { id }, answeredAs }) => [
      id,
      answeredAs,
    ]);

  it('their own, then a group’s, then that of someone away, in whatever order they were named', () => {
    const steps = [aStep(1, { bob: null, Finance: null, eve: null, ana: null })];
    expect(found(actor, steps)).toEqual([
      ['1/ana', 'APPROVER'],
      ['1/Finance', 'GROUP_MEMBER'],
      ['1/bob', 'STAND_IN'],
    ]);
  });

  it('of several of a kind the first that was named', () => {
    const steps = [aStep(1, { Legal: null, Finance: null })];
    expect(found(anEndUser('ana', { groupIds: ['Finance', 'Legal'] }), steps)).toEqual([
      ['1/Legal', 'GROUP_MEMBER'],
      ['1/Finance', 'GROUP_MEMBER'],
    ]);
  });

  it('only open ones, and only in the active step', () => {
    const steps = [
      aStep(1, { ana: null }, { status: 'APPROVED', rule: 'ANY' }),
      aStep(2, { ana: 'APPROVED', Finance: approvedBy('cleo'), bob: null }, begun),
      aStep(3, { ana: null }),
    ];
    expect(found(actor, steps)).toEqual([['2/bob', 'STAND_IN']]);
    expect(found(actor, steps.slice(2))).toEqual([]);
  });

  it('all that are open at once for whom it was escalated to, person or member', () => {
    const to = (name: string) => [
      aStep(1, { ana: 'APPROVED', bob: null, Finance: null }, { escalatedTo: assignee(name) }),
    ];
    const all = [
      ['1/bob', 'ESCALATION'],
      ['1/Finance', 'ESCALATION'],
    ];
    expect(found(anEndUser('boss'), to('boss'))).toEqual(all);
    expect(found(anEndUser('cleo', ofFinance), to('Finance'))).toEqual(all);
    expect(found(anEndUser('bob'), to('boss'))).toEqual([['1/bob', 'APPROVER']]);
  });
});

describe('an answer without further words', () => {
  const overlap: People = { groups: { Finance: ['ana', 'cleo'], Legal: ['ana'] } };
  const both = { groupIds: ['Finance', 'Legal'] };

  it('goes where it leaves someone for the others: nobody answers twice', () => {
    const request = aRequest({ steps: [aStep(1, { Finance: null, Legal: null })] });
    const { events } = given(request, aWorld(overlap)).when(anEndUser('ana', both), approve);
    expect(events).toEqual([approved(1, 'Legal', 'ana', 'GROUP_MEMBER')]);
  });

  it('goes to the first where it makes no difference', () => {
    const world = aWorld({ groups: { ...overlap.groups, Legal: ['ana', 'dora'] } });
    const request = aRequest({ steps: [aStep(1, { Finance: null, Legal: null })] });
    const { events } = given(request, world).when(anEndUser('ana', both), approve);
    expect(events).toEqual([approved(1, 'Finance', 'ana', 'GROUP_MEMBER')]);
  });

  it('goes to the first where nothing helps', () => {
    const world = aWorld({ groups: { Finance: ['ana'], Legal: ['ana'] } });
    const request = aRequest({
      steps: [aStep(1, { Finance: null, Legal: null })],
      nobodyCanAnswer: true,
    });
    const { events } = given(request, world).when(anEndUser('ana', both), approve);
    expect(events).toEqual([approved(1, 'Finance', 'ana', 'GROUP_MEMBER')]);
  });
});

describe('an answer for a certain assignment', () => {
  const request = aRequest({
    steps: [
      aStep(
        1,
        { ana: null, Finance: null, bob: null, cleo: null, dora: 'DENIED' },
        { rule: 'ANY' },
      ),
      aStep(2, { ana: null }),
    ],
  });
  const world = aWorld({ groups: { Finance: ['ana'] }, away: { bob: 'ana' } });
  const actor = anEndUser('ana', { ...ofFinance, ...forBob });
  const answerFor = (id: string) =>
    given(request, world).when(actor, { type: 'APPROVE', note: null, assignmentId: id });

  it.each<[string, AnsweredAs]>([
    ['ana', 'APPROVER'],
    ['Finance', 'GROUP_MEMBER'],
    ['bob', 'STAND_IN'],
  ])('%s: the record says who, for whom, and as what', (name, answeredAs) => {
    expect(answerFor(assignmentId(1, name)).events?.[0]).toEqual(
      approved(1, name, 'ana', answeredAs),
    );
  });

  it.each([
    ['somebody else’s', '1/cleo'],
    ['one that is decided', '1/dora'],
    ['one of a step to come', '2/ana'],
    ['none at all', 'none'],
  ])('%s is refused', (_which, id) => {
    expect(answerFor(id)).toEqual({
      refusal: refusalOf('assignmentId', 'You cannot answer for this assignment now.'),
    });
  });
});
