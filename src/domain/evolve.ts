import { newDue, reminded, tick, waitOn } from './due.ts';
import type { CreatedEvent, EditedEvent, NewStep, RequestEvent } from './events.ts';
import { stepOutcome, type DecisionOutcome } from './outcome.ts';
import type {
  ApprovalStepStatus,
  AssignmentState,
  FinalStatus,
  RequestState,
  StepState,
} from './request-state.ts';

/** What of a request is not in its CREATED event: who and what it belongs to. */
export type Origin = Pick<RequestState, 'id' | 'createdById' | 'ticket'>;

/** A request as it is made. Its revision is 1 when its making is done. */
export function created(event: CreatedEvent, origin: Origin, at: Date): RequestState {
  const { onBehalfOfId, content, whenDue, escalateTo, terms, steps } = event;
  return {
    ...origin,
    status: 'PENDING',
    waitingOn: 'APPROVERS',
    waiting: { since: at, onApproversMs: 0, onRequesterMs: 0 },
    revision: 1,
    onBehalfOfId,
    due:
      content.dueAt === null
        ? null
        : newDue(new Date(content.dueAt), { then: whenDue, escalateTo }, at),
    terms,
    nobodyCanAnswer: false,
    commentCount: 0,
    steps: steps.map(asWaiting),
  };
}

/** The request after `event` at `at`. `revision` is the command's to raise, once for all its events. */
export function evolve(request: RequestState, event: RequestEvent, at: Date): RequestState {
  switch (event.type) {
    case 'CREATED':
    case 'ASSIGNED':
    case 'DELEGATED':
    case 'WITHDRAWN':
    case 'EXPIRED':
      return request;
    case 'STEP_STARTED':
      return withStep(
        { ...waitOn(request, 'APPROVERS', at), nobodyCanAnswer: false },
        event.position,
        (step) => ({ ...step, status: 'ACTIVE', begun: true }),
      );
    case 'APPROVED':
    case 'DENIED':
      return withDecision(request, event.assignmentId, event.type, event.byId);
    case 'COMMENTED':
    case 'INFORMATION_REQUESTED':
      return commented(request, event, at);
    case 'REASSIGNED':
      return withAssignment(request, event.assignmentId, { assignee: event.to });
    case 'EDITED':
      return edited(request, event, at);
    case 'REMINDED':
      return { ...request, due: request.due && reminded(request.due, event.reminder, at) };
    case 'ESCALATED':
      return withStep({ ...request, nobodyCanAnswer: false }, event.position, (step) => ({
        ...step,
        escalatedTo: event.to,
      }));
    case 'NOBODY_CAN_ANSWER':
      return { ...request, nobodyCanAnswer: true };
    case 'ANSWERABLE_AGAIN':
      return { ...request, nobodyCanAnswer: false };
    case 'RESOLVED':
      return resolved(request, event.status, at);
  }
}

function commented(
  request: RequestState,
  event: Extract<RequestEvent, { type: 'COMMENTED' | 'INFORMATION_REQUESTED' }>,
  at: Date,
): RequestState {
  const counted = { ...request, commentCount: request.commentCount + 1 };
  if (event.type === 'INFORMATION_REQUESTED') return waitOn(counted, 'REQUESTER', at);
  return event.answers ? waitOn(counted, 'APPROVERS', at) : counted;
}

/** Where decisions fall the steps begin anew; what follows starts the first of them. */
function edited(request: RequestState, event: EditedEvent, at: Date): RequestState {
  const { content, terms, steps } = event;
  const dueAt = content.dueAt === null ? null : new Date(content.dueAt);
  // A new time runs from now: what the clock stood still before does not put it off.
  const ticked = tick(steps ? waitOn(request, 'APPROVERS', at) : request, at);
  const same = dueAt?.getTime() === request.due?.at.getTime();
  const choice = request.due ?? { then: 'REMIND' as const, escalateTo: null };
  return {
    ...ticked,
    terms,
    due: same ? ticked.due : dueAt && newDue(dueAt, choice, at),
    ...(steps ? { steps: steps.map(asWaiting), nobodyCanAnswer: false } : {}),
  };
}

function asWaiting(step: NewStep, index: number): StepState {
  return {
    id: step.id,
    position: index + 1,
    rule: step.rule,
    atLeast: step.atLeast,
    status: 'WAITING',
    begun: false,
    escalatedTo: null,
    assignments: step.assignments.map(({ id, assignee }) => ({
      id,
      assignee,
      decision: null,
      decidedById: null,
    })),
  };
}

function withDecision(
  request: RequestState,
  assignmentId: string,
  decision: DecisionOutcome,
  decidedById: string,
): RequestState {
  const after = withAssignment(request, assignmentId, { decision, decidedById });
  return {
    ...after,
    steps: after.steps.map((step) => {
      if (!step.assignments.some(({ id }) => id === assignmentId)) return step;
      const votes = step.assignments.map((assignment) => assignment.decision);
      return { ...step, status: stepOutcome(step.rule, step.atLeast, votes) ?? 'ACTIVE' };
    }),
  };
}

function resolved(request: RequestState, status: FinalStatus, at: Date): RequestState {
  const left: readonly ApprovalStepStatus[] = ['WAITING', 'ACTIVE'];
  return {
    ...waitOn(request, 'NOBODY', at),
    status,
    nobodyCanAnswer: false,
    steps: request.steps.map((step) =>
      left.includes(step.status) ? { ...step, status: 'SKIPPED' } : step,
    ),
  };
}

function withStep(
  request: RequestState,
  position: number,
  change: (step: StepState) => StepState,
): RequestState {
  return {
    ...request,
    steps: request.steps.map((step) => (step.position === position ? change(step) : step)),
  };
}

function withAssignment(
  request: RequestState,
  assignmentId: string,
  change: Partial<AssignmentState>,
): RequestState {
  return {
    ...request,
    steps: request.steps.map((step) => ({
      ...step,
      assignments: step.assignments.map((assignment) =>
        assignment.id === assignmentId ? { ...assignment, ...change } : assignment,
      ),
    })),
  };
}
