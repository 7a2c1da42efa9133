import { nextTimer } from '../domain/due.ts';
import { isSameAssignee } from '../domain/people.ts';
import type { CreatedEvent } from '../domain/events.ts';
import type { RequestState, StepState } from '../domain/request-state.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { toColumns } from './assignee-columns.ts';
import type { RecordHead } from './event-store.ts';
import { saveInbox } from './inbox-store.ts';
import type { RequestRows } from './request-rows.ts';
import { parseRequestState, requestStateJson } from './request-state-json.ts';
import { changingColumns } from './request-state-row.ts';
import { sendAll, type Statements } from './statements.ts';

/** Prisma's own of the same takes the server half as long again. */
const state = Prisma.raw(requestStateJson);

/** A request that no other command changes until the transaction ends. */
export interface LockedRequest {
  readonly state: RequestState;
  readonly record: RecordHead;
}

/** Locks the request until the transaction ends and reads it as it then stands. */
export async function lockRequest(tx: Statements, id: string): Promise<LockedRequest | null> {
  await sendAll(tx, [
    () => tx.$queryRaw`SELECT 1 FROM "ApprovalRequest" WHERE id = ${id}::uuid FOR UPDATE`,
  ]);
  // Another statement: what belongs to it may have changed while this one waited.
  const [row] = await tx.$queryRaw<{ state: string; count: number; hash: string }[]>`
    SELECT ${state} AS state, r."eventCount" AS count, r."eventHash" AS hash
      FROM "ApprovalRequest" r JOIN "Ticket" t ON t.id = r."ticketId" WHERE r.id = ${id}::uuid`;
  if (!row) return null;
  return {
    state: parseRequestState(row.state),
    record: { count: row.count, hash: row.hash },
  };
}

/** These requests as they stand, by their ids, in one statement; those that are not there are left out. */
export async function readRequestStates(
  db: Statements,
  ids: readonly string[],
): Promise<Map<string, RequestState>> {
  const rows = await db.$queryRaw<{ state: string }[]>`
    SELECT ${state} AS state FROM "ApprovalRequest" r JOIN "Ticket" t ON t.id = r."ticketId"
     WHERE r.id = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map((row) => parseRequestState(row.state)).map((each) => [each.id, each]));
}

/** A new request with its steps, as it stands after its first events. */
export function insertRequest(
  rows: RequestRows,
  request: RequestState,
  { content, ...event }: CreatedEvent,
  record: RecordHead,
  at: Date,
): void {
  rows.insert('ApprovalRequest', [
    {
      ...changingColumns(request),
      id: request.id,
      subject: content.subject,
      message: content.message,
      fields: content.fields as unknown as Prisma.InputJsonValue,
      attachments: content.attachments as unknown as Prisma.InputJsonValue,
      ticketId: request.ticket.id,
      createdById: request.createdById,
      onBehalfOfId: request.onBehalfOfId,
      previousId: event.previousId,
      kindId: event.kindId,
      policyVersionId: event.policyVersionId,
      nextTimerAt: nextTimer(request),
      eventCount: record.count,
      eventHash: record.hash,
      createdAt: at,
    },
  ]);
  insertSteps(rows, request, 1, at);
  saveInbox(rows, null, request, record.count);
}

/** What goes with a changed request besides how it stands. */
export interface Change {
  readonly record: RecordHead;
  readonly at: Date;
  /** Of `nextRound`. */
  readonly round: number | null;
}

/** What differs between two states of a locked request. */
export function saveState(
  rows: RequestRows,
  before: RequestState,
  after: RequestState,
  { record, at, round }: Change,
): void {
  const settled = before.status === 'PENDING' && after.status !== 'PENDING';
  rows.update('ApprovalRequest', after.id, {
    ...changingColumns(after),
    nextTimerAt: nextTimer(after),
    eventCount: record.count,
    eventHash: record.hash,
    ...(settled ? { resolvedAt: at } : {}),
  });
  if (round === null) saveSteps(rows, before, after, at);
  else beginRound(rows, before, after, round, at);
  saveInbox(rows, before, after, record.count);
}

/** The number of the round that a change begins; `null`: it begins none. */
export async function nextRound(
  tx: Statements,
  before: RequestState,
  after: RequestState,
): Promise<number | null> {
  if (before.steps[0]?.id === after.steps[0]?.id) return null;
  const [row] = await tx.$queryRaw<{ round: number | null }[]>`
    SELECT max(round) AS round FROM "ApprovalStep" WHERE "requestId" = ${after.id}::uuid`;
  return (row?.round ?? 0) + 1;
}

function saveSteps(rows: RequestRows, before: RequestState, after: RequestState, at: Date): void {
  for (const [index, step] of after.steps.entries()) {
    const was = before.steps[index];
    if (!was) throw new Error(`Request ${after.id} has a step that it did not have.`);
    if (was.status !== step.status || was.escalatedTo !== step.escalatedTo) {
      const begins = step.begun && !was.begun;
      rows.update('ApprovalStep', step.id, {
        ...stepColumns(step),
        ...(begins ? { startedAt: at } : {}),
      });
    }
    saveAssignees(rows, was, step);
  }
}

function saveAssignees(rows: RequestRows, was: StepState, step: StepState): void {
  const before = new Map(was.assignments.map(({ id, assignee }) => [id, assignee]));
  for (const { id, assignee } of step.assignments) {
    const previous = before.get(id);
    if (previous && isSameAssignee(previous, assignee)) continue;
    rows.update('Assignment', id, { ...toColumns(assignee) });
  }
}

/** Decisions fell: the steps begin anew, and the earlier ones stay as they were, for the record. */
function beginRound(
  rows: RequestRows,
  before: RequestState,
  after: RequestState,
  round: number,
  at: Date,
): void {
  for (const { id } of before.steps) rows.update('ApprovalStep', id, { current: false });
  insertSteps(rows, after, round, at);
}

function insertSteps(
  rows: RequestRows,
  { id: requestId, steps }: RequestState,
  round: number,
  at: Date,
): void {
  rows.insert(
    'ApprovalStep',
    steps.map((step) => ({
      id: step.id,
      requestId,
      position: step.position,
      round,
      rule: step.rule,
      atLeast: step.atLeast,
      ...stepColumns(step),
      startedAt: step.begun ? at : null,
    })),
  );
  rows.insert(
    'Assignment',
    steps.flatMap((step) =>
      step.assignments.map(({ id, assignee }) => ({
        id,
        requestId,
        stepId: step.id,
        ...toColumns(assignee),
      })),
    ),
  );
}

function stepColumns({ status, escalatedTo }: StepState) {
  const { userId, groupId } = toColumns(escalatedTo);
  return { status, escalatedToUserId: userId, escalatedToGroupId: groupId };
}
