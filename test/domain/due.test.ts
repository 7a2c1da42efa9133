// By when an answer is needed, and what time alone does: reminders, escalation, expiry. The clock
// stands still while a request waits on the requester: due-clock.test.ts.
import { describe, expect, it } from 'vitest';
import { newDue, nextTimer } from '../../src/domain/due.ts';
import { passTime } from '../../src/domain/pass-time.ts';
import { withConsequences } from '../../src/domain/request.ts';
import type { DueState, RequestState } from '../../src/domain/request-state.ts';
import { evolved } from './acts.ts';
import { after, assignee, aWorld, day, hour, now, without, type People } from './cast.ts';
import { aDue, aRequest, aStep, begun } from './factories.ts';

const due = after(3 * day);
const dueThen = (differs: Partial<DueState> = {}) => aRequest({ due: aDue(due, differs) });
const remind = (reminder: string, toldIds = ['ana']) => ({ type: 'REMINDED', reminder, toldIds });
const expired = [{ type: 'EXPIRED' }, { type: 'RESOLVED', status: 'EXPIRED' }];
const toBoss = { then: 'ESCALATE', escalateTo: assignee('boss') } as const;
const escalated = (toldIds = ['boss'], to = 'boss') => ({
  type: 'ESCALATED',
  position: 1,
  to: assignee(to),
  because: 'DUE',
  toldIds,
});

function pass(request: RequestState, ms: number, people: People = {}) {
  const world = aWorld({ ...people, now: after(ms) });
  const events = withConsequences(request, passTime(request, world), world);
  return { events, request: evolved(request, events, world.now) };
}

/** Looks every quarter of an hour, as the worker might: what happened, and after how long. */
function watch(request: RequestState, forMs: number, people: People = {}) {
  const log: [hours: number, what: string][] = [];
  let state = request;
  for (let ms = 0; ms <= forMs; ms += hour / 4) {
    const { events, request: next } = pass(state, ms, people);
    state = next;
    for (const event of events) {
      const what = event.type === 'REMINDED' ? event.reminder : event.type;
      log.push([ms / hour, what]);
    }
  }
  return log;
}

describe('from asking to long overdue', () => {
  it('REMIND: a day before, at the due time, and once a day from then on', () => {
    expect(watch(dueThen(), 6 * day)).toEqual([
      [48, 'DAY_BEFORE'],
      [72, 'DUE'],
      [96, 'OVERDUE'],
      [120, 'OVERDUE'],
      [144, 'OVERDUE'],
    ]);
  });

  it('ESCALATE: the same, and escalated once', () => {
    expect(watch(dueThen(toBoss), 5 * day)).toEqual([
      [48, 'DAY_BEFORE'],
      [72, 'DUE'],
      [72, 'ESCALATED'],
      [96, 'OVERDUE'],
      [120, 'OVERDUE'],
    ]);
  });

  it('EXPIRE: reminded a day before, and then it is over', () => {
    expect(watch(dueThen({ then: 'EXPIRE' }), 6 * day)).toEqual([
      [48, 'DAY_BEFORE'],
      [72, 'EXPIRED'],
      [72, 'RESOLVED'],
    ]);
  });

  it('one without a due time: nothing, ever', () => {
    expect(watch(aRequest(), 6 * day)).toEqual([]);
    expect(nextTimer(aRequest())).toBeNull();
  });

  it('one that is due within a day is not announced a day before', () => {
    const soon = aRequest({ due: newDue(after(day), aDue(now), now) });
    expect(watch(soon, 2 * day)).toEqual([
      [24, 'DUE'],
      [48, 'OVERDUE'],
    ]);
    const later = aRequest({ due: newDue(after(day + 1), aDue(now), now) });
    expect(watch(later, day)).toEqual([[0.25, 'DAY_BEFORE']]);
  });
});

describe('nothing happens before its moment, to the millisecond', () => {
  const reached = { remindedDayBefore: true, reached: true };
  it.each<[string, RequestState, number, unknown[]]>([
    ['a day before', dueThen(), 2 * day, [remind('DAY_BEFORE')]],
    ['reminder', dueThen({ remindedDayBefore: true }), 3 * day, [remind('DUE')]],
    ['expiry', dueThen({ remindedDayBefore: true, then: 'EXPIRE' }), 3 * day, expired],
    [
      'escalation',
      dueThen({ remindedDayBefore: true, ...toBoss }),
      3 * day,
      [remind('DUE'), escalated()],
    ],
    [
      'overdue',
      dueThen({ ...reached, lastRemindedAt: after(3 * day + 7) }),
      4 * day + 7,
      [remind('OVERDUE')],
    ],
  ])('%s', (_what, request, moment, events) => {
    expect(nextTimer(request)).toEqual(after(moment));
    expect(pass(request, moment - 1).events).toEqual([]);
    expect(pass(request, moment).events).toEqual(events);
    expect(pass(request, moment + 1).events).toEqual(events);
  });
});

