// By when an answer is needed, what happens then, and how long a request waited on whom.
import { requestStateSelect, toRequestState } from '../db/request-state-row.ts';
import { toAssignee } from '../db/assignee-columns.ts';
import { isOverdue, waitedUntil } from '../domain/due.ts';
import { Assignee } from './approval-step.ts';
import { assigneeRow } from './assignee-row.ts';
import { builder } from './builder.ts';
import { WhenDue } from './mutations/request-input.ts';

const waiting = {
  waitingOn: true,
  waitingSince: true,
  waitedOnApproversMs: true,
  waitedOnRequesterMs: true,
} as const;

interface WaitingRow {
  readonly waitingOn: 'APPROVERS' | 'REQUESTER' | 'NOBODY';
  readonly waitingSince: Date;
  readonly waitedOnApproversMs: bigint;
  readonly waitedOnRequesterMs: bigint;
}

function waited(row: WaitingRow, now: Date) {
  const { waitingOn, waitingSince, waitedOnApproversMs, waitedOnRequesterMs } = row;
  const before = {
    since: waitingSince,
    onApproversMs: Number(waitedOnApproversMs),
    onRequesterMs: Number(waitedOnRequesterMs),
  };
  return waitedUntil({ waitingOn, waiting: before }, now);
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000);
}

builder.prismaObjectFields('ApprovalRequest', (t) => ({
  whenDue: t.field({
    type: WhenDue,
    nullable: true,
    description: 'What happens at `dueAt` if it is still pending; null where there is no `dueAt`.',
    select: { dueAt: true, whenDue: true },
    resolve: ({ dueAt, whenDue }) => (dueAt ? whenDue : null),
  }),
  escalateTo: t.field({
    type: Assignee,
    nullable: true,
    description:
      'Who may answer for all who have not, from `dueAt` on; null where `whenDue` is not ESCALATE.',
    select: { escalateToUserId: true, escalateToGroupId: true },
    resolve: ({ escalateToUserId: userId, escalateToGroupId: groupId }, _args, context) => {
      const assignee = toAssignee({ userId, groupId });
      return assignee && assigneeRow(context, assignee);
    },
  }),
  overdue: t.boolean({
    description:
      'Whether it is pending and its due time has come. While its clock stands still this does not change.',
    select: requestStateSelect,
    resolve: (row, _args, { parts }) => isOverdue(toRequestState(row), parts.now()),
  }),
  clockStopped: t.boolean({
    description:
      'Whether it waits on the requester. Until someone on the asking side answers nobody is reminded, nothing is escalated and nothing expires; `dueAt` then moves on by as long.',
    select: { waitingOn: true },
    resolve: ({ waitingOn }) => waitingOn === 'REQUESTER',
  }),
  waitingSince: t.field({
    type: 'DateTime',
    nullable: true,
    description: 'Since when it waits on whom `waitingOn` says; null once it is settled.',
    select: { waitingOn: true, waitingSince: true },
    resolve: ({ waitingOn, waitingSince }) => (waitingOn === 'NOBODY' ? null : waitingSince),
  }),
  waitedOnApprovers: t.int({
    description:
      'How long it has waited for its approvers so far, in whole seconds. While it does, the time until now is counted.',
    select: waiting,
    resolve: (row, _args, { parts }) => seconds(waited(row, parts.now()).onApproversMs),
  }),
  waitedOnRequester: t.int({
    description: 'The same for the asking side: how long its clock stood still.',
    select: waiting,
    resolve: (row, _args, { parts }) => seconds(waited(row, parts.now()).onRequesterMs),
  }),
}));
