// Rule 10: a request whose active step too few can answer says so at once, and never just waits. Who
// answers then: fallback.test.ts.
import { describe, expect, it } from 'vitest';
import type { RequestEvent } from '../../src/domain/events.ts';
import { answerability, open, withConsequences } from '../../src/domain/request.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { approve, approved, assigned, deny, evolved, given, withdraw } from './acts.ts';
import { anAdmin, ana, assignee, aWorld, camille, without, type People } from './cast.ts';
import { aRequest, aStep, begun, deniedBy, terms } from './factories.ts';

const nobody = (position = 1, toldIds = ['camille', 'root']): RequestEvent => {
  return { type: 'NOBODY_CAN_ANSWER', position, toldIds };
};
const again = (position = 1): RequestEvent => ({ type: 'ANSWERABLE_AGAIN', position });
const fellBack = (name: string, toldIds = [name], position = 1): RequestEvent => ({
  type: 'ESCALATED',
  position,
  to: assignee(name),
  because: 'NOBODY_CAN_ANSWER',
  toldIds,
});
const stuck = (request: RequestState): RequestState => ({ ...request, nobodyCanAnswer: true });
const becomes = (request: RequestState, people: People = {}) =>
  answerability(request, aWorld(people));

describe('when people leave', () => {
  const request = aRequest({ steps: [aStep(1, { ana: null, bob: null }, { rule: 'ANY' })] });

  it('nothing, while there are enough', () => {
    expect(becomes(request, { active: without('ana') })).toEqual([]);
  });

  it('it says so, once, to its creator and the administrators', () => {
    const people = { active: without('ana', 'bob'), admins: ['ida', 'root'] };
    const events = becomes(request, people);
    expect(events).toEqual([nobody(1, ['camille', 'ida', 'root'])]);
    const after = evolved(request, events);
    expect(after).toEqual(stuck(request));
    expect(becomes(after, people)).toEqual([]);
  });

  it('a creator who is an administrator hears it once', () => {
    const people = { active: without('ana', 'bob'), admins: ['camille'] };
    expect(becomes(request, people)).toEqual([nobody(1, ['camille'])]);
  });

  it('it says so when a group has nobody left but who asks, and when its last member has answered', () => {
    const ofGroup = aRequest({ steps: [aStep(1, { ana: 'APPROVED', Finance: null })] });
    expect(becomes(ofGroup, { groups: { Finance: ['ana', 'camille', 'ben'] } })).toEqual([
      nobody(),
    ]);
    expect(becomes(ofGroup, { groups: { Finance: ['ana', 'cleo'] } })).toEqual([]);
  });

  it('only the active step counts', () => {
    const later = aRequest({
      steps: [
        aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
        aStep(2, { bob: null }, begun),
        aStep(3, { cleo: null }),
      ],
    });
    expect(becomes(later, { active: without('ana', 'cleo') })).toEqual([]);
    expect(becomes(later, { active: without('bob') })).toEqual([nobody(2)]);
  });

  it.each(['APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'] as const)(
    'nothing, once it is %s',
    (status) => {
      const settled = { ...request, status, waitingOn: 'NOBODY' as const };
      expect(becomes(settled, { active: [] })).toEqual([]);
    },
  );
});

describe('when someone can answer again', () => {
  const request = stuck(aRequest({ steps: [aStep(1, { Finance: null })] }));

  it.each<[string, RequestState, People]>([
    ['someone joins the group', request, { groups: { Finance: ['eve'] } }],
    ['who had left is back', stuck(aRequest()), {}],
    [
      'whom it was escalated to is back',
      stuck(aRequest({ steps: [aStep(1, { ana: null }, { escalatedTo: assignee('boss') })] })),
      { active: without('ana') },
    ],
  ])('%s: it says so, once', (_how, state, people) => {
    const events = becomes(state, people);
    expect(events).toEqual([again()]);
    const after = evolved(state, events);
    expect(after).toEqual({ ...state, nobodyCanAnswer: false });
    expect(becomes(after, people)).toEqual([]);
  });

  it('not when only who asks joins', () => {
    expect(becomes(request, { groups: { Finance: ['camille'] } })).toEqual([]);
  });
});

