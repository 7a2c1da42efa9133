// Is the record itself whole: each event there, in its place, and as it was when it was hashed?
import { firstHash, hashOf } from './chain.ts';
import { saidBy } from './replay.ts';
import type { EventRow, StoredRequest } from './stored-request.ts';

/** What is wrong with a request's events, in words. */
export function chainFindings({ row, events }: StoredRequest): string[] {
  return [...linkFindings(events), ...ofHead(row, events.at(-1))];
}

/** What is wrong between the first event and the last of these. */
export function linkFindings(events: readonly EventRow[]): string[] {
  return events.flatMap((event, index) => {
    const previous = events[index - 1];
    return [...gap(previous?.sequence ?? 0, event.sequence), ...ofEvent(event, previous)];
  });
}

function gap(before: number, sequence: number): string[] {
  const [from, to] = [before + 1, sequence - 1];
  if (from > to) return [];
  return [
    from === to ? `event ${from} is missing.` : `the events from ${from} to ${to} are missing.`,
  ];
}

function ofEvent(event: EventRow, previous: EventRow | undefined): string[] {
  const { sequence } = event;
  const findings: string[] = [];
  // What follows a gap fits a hash that is no longer there.
  if (sequence === (previous?.sequence ?? 0) + 1 && !isHashed(event, previous?.hash ?? firstHash)) {
    findings.push(
      previous
        ? `event ${sequence} does not fit its hash and that of event ${previous.sequence}: one of the two was changed.`
        : `event ${sequence} does not fit its hash: it was changed.`,
    );
  }
  if (!saidBy(event)) findings.push(`event ${sequence} is kept as ${event.type}, and is not one.`);
  return findings;
}

function isHashed(event: EventRow, previousHash: string): boolean {
  try {
    return hashOf(previousHash, event) === event.hash;
  } catch {
    // A time that is none.
    return false;
  }
}

function ofHead({ eventCount, eventHash }: StoredRequest['row'], last?: EventRow): string[] {
  const sequence = last?.sequence ?? 0;
  if (eventCount !== sequence) {
    return [`its last event is ${sequence}, and the request counts ${eventCount} events.`];
  }
  if (eventHash === (last?.hash ?? firstHash)) return [];
  return [`the hash of its last event, ${sequence}, differs from the one that the request keeps.`];
}
