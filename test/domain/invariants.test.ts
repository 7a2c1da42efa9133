// What is true of a request at every moment, whoever does what: a first, small model. The whole
// rules beside a plain model of them, in ten thousand histories: test/histories.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAnswerable, stillAskedIds } from '../../src/domain/answering.ts';
import type { RequestEvent } from '../../src/domain/events.ts';
import { stepOutcome, type ApprovalRule } from '../../src/domain/outcome.ts';
import { refusalFor } from '../../src/domain/permissions.ts';
import { open } from '../../src/domain/request.ts';
import { activeStep, type RequestState, type StepState } from '../../src/domain/request-state.ts';
import { evolved } from './acts.ts';
import { after, assignee, day, hour, now } from './cast.ts';
import { aDue, aRequest, aStep, terms } from './factories.ts';
import { acts, approvers, type Act } from './random-acts.ts';
import { Scene } from './random-scene.ts';

const aPlan = fc.record({
  steps: fc.array(
    fc.record({
      asked: approvers,
      rule: fc.constantFrom<ApprovalRule>('ANY', 'ALL', 'AT_LEAST'),
      atLeast: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  ownDecisionAllowed: fc.boolean(),
  fallback: fc.option(fc.constantFrom('dora', 'Legal')),
  dueIn: fc.option(fc.constantFrom(2 * hour, 3 * day)),
  then: fc.constantFrom('REMIND', 'ESCALATE', 'EXPIRE'),
});
type Plan = typeof aPlan extends fc.Arbitrary<infer T> ? T : never;

function draftOf({ steps, ownDecisionAllowed, fallback, dueIn, then }: Plan): RequestState {
  return aRequest({
    terms: terms({ ownDecisionAllowed, fallback: fallback === null ? null : assignee(fallback) }),
    due: dueIn === null ? null : aDue(after(dueIn), { then, escalateTo: assignee('cleo') }),
    steps: steps.map(({ asked, rule, atLeast }, index) =>
      aStep(index + 1, Object.fromEntries(asked.map((name) => [name, null])), {
        rule,
        atLeast: rule === 'AT_LEAST' ? Math.min(atLeast, asked.length) : null,
        status: 'WAITING',
        begun: false,
      }),
    ),
  });
}

/** A request after each of the acts, looked at each time. */
function follow(
  plan: Plan,
  history: readonly Act[],
  look: (
    was: RequestState,
    is: RequestState,
    events: readonly RequestEvent[],
    scene: Scene,
  ) => void,
): void {
  const scene = new Scene();
  let state = draftOf(plan);
  state = evolved(state, open(state, scene.world()));
  for (const act of history) {
    const events = scene.happens(act, frozen(state)) ?? [];
    const next = evolved(state, events, after(scene.ms));
    look(state, next, events, scene);
    state = next;
  }
}

/** The rules change nothing in place: what they are given would throw. */
function frozen<T>(value: T): T {
  // A Date's time is not a property, and nobody sets it.
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function always(name: string, look: Parameters<typeof follow>[2]): void {
  it(name, () => {
    fc.assert(
      fc.property(aPlan, acts, (plan, history) => {
        follow(plan, history, look);
      }),
      { numRuns: 300 },
    );
  });
}

const votesOf = ({ assignments }: StepState) => assignments.map(({ decision }) => decision);
const decisionsOf = ({ steps }: RequestState) =>
  steps.flatMap(({ assignments }) => assignments.filter(({ decision }) => decision !== null));

always('a final status is never left, and nothing happens any more', (was, is, events) => {
  if (was.status === 'PENDING') return;
  expect(events).toEqual([]);
  expect(is).toBe(was);
});

always('a decision never changes, but an edit begins anew without it', (was, is) => {
  const now = new Map(
    is.steps.flatMap(({ assignments }) => assignments).map((one) => [one.id, one]),
  );
  for (const decided of decisionsOf(was)) {
    expect(now.get(decided.id) ?? decided).toEqual(decided);
  }
  if (was.steps[0]?.id === is.steps[0]?.id) {
    expect(decisionsOf(is).length).toBeGreaterThanOrEqual(decisionsOf(was).length);
  }
});

always('a pending request has exactly one active step, any other has none', (_was, is) => {
  const active = is.steps.filter(({ status }) => status === 'ACTIVE');
  expect(active).toHaveLength(is.status === 'PENDING' ? 1 : 0);
});

always('each decides once in a step, unless it was escalated to them', (_was, is) => {
  for (const { assignments, escalatedTo } of is.steps) {
    if (escalatedTo) continue;
    const deciders = assignments.flatMap(({ decidedById }) => decidedById ?? []);
    expect(new Set(deciders).size).toBe(deciders.length);
  }
});

always('who asks never decides, unless the policy lets them', (_was, is, events) => {
  if (is.terms.ownDecisionAllowed) return;
  for (const event of events) {
    if ('byId' in event) expect(['camille', 'ben']).not.toContain(event.byId);
  }
});

always(
  'each step stands where its votes put it, and each decision was made in a begun step',
  (_was, is) => {
    for (const step of is.steps) {
      const outcome = stepOutcome(step.rule, step.atLeast, votesOf(step));
      const settled = step.status === 'APPROVED' || step.status === 'DENIED' ? step.status : null;
      expect(outcome).toBe(settled);
      if (!step.begun) expect(votesOf(step).every((vote) => vote === null)).toBe(true);
    }
  },
);

always('steps are approved in order, and the request follows them', (_was, is) => {
  for (const [index, { begun }] of is.steps.entries()) {
    const before = is.steps.slice(0, index).map(({ status }) => status);
    if (begun) expect(new Set([...before, 'APPROVED'])).toEqual(new Set(['APPROVED']));
  }
  const statuses = is.steps.map(({ status }) => status);
  expect(is.status === 'APPROVED').toBe(statuses.every((status) => status === 'APPROVED'));
  expect(is.status === 'DENIED').toBe(statuses.includes('DENIED'));
});

always(
  'how long it waited never shrinks, and is never more than has passed',
  (was, is, _events, scene) => {
    const { onApproversMs, onRequesterMs, since } = is.waiting;
    expect(onApproversMs).toBeGreaterThanOrEqual(was.waiting.onApproversMs);
    expect(onRequesterMs).toBeGreaterThanOrEqual(was.waiting.onRequesterMs);
    expect(onApproversMs + onRequesterMs).toBe(since.getTime() - now.getTime());
    expect(onApproversMs + onRequesterMs).toBeLessThanOrEqual(scene.ms);
    expect(is.waitingOn === 'NOBODY').toBe(is.status !== 'PENDING');
  },
);

always(
  'rule 10: it says whether too few can answer, rightly at every moment',
  (_was, is, _events, scene) => {
    const step = activeStep(is);
    const enough = !step || isAnswerable(step, is, scene.world().directory);
    expect(is.nobodyCanAnswer).toBe(!enough);
  },
);

always('who is reminded is exactly who could decide now', (_was, is, _events, scene) => {
  const able = scene
    .activePeople()
    .filter((actor) => refusalFor(actor, 'APPROVE', is) === null)
    .map(({ id }) => id);
  expect(new Set(stillAskedIds(is, scene.world().directory))).toEqual(new Set(able));
});

always('whoever is told that they are asked could decide', (_was, is, events, scene) => {
  if (is.status !== 'PENDING') return;
  const mayDecide = new Set(
    scene
      .activePeople()
      .filter((actor) => refusalFor(actor, 'APPROVE', is) === null)
      .map(({ id }) => id),
  );
  for (const event of events) {
    if (event.type === 'DELEGATED') expect(mayDecide).toContain(event.toUserId);
    if (event.type !== 'ASSIGNED' && event.type !== 'REASSIGNED' && event.type !== 'ESCALATED')
      continue;
    for (const userId of event.toldIds) expect(mayDecide).toContain(userId);
  }
});
