import type { RequestEvent } from './events.ts';
import { stepOutcome, type DecisionOutcome } from './outcome.ts';
import type { Actor } from './people.ts';
import { isOnAskingSide, mayRequestInformation, refusalFor } from './permissions.ts';
import { done, refused, type Outcome } from './refusals.ts';
import {
  activeAssignment,
  activeStep,
  askedApproverIds,
  type ApprovalStepStatus,
  type FinalStatus,
  type RequestState,
  type StepState,
} from './request-state.ts';

/** What a person does with a request that exists. */
export type RequestCommand =
  | { readonly type: 'APPROVE'; readonly note: string | null; readonly expectedRevision?: number }
  | { readonly type: 'DENY'; readonly note: string; readonly expectedRevision?: number }
  | {
      readonly type: 'COMMENT';
      readonly commentId: string;
      readonly body: string;
      readonly requestsInformation: boolean;
    }
  | { readonly type: 'WITHDRAW'; readonly reason: string; readonly expectedRevision?: number };

/** What happens when `actor` does `command` to `request`: events, or the reason why nothing does. */
export function decide(
  command: RequestCommand,
  request: RequestState,
  actor: Actor,
): Outcome<readonly RequestEvent[]> {
  const refusal = refusalFor(actor, command.type, request);
  if (refusal) return refused(refusal);
  if (
    'expectedRevision' in command &&
    command.expectedRevision !== undefined &&
    command.expectedRevision !== request.revision
  ) {
    return refused({ code: 'STALE_REVISION', requestId: request.id });
  }
  switch (command.type) {
    case 'APPROVE':
      return done(
        withConsequences(request, {
          ...vote(request, actor),
          type: 'APPROVED',
          note: command.note,
        }),
      );
    case 'DENY':
      return done(
        withConsequences(request, { ...vote(request, actor), type: 'DENIED', note: command.note }),
      );
    case 'COMMENT':
      return comment(command, request, actor);
    case 'WITHDRAW':
      return done([
        { type: 'WITHDRAWN', reason: command.reason },
        { type: 'RESOLVED', status: 'WITHDRAWN' },
      ]);
  }
}

/** The request's time is up. Nobody's act, so no permission is asked; a settled one stays as it is. */
export function expire(request: RequestState): readonly RequestEvent[] {
  if (request.status !== 'PENDING') return [];
  return [{ type: 'EXPIRED' }, { type: 'RESOLVED', status: 'EXPIRED' }];
}

/** A new request's first events: it exists, its first step begins, its approvers are asked. */
export function open(request: RequestState): readonly RequestEvent[] {
  const first = request.steps[0];
  return [{ type: 'CREATED' }, ...(first ? begin(first) : [])];
}

/** The request after `event`. `revision` is the command's to raise, once for all its events. */
export function evolve(request: RequestState, event: RequestEvent): RequestState {
  switch (event.type) {
    case 'CREATED':
    case 'ASSIGNED':
    case 'WITHDRAWN':
    case 'EXPIRED':
      return request;
    case 'STEP_STARTED':
      return withStep({ ...request, waitingOn: 'APPROVERS' }, event.position, (step) => ({
        ...step,
        status: 'ACTIVE',
        begun: true,
      }));
    case 'APPROVED':
    case 'DENIED':
      return withDecision(request, event.assignmentId, event.type);
    case 'COMMENTED':
      return event.answers ? { ...request, waitingOn: 'APPROVERS' } : request;
    case 'INFORMATION_REQUESTED':
      return { ...request, waitingOn: 'REQUESTER' };
    case 'RESOLVED':
      return resolved(request, event.status);
  }
}

function comment(
  command: Extract<RequestCommand, { type: 'COMMENT' }>,
  request: RequestState,
  actor: Actor,
): Outcome<readonly RequestEvent[]> {
  const { commentId, body } = command;
  if (command.requestsInformation) {
    if (!mayRequestInformation(actor, request)) {
      return refused({
        code: 'NOT_AN_APPROVER',
        message: 'Only an approver who still has to answer can ask for more information.',
      });
    }
    return done([{ type: 'INFORMATION_REQUESTED', commentId, body }]);
  }
  // An agent who helps out on the ticket answers too; an approver never answers for the requester.
  const answers =
    request.waitingOn === 'REQUESTER' &&
    (isOnAskingSide(actor, request) || !askedApproverIds(request).includes(actor.id));
  return done([{ type: 'COMMENTED', commentId, body, answers }]);
}

function vote(request: RequestState, actor: Actor): { assignmentId: string } {
  const assignment = activeAssignment(request, actor.id);
  if (!assignment) throw new Error('a decision without an assignment passed the permissions');
  return { assignmentId: assignment.id };
}

/** Rule 4: a decision, and what follows from it for its step and for the request. */
function withConsequences(request: RequestState, event: RequestEvent): readonly RequestEvent[] {
  const after = evolve(request, event);
  const step = after.steps.find(({ position }) => position === activeStep(request)?.position);
  if (step?.status === 'DENIED') return [event, { type: 'RESOLVED', status: 'DENIED' }];
  if (step?.status !== 'APPROVED') return [event];
  const next = after.steps.find(({ position }) => position > step.position);
  return next ? [event, ...begin(next)] : [event, { type: 'RESOLVED', status: 'APPROVED' }];
}

function begin(step: StepState): RequestEvent[] {
  return [
    { type: 'STEP_STARTED', position: step.position },
    ...step.assignments.map(({ id, userId }) => ({
      type: 'ASSIGNED' as const,
      assignmentId: id,
      userId,
    })),
  ];
}

function withDecision(
  request: RequestState,
  assignmentId: string,
  outcome: DecisionOutcome,
): RequestState {
  const step = request.steps.find(({ assignments }) =>
    assignments.some(({ id }) => id === assignmentId),
  );
  if (!step) return request;
  const assignments = step.assignments.map((assignment) =>
    assignment.id === assignmentId ? { ...assignment, decision: outcome } : assignment,
  );
  const votes = assignments.map(({ decision }) => decision);
  const status = stepOutcome(step.rule, step.atLeast, votes) ?? 'ACTIVE';
  return withStep(request, step.position, () => ({ ...step, assignments, status }));
}

function resolved(request: RequestState, status: FinalStatus): RequestState {
  const left: readonly ApprovalStepStatus[] = ['WAITING', 'ACTIVE'];
  return {
    ...request,
    status,
    waitingOn: 'NOBODY',
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
