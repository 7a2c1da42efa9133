import type { RequestEvent } from '../domain/events.ts';
import type { RequestState, StepState } from '../domain/request-state.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';
import type { NewId } from './ids.ts';

/** What the rules need of a request. The schema's `viewerActions` selects the same. */
export const requestStateSelect = {
  id: true,
  status: true,
  waitingOn: true,
  revision: true,
  createdById: true,
  onBehalfOfId: true,
  ticket: { select: { id: true, assigneeId: true, groupId: true } },
  steps: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      position: true,
      rule: true,
      atLeast: true,
      status: true,
      startedAt: true,
      assignments: {
        orderBy: { id: 'asc' },
        select: { id: true, userId: true, decision: { select: { outcome: true } } },
      },
    },
  },
} satisfies Prisma.ApprovalRequestSelect;

type LoadedRequest = Prisma.ApprovalRequestGetPayload<{ select: typeof requestStateSelect }>;

export function toRequestState(row: LoadedRequest): RequestState {
  return {
    ...row,
    steps: row.steps.map(({ startedAt, ...step }) => ({
      ...step,
      begun: startedAt !== null,
      assignments: step.assignments.map(({ decision, ...assignment }) => ({
        ...assignment,
        decision: decision?.outcome ?? null,
      })),
    })),
  };
}

/** Locks the request until the transaction ends and reads it as it then stands. */
export async function lockRequest(tx: Transaction, id: string): Promise<RequestState | null> {
  await tx.$queryRaw`SELECT 1 FROM "ApprovalRequest" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.approvalRequest.findUnique({
    where: { id },
    select: requestStateSelect,
    relationLoadStrategy: 'join',
  });
  return row && toRequestState(row);
}

/** Who did it and when: what every written row of one command shares. */
export interface Act {
  readonly actorId: string | null;
  readonly at: Date;
  readonly newId: NewId;
}

/** An event with the id and the place that it has in the record. */
export interface RecordedEvent {
  readonly id: string;
  readonly sequence: number;
  readonly event: RequestEvent;
}

/** Writes what differs between two states of a locked request. */
export async function saveState(
  tx: Transaction,
  before: RequestState,
  after: RequestState,
  at: Date,
): Promise<void> {
  const settled = before.status === 'PENDING' && after.status !== 'PENDING';
  await tx.approvalRequest.update({
    where: { id: after.id },
    data: {
      status: after.status,
      waitingOn: after.waitingOn,
      revision: after.revision,
      ...(settled ? { resolvedAt: at } : {}),
    },
    select: { id: true },
  });
  const stepsBefore = new Map<string, StepState>(before.steps.map((step) => [step.id, step]));
  for (const step of after.steps) {
    const was = stepsBefore.get(step.id);
    if (was?.status === step.status) continue;
    await tx.approvalStep.update({
      where: { id: step.id },
      data: { status: step.status, ...(step.begun && !was?.begun ? { startedAt: at } : {}) },
      select: { id: true },
    });
  }
}

/**
 * Appends events to a locked request's record, with the decision or the comment that each holds.
 *
 * @returns the events as recorded, in order
 */
export async function appendEvents(
  tx: Transaction,
  requestId: string,
  events: readonly RequestEvent[],
  act: Act,
): Promise<RecordedEvent[]> {
  const { _max: last } = await tx.requestEvent.aggregate({
    where: { requestId },
    _max: { sequence: true },
  });
  const recorded = events.map((event, index) => ({
    id: act.newId(act.at),
    sequence: (last.sequence ?? 0) + index + 1,
    event,
  }));
  for (const { event } of recorded) await writeFact(tx, requestId, event, act);
  await tx.requestEvent.createMany({
    data: recorded.map(({ id, sequence, event }) => ({
      id,
      requestId,
      sequence,
      type: event.type,
      actorId: act.actorId,
      occurredAt: act.at,
      commentId: 'commentId' in event ? event.commentId : null,
      data: event,
    })),
  });
  return recorded;
}

async function writeFact(
  tx: Transaction,
  requestId: string,
  event: RequestEvent,
  { actorId, at, newId }: Act,
): Promise<void> {
  if (actorId === null) return;
  if (event.type === 'APPROVED' || event.type === 'DENIED') {
    await tx.decision.create({
      data: {
        id: newId(at),
        assignmentId: event.assignmentId,
        outcome: event.type,
        note: event.note,
        decidedById: actorId,
        decidedAt: at,
      },
      select: { id: true },
    });
  }
  if (event.type === 'COMMENTED' || event.type === 'INFORMATION_REQUESTED') {
    await tx.comment.create({
      data: {
        id: event.commentId,
        requestId,
        authorId: actorId,
        body: event.body,
        requestsInformation: event.type === 'INFORMATION_REQUESTED',
        createdAt: at,
      },
      select: { id: true },
    });
  }
}
