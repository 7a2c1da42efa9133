// A history through the rules and through the plain model, side by side.
import type { Act, History } from './acts.ts';
import { newCast, type Cast, type Person } from './cast.ts';
import { brokenInvariants } from './invariants.ts';
import { newModel, perform as performOnIt, settle } from './model.ts';
import { current, statusOf, type Model } from './model-state.ts';
import { advance, letTimePass } from './model-time.ts';
import { make, perform, slotAt, start, type Subject } from './subject.ts';

/** How often what happened, in words. */
export type Tally = Map<string, number>;

/** @returns what differs, or an invariant that is broken, and where; nothing when all is well */
export function differences({ setup, acts }: History, tally: Tally = new Map()): string[] {
  const cast = newCast();
  const subject = make(setup, cast);
  const plain = newModel(setup, cast);
  if (!subject || !plain) {
    const both = !subject && !plain;
    count(tally, 'refused to be made');
    return both ? [] : [`made: ${String(subject !== null)}, should be: ${String(plain !== null)}`];
  }
  let now = 0;
  const found = compare(subject, plain);
  for (const [index, act] of acts.entries()) {
    if (found.length > 0) break;
    if ('by' in act && !cast.active.has(act.by)) continue;
    now += act.act === 'wait' ? act.ms : 1;
    change(cast, act, now);
    const before = subject.state;
    const target = slotAt(before, 'which' in act ? (act.which ?? 0) : 0);
    const got = perform(subject, act, setup, cast, now);
    const wanted = performOnModel(plain, act, cast, now, target);
    if (got !== wanted) found.push(`answers ${String(got)}, should answer ${String(wanted)}`);
    if ('by' in act) count(tally, `${act.act}: ${got ?? 'done'}`);
    found.push(...compare(subject, plain), ...brokenInvariants(before, subject, setup));
    if (found.length > 0) found.unshift(`after act ${String(index)}, ${JSON.stringify(act)}:`);
  }
  summarise(tally, subject);
  return found;
}

function count(tally: Tally, what: string): void {
  tally.set(what, (tally.get(what) ?? 0) + 1);
}

/** What this history had in it. */
function summarise(tally: Tally, { state, record }: Subject): void {
  const had = new Set<string>([state.status]);
  for (const { event } of record) {
    had.add(event.type);
    if (event.type === 'APPROVED' || event.type === 'DENIED') had.add(`as ${event.answeredAs}`);
    if (event.type === 'INFORMATION_REQUESTED') had.add('waits on the requester');
    if (event.type === 'STEP_STARTED' && event.position > 1) had.add('a second step');
  }
  if (state.nobodyCanAnswer) had.add('stuck');
  if (state.steps.some(({ escalatedTo }) => escalatedTo)) had.add('escalated');
  for (const what of had) {
    if (!/^(APPROVED|DENIED)$/.test(what) || what === state.status) count(tally, what);
  }
}

function performOnModel(
  plain: Model,
  act: Act,
  cast: Cast,
  now: number,
  target: { readonly step: number; readonly place: number },
): string | null {
  if (act.act === 'wait') letTimePass(plain, cast, now);
  else advance(plain, now);
  if ('by' in act) return performOnIt(plain, act, cast, target);
  settle(plain, cast);
  return null;
}

/** What an act changes about people. An absence while one is away already is not made. */
function change(cast: Cast, act: Act, now: number): void {
  switch (act.act) {
    case 'join':
      cast.members[act.group].add(act.person);
      break;
    case 'leave':
      cast.members[act.group].delete(act.person);
      break;
    case 'activate':
      cast.active.add(act.person);
      break;
    case 'deactivate':
      cast.active.delete(act.person);
      break;
    case 'away':
      if (act.person === act.delegate || isAway(cast, act.person, now)) break;
      cast.absences.push({
        person: act.person,
        delegate: act.delegate,
        from: now,
        to: now + act.ms,
      });
      break;
    case 'approve':
    case 'deny':
    case 'comment':
    case 'withdraw':
    case 'reassign':
    case 'edit':
    case 'wait':
      break;
  }
}

function isAway(cast: Cast, person: Person, now: number): boolean {
  return cast.absences.some((one) => one.person === person && one.from <= now && now < one.to);
}

function compare({ state }: Subject, plain: Model): string[] {
  const place = current(plain);
  const pairs: [string, unknown, unknown][] = [
    ['status', state.status, statusOf(plain)],
    ['the step asked', state.steps.findIndex(({ status }) => status === 'ACTIVE'), place],
    ['nobody can answer', state.nobodyCanAnswer, plain.stuck],
    ['waits on', state.waitingOn, waitingOn(plain)],
    ['comments', state.commentCount, plain.comments],
    [
      'assignments',
      state.steps.map((step) =>
        step.assignments.map((one) => [one.assignee.id, one.decision, one.decidedById]),
      ),
      plain.steps.map(({ slots }) => slots.map(({ asked, vote, by }) => [asked, vote, by])),
    ],
    [
      'escalated to',
      state.steps.map(({ escalatedTo }) => escalatedTo?.id ?? null),
      plain.steps.map(({ escalatedTo }) => escalatedTo),
    ],
    [
      'reminders',
      state.due && [state.due.remindedDayBefore, state.due.reached],
      plain.due && [plain.due.dayBefore, plain.due.reached],
    ],
    ['last reminded', lastReminded(state), plain.due?.lastReminder ?? null],
    ['due', dueIn(state, plain.at), plain.due && plain.due.allowed - plain.due.ran],
    ['waited', waited(state, plain.at), plain.waited],
  ];
  return pairs
    .filter(([, is, should]) => JSON.stringify(is) !== JSON.stringify(should))
    .map(
      ([what, is, should]) => `${what}: ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`,
    );
}

function waitingOn(plain: Model): string {
  if (statusOf(plain) !== 'PENDING') return 'NOBODY';
  return plain.waitsOnRequester ? 'REQUESTER' : 'APPROVERS';
}

function lastReminded({ due }: Subject['state']): number | null {
  return due?.lastRemindedAt ? due.lastRemindedAt.getTime() - start : null;
}

/** How much time is left on the request's clock. */
function dueIn(state: Subject['state'], now: number): number | null {
  if (!state.due) return null;
  const stopped = state.waitingOn === 'APPROVERS' ? now : state.waiting.since.getTime() - start;
  return state.due.at.getTime() - start - stopped;
}

function waited({ waitingOn: on, waiting }: Subject['state'], now: number) {
  const running = now - (waiting.since.getTime() - start);
  return {
    approvers: waiting.onApproversMs + (on === 'APPROVERS' ? running : 0),
    requester: waiting.onRequesterMs + (on === 'REQUESTER' ? running : 0),
  };
}
