// A revision counts commands. The record does not say where one ends and the next begins, but a
// command's events have one actor and one time, and what a person does begins in few ways.
import type { RequestEvent } from '../domain/events.ts';
import { saidBy } from './replay.ts';
import type { EventRow } from './stored-request.ts';

/**
 * The fewest and the most commands that these events can come from. They differ only where what
 * nobody does, or an answer for all that is open, would have happened twice in a millisecond.
 */
export function revisionsOf(events: readonly EventRow[]): { least: number; most: number } {
  let [least, most] = [0, 0];
  for (const [index, event] of events.entries()) {
    const previous = events[index - 1];
    const begins = isOfSameAct(event, previous) ? beginsAfter(event, previous) : 'YES';
    if (begins === 'YES') least += 1;
    if (begins !== 'NO') most += 1;
  }
  return { least, most };
}

function isOfSameAct(one: EventRow, other: EventRow | undefined): other is EventRow {
  return other?.actorId === one.actorId && other.occurredAt.getTime() === one.occurredAt.getTime();
}

/** Whether an event begins a command although the one before it has its actor and time. */
function beginsAfter(row: EventRow, previous: EventRow): 'YES' | 'NO' | 'MAYBE' {
  const event = saidBy(row);
  switch (event?.type) {
    case 'CREATED':
    case 'EDITED':
    case 'COMMENTED':
    case 'INFORMATION_REQUESTED':
    case 'REASSIGNED':
    case 'WITHDRAWN':
    case 'REMINDED':
    case 'EXPIRED':
      return 'YES';
    case 'APPROVED':
    case 'DENIED':
      return isForAll(event) && isForAll(saidBy(previous)) ? 'MAYBE' : 'YES';
    case 'STEP_STARTED':
    case 'ASSIGNED':
    case 'RESOLVED':
      return 'NO';
    case 'ESCALATED':
      return event.because === 'DUE' || row.actorId !== null ? 'NO' : 'MAYBE';
    case 'DELEGATED':
    case 'NOBODY_CAN_ANSWER':
    case 'ANSWERABLE_AGAIN':
      // A person's commands have these only as what follows.
      return row.actorId === null ? 'MAYBE' : 'NO';
    case undefined:
      return 'MAYBE';
  }
}

/** Whoever it was escalated to decides for all that is open in one command. */
function isForAll(event: RequestEvent | null): boolean {
  return (
    (event?.type === 'APPROVED' || event?.type === 'DENIED') && event.answeredAs === 'ESCALATION'
  );
}
