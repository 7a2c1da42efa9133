// What is true of every request at every moment: product.md's Rules, each by its number.
import type { RequestEvent } from '../../src/domain/events.ts';
import { approvalsNeeded } from '../../src/domain/outcome.ts';
import type { RequestState, StepState } from '../../src/domain/request-state.ts';

type Asking = Pick<RequestState['terms'], 'ownDecisionAllowed'>;

export interface Judged {
  readonly state: RequestState;
  readonly record: readonly { readonly event: RequestEvent; readonly at: Date }[];
}

/**
 * @param before the request before the last act
 * @returns the invariants that do not hold, in words
 */
export function brokenInvariants(
  before: RequestState,
  { state, record }: Judged,
  terms: Asking,
): string[] {
  const all: [string, boolean][] = [
    ['all but PENDING are final', before.status === 'PENDING' || isSame(before, state)],
    [
      'a pending request asks exactly one step',
      state.status !== 'PENDING' || active(state).length === 1,
    ],
    ['a settled request asks nobody', state.status === 'PENDING' || active(state).length === 0],
    [
      'rule 2: nobody decides on their own request',
      terms.ownDecisionAllowed || noOwnDecision(state),
    ],
    ['a decision never changes', decisionsStay(before, state)],
    [
      'rule 3: only in the step that is asked',
      state.steps.every((step) => step.begun || !isDecided(step)),
    ],
    ['nobody answers twice in a step, but where it was escalated', state.steps.every(isOnceEach)],
    ['rule 4: a step is approved when its rule is met', state.steps.every(isApprovedRightly)],
    ['rule 4: a step is denied when its rule cannot be met', state.steps.every(isDeniedRightly)],
    [
      'rule 4: the last approved step approves',
      (state.status === 'APPROVED') === isAllApproved(state),
    ],
    ['rule 4: the first denied step denies', (state.status === 'DENIED') === isAnyDenied(state)],
    ['steps are answered in order', isInOrder(state)],
    [
      'rule 10: only what is pending lacks someone to answer',
      !state.nobodyCanAnswer || state.status === 'PENDING',
    ],
    ['rule 11: each decision is in the record once', areInRecord(state, record)],
    ['time never runs backwards', isWaitingLonger(before, state)],
    [
      'what is settled waits on nobody',
      (state.status === 'PENDING') === (state.waitingOn !== 'NOBODY'),
    ],
  ];
  return all.filter(([, holds]) => !holds).map(([what]) => what);
}

const active = ({ steps }: RequestState) => steps.filter(({ status }) => status === 'ACTIVE');
const votes = ({ assignments }: StepState, vote: string) =>
  assignments.filter(({ decision }) => decision === vote).length;
const needed = ({ rule, atLeast, assignments }: StepState) =>
  approvalsNeeded(rule, atLeast, assignments.length);
const isDecided = ({ assignments }: StepState) =>
  assignments.some(({ decision }) => decision !== null);
const isAllApproved = ({ steps }: RequestState) =>
  steps.every(({ status }) => status === 'APPROVED');
const isAnyDenied = ({ steps }: RequestState) => steps.some(({ status }) => status === 'DENIED');

function isSame(before: RequestState, after: RequestState): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function noOwnDecision({ steps, createdById, onBehalfOfId }: RequestState): boolean {
  return steps.every(({ assignments }) =>
    assignments.every(
      ({ decidedById }) => decidedById !== createdById && decidedById !== onBehalfOfId,
    ),
  );
}

function decisionsStay(before: RequestState, after: RequestState): boolean {
  const now = new Map(
    after.steps.flatMap(({ assignments }) => assignments).map((one) => [one.id, one]),
  );
  return before.steps
    .flatMap(({ assignments }) => assignments)
    .filter(({ decision }) => decision !== null)
    .every((was) => {
      const is = now.get(was.id);
      // Gone with its round, where an edit made the decisions fall.
      return !is || (is.decision === was.decision && is.decidedById === was.decidedById);
    });
}

function isOnceEach({ assignments, escalatedTo }: StepState): boolean {
  if (escalatedTo) return true;
  const deciders = assignments.flatMap(({ decidedById }) => decidedById ?? []);
  return new Set(deciders).size === deciders.length;
}

function isApprovedRightly(step: StepState): boolean {
  return (step.status === 'APPROVED') === votes(step, 'APPROVED') >= needed(step);
}

function isDeniedRightly(step: StepState): boolean {
  const possible = step.assignments.length - votes(step, 'DENIED');
  return (step.status === 'DENIED') === possible < needed(step);
}

function isInOrder({ steps }: RequestState): boolean {
  return steps.every(
    ({ begun }, index) =>
      !begun || steps.slice(0, index).every(({ status }) => status === 'APPROVED'),
  );
}

/** Of the present round: earlier rounds' decisions are in the record too. */
function areInRecord({ steps }: RequestState, record: Judged['record']): boolean {
  const decided = steps
    .flatMap(({ assignments }) => assignments)
    .filter(({ decision }) => decision !== null)
    .map(({ id, decision, decidedById }) => `${id} ${String(decision)} ${String(decidedById)}`);
  const recorded = record.flatMap(({ event }) =>
    event.type === 'APPROVED' || event.type === 'DENIED'
      ? [`${event.assignmentId} ${event.type} ${event.byId}`]
      : [],
  );
  return (
    new Set(recorded).size === recorded.length && decided.every((one) => recorded.includes(one))
  );
}

function isWaitingLonger(
  { waiting: before }: RequestState,
  { waiting: after }: RequestState,
): boolean {
  return (
    after.onApproversMs >= before.onApproversMs &&
    after.onRequesterMs >= before.onRequesterMs &&
    after.since >= before.since
  );
}
