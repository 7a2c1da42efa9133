import type { AnsweredAs } from '../domain/events.ts';
import type { DecisionOutcome } from '../domain/outcome.ts';
import type { Assignee } from '../domain/people.ts';
import { toPublicId } from '../domain/public-id.ts';
import { firstHash } from './chain.ts';
import { replay, saidBy } from './replay.ts';
import type { EventRow } from './stored-request.ts';
import { linkFindings } from './verify-chain.ts';

/** A decision as a request's record, and nothing else, has it. */
export interface DecisionInRecord {
  /** What was asked then. */
  readonly subject: string;
  readonly decision: DecisionOutcome;
  readonly note: string | null;
  readonly by: Assignee;
  readonly forWhom: Assignee;
  readonly answeredAs: AnsweredAs;
  readonly at: Date;
  readonly event: EventRow;
  readonly previousHash: string;
}

/** Nothing is said in the name of a record that was changed. */
export class BrokenRecordError extends Error {
  constructor(requestId: string, finding: string) {
    super(`The record of ${toPublicId('ApprovalRequest', requestId)} is broken: ${finding}`);
    this.name = 'BrokenRecordError';
  }
}

/**
 * @param events the request's first ones, the last of them the decision
 * @throws BrokenRecordError unless each fits its hash and they lead to this decision
 */
export function decisionInRecord(requestId: string, events: readonly EventRow[]): DecisionInRecord {
  const [finding] = linkFindings(events);
  if (finding !== undefined) throw new BrokenRecordError(requestId, finding);
  const last = events.at(-1);
  const event = last && saidBy(last);
  const replayed = replay(requestId, events);
  if ((event?.type !== 'APPROVED' && event?.type !== 'DENIED') || 'sequence' in replayed) {
    throw new BrokenRecordError(requestId, 'its events lead to no decision.');
  }
  const assignments = replayed.state.steps.flatMap((step) => step.assignments);
  const assignment = assignments.find(({ id }) => id === event.assignmentId);
  if (!last || !assignment) {
    throw new BrokenRecordError(requestId, 'its decision is for nobody who was asked.');
  }
  return {
    subject: replayed.content.subject,
    decision: event.type,
    note: event.note,
    by: { type: 'USER', id: event.byId },
    forWhom: assignment.assignee,
    answeredAs: event.answeredAs,
    at: last.occurredAt,
    event: last,
    previousHash: events.at(-2)?.hash ?? firstHash,
  };
}
