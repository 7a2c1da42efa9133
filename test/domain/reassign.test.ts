// Rule 7: an open assignment is handed on, or moved: who may? To whom: reassign-target.test.ts.
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/domain/people.ts';
import { approve, given, reassign, refusalNamed, refusalOf } from './acts.ts';
import { ana, anAdmin, anAgent, anEndUser, assignee, aWorld, ben, camille, tess } from './cast.ts';
import { approvedBy, aRequest, aStep, begun } from './factories.ts';

const bob = anEndUser('bob');
const ofFinance = { groupIds: ['Finance'] };
const world = aWorld({
  groups: { Finance: ['cleo', 'ben'], Legal: ['dora', 'eve'], Own: ['camille'] },
});
const request = aRequest({
  steps: [aStep(1, { ana: null, bob: 'APPROVED', Finance: null }), aStep(2, { zoe: null })],
});
/** The record says who did it (the event's actor), from whom and to whom. */
const moved = (from: string, to: string, toldIds: string[], position = 1) => ({
  type: 'REASSIGNED',
  assignmentId: `${String(position)}/${from}`,
  from: assignee(from),
  to: assignee(to),
  reason: 'Knows more.',
  toldIds,
});

const notTheirs = refusalOf('assignmentId', 'This is not an open assignment that you may hand on.');

describe('who hands on or moves what', () => {
  it.each<[string, Actor, string, number]>([
    ['the approver their own', ana, 'ana', 1],
    ['a member their group’s', anEndUser('cleo', ofFinance), 'Finance', 1],
    ['the creator any', camille, 'ana', 1],
    ['the creator a group’s', camille, 'Finance', 1],
    ['the creator one of a step to come', camille, 'zoe', 2],
    ['an administrator any', anAdmin('root'), 'ana', 1],
    ['an administrator one of a step to come', anAdmin('root'), 'zoe', 2],
  ])('%s', (_who, actor, from, position) => {
    const { events } = given(request, world).when(actor, reassign(from, 'hal', position));
    expect(events).toEqual([moved(from, 'hal', position === 1 ? ['hal'] : [], position)]);
  });

  it.each<[string, Actor, string, number, unknown]>([
    ['the approver another’s', ana, 'Finance', 1, notTheirs],
    ['the approver one of a step to come', ana, 'zoe', 2, notTheirs],
    ['the creator one that is decided', camille, 'bob', 1, notTheirs],
    ['the creator one that is not there', camille, 'nobody', 1, notTheirs],
    ['an approver who has decided', bob, 'bob', 1, refusalNamed('FORBIDDEN')],
    ['the beneficiary', ben, 'ana', 1, refusalNamed('FORBIDDEN')],
    [
      'the beneficiary their group’s',
      anEndUser('ben', ofFinance),
      'Finance',
      1,
      refusalNamed('FORBIDDEN'),
    ],
    ["the ticket's assignee", tess, 'ana', 1, refusalNamed('FORBIDDEN')],
    [
      'who stands in',
      anEndUser('eve', { standsInForIds: ['ana'] }),
      'ana',
      1,
      refusalNamed('FORBIDDEN'),
    ],
    [
      'an approver of a step to come',
      anEndUser('zoe'),
      'zoe',
      2,
      { code: 'NOT_FOUND', what: 'approval request' },
    ],
    ['a stranger', anAgent('otto'), 'ana', 1, { code: 'NOT_FOUND', what: 'approval request' }],
  ])('not %s', (_who, actor, from, position, refusal) => {
    expect(given(request, world).when(actor, reassign(from, 'hal', position))).toEqual({ refusal });
  });

  it('not what was left open in a step that is over', () => {
    const later = aRequest({
      steps: [
        aStep(1, { ana: 'APPROVED', bob: null }, { status: 'APPROVED', rule: 'ANY' }),
        aStep(2, { zoe: null }, begun),
      ],
    });
    expect(given(later).when(camille, reassign('bob', 'hal'))).toEqual({ refusal: notTheirs });
  });
});

it('a member hands on what the group was asked, and the group is asked no more', () => {
  const { request: after } = given(request, world).when(
    anEndUser('cleo', ofFinance),
    reassign('Finance', 'hal'),
  );
  expect(after?.steps[0]?.assignments.map((one) => one.assignee)).toEqual([
    assignee('ana'),
    assignee('bob'),
    assignee('hal'),
  ]);
  expect(given(after!, world).when(anEndUser('cleo', ofFinance), approve)).toEqual({
    refusal: { code: 'NOT_FOUND', what: 'approval request' },
  });
});

it('an approver hands on what they are asked now, not what they will be asked', () => {
  const twice = aRequest({ steps: [aStep(1, { ana: null }), aStep(2, { ana: null })] });
  expect(given(twice).when(ana, reassign('ana', 'hal', 2))).toEqual({ refusal: notTheirs });
  expect(given(twice).when(ana, reassign('ana', 'hal', 1)).refusal).toBeUndefined();
});

it('whoever has it now answers for it, and who had it does not even see it', () => {
  const { request: after } = given(request, world).when(ana, reassign('ana', 'hal'));
  expect(given(after!, world).when(ana, approve)).toEqual({
    refusal: { code: 'NOT_FOUND', what: 'approval request' },
  });
  expect(given(after!, world).when(anEndUser('hal'), approve).events?.[0]).toMatchObject({
    type: 'APPROVED',
    assignmentId: '1/ana',
    byId: 'hal',
    answeredAs: 'APPROVER',
  });
});

it('a reason is not needed', () => {
  const command = { ...reassign('ana', 'hal'), reason: null };
  expect(given(request, world).when(ana, command).events).toEqual([
    { ...moved('ana', 'hal', ['hal']), reason: null },
  ]);
});

it('a group that has answered is moved no more', () => {
  const answered = aRequest({ steps: [aStep(1, { ana: null, Finance: approvedBy('cleo') })] });
  expect(
    given(answered, world).when(anEndUser('eve', ofFinance), reassign('Finance', 'hal')),
  ).toEqual({
    refusal: refusalNamed('FORBIDDEN'),
  });
});
