// A plain model of one request, written from product.md's rules without a line of src/domain. It
// keeps as little as it can and works everything else out anew each time.
import type { Act, Setup } from './acts.ts';
import { beneficiary, creator, type Cast, type Person } from './cast.ts';
import { belongs } from './model-people.ts';
import { refuse, type Target } from './model-refusals.ts';
import {
  canBeMet,
  current,
  eligible,
  isAskedIn,
  lastBegun,
  mine,
  newDue,
  newSteps,
  outcomeOf,
  type Model,
  type Slot,
} from './model-state.ts';
import type { Asked } from './cast.ts';

export function newModel(setup: Setup, cast: Cast): Model | null {
  const model: Model = {
    steps: newSteps(setup),
    ended: null,
    waitsOnRequester: false,
    stuck: false,
    comments: 0,
    due: setup.dueIn === null ? null : newDue(setup.dueIn),
    at: 0,
    waited: { approvers: 0, requester: 0 },
    whenDue: setup.dueIn === null ? 'REMIND' : setup.whenDue,
    setup,
  };
  const someone = (asked: Asked) => eligible(model, cast, asked).length > 0;
  const escalates = setup.dueIn !== null && setup.whenDue === 'ESCALATE';
  if (escalates && !someone(setup.escalateTo)) return null;
  for (const step of model.steps) {
    if (!step.slots.every(({ asked }) => someone(asked))) return null;
    const tried = { ...step, escalatedTo: setup.fallback };
    if (!canBeMet(model, cast, tried)) return null;
  }
  settle(model, cast);
  return model;
}

/** Rule 10, after anything that happens. */
export function settle(model: Model, cast: Cast): void {
  const step = model.steps[current(model)];
  if (!step) {
    model.stuck = false;
    return;
  }
  if (canBeMet(model, cast, step)) {
    model.stuck = false;
    return;
  }
  const { fallback } = model.setup;
  if (fallback && canBeMet(model, cast, { ...step, escalatedTo: fallback })) {
    step.escalatedTo = fallback;
    model.stuck = false;
    return;
  }
  model.stuck = true;
}

/** What the rules should answer to an act: `null` when it is done. Does it, too. */
export function perform(
  model: Model,
  act: Extract<Act, { by: Person }>,
  cast: Cast,
  target: Target,
): string | null {
  const refusal = refuse(model, act, cast, target);
  if (refusal) return refusal;
  switch (act.act) {
    case 'approve':
    case 'deny':
      vote(model, act, cast, target);
      break;
    case 'comment':
      model.comments += 1;
      if (act.asks) model.waitsOnRequester = true;
      else if (model.waitsOnRequester && answersForRequester(model, cast, act.by))
        model.waitsOnRequester = false;
      break;
    case 'withdraw':
      model.ended = 'WITHDRAWN';
      break;
    case 'reassign': {
      const slot = model.steps[target.step]?.slots[target.place];
      if (slot) slot.asked = act.to;
      break;
    }
    case 'edit':
      edit(model, act);
      break;
  }
  settle(model, cast);
  return null;
}

function answersForRequester(model: Model, cast: Cast, person: Person): boolean {
  if (person === creator || person === beneficiary) return true;
  return !model.steps
    .slice(0, lastBegun(model) + 1)
    .some((step) => isAskedIn(model, cast, person, step));
}

function edit(model: Model, act: Extract<Act, { act: 'edit' }>): void {
  const before = model.due;
  const left = before && before.allowed - before.ran;
  if (act.dueIn === null) {
    model.due = null;
    model.whenDue = 'REMIND';
  }
  if (act.dueIn !== null && left !== act.dueIn) model.due = newDue(act.dueIn);
  if (!act.restart) return;
  model.steps = newSteps(model.setup);
  model.waitsOnRequester = false;
  model.stuck = false;
}

function vote(
  model: Model,
  act: Extract<Act, { act: 'approve' | 'deny' }>,
  cast: Cast,
  target: Target,
): void {
  const place = current(model);
  const step = model.steps[place];
  if (!step) return;
  const all = mine(model, cast, act.by, step);
  const named = model.steps[target.step]?.slots[target.place];
  const isForAll = step.escalatedTo !== null && belongs(cast, act.by, step.escalatedTo);
  // Nobody answers twice, so by default it is for one that leaves enough people for the others.
  const leavesEnough = (slot: Slot) => {
    const slots = step.slots.map((one) => (one === slot ? answered(one, act) : one));
    const after = { ...step, slots };
    return outcomeOf(after) !== null || canBeMet(model, cast, after);
  };
  const best = isForAll ? all[0] : (all.find(leavesEnough) ?? all[0]);
  const first = act.which === null ? best : all.find((slot) => slot === named);
  if (!first) return;
  // For all that is open, the one they name first.
  const together = isForAll ? [first, ...all.filter((slot) => slot !== first)] : [first];
  for (const slot of together) {
    if (outcomeOf(step) !== null) break;
    Object.assign(slot, answered(slot, act));
  }
  if (current(model) <= place) return;
  // A new step is asked: nobody waits for the requester any more.
  model.waitsOnRequester = false;
  model.stuck = false;
}

function answered(slot: Slot, { act, by }: Extract<Act, { act: 'approve' | 'deny' }>): Slot {
  return { ...slot, vote: act === 'approve' ? 'APPROVED' : 'DENIED', by };
}
