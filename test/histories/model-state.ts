// What the plain model keeps of a request, and what follows from it by counting. Written from
// product.md's rules without a line of src/domain.
import type { Rule, Setup } from './acts.ts';
import { beneficiary, creator, isGroup, type Asked, type Cast, type Person } from './cast.ts';
import { answerers, belongs, mostDistinct, standIn } from './model-people.ts';

export const day = 24 * 3_600_000;

export interface Slot {
  asked: Asked;
  vote: 'APPROVED' | 'DENIED' | null;
  by: Person | null;
}
export interface Step {
  readonly rule: Rule;
  readonly atLeast: number | null;
  readonly slots: Slot[];
  escalatedTo: Asked | null;
}
export interface Due {
  /** Time on its clock when it is due, and how long the clock has run. */
  allowed: number;
  ran: number;
  dayBefore: boolean;
  reached: boolean;
  lastReminder: number | null;
}

export interface Model {
  steps: Step[];
  ended: 'WITHDRAWN' | 'EXPIRED' | null;
  waitsOnRequester: boolean;
  stuck: boolean;
  comments: number;
  due: Due | null;
  /** When the model was last brought up to date. */
  at: number;
  waited: { approvers: number; requester: number };
  whenDue: Setup['whenDue'];
  readonly setup: Setup;
}

export const newSteps = ({ steps }: Setup): Step[] =>
  steps.map(({ rule, atLeast, asked }) => ({
    rule,
    atLeast,
    slots: asked.map((one) => ({ asked: one, vote: null, by: null })),
    escalatedTo: null,
  }));

export const newDue = (allowed: number): Due => ({
  allowed,
  ran: 0,
  dayBefore: allowed <= day,
  reached: false,
  lastReminder: null,
});

/** Rule 4 for one step, by counting. */
export function outcomeOf({ rule, atLeast, slots }: Step): 'APPROVED' | 'DENIED' | null {
  const needed = rule === 'ANY' ? 1 : rule === 'ALL' ? slots.length : (atLeast ?? 0);
  const yes = slots.filter(({ vote }) => vote === 'APPROVED').length;
  const no = slots.filter(({ vote }) => vote === 'DENIED').length;
  if (yes >= needed) return 'APPROVED';
  return slots.length - no < needed ? 'DENIED' : null;
}

export function statusOf(model: Model): string {
  if (model.ended) return model.ended;
  const outcomes = model.steps.map(outcomeOf);
  if (outcomes.includes('DENIED')) return 'DENIED';
  return outcomes.every((one) => one === 'APPROVED') ? 'APPROVED' : 'PENDING';
}

/** The place of the step that is asked now; -1 where none is. */
export function current(model: Model): number {
  return statusOf(model) === 'PENDING'
    ? model.steps.findIndex((step) => outcomeOf(step) === null)
    : -1;
}

export const barred = ({ setup }: Model): Person[] =>
  setup.ownDecisionAllowed ? [] : [creator, beneficiary];
/** In their own right, not as a stand-in. */
export const eligible = (model: Model, cast: Cast, asked: Asked): Person[] =>
  answerers(cast, asked, barred(model), model.at).filter((one) => belongs(cast, one, asked));
export const deciders = ({ slots }: Step) => slots.flatMap(({ by }) => by ?? []);

export function canBeMet(model: Model, cast: Cast, step: Step): boolean {
  const done = deciders(step);
  const left = (list: Person[]) => list.filter((one) => !done.includes(one));
  if (step.escalatedTo && left(eligible(model, cast, step.escalatedTo)).length > 0) {
    return step.slots.filter(({ vote }) => vote === null).length >= stillNeeded(step);
  }
  const open = step.slots.filter(({ vote }) => vote === null);
  const choices = open.map(({ asked }) => left(answerers(cast, asked, barred(model), model.at)));
  return mostDistinct(choices) >= stillNeeded(step);
}

function stillNeeded({ rule, atLeast, slots }: Step): number {
  const needed = rule === 'ANY' ? 1 : rule === 'ALL' ? slots.length : (atLeast ?? 0);
  return needed - slots.filter(({ vote }) => vote === 'APPROVED').length;
}

/** Which slots this person's answer would be for, in the order of preference. */
export function mine(model: Model, cast: Cast, person: Person, step: Step): Slot[] {
  const open = step.slots.filter((slot) => slot.vote === null);
  if (step.escalatedTo && belongs(cast, person, step.escalatedTo)) return open;
  return [
    ...open.filter(({ asked }) => asked === person),
    ...open.filter(({ asked }) => isGroup(asked) && belongs(cast, person, asked)),
    ...open.filter(({ asked }) => standsInFor(cast, person, asked, model.at)),
  ].filter((slot, index, all) => all.indexOf(slot) === index);
}

export function isAskedIn(model: Model, cast: Cast, person: Person, step: Step): boolean {
  return (
    deciders(step).includes(person) ||
    (step.escalatedTo !== null && belongs(cast, person, step.escalatedTo)) ||
    step.slots.some(
      ({ asked }) => belongs(cast, person, asked) || standsInFor(cast, person, asked, model.at),
    )
  );
}

export function standsInFor(cast: Cast, person: Person, asked: Asked, now: number): boolean {
  return !isGroup(asked) && standIn(cast, asked, now) === person;
}

/** Steps begin one after the other; the one after the last approved one has begun, unless denied. */
export function lastBegun(model: Model): number {
  const outcomes = model.steps.map(outcomeOf);
  const firstOpen = outcomes.findIndex((one) => one !== 'APPROVED');
  return firstOpen === -1 ? model.steps.length - 1 : firstOpen;
}
