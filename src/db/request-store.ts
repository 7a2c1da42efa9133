import { nextTimer } from '../domain/due.ts';
import { isSameAssignee } from '../domain/people.ts';
import type { CreatedEvent } from '../domain/events.ts';
import type { RequestState, StepState } from '../domain/request-state.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { toColumns } from './assignee-columns.ts';
import type { Transaction } from './database.ts';
import type { RecordHead } from './event-store.ts';
import { saveInbox } from './inbox-store.ts';
import { parseRequestState, requestStateJson } from './request-state-json.ts';
import { changingColumns } from './request-state-row.ts';

/** Prisma's own of the same takes the server half as long again. */
const state = Prisma.raw(requestStateJson);

/** A request that no other command changes until the transaction ends. */
export interface LockedRequest {
  readonly state: RequestState;
  readonly record: RecordHead;
}

/** Locks the request until the transaction ends and reads it as it then stands. */
export async function lockRequest(tx: Transaction, id: string): Promise<LockedRequest | null> {
  await tx.$queryRaw`SELECT 1 FROM "ApprovalRequest" WHERE id = ${id}::uuid FOR UPDATE`;
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
  db: Transaction,
  ids: readonly string[],
): Promise<Map<string, RequestState>> {
  const rows = await db.$queryRaw<{ state: string }[]>`
    SELECT ${state} AS state FROM "ApprovalRequest" r JOIN "Ticket" t ON t.id = r."ticketId"
     WHERE r.id = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map((row) => parseRequestState(row.state)).map((each) => [each.id, each]));
}

/** Writes a new request with its steps, as it stands after its first events. */
export async function insertRequest(
  tx: Transaction,
  request: RequestState,
  { content, ...event }: CreatedEvent,
  record: RecordHead,
  at: Date,
): Promise<void> {
  await tx.approvalRequest.create({
    data: {
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
    select: { id: true },
  });
  await insertSteps(tx, request.id, request.steps, 1, at);
  await saveInbox(tx, null, request);
}

/** Writes what differs between two states of a locked request. */
export async function saveState(
  tx: Transaction,
  before: RequestState,
  after: RequestState,
  record: RecordHead,
  at: Date,
): Promise<void> {
  const settled = before.status === 'PENDING' && after.status !== 'PENDING';
  await tx.approvalRequest.update({
    where: { id: after.id },
    data: {
      ...changingColumns(after),
      nextTimerAt: nextTimer(after),
      eventCount: record.count,
      eventHash: record.hash,
      ...(settled ? { resolvedAt: at } : {}),
    },
    select: { id: true },
  });
  if (before.steps[0]?.id === after.steps[0]?.id) await saveSteps(tx, before, after, at);
  else await beginNewRound(tx, after, at);
  await saveInbox(tx, before, after);
}

async function saveSteps(
  tx: Transaction,
  before: RequestState,
  after: RequestState,
  at: Date,
): Promise<void> {
  for (const [index, step] of after.steps.entries()) {
    const was = before.steps[index];
    if (!was) throw new Error(`Request ${after.id} has a step that it did not have.`);
    if (was.status !== step.status || was.escalatedTo !== step.escalatedTo) {
      await tx.approvalStep.update({
        where: { id: step.id },
        data: { ...stepColumns(step), ...(step.begun && !was.begun ? { startedAt: at } : {}) },
        select: { id: true },
      });
    }
    await saveAssignees(tx, was, step);
  }
}

async function saveAssignees(tx: Transaction, was: StepState, step: StepState): Promise<void> {
  const before = new Map(was.assignments.map(({ id, assignee }) => [id, assignee]));
  for (const { id, assignee } of step.assignments) {
    const previous = before.get(id);
    if (previous && isSameAssignee(previous, assignee)) continue;
    await tx.assignment.update({ where: { id }, data: toColumns(assignee), select: { id: true } });
  }
}

/** Decisions fell: the steps begin anew, and the earlier ones stay as they were, for the record. */
async function beginNewRound(tx: Transaction, after: RequestState, at: Date): Promise<void> {
  const { _max } = await tx.approvalStep.aggregate({
    where: { requestId: after.id },
    _max: { round: true },
  });
  await tx.approvalStep.updateMany({
    where: { requestId: after.id, current: true },
    data: { current: false },
  });
  await insertSteps(tx, after.id, after.steps, (_max.round ?? 0) + 1, at);
}

async function insertSteps(
  tx: Transaction,
  requestId: string,
  steps: readonly StepState[],
  round: number,
  at: Date,
): Promise<void> {
  await tx.approvalStep.createMany({
    data: steps.map((step) => ({
      id: step.id,
      requestId,
      position: step.position,
      round,
      rule: step.rule,
      atLeast: step.atLeast,
      ...stepColumns(step),
      startedAt: step.begun ? at : null,
    })),
  });
  await tx.assignment.createMany({
    data: steps.flatMap((step) =>
      step.assignments.map(({ id, assignee }) => ({
        id,
        requestId,
        stepId: step.id,
        ...toColumns(assignee),
      })),
    ),
  });
}

function stepColumns({ status, escalatedTo }: StepState) {
  const { userId, groupId } = toColumns(escalatedTo);
  return { status, escalatedToUserId: userId, escalatedToGroupId: groupId };
}
