import type { CreatedEvent, EditedEvent, RequestContent, RequestEvent } from '../domain/events.ts';
import { created, evolve } from '../domain/evolve.ts';
import type { RequestState, StepState } from '../domain/request-state.ts';
import type { EventRow } from './stored-request.ts';

/** A request as its events, and nothing else, make it. */
export interface Replay {
  readonly state: RequestState;
  readonly made: CreatedEvent;
  readonly createdAt: Date;
  readonly resolvedAt: Date | null;
  readonly content: RequestContent;
  readonly policyVersionId: string | null;
  /** Which event wrote the content last. */
  readonly contentFrom: number;
  /** The steps of each round, the earlier ones as they were when an edit began them anew. */
  readonly rounds: readonly (readonly StepState[])[];
  /** When the steps that began did, by their ids. */
  readonly startedAt: ReadonlyMap<string, Date>;
}

/** These events make no request. `sequence`: which of them cannot be. */
export interface Unreplayable {
  readonly sequence: number;
}

/** What an event says. Who could change a row could make it say anything, so nothing of it is sure. */
export function saidBy({ data, type }: EventRow): RequestEvent | null {
  const said = data as RequestEvent | null;
  return typeof said === 'object' && said?.type === type ? said : null;
}

/** @param events in the order of their sequence; all of the request's, or its first ones */
export function replay(requestId: string, events: readonly EventRow[]): Replay | Unreplayable {
  let at: EventRow | undefined;
  try {
    const [first, ...others] = events;
    at = first;
    let so = begin(requestId, first);
    for (const event of others) {
      at = event;
      so = after(so, event);
    }
    return { ...so, rounds: [...so.rounds, so.state.steps] };
  } catch {
    // Only data that no rule ever wrote gets here.
    return { sequence: at?.sequence ?? 1 };
  }
}

function begin(requestId: string, first: EventRow | undefined): Replay {
  const event = first && saidBy(first);
  if (!first || event?.type !== 'CREATED' || first.actorId === null) {
    throw new Error('A record begins with the making of its request.');
  }
  const ticket = { id: event.ticketId, assigneeId: null, groupId: null };
  const origin = { id: requestId, createdById: first.actorId, ticket };
  return {
    state: created(event, origin, first.occurredAt),
    made: event,
    createdAt: first.occurredAt,
    resolvedAt: null,
    content: event.content,
    policyVersionId: event.policyVersionId,
    contentFrom: first.sequence,
    rounds: [],
    startedAt: new Map(),
  };
}

function after(so: Replay, row: EventRow): Replay {
  const { sequence, occurredAt } = row;
  const event = saidBy(row);
  if (!event || event.type === 'CREATED') throw new Error('This is no event of a request.');
  const then = { ...so, state: evolve(so.state, event, occurredAt) };
  if (event.type === 'EDITED') return { ...then, ...edited(so, event), contentFrom: sequence };
  if (event.type === 'RESOLVED') return { ...then, resolvedAt: occurredAt };
  if (event.type !== 'STEP_STARTED') return then;
  const step = then.state.steps.find(({ position }) => position === event.position);
  if (!step) throw new Error('There is no such step.');
  return { ...then, startedAt: new Map([...so.startedAt, [step.id, occurredAt]]) };
}

function edited(so: Replay, { content, policyVersionId, steps }: EditedEvent) {
  return {
    content,
    policyVersionId,
    rounds: steps ? [...so.rounds, so.state.steps] : so.rounds,
  };
}