describe('seen at once', () => {
  it('when a request is made', () => {
    const draft = aRequest({
      steps: [aStep(1, { ana: null, Finance: null }, { status: 'WAITING', begun: false })],
      terms: terms({ fallback: assignee('boss') }),
    });
    expect(open(draft, aWorld({ groups: { Finance: ['ana'] } }))).toEqual([
      { type: 'STEP_STARTED', position: 1 },
      assigned(1, 'ana'),
      assigned(1, 'Finance', ['ana']),
      fellBack('boss'),
    ]);
  });

  it('when the next step begins', () => {
    const request = aRequest({ steps: [aStep(1, { ana: null }), aStep(2, { bob: null })] });
    const done = given(request, aWorld({ active: without('bob') })).when(ana, approve);
    expect(done.events).toEqual([
      approved(1, 'ana'),
      { type: 'STEP_STARTED', position: 2 },
      assigned(2, 'bob', []),
      nobody(2),
    ]);
    expect(done.request?.nobodyCanAnswer).toBe(true);
  });

  it('when an answer takes the last one who could have answered elsewhere', () => {
    const request = aRequest({
      steps: [aStep(1, { ana: null, bob: null }, { rule: 'AT_LEAST', atLeast: 1 })],
    });
    const world = aWorld({ active: without('bob') });
    expect(given(request, world).when(ana, deny).events?.at(-1)).toEqual(nobody());
  });

  it('when only time passes', () => {
    const events = [{ type: 'REMINDED', reminder: 'DUE', toldIds: [] }] as const;
    const world = aWorld({ active: without('ana') });
    expect(withConsequences(aRequest(), events, world)).toEqual([...events, nobody()]);
  });
});

describe('it is over', () => {
  const request = stuck(
    aRequest({
      steps: [
        aStep(1, { ana: null, bob: null, cleo: null }, { rule: 'AT_LEAST', atLeast: 2 }),
        aStep(2, { dora: null }),
      ],
    }),
  );
  const world = aWorld({ active: without('bob', 'cleo') });

  it('not yet after an answer that helps nobody', () => {
    const done = given(request, world).when(ana, approve);
    expect(done.events).toEqual([approved(1, 'ana')]);
    expect(done.request?.nobodyCanAnswer).toBe(true);
  });

  it('when the next step begins, without a word', () => {
    const second = { ...request, steps: [aStep(1, { ana: null }), aStep(2, { dora: null })] };
    const done = given(second, world).when(ana, approve);
    expect(done.events).toEqual([
      approved(1, 'ana'),
      { type: 'STEP_STARTED', position: 2 },
      assigned(2, 'dora'),
    ]);
    expect(done.request?.nobodyCanAnswer).toBe(false);
  });

  it.each([
    ['withdrawn', anAdmin('root'), withdraw],
    ['denied', ana, deny],
  ])('when it is %s', (_how, actor, command) => {
    const one = {
      ...request,
      steps: [
        aStep(
          1,
          { ana: null, bob: null, Finance: deniedBy('eve') },
          { rule: 'AT_LEAST', atLeast: 2 },
        ),
      ],
    };
    const done = given(one, world).when(actor, command);
    expect(done.request?.status).not.toBe('PENDING');
    expect(done.request?.nobodyCanAnswer).toBe(false);
  });

  it('when the creator moves it to someone who is there', () => {
    const moved = given(request, world).when(camille, {
      type: 'REASSIGN',
      assignmentId: '1/bob',
      to: assignee('eve'),
      reason: null,
    });
    expect(moved.events?.at(-1)).toEqual(again());
  });
});
