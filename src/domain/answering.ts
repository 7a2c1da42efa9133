// Who can answer for which assignment? Rules 2, 3 and 10, and nothing else.
import type { Directory } from './directory.ts';
import type { AnsweredAs } from './events.ts';
import { approvalsNeeded } from './outcome.ts';
import { isSameAssignee, type Actor, type Assignee } from './people.ts';
import {
  activeStep,
  askingIds,
  decidedIds,
  openAssignments,
  type AssignmentState,
  type RequestState,
  type StepState,
} from './request-state.ts';

/** Whether this person is the assignee, or of it. */
export function belongsTo(actor: Actor, assignee: Assignee): boolean {
  return assignee.type === 'USER' ? assignee.id === actor.id : actor.groupIds.includes(assignee.id);
}

/** In which capacity this person would answer for an assignment; `null`: in none. */
export function capacityFor(actor: Actor, { assignee }: AssignmentState): AnsweredAs | null {
  if (belongsTo(actor, assignee)) return assignee.type === 'USER' ? 'APPROVER' : 'GROUP_MEMBER';
  const isAway = assignee.type === 'USER' && actor.standsInForIds.includes(assignee.id);
  return isAway ? 'STAND_IN' : null;
}

export interface Answerable {
  readonly assignment: AssignmentState;
  readonly answeredAs: AnsweredAs;
}

const preference: readonly (AnsweredAs | null)[] = ['APPROVER', 'GROUP_MEMBER', 'STAND_IN'];

/**
 * The open assignments of the active step for which this person can answer, first the one that an
 * answer without further words is for: their own, then a group's, then that of someone away. Where
 * the step was escalated to them they answer for all that is open at once.
 */
export function answerableBy(actor: Actor, request: RequestState): Answerable[] {
  const step = activeStep(request);
  if (!step) return [];
  const open = openAssignments(step);
  if (isEscalatedTo(actor, step)) {
    return open.map((assignment) => ({ assignment, answeredAs: 'ESCALATION' }));
  }
  return open
    .flatMap((assignment) => {
      const answeredAs = capacityFor(actor, assignment);
      return answeredAs ? [{ assignment, answeredAs }] : [];
    })
    .sort(
      (one, other) => preference.indexOf(one.answeredAs) - preference.indexOf(other.answeredAs),
    );
}

export function isEscalatedTo(actor: Actor, step: StepState): boolean {
  return step.escalatedTo !== null && belongsTo(actor, step.escalatedTo);
}

/** What rule 2 looks at. */
export type Asking = Pick<RequestState, 'createdById' | 'onBehalfOfId' | 'terms'>;

/** Everyone who is there to answer for an assignee now, without those who asked (rule 2). */
export function eligibleFor(assignee: Assignee, asking: Asking, directory: Directory): string[] {
  const barred = asking.terms.ownDecisionAllowed ? [] : askingIds(asking);
  return directory.answerersOf(assignee).filter((userId) => !barred.includes(userId));
}

/** The same for a step that may have answers already: nobody answers twice in it. */
export function eligibleInStep(
  assignee: Assignee,
  step: Pick<StepState, 'assignments'>,
  asking: Asking,
  directory: Directory,
): string[] {
  const answered = decidedIds(step);
  return eligibleFor(assignee, asking, directory).filter((userId) => !answered.includes(userId));
}

/** Who answers for an assignee that is a person who is away; nobody for rule 2's sake. */
export function eligibleStandIn(
  assignee: Assignee,
  asking: Asking,
  directory: Pick<Directory, 'standInOf'>,
): string | null {
  if (assignee.type === 'GROUP') return null;
  const standIn = directory.standInOf(assignee.id);
  const isBarred = !asking.terms.ownDecisionAllowed && askingIds(asking).includes(standIn ?? '');
  return isBarred ? null : standIn;
}

/** Everyone who can still answer in the active step, each once. */
export function stillAskedIds(request: RequestState, directory: Directory): string[] {
  const step = activeStep(request);
  if (!step) return [];
  const answered = decidedIds(step);
  const all = [
    ...openAssignments(step).flatMap(({ assignee }) => answerers(assignee, request, directory)),
    ...(step.escalatedTo ? eligibleFor(step.escalatedTo, request, directory) : []),
  ];
  return [...new Set(all)].filter((userId) => !answered.includes(userId));
}

/** As much of a step as the question needs, for one that is only to be made, too. */
export type StepToAnswer = Pick<StepState, 'rule' | 'atLeast' | 'escalatedTo' | 'assignments'>;

/** Rule 10: are there enough people for the step's rule to be met? */
export function isAnswerable(step: StepToAnswer, asking: Asking, directory: Directory): boolean {
  const { needed, available } = answerersOf(step, asking, directory);
  return available >= needed;
}

/**
 * How many more people have to approve in a step, and how many different ones could. Nobody answers
 * twice in a step, so each open assignment needs someone of its own, unless the step was escalated
 * to someone who answers for all that is open.
 */
export function answerersOf(
  step: StepToAnswer,
  asking: Asking,
  directory: Directory,
): { needed: number; available: number } {
  const answered = decidedIds(step);
  const approved = step.assignments.filter(({ decision }) => decision === 'APPROVED').length;
  const needed = approvalsNeeded(step.rule, step.atLeast, step.assignments.length) - approved;
  const escalated = step.escalatedTo ? eligibleFor(step.escalatedTo, asking, directory) : [];
  const open = openAssignments(step);
  if (escalated.some((userId) => !answered.includes(userId))) {
    return { needed, available: open.length };
  }
  const candidates = open.map(({ assignee }) =>
    answerers(assignee, asking, directory).filter((userId) => !answered.includes(userId)),
  );
  return { needed, available: distinctAnswerers(candidates) };
}

function answerers(assignee: Assignee, asking: Asking, directory: Directory): string[] {
  const standIn = eligibleStandIn(assignee, asking, directory);
  return [...eligibleFor(assignee, asking, directory), ...(standIn === null ? [] : [standIn])];
}

/** For how many of the assignments there can be a person of its own: a maximum matching. */
function distinctAnswerers(candidates: readonly (readonly string[])[]): number {
  const takenBy = new Map<string, number>();
  const place = (assignment: number, tried: Set<string>): boolean => {
    for (const userId of candidates[assignment] ?? []) {
      if (tried.has(userId)) continue;
      tried.add(userId);
      const holder = takenBy.get(userId);
      if (holder === undefined || place(holder, tried)) {
        takenBy.set(userId, assignment);
        return true;
      }
    }
    return false;
  };
  return candidates.filter((_, assignment) => place(assignment, new Set())).length;
}

/** Whether the assignee is asked in this step already. */
export function isAskedIn(step: StepToAnswer, assignee: Assignee): boolean {
  return step.assignments.some((assignment) => isSameAssignee(assignment.assignee, assignee));
}
