// An approver says yes or no: rules 3 and 4.
import { answerableBy, isAnswerable, type Answerable } from './answering.ts';
import type { World } from './directory.ts';
import type { RequestEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Actor } from './people.ts';
import { done, invalid, refused, type Outcome } from './refusals.ts';
import { activeStep, type RequestState } from './request-state.ts';

export type AnswerCommand =
  | {
      readonly type: 'APPROVE';
      readonly note: string | null;
      /**
       * Which of the assignments that they can answer for; by default the first that leaves enough
       * people for the others, since nobody answers twice.
       */
      readonly assignmentId?: string;
    }
  | { readonly type: 'DENY'; readonly note: string; readonly assignmentId?: string };

/**
 * One assignment's decision; of the one to whom a step was escalated, a decision for each that is
 * open, until the step is settled.
 */
export function answer(
  command: AnswerCommand,
  request: RequestState,
  actor: Actor,
  world: World,
): Outcome<readonly RequestEvent[]> {
  const all = answerableBy(actor, request);
  const first = choose(command, all, request, actor, world);
  if (!first) {
    return refused(invalid('assignmentId', 'You cannot answer for this assignment now.'));
  }
  const others = first.answeredAs === 'ESCALATION' ? all.filter((each) => each !== first) : [];
  const events: RequestEvent[] = [];
  let after = request;
  for (const one of [first, ...others]) {
    if (!activeStep(after)) break;
    const event = decision(command, one, actor);
    events.push(event);
    after = evolve(after, event, world.now);
  }
  return done(events);
}

function choose(
  command: AnswerCommand,
  all: readonly Answerable[],
  request: RequestState,
  actor: Actor,
  { now, directory }: World,
): Answerable | undefined {
  const { assignmentId } = command;
  if (assignmentId !== undefined) return all.find(({ assignment: { id } }) => id === assignmentId);
  const leavesEnough = (one: Answerable) => {
    const after = evolve(request, decision(command, one, actor), now);
    const step = activeStep(after);
    return !step || isAnswerable(step, after, directory);
  };
  const [first] = all;
  return first?.answeredAs === 'ESCALATION' ? first : (all.find(leavesEnough) ?? first);
}

function decision(
  command: AnswerCommand,
  { assignment, answeredAs }: Answerable,
  actor: Actor,
): RequestEvent {
  const which = { assignmentId: assignment.id, byId: actor.id, answeredAs };
  return command.type === 'APPROVE'
    ? { type: 'APPROVED', note: command.note, ...which }
    : { type: 'DENIED', note: command.note, ...which };
}
