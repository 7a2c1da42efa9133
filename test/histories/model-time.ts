// What time does to the plain model.
import type { Cast } from './cast.ts';
import {
  current,
  day,
  deciders,
  eligible,
  statusOf,
  type Model,
  type Step,
} from './model-state.ts';

/** What time alone does, when the clock stands at `now`. */
export function letTimePass(model: Model, cast: Cast, now: number): void {
  advance(model, now);
  const { due } = model;
  if (!due || statusOf(model) !== 'PENDING' || model.waitsOnRequester) return;
  if (due.ran < due.allowed) {
    if (!due.dayBefore && due.ran >= due.allowed - day) {
      due.dayBefore = true;
      due.lastReminder = now;
    }
  } else if (!due.reached && model.whenDue === 'EXPIRE') {
    model.ended = 'EXPIRED';
  } else if (!due.reached) {
    due.reached = true;
    due.dayBefore = true;
    due.lastReminder = now;
    const step = model.steps[current(model)];
    if (step && model.whenDue === 'ESCALATE') escalate(model, cast, step);
  } else if (due.lastReminder !== null && now - due.lastReminder >= day) {
    due.lastReminder = now;
  }
}

/** Brings the clocks up to `now`. */
export function advance(model: Model, now: number): void {
  const passed = now - model.at;
  model.at = now;
  if (statusOf(model) !== 'PENDING') return;
  if (model.waitsOnRequester) model.waited.requester += passed;
  else {
    model.waited.approvers += passed;
    if (model.due) model.due.ran += passed;
  }
}

/** Not to someone who has answered in this step, nor over someone who still can. */
function escalate(model: Model, cast: Cast, step: Step): void {
  const { escalateTo } = model.setup;
  if (step.escalatedTo && !model.stuck) return;
  const done = deciders(step);
  if (eligible(model, cast, escalateTo).every((one) => done.includes(one))) return;
  step.escalatedTo = escalateTo;
  model.stuck = false;
}
