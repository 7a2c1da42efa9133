// Which acts the plain model refuses, and by which code.
import type { Act } from './acts.ts';
import { beneficiary, creator, holder, roles, type Cast, type Person } from './cast.ts';
import { belongs } from './model-people.ts';
import {
  barred,
  canBeMet,
  current,
  deciders,
  eligible,
  isAskedIn,
  lastBegun,
  mine,
  standsInFor,
  type Model,
  type Step,
} from './model-state.ts';

export interface Target {
  readonly step: number;
  readonly place: number;
}

/** Who sees the request (rules 1, 8, 9): cam's and tom's by being agents, the asked by being asked. */
function sees(model: Model, cast: Cast, person: Person): boolean {
  if (roles[person] === 'ADMIN' || person === beneficiary) return true;
  if (roles[person] === 'AGENT' && (person === creator || person === holder)) return true;
  const last = lastBegun(model);
  return model.steps.slice(0, last + 1).some((step) => isAskedIn(model, cast, person, step));
}

export function refuse(
  model: Model,
  act: Extract<Act, { by: Person }>,
  cast: Cast,
  target: Target,
): string | null {
  if (!sees(model, cast, act.by)) return 'NOT_FOUND';
  const step = model.steps[current(model)];
  if (!step) return 'ALREADY_RESOLVED';
  switch (act.act) {
    case 'approve':
    case 'deny': {
      const why = cannotDecide(model, cast, act.by, step);
      if (why) return why;
      if (act.stale) return 'STALE_REVISION';
      const slot = model.steps[target.step]?.slots[target.place];
      const isMine =
        act.which === null || mine(model, cast, act.by, step).some((one) => one === slot);
      return isMine ? null : 'INVALID_INPUT';
    }
    case 'comment':
      return act.asks && cannotDecide(model, cast, act.by, step) ? 'NOT_AN_APPROVER' : null;
    case 'withdraw':
      return ['cam', 'tom', 'ada'].includes(act.by) ? null : 'FORBIDDEN';
    case 'edit':
      return act.by === creator ? null : 'FORBIDDEN';
    case 'reassign':
      return cannotReassign(model, act, cast, target);
  }
}

function cannotDecide(model: Model, cast: Cast, person: Person, step: Step): string | null {
  if (barred(model).includes(person)) return 'OWN_REQUEST';
  if (deciders(step).includes(person)) return 'ALREADY_DECIDED';
  if (mine(model, cast, person, step).length > 0) return null;
  const asked = step.slots.some(
    (slot) => belongs(cast, person, slot.asked) || standsInFor(cast, person, slot.asked, model.at),
  );
  return asked ? 'ALREADY_DECIDED' : 'NOT_AN_APPROVER';
}

function cannotReassign(
  model: Model,
  { by, to }: Extract<Act, { act: 'reassign' }>,
  cast: Cast,
  target: Target,
): string | null {
  const place = current(model);
  const active = model.steps[place];
  const free = by === creator || by === 'ada';
  // Who may not decide does not choose who does.
  const own =
    !barred(model).includes(by) &&
    active?.slots.some(({ asked, vote: given }) => given === null && belongs(cast, by, asked));
  const anyOpen = model.steps
    .slice(place)
    .some(({ slots }) => slots.some((slot) => slot.vote === null));
  if (!(free ? anyOpen : own)) return 'FORBIDDEN';
  const step = model.steps[target.step];
  const slot = step?.slots[target.place];
  if (!step || !slot || slot.vote !== null || target.step < place) return 'INVALID_INPUT';
  if (!free && !(step === active && belongs(cast, by, slot.asked))) return 'INVALID_INPUT';
  if (step.slots.some(({ asked }) => asked === to)) return 'INVALID_INPUT';
  const able = eligible(model, cast, to);
  if (able.every((one) => deciders(step).includes(one))) return 'INVALID_INPUT';
  const after = {
    ...step,
    slots: step.slots.map((one) => (one === slot ? { ...one, asked: to } : one)),
  };
  const worse = canBeMet(model, cast, step) && !canBeMet(model, cast, after);
  return worse ? 'INVALID_INPUT' : null;
}
