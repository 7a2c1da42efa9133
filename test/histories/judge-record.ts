// A request's record, replayed: does what product.md promises hold after each of its commands?
import type { CreatedEvent, RequestEvent } from '../../src/domain/events.ts';
import { created, evolve } from '../../src/domain/evolve.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { brokenInvariants, type Judged } from './invariants.ts';

export interface RecordedRow {
  readonly sequence: number;
  readonly actorId: string | null;
  readonly occurredAt: Date;
  readonly data: unknown;
}

export interface JudgedRequest {
  readonly id: string;
  readonly createdById: string;
  readonly ticket: {
    readonly id: string;
    readonly assigneeId: string | null;
    readonly groupId: string | null;
  };
  readonly events: readonly RecordedRow[];
}

/** @returns what is broken, in words, and the request as its record says it is */
export function judge({ events, ...request }: JudgedRequest): {
  readonly broken: string[];
  readonly state: RequestState;
} {
  const commands = byCommand(events);
  const first = events[0]?.data as CreatedEvent;
  const at = events[0]?.occurredAt ?? new Date(0);
  const subject: Judged & { state: RequestState; record: { event: RequestEvent; at: Date }[] } = {
    state: created(first, request, at),
    record: [],
  };
  const broken: string[] = [];
  for (const rows of commands) {
    const before = subject.state;
    for (const { data, occurredAt } of rows) {
      const event = data as RequestEvent;
      subject.state = evolve(subject.state, event, occurredAt);
      subject.record.push({ event, at: occurredAt });
    }
    const which = `${request.id}, event ${String(rows.at(-1)?.sequence)}`;
    const found = brokenInvariants(before, subject, before.terms);
    broken.push(...found.map((what) => `${which}: not so: ${what}`));
  }
  return { broken, state: subject.state };
}

/** Events of one command have one actor and one moment. */
function byCommand(events: readonly RecordedRow[]): RecordedRow[][] {
  const commands: RecordedRow[][] = [];
  for (const event of events) {
    const last = commands.at(-1);
    const [of] = last ?? [];
    const isSame =
      of?.actorId === event.actorId && of.occurredAt.getTime() === event.occurredAt.getTime();
    if (isSame) last?.push(event);
    else commands.push([event]);
  }
  return commands;
}
