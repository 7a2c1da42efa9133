// By when an answer is needed, and how the clock stands still while a request waits on the requester.
import type { ReminderKind } from './events.ts';
import type { DueState, RequestState, WaitingOn } from './request-state.ts';

const day = 24 * 3_600_000;

/**
 * When time alone does something next; `null` for what is settled, has no due time, or waits on the
 * requester.
 */
export function nextTimer({ status, waitingOn, due }: RequestState): Date | null {
  if (status !== 'PENDING' || waitingOn !== 'APPROVERS' || !due) return null;
  if (!due.remindedDayBefore) return later(due.at, -day);
  if (!due.reached) return due.at;
  return due.lastRemindedAt && later(due.lastRemindedAt, day);
}

/** The due time of a new request. One that is due within a day is not announced a day before. */
export function newDue(
  at: Date,
  { then, escalateTo }: Pick<DueState, 'then' | 'escalateTo'>,
  now: Date,
): DueState {
  return {
    at,
    then,
    escalateTo,
    remindedDayBefore: at.getTime() - day <= now.getTime(),
    reached: false,
    lastRemindedAt: null,
  };
}

/** The request when it begins to wait on somebody else. */
export function waitOn(request: RequestState, waitingOn: WaitingOn, at: Date): RequestState {
  return request.waitingOn === waitingOn ? request : { ...tick(request, at), waitingOn };
}

/** The request with its clocks brought up to `at`. */
export function tick(request: RequestState, at: Date): RequestState {
  // Two servers' clocks may differ a little; no time runs backwards.
  const passed = Math.max(0, at.getTime() - request.waiting.since.getTime());
  const { onApproversMs, onRequesterMs } = request.waiting;
  const stoodStill = request.waitingOn === 'REQUESTER' ? passed : 0;
  return {
    ...request,
    waiting: {
      since: later(request.waiting.since, passed),
      onApproversMs: onApproversMs + (request.waitingOn === 'APPROVERS' ? passed : 0),
      onRequesterMs: onRequesterMs + stoodStill,
    },
    due: request.due && { ...request.due, at: later(request.due.at, stoodStill) },
  };
}

/** The due time after its reminder was sent. */
export function reminded(due: DueState, kind: ReminderKind, at: Date): DueState {
  if (kind === 'DAY_BEFORE') return { ...due, remindedDayBefore: true, lastRemindedAt: at };
  return { ...due, remindedDayBefore: true, reached: true, lastRemindedAt: at };
}

/** As much of a request as being late depends on. */
type Timed = Pick<RequestState, 'status' | 'waitingOn'> & {
  readonly waiting: Pick<RequestState['waiting'], 'since'>;
  readonly due: Pick<NonNullable<RequestState['due']>, 'at'> | null;
};

/**
 * Whether an answer is late. One that waits on the requester is as late as it was when its clock
 * stopped: its due time moves on with `now`.
 */
export function isOverdue({ status, waitingOn, waiting, due }: Timed, now: Date): boolean {
  if (status !== 'PENDING' || !due) return false;
  return due.at <= (waitingOn === 'REQUESTER' ? waiting.since : now);
}

/** How long it waited on whom until `now`, in milliseconds. */
export function waitedUntil(
  { waitingOn, waiting }: Pick<RequestState, 'waitingOn' | 'waiting'>,
  now: Date,
): { readonly onApproversMs: number; readonly onRequesterMs: number } {
  const running = Math.max(0, now.getTime() - waiting.since.getTime());
  return {
    onApproversMs: waiting.onApproversMs + (waitingOn === 'APPROVERS' ? running : 0),
    onRequesterMs: waiting.onRequesterMs + (waitingOn === 'REQUESTER' ? running : 0),
  };
}

function later(time: Date, ms: number): Date {
  return new Date(time.getTime() + ms);
}
