import type { EditedEvent, RequestEvent } from '../domain/events.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { chain } from '../record/chain.ts';
import type { NewId } from './ids.ts';
import type { RequestRows } from './request-rows.ts';

/** Where a request's record stands: how many events it has, and the last one's hash. */
export interface RecordHead {
  readonly count: number;
  readonly hash: string;
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
  readonly hash: string;
}

/** Gives events their places in the record. Nothing is written yet. */
export function toRecord(
  requestId: string,
  head: RecordHead,
  events: readonly RequestEvent[],
  { actorId, at, newId }: Act,
): RecordedEvent[] {
  const placed = events.map((event, index) => ({
    id: newId(at),
    sequence: head.count + index + 1,
    event,
  }));
  const hashes = chain(
    head.hash,
    placed.map(({ event, ...place }) => ({
      ...place,
      requestId,
      type: event.type,
      actorId,
      occurredAt: at,
      data: event,
    })),
  );
  return placed.map((event, index) => ({ ...event, hash: hashes[index] ?? '' }));
}

/** The head of a record after these events. */
export function headAfter(head: RecordHead, recorded: readonly RecordedEvent[]): RecordHead {
  const last = recorded.at(-1);
  return last ? { count: last.sequence, hash: last.hash } : head;
}

/** Appends events to a locked request's record, with the decision or the comment that each holds. */
export function appendEvents(
  rows: RequestRows,
  requestId: string,
  recorded: readonly RecordedEvent[],
  act: Act,
): void {
  rows.insert(
    'Comment',
    recorded.flatMap((one) => commentOf(requestId, one, act)),
  );
  rows.insert(
    'RequestEvent',
    recorded.map(({ id, sequence, event, hash }) => ({
      id,
      requestId,
      sequence,
      type: event.type,
      actorId: act.actorId,
      occurredAt: act.at,
      commentId: 'commentId' in event ? event.commentId : null,
      data: event as unknown as Prisma.InputJsonObject,
      hash,
    })),
  );
  rows.insert(
    'Decision',
    recorded.flatMap((one) => decisionOf(one, act)),
  );
  for (const { event } of recorded) {
    if (event.type === 'EDITED') writeContent(rows, requestId, event);
  }
}

function commentOf(
  requestId: string,
  { event }: RecordedEvent,
  { actorId, at }: Act,
): Prisma.CommentCreateManyInput[] {
  if (event.type !== 'COMMENTED' && event.type !== 'INFORMATION_REQUESTED') return [];
  if (actorId === null) throw new Error('A comment is somebody’s.');
  return [
    {
      id: event.commentId,
      requestId,
      authorId: actorId,
      body: event.body,
      requestsInformation: event.type === 'INFORMATION_REQUESTED',
      attachments: event.attachments as unknown as Prisma.InputJsonValue,
      createdAt: at,
    },
  ];
}

function decisionOf(
  { id, event }: RecordedEvent,
  { at, newId }: Act,
): Prisma.DecisionCreateManyInput[] {
  if (event.type !== 'APPROVED' && event.type !== 'DENIED') return [];
  return [
    {
      id: newId(at),
      assignmentId: event.assignmentId,
      outcome: event.type,
      note: event.note,
      decidedById: event.byId,
      answeredAs: event.answeredAs,
      decidedAt: at,
      eventId: id,
    },
  ];
}

function writeContent(
  rows: RequestRows,
  requestId: string,
  { content, policyVersionId }: EditedEvent,
): void {
  rows.update('ApprovalRequest', requestId, {
    subject: content.subject,
    message: content.message,
    fields: content.fields as unknown as Prisma.InputJsonValue,
    attachments: content.attachments as unknown as Prisma.InputJsonValue,
    policyVersionId,
  });
}
