import type { RequestState } from '../domain/request-state.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { toAssignee, toColumns } from './assignee-columns.ts';

/** What the rules need of a request. The schema's `viewerActions` selects the same. */
export const requestStateSelect = {
  id: true,
  status: true,
  waitingOn: true,
  waitingSince: true,
  waitedOnApproversMs: true,
  waitedOnRequesterMs: true,
  revision: true,
  createdById: true,
  onBehalfOfId: true,
  dueAt: true,
  whenDue: true,
  escalateToUserId: true,
  escalateToGroupId: true,
  remindedDayBefore: true,
  dueReached: true,
  lastRemindedAt: true,
  ownDecisionAllowed: true,
  keepsDecisionsOnSmallEdits: true,
  fallbackUserId: true,
  fallbackGroupId: true,
  nobodyCanAnswer: true,
  commentCount: true,
  ticket: { select: { id: true, assigneeId: true, groupId: true } },
  steps: {
    where: { current: true },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      position: true,
      rule: true,
      atLeast: true,
      status: true,
      startedAt: true,
      escalatedToUserId: true,
      escalatedToGroupId: true,
      assignments: {
        orderBy: { id: 'asc' },
        select: {
          id: true,
          userId: true,
          groupId: true,
          decision: { select: { outcome: true, decidedById: true } },
        },
      },
    },
  },
} satisfies Prisma.ApprovalRequestSelect;

export type RequestStateRow = Prisma.ApprovalRequestGetPayload<{
  select: typeof requestStateSelect;
}>;

export function toRequestState(row: RequestStateRow): RequestState {
  const { id, status, waitingOn, revision, createdById, onBehalfOfId, ticket } = row;
  return {
    id,
    status,
    waitingOn,
    revision,
    createdById,
    onBehalfOfId,
    ticket,
    waiting: {
      since: row.waitingSince,
      onApproversMs: Number(row.waitedOnApproversMs),
      onRequesterMs: Number(row.waitedOnRequesterMs),
    },
    due: row.dueAt && {
      at: row.dueAt,
      then: row.whenDue,
      escalateTo: toAssignee({ userId: row.escalateToUserId, groupId: row.escalateToGroupId }),
      remindedDayBefore: row.remindedDayBefore,
      reached: row.dueReached,
      lastRemindedAt: row.lastRemindedAt,
    },
    terms: {
      ownDecisionAllowed: row.ownDecisionAllowed,
      keepsDecisionsOnSmallEdits: row.keepsDecisionsOnSmallEdits,
      fallback: toAssignee({ userId: row.fallbackUserId, groupId: row.fallbackGroupId }),
    },
    nobodyCanAnswer: row.nobodyCanAnswer,
    commentCount: row.commentCount,
    steps: row.steps.map(toStep),
  };
}

function toStep({
  startedAt,
  escalatedToUserId: userId,
  escalatedToGroupId: groupId,
  ...step
}: RequestStateRow['steps'][number]): RequestState['steps'][number] {
  return {
    ...step,
    begun: startedAt !== null,
    escalatedTo: toAssignee({ userId, groupId }),
    assignments: step.assignments.map(({ id, decision, ...columns }) => ({
      id,
      assignee: assigneeOf(id, columns),
      decision: decision?.outcome ?? null,
      decidedById: decision?.decidedById ?? null,
    })),
  };
}

function assigneeOf(id: string, columns: { userId: string | null; groupId: string | null }) {
  const assignee = toAssignee(columns);
  if (!assignee) throw new Error(`Assignment ${id} is nobody's.`);
  return assignee;
}

/** The columns of a request that its events change. */
export function changingColumns({
  status,
  waitingOn,
  waiting,
  revision,
  due,
  terms,
  ...request
}: RequestState) {
  const escalateTo = toColumns(due?.escalateTo ?? null);
  const fallback = toColumns(terms.fallback);
  return {
    status,
    waitingOn,
    revision,
    waitingSince: waiting.since,
    waitedOnApproversMs: BigInt(waiting.onApproversMs),
    waitedOnRequesterMs: BigInt(waiting.onRequesterMs),
    dueAt: due?.at ?? null,
    whenDue: due?.then ?? 'REMIND',
    escalateToUserId: escalateTo.userId,
    escalateToGroupId: escalateTo.groupId,
    remindedDayBefore: due?.remindedDayBefore ?? false,
    dueReached: due?.reached ?? false,
    lastRemindedAt: due?.lastRemindedAt ?? null,
    ownDecisionAllowed: terms.ownDecisionAllowed,
    keepsDecisionsOnSmallEdits: terms.keepsDecisionsOnSmallEdits,
    fallbackUserId: fallback.userId,
    fallbackGroupId: fallback.groupId,
    nobodyCanAnswer: request.nobodyCanAnswer,
    commentCount: request.commentCount,
  } satisfies Prisma.ApprovalRequestUncheckedUpdateInput;
}
