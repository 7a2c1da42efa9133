import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Caller } from '../db/caller-store.ts';

/** What an event is answered with, for everybody whom it fits. */
export interface Answer {
  /** The result as it goes over the wire: made once. */
  readonly json: string;
  /** Nothing could be answered at all: a follower told this would have missed something. */
  readonly failure: readonly GraphQLError[] | null;
}

/** An answer, and for whom else it is right. */
export interface SharedAnswer extends Answer {
  fits(other: Caller): boolean;
  /** What was asked of the person it was made for. */
  readonly asked: ReadonlySet<keyof Caller>;
}

export function failureOf({ data, errors }: ExecutionResult): readonly GraphQLError[] | null {
  return errors && !data ? errors : null;
}

/** So many executions of one event run at the same time. */
const atOnce = 8;

/**
 * Answers each of these people with as few executions as their rights allow: first one, then one for
 * each way in which the rest differ in what that one asked.
 */
export async function answerEach<Asker extends { readonly caller: Caller }>(
  askers: readonly Asker[],
  execute: (asker: Asker) => Promise<SharedAnswer>,
  tell: (asker: Asker, answer: Answer) => void,
): Promise<void> {
  const asked = new Set<keyof Caller>();
  let rest = askers;
  while (rest.length > 0) {
    const leaders = new Map<string, Asker>();
    for (const asker of rest) {
      const kind = JSON.stringify([...asked].map((property) => asker.caller[property]));
      if (!leaders.has(kind)) leaders.set(kind, asker);
      // Nobody is told apart before the first answer.
      if (leaders.size === (asked.size === 0 ? 1 : atOnce)) break;
    }
    const answers = await Promise.all([...leaders.values()].map(execute));
    const unanswered: Asker[] = [];
    for (const asker of rest) {
      const answer = answers.find((each) => each.fits(asker.caller));
      if (answer) tell(asker, answer);
      else unanswered.push(asker);
    }
    for (const answer of answers) for (const property of answer.asked) asked.add(property);
    rest = unanswered;
  }
}
