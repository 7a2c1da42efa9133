import type { ExecutionArgs } from 'graphql';
import type { Logger } from 'pino';
import type { Caller } from '../db/caller-store.ts';
import type { Answers } from '../request-reads/answer.ts';
import { deliveryOf, type Delivery } from '../request-reads/delivery.ts';
import type { SharedAnswer } from './answer.ts';
import { hasSame } from './watched-caller.ts';

/** Answers an event for a person; `null`: the executor does. It never rejects. */
export type AnswerEvent = (caller: Caller, event: unknown) => Promise<SharedAnswer | null>;

/** All that an answer that is one person's can depend on. */
const personal = ['id', 'role', 'ticketAccess', 'groupIds', 'standsInForIds'] as const;

/**
 * Answers the events of a subscription ahead of the executor, where it asks for what is written there.
 * docs/decisions/17-request-reads.md
 */
export function answerAhead(
  { schema, document, variableValues }: ExecutionArgs,
  answers: Answers,
  log: Logger,
): AnswerEvent {
  const delivery = orNull(() => deliveryOf(schema, document, variableValues ?? {}));
  if (!delivery) return () => Promise.resolve(null);
  const asked = new Set<keyof Caller>(delivery.isPersonal ? personal : []);
  return async (caller, event) => {
    try {
      const json = await answers.forPerson(delivery.askedBy(event), caller.id);
      if (json === null) return null;
      return { json, failure: null, asked, fits: (other) => hasSame(asked, caller, other) };
    } catch (error) {
      log.warn({ err: error }, 'An event is answered by the executor.');
      return null;
    }
  };
}

function orNull(make: () => Delivery): Delivery | null {
  try {
    return make();
  } catch {
    // Whatever is wrong with it, the executor says it.
    return null;
  }
}
