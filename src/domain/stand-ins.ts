// Who stands in for someone away hears of what waits for them.
import { eligibleStandIn } from './answering.ts';
import type { World } from './directory.ts';
import type { RequestEvent } from './events.ts';
import {
  activeStep,
  decidedIds,
  openAssignments,
  type AssignmentState,
  type RequestState,
} from './request-state.ts';

/** What tells the one who stands in for an approver who is away; nobody answers twice in a step. */
export function delegated(
  { id, assignee }: Pick<AssignmentState, 'id' | 'assignee'>,
  request: RequestState,
  { directory }: Pick<World, 'directory'>,
): RequestEvent[] {
  const toUserId = eligibleStandIn(assignee, request, directory);
  const step = activeStep(request);
  if (toUserId === null || (step && decidedIds(step).includes(toUserId))) return [];
  return [{ type: 'DELEGATED', assignmentId: id, forUserId: assignee.id, toUserId }];
}

/** An absence has begun: whoever stands in hears of what waits for this person now. */
export function delegateOpen(
  request: RequestState,
  userId: string,
  world: World,
): readonly RequestEvent[] {
  const step = activeStep(request);
  return (step ? openAssignments(step) : [])
    .filter(({ assignee }) => assignee.type === 'USER' && assignee.id === userId)
    .flatMap((assignment) => delegated(assignment, request, world));
}
