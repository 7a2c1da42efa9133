// How late is it, and on whom has it waited?
import { describe, expect, it } from 'vitest';
import { isOverdue, waitedUntil } from '../../src/domain/due.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { after, hour, now } from './cast.ts';
import { aDue, aRequest } from './factories.ts';

const late = aDue(after(-hour));
const early = aDue(after(hour));
const stopped = (hoursAgo: number): Partial<RequestState> => ({
  waitingOn: 'REQUESTER',
  waiting: { since: after(-hoursAgo * hour), onApproversMs: 0, onRequesterMs: 0 },
});

describe('is it overdue?', () => {
  it.each<[string, Partial<RequestState>, boolean]>([
    ['no, without a due time', {}, false],
    ['no, before it', { due: early }, false],
    ['yes, at the very moment', { due: aDue(now) }, true],
    ['yes, after it', { due: late }, true],
    ['no, once it is settled', { due: late, status: 'EXPIRED', waitingOn: 'NOBODY' }, false],
    ['no, when its clock stopped before', { due: late, ...stopped(2) }, false],
    ['yes, when its clock stopped after', { due: late, ...stopped(0.5) }, true],
  ])('%s', (_when, differs, overdue) => {
    expect(isOverdue(aRequest(differs), now)).toBe(overdue);
  });
});

describe('how long has it waited?', () => {
  const waiting = { since: after(-hour), onApproversMs: 7, onRequesterMs: 11 };

  it.each([
    ['APPROVERS', 7 + hour, 11],
    ['REQUESTER', 7, 11 + hour],
    ['NOBODY', 7, 11],
  ] as const)('on %s now', (waitingOn, onApproversMs, onRequesterMs) => {
    expect(waitedUntil({ waitingOn, waiting }, now)).toEqual({ onApproversMs, onRequesterMs });
  });

  it('never less than nothing, whatever another server’s clock said', () => {
    const ahead = { since: after(hour), onApproversMs: 0, onRequesterMs: 0 };
    expect(waitedUntil({ waitingOn: 'APPROVERS', waiting: ahead }, now).onApproversMs).toBe(0);
  });
});
