// While a request waits on the requester its clock stands still, and it knows how long it waited on
// whom. An edit can set a new due time, which runs anew.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTimer, waitOn } from '../../src/domain/due.ts';
import type { EditedEvent, RequestEvent } from '../../src/domain/events.ts';
import { passTime } from '../../src/domain/pass-time.ts';
import type { RequestState, WaitingOn } from '../../src/domain/request-state.ts';
import { evolved } from './acts.ts';
import { after, aWorld, day, hour, now } from './cast.ts';
import { everyEvent } from './every-event.ts';
import { aDue, aRequest } from './factories.ts';

const due = after(3 * day);
const request = aRequest({ due: aDue(due) });
const answered: RequestEvent = { ...everyEvent.COMMENTED, answers: true };
const at = (state: RequestState, event: RequestEvent, ms: number) =>
  evolved(state, [event], after(ms));

describe('while it waits on the requester', () => {
  const asked = at(request, everyEvent.INFORMATION_REQUESTED, day);

  it('nothing happens, however long', () => {
    expect(nextTimer(asked)).toBeNull();
    expect(passTime(asked, aWorld({ now: after(99 * day) }))).toEqual([]);
  });

  it('the due time moves by exactly as long, to the millisecond', () => {
    const back = at(asked, answered, 6 * day + 1);
    expect(back.due?.at).toEqual(after(8 * day + 1));
    expect(nextTimer(back)).toEqual(after(7 * day + 1));
    expect(back.waiting).toEqual({
      since: after(6 * day + 1),
      onApproversMs: day,
      onRequesterMs: 5 * day + 1,
    });
  });

  it('a second question, or a comment that answers nothing, changes nothing about it', () => {
    const twice = at(asked, everyEvent.INFORMATION_REQUESTED, 2 * day);
    const remark = at(twice, everyEvent.COMMENTED, 4 * day);
    expect(at(remark, answered, 6 * day).due).toEqual(at(asked, answered, 6 * day).due);
    expect(at(remark, answered, 6 * day).waiting).toEqual(at(asked, answered, 6 * day).waiting);
  });

  it('the next step and the end stop it as an answer does', () => {
    const next = at(asked, { type: 'STEP_STARTED', position: 2 }, 2 * day);
    expect(next).toMatchObject({ waitingOn: 'APPROVERS', due: { at: after(4 * day) } });
    const end = at(asked, { type: 'RESOLVED', status: 'APPROVED' }, 2 * day);
    expect(end).toMatchObject({
      waitingOn: 'NOBODY',
      waiting: { onApproversMs: day, onRequesterMs: day },
    });
  });

  it('what was told before the question is not told again after the answer', () => {
    const reminded = aRequest({
      due: aDue(due, { remindedDayBefore: true, lastRemindedAt: after(2 * day) }),
    });
    const back = at(
      at(reminded, everyEvent.INFORMATION_REQUESTED, 2 * day + hour),
      answered,
      9 * day,
    );
    expect(back.due?.at).toEqual(after(10 * day - hour));
    expect(nextTimer(back)).toEqual(back.due?.at);
  });
});

it('a clock that runs a little behind moves nothing back', () => {
  const early = at(request, everyEvent.INFORMATION_REQUESTED, -hour);
  expect(early.waiting).toEqual({ since: now, onApproversMs: 0, onRequesterMs: 0 });
  expect(at(early, answered, hour).waiting).toEqual({
    since: after(hour),
    onApproversMs: 0,
    onRequesterMs: hour,
  });
  expect(at(early, answered, hour).due?.at).toEqual(after(3 * day + hour));
});

it('whoever it waits on when, it waited as long as has passed, and is due later by the requester’s part', () => {
  const turn = fc.record({
    to: fc.constantFrom<WaitingOn>('APPROVERS', 'REQUESTER'),
    ms: fc.integer({ min: -hour, max: day }),
  });
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 20 }), (turns) => {
      let state = request;
      let clock = 0;
      let latest = 0;
      for (const { to, ms } of turns) {
        clock += ms;
        latest = Math.max(latest, clock);
        const before = state.waiting;
        state = waitOn(state, to, after(clock));
        expect(state.waiting.onApproversMs).toBeGreaterThanOrEqual(before.onApproversMs);
        expect(state.waiting.onRequesterMs).toBeGreaterThanOrEqual(before.onRequesterMs);
        expect(state.waiting.since.getTime()).toBeGreaterThanOrEqual(before.since.getTime());
        const { since, onApproversMs, onRequesterMs } = state.waiting;
        expect(onApproversMs + onRequesterMs).toBe(since.getTime() - now.getTime());
        expect(onApproversMs + onRequesterMs).toBeLessThanOrEqual(latest);
        expect(state.due?.at).toEqual(after(3 * day + onRequesterMs));
      }
    }),
    { numRuns: 300 },
  );
});

describe('an edit', () => {
  const edit = (dueAt: Date | null, steps: EditedEvent['steps'] = null): EditedEvent => ({
    ...everyEvent.EDITED,
    content: { ...everyEvent.EDITED.content, dueAt: dueAt?.toISOString() ?? null },
    steps,
  });
  const anew: EditedEvent['steps'] = [{ id: 'new', rule: 'ALL', atLeast: null, assignments: [] }];
  const overdue = aRequest({
    due: aDue(due, {
      remindedDayBefore: true,
      reached: true,
      lastRemindedAt: due,
      then: 'ESCALATE',
    }),
  });

  it.each([
    ['that keeps the steps', null],
    ['that begins them anew', anew],
  ])('%s and the due time leaves what was told as it is', (_what, steps) => {
    expect(at(overdue, edit(due, steps), 4 * day).due).toEqual(overdue.due);
    expect(at(request, edit(due, steps), day).due).toEqual(request.due);
  });

  it('with another due time runs anew, and the same happens then', () => {
    expect(at(overdue, edit(after(9 * day)), 4 * day).due).toEqual(
      aDue(after(9 * day), { then: 'ESCALATE' }),
    );
  });

  it('with one within a day is not announced a day before', () => {
    const edited = at(overdue, edit(after(5 * day)), 4 * day);
    expect(edited.due).toEqual(aDue(after(5 * day), { then: 'ESCALATE', remindedDayBefore: true }));
  });

  it('takes the due time away, and gives a first one', () => {
    expect(at(overdue, edit(null), 4 * day).due).toBeNull();
    expect(at(aRequest(), edit(due), day).due).toEqual(aDue(due));
  });

  describe('while it waits on the requester', () => {
    const asked = at(request, everyEvent.INFORMATION_REQUESTED, day);

    it('that keeps the due time moves it by as long as it waits, no more and no less', () => {
      const kept = at(at(asked, edit(due), 2 * day), answered, 4 * day);
      expect(kept.due?.at).toEqual(after(6 * day));
      expect(kept.waiting).toMatchObject({ onApproversMs: day, onRequesterMs: 3 * day });
    });

    it('that begins the steps anew ends the waiting, and the due time has moved', () => {
      const again = at(asked, edit(due, anew), 2 * day);
      expect(again).toMatchObject({ waitingOn: 'APPROVERS', due: { at: after(4 * day) } });
    });

    it('that sets a new one is put off by what it still waits, not by what it waited before', () => {
      const moved = at(asked, edit(after(9 * day)), 2 * day);
      expect(moved.due?.at).toEqual(after(9 * day));
      expect(at(moved, answered, 4 * day).due?.at).toEqual(after(11 * day));
      expect(at(moved, answered, 4 * day).waiting).toMatchObject({ onRequesterMs: 3 * day });
    });
  });
});
