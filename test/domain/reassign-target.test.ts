// Rule 7: to whom may an open assignment be handed on, and who hears of it?
import { describe, expect, it } from 'vitest';
import type { RequestState } from '../../src/domain/request-state.ts';
import { given, reassign, refusalOf } from './acts.ts';
import { ana, assignee, aWorld, camille, without } from './cast.ts';
import { aRequest, aStep, begun, terms } from './factories.ts';

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

describe('to whom', () => {
  const to = (name: string, state: RequestState = request, people = world) =>
    given(state, people).when(camille, reassign('ana', name));
  const toId = (message: string) => ({ refusal: refusalOf('toId', message) });
  const notThere = toId('There is no such active person, or nobody in this group is active.');
  const own = toId('Nobody decides on their own request. Name someone else.');

  it.each([
    ['hal', ['hal']],
    ['zoe', ['zoe']],
    ['Legal', ['dora', 'eve']],
  ])('%s, who is told', (name, toldIds) => {
    expect(to(name).events).toEqual([moved('ana', name, toldIds)]);
  });

  it.each([
    ['nobody who is not there', 'nobody', notThere],
    ['nobody who was deactivated', 'ida', notThere],
    ['not a group without active members', 'Empty', notThere],
    ['not who is asked already', 'bob', toId('They are asked in this step already.')],
    ['not themselves', 'ana', toId('They are asked in this step already.')],
    ['not a group that is asked already', 'Finance', toId('They are asked in this step already.')],
    ['not the creator', 'camille', own],
    ['not the beneficiary', 'ben', own],
    ['not a group of none but who asks', 'Own', own],
  ])('%s', (_who, name, refusal) => {
    const people = aWorld({
      active: without('ida'),
      groups: { Finance: ['cleo'], Own: ['camille'] },
    });
    expect(to(name, request, people)).toEqual(refusal);
  });

  it('who asks, where the policy lets them decide', () => {
    const allowed = { ...request, terms: terms({ ownDecisionAllowed: true }) };
    expect(to('camille', allowed).events).toEqual([moved('ana', 'camille', ['camille'])]);
  });

  it('not only who has decided in the step: nobody answers twice', () => {
    const people = aWorld({ groups: { Done: ['bob'], Half: ['bob', 'hal'], Finance: ['cleo'] } });
    expect(to('Done', request, people)).toEqual(
      toId('They have decided in this step already. Name someone else.'),
    );
    expect(to('Half', request, people).events).toEqual([moved('ana', 'Half', ['hal'])]);
  });

  it('who decided in an earlier step may decide in this one', () => {
    const second = aRequest({
      steps: [
        aStep(1, { hal: 'APPROVED' }, { status: 'APPROVED' }),
        aStep(2, { ana: null }, begun),
      ],
    });
    expect(given(second).when(ana, reassign('ana', 'hal', 2)).events).toEqual([
      moved('ana', 'hal', ['hal'], 2),
    ]);
  });
});

describe('too few left', () => {
  const tooFew = {
    refusal: refusalOf(
      'toId',
      'Too few people would be left to answer for this step. Name someone else.',
    ),
  };
  const groups = { Finance: ['cleo'], Legal: ['cleo', 'dora'] };

  it('is refused: a group of which only who is asked already could answer', () => {
    const both = aRequest({ steps: [aStep(1, { ana: null, cleo: null })] });
    expect(given(both, aWorld({ groups })).when(ana, reassign('ana', 'Finance'))).toEqual(tooFew);
    expect(
      given(both, aWorld({ groups })).when(ana, reassign('ana', 'Legal')).refusal,
    ).toBeUndefined();
  });

  it('is refused for a step to come, too', () => {
    const later = aRequest({
      steps: [aStep(1, { bob: null }), aStep(2, { ana: null, cleo: null })],
    });
    expect(given(later, aWorld({ groups })).when(camille, reassign('ana', 'Finance', 2))).toEqual(
      tooFew,
    );
  });

  it('is no matter where the rule can be met all the same', () => {
    const either = aRequest({ steps: [aStep(1, { ana: null, cleo: null }, { rule: 'ANY' })] });
    const { events } = given(either, aWorld({ groups })).when(ana, reassign('ana', 'Finance'));
    expect(events).toEqual([moved('ana', 'Finance', ['cleo'])]);
  });

  it('is no matter where there were too few before: anyone is better than nobody', () => {
    const people = aWorld({ groups, active: without('ana', 'bob') });
    const stuck = aRequest({ steps: [aStep(1, { ana: null, bob: null })], nobodyCanAnswer: true });
    const once = given(stuck, people).when(camille, reassign('ana', 'hal'));
    expect(once.events).toEqual([moved('ana', 'hal', ['hal'])]);
    expect(given(once.request!, people).when(camille, reassign('bob', 'zoe')).events).toEqual([
      moved('bob', 'zoe', ['zoe']),
      { type: 'ANSWERABLE_AGAIN', position: 1 },
    ]);
  });
});

describe('who stands in for the new one', () => {
  const delegated = (toUserId: string) => ({
    type: 'DELEGATED',
    assignmentId: '1/ana',
    forUserId: 'hal',
    toUserId,
  });
  const handOn = (away: Record<string, string>, state = request, position = 1, from = 'ana') =>
    given(state, aWorld({ away, groups: { Finance: ['cleo'] } })).when(
      camille,
      reassign(from, 'hal', position),
    ).events;

  it('is told, too, also down a chain', () => {
    expect(handOn({ hal: 'ida' })).toEqual([moved('ana', 'hal', ['hal']), delegated('ida')]);
    expect(handOn({ hal: 'eve', eve: 'ida' })).toEqual([
      moved('ana', 'hal', ['hal']),
      delegated('ida'),
    ]);
  });

  it.each([
    ['ben', 'they ask'],
    ['bob', 'they have answered in this step'],
  ])('is not told where %s could not answer: %s', (standIn) => {
    expect(handOn({ hal: standIn })).toEqual([moved('ana', 'hal', ['hal'])]);
  });

  it('is not told of a step to come; they are when it begins', () => {
    expect(handOn({ hal: 'ida' }, request, 2, 'zoe')).toEqual([moved('zoe', 'hal', [], 2)]);
  });
});
