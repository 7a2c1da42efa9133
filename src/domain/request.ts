import { eligibleFor, eligibleInStep, isAnswerable } from './answering.ts';
import { answer, type AnswerCommand } from './answer.ts';
import { comment, type CommentCommand } from './comment.ts';
import type { World } from './directory.ts';
import { edited, wasAsked, type EditCommand } from './edit.ts';
import type { RequestEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Actor } from './people.ts';
import { refusalFor } from './permissions.ts';
import { reassign, type ReassignCommand } from './reassign.ts';
import { done, refused, type Outcome, type Refusal } from './refusals.ts';
import { activeStep, type RequestState, type StepState } from './request-state.ts';
import { delegated } from './stand-ins.ts';

/** What a person does with a request that exists. */
export type RequestCommand = (
  | AnswerCommand
  | CommentCommand
  | ReassignCommand
  | EditCommand
  | { readonly type: 'WITHDRAW'; readonly reason: string }
) & { readonly expectedRevision?: number };

/** What happens when `actor` does `command` to `request`: events, or the reason why nothing does. */
export function decide(
  command: RequestCommand,
  request: RequestState,
  actor: Actor,
  world: World,
): Outcome<readonly RequestEvent[]> {
  const refusal = refusalToChange(command, request, actor);
  if (refusal) return refused(refusal);
  const outcome = events(command, request, actor, world);
  return outcome.ok ? done(withConsequences(request, outcome.value, world)) : outcome;
}

/** Why nothing comes of a command, whatever else it says: who it is from, and what they saw. */
export function refusalToChange(
  { type, expectedRevision }: Pick<RequestCommand, 'type' | 'expectedRevision'>,
  request: RequestState,
  actor: Actor,
): Refusal | null {
  const refusal = refusalFor(actor, type, request);
  if (refusal) return refusal;
  if (expectedRevision === undefined || expectedRevision === request.revision) return null;
  return { code: 'STALE_REVISION', requestId: request.id };
}

function events(
  command: RequestCommand,
  request: RequestState,
  actor: Actor,
  world: World,
): Outcome<readonly RequestEvent[]> {
  switch (command.type) {
    case 'APPROVE':
    case 'DENY':
      return answer(command, request, actor, world);
    case 'COMMENT':
      return comment(command, request, actor, world);
    case 'REASSIGN':
      return reassign(command, request, actor, world);
    case 'EDIT':
      return done([edited(command.edit, request, world)]);
    case 'WITHDRAW':
      return done([
        { type: 'WITHDRAWN', reason: command.reason },
        { type: 'RESOLVED', status: 'WITHDRAWN' },
      ]);
  }
}

/** A new request's events after its CREATED: its first step begins, its approvers are asked. */
export function open(request: RequestState, world: World): readonly RequestEvent[] {
  return withConsequences(request, [], world);
}

/**
 * What follows from events: rule 4's next step or end, and rule 10's look at whether anybody is
 * there to answer.
 */
export function withConsequences(
  request: RequestState,
  happened: readonly RequestEvent[],
  world: World,
): readonly RequestEvent[] {
  const all = [...happened];
  let after = all.reduce((state, event) => evolve(state, event, world.now), request);
  const add = (events: readonly RequestEvent[]) => {
    all.push(...events);
    after = events.reduce((state, event) => evolve(state, event, world.now), after);
  };
  if (after.status === 'PENDING' && !activeStep(after)) add(nextStep(after, request, all, world));
  add(answerability(after, world));
  return all;
}

function nextStep(
  request: RequestState,
  before: RequestState,
  happened: readonly RequestEvent[],
  world: World,
): RequestEvent[] {
  if (request.steps.some(({ status }) => status === 'DENIED')) {
    return [{ type: 'RESOLVED', status: 'DENIED' }];
  }
  const next = request.steps.find(({ status }) => status === 'WAITING');
  // A request that asks nobody is not approved by nobody.
  if (!next) return request.steps.length > 0 ? [{ type: 'RESOLVED', status: 'APPROVED' }] : [];
  const isAnew = happened.some(({ type }) => type === 'EDITED');
  return begin(next, request, isAnew ? before : null, world);
}

/** @param before the request as it was, where an edit made its steps begin anew */
function begin(
  step: StepState,
  request: RequestState,
  before: RequestState | null,
  { directory }: World,
): RequestEvent[] {
  return [
    { type: 'STEP_STARTED', position: step.position },
    ...step.assignments.map(({ id, assignee }) => ({
      type: 'ASSIGNED' as const,
      assignmentId: id,
      assignee,
      toldIds: eligibleFor(assignee, request, directory),
      again: before !== null && wasAsked(assignee, before),
    })),
    ...step.assignments.flatMap((assignment) => delegated(assignment, request, { directory })),
  ];
}

/** Rule 10: what changes when the people who could answer have changed. */
export function answerability(request: RequestState, world: World): RequestEvent[] {
  const step = activeStep(request);
  if (request.status !== 'PENDING' || !step) return [];
  const { position } = step;
  const { directory } = world;
  if (isAnswerable(step, request, directory)) {
    return request.nobodyCanAnswer ? [{ type: 'ANSWERABLE_AGAIN', position }] : [];
  }
  const { fallback } = request.terms;
  if (fallback && isAnswerable({ ...step, escalatedTo: fallback }, request, directory)) {
    const toldIds = eligibleInStep(fallback, step, request, directory);
    return [{ type: 'ESCALATED', position, to: fallback, because: 'NOBODY_CAN_ANSWER', toldIds }];
  }
  if (request.nobodyCanAnswer) return [];
  const toldIds = [...new Set([request.createdById, ...directory.adminIds])];
  return [{ type: 'NOBODY_CAN_ANSWER', position, toldIds }];
}
