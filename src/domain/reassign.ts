// Rule 7: an open assignment is handed on, or moved, to someone else.
import { eligibleFor, eligibleInStep, isAnswerable, isAskedIn } from './answering.ts';
import type { World } from './directory.ts';
import type { RequestEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Actor, Assignee } from './people.ts';
import { reassignableBy } from './permissions.ts';
import { done, invalid, refused, type Outcome, type Refusal } from './refusals.ts';
import type { RequestState, StepState } from './request-state.ts';
import { delegated } from './stand-ins.ts';

export interface ReassignCommand {
  readonly type: 'REASSIGN';
  readonly assignmentId: string;
  readonly to: Assignee;
  readonly reason: string | null;
}

export function reassign(
  { assignmentId, to, reason }: ReassignCommand,
  request: RequestState,
  actor: Actor,
  { now, directory }: World,
): Outcome<readonly RequestEvent[]> {
  const assignment = reassignableBy(actor, request).find(({ id }) => id === assignmentId);
  const step = request.steps.find((each) => each.assignments.some(({ id }) => id === assignmentId));
  if (!assignment || !step) {
    return refused(invalid('assignmentId', 'This is not an open assignment that you may hand on.'));
  }
  const refusal = refusalOfTarget(to, step, request, { now, directory });
  if (refusal) return refused(refusal);
  const told = eligibleInStep(to, step, request, directory);
  const event: RequestEvent = {
    type: 'REASSIGNED',
    assignmentId,
    from: assignment.assignee,
    to,
    reason,
    toldIds: step.status === 'ACTIVE' ? told : [],
  };
  const after = evolve(request, event, now);
  const stepAfter = after.steps.find(({ id }) => id === step.id);
  const worse =
    isAnswerable(step, request, directory) &&
    (!stepAfter || !isAnswerable(stepAfter, after, directory));
  if (worse) {
    return refused(
      invalid('toId', 'Too few people would be left to answer for this step. Name someone else.'),
    );
  }
  if (step.status !== 'ACTIVE') return done([event]);
  return done([event, ...delegated({ id: assignmentId, assignee: to }, after, { directory })]);
}

function refusalOfTarget(
  to: Assignee,
  step: StepState,
  request: RequestState,
  { directory }: World,
): Refusal | null {
  if (isAskedIn(step, to)) return invalid('toId', 'They are asked in this step already.');
  if (directory.answerersOf(to).length === 0) {
    return invalid('toId', 'There is no such active person, or nobody in this group is active.');
  }
  if (eligibleFor(to, request, directory).length === 0) {
    return invalid('toId', 'Nobody decides on their own request. Name someone else.');
  }
  if (eligibleInStep(to, step, request, directory).length === 0) {
    return invalid('toId', 'They have decided in this step already. Name someone else.');
  }
  return null;
}