describe('when nobody looked for a while', () => {
  it('the day before is not made up for: the due time alone is told', () => {
    const { events, request } = pass(dueThen(), 5 * day);
    expect(events).toEqual([remind('DUE')]);
    expect(nextTimer(request)).toEqual(after(6 * day));
  });

  it('it expires, and escalates, without a reminder of the day before', () => {
    expect(pass(dueThen({ then: 'EXPIRE' }), 5 * day).events).toEqual(expired);
    expect(pass(dueThen(toBoss), 5 * day).events).toEqual([remind('DUE'), escalated()]);
  });

  it('several days overdue are one reminder', () => {
    const reached = aDue(due, { remindedDayBefore: true, reached: true, lastRemindedAt: due });
    const { events, request } = pass(aRequest({ due: reached }), 9 * day);
    expect(events).toEqual([remind('OVERDUE')]);
    expect(pass(request, 9 * day + 1).events).toEqual([]);
  });
});

describe('who is reminded', () => {
  it('who can still answer: members and stand-ins, not who has answered or who asks', () => {
    const request = aRequest({
      due: aDue(now),
      steps: [aStep(1, { ana: 'APPROVED', bob: null, Finance: null }), aStep(2, { zoe: null })],
    });
    const people = { groups: { Finance: ['ana', 'cleo', 'camille'] }, away: { bob: 'hal' } };
    expect(pass(request, 0, people).events).toEqual([remind('DUE', ['bob', 'hal', 'cleo'])]);
  });

  it('of the step that is active', () => {
    const steps = [
      aStep(1, { ana: 'APPROVED' }, { status: 'APPROVED' }),
      aStep(2, { zoe: null }, begun),
    ];
    expect(pass(aRequest({ due: aDue(now), steps }), 0).events).toEqual([remind('DUE', ['zoe'])]);
  });

  it('whom it was escalated to, from then on', () => {
    const { request } = pass(dueThen(toBoss), 3 * day);
    expect(pass(request, 4 * day).events).toEqual([remind('OVERDUE', ['ana', 'boss'])]);
  });
});

describe('escalating', () => {
  const at = 3 * day;

  it('to a group tells its members, and nobody who asks or has answered', () => {
    const request = aRequest({
      due: aDue(due, { then: 'ESCALATE', escalateTo: assignee('Heads') }),
      steps: [aStep(1, { ana: null, bob: 'APPROVED' })],
    });
    const people = { groups: { Heads: ['boss', 'bob', 'camille'] } };
    const done = pass(request, at, people);
    expect(done.events).toEqual([remind('DUE'), escalated(['boss'], 'Heads')]);
    expect(done.request.steps[0]?.escalatedTo).toEqual(assignee('Heads'));
  });

  it.each<[string, RequestState, People]>([
    ['has left', dueThen(toBoss), { active: without('boss') }],
    ['asks', dueThen({ then: 'ESCALATE', escalateTo: assignee('ben') }), {}],
    ['is a group of nobody', dueThen({ then: 'ESCALATE', escalateTo: assignee('Heads') }), {}],
    [
      'has answered in the step already',
      aRequest({
        due: aDue(due, toBoss),
        steps: [aStep(1, { ana: null, boss: 'APPROVED' })],
      }),
      {},
    ],
  ])('to who %s does not happen: reminders go on', (_who, request, people) => {
    expect(pass(request, at, people).events).toEqual([remind('DUE')]);
    expect(watch(request, 5 * day, people)).toEqual([
      [48, 'DAY_BEFORE'],
      [72, 'DUE'],
      [96, 'OVERDUE'],
      [120, 'OVERDUE'],
    ]);
  });

  const fallenBack = { escalatedTo: assignee('hal') };

  it('does not take it from the fallback that answers for it', () => {
    const request = { ...dueThen(toBoss), steps: [aStep(1, { ana: null }, fallenBack)] };
    expect(pass(request, at).events).toEqual([remind('DUE', ['ana', 'hal'])]);
  });

  it('does when the fallback cannot answer either', () => {
    const steps = [aStep(1, { ana: null }, fallenBack)];
    const request = { ...dueThen(toBoss), steps, nobodyCanAnswer: true };
    const done = pass(request, at, { active: without('ana', 'hal') });
    expect(done.events).toEqual([remind('DUE', []), escalated()]);
    expect(done.request.nobodyCanAnswer).toBe(false);
  });
});

describe('no reminder of what is settled', () => {
  it.each(['APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'] as const)('%s', (status) => {
    const request = { ...dueThen(), status, waitingOn: 'NOBODY' as const };
    expect(nextTimer(request)).toBeNull();
    expect(pass(request, 9 * day).events).toEqual([]);
  });
});
