// A request's rows as they lie in the tables: what is compared with its events.
import type { AnsweredAs, WhenDue } from '../domain/events.ts';
import type { ApprovalRule, DecisionOutcome } from '../domain/outcome.ts';
import type {
  ApprovalRequestStatus,
  ApprovalStepStatus,
  WaitingOn,
} from '../domain/request-state.ts';
import type { ChainedEvent } from './chain.ts';

export interface StoredRequest {
  readonly row: RequestRow;
  /** Of all rounds, in no order. */
  readonly steps: readonly StepRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly decisions: readonly DecisionRow[];
  readonly comments: readonly CommentRow[];
  /** In the order of their sequence. */
  readonly events: readonly EventRow[];
}

export interface RequestRow {
  readonly id: string;
  readonly subject: string;
  readonly message: string;
  readonly status: ApprovalRequestStatus;
  readonly waitingOn: WaitingOn;
  readonly revision: number;
  readonly ticketId: string;
  readonly createdById: string;
  readonly onBehalfOfId: string;
  readonly previousId: string | null;
  readonly kindId: string | null;
  readonly fields: unknown;
  readonly attachments: unknown;
  readonly policyVersionId: string | null;
  readonly ownDecisionAllowed: boolean;
  readonly keepsDecisionsOnSmallEdits: boolean;
  readonly fallbackUserId: string | null;
  readonly fallbackGroupId: string | null;
  readonly dueAt: Date | null;
  readonly whenDue: WhenDue;
  readonly escalateToUserId: string | null;
  readonly escalateToGroupId: string | null;
  readonly remindedDayBefore: boolean;
  readonly dueReached: boolean;
  readonly lastRemindedAt: Date | null;
  readonly nextTimerAt: Date | null;
  readonly waitingSince: Date;
  readonly waitedOnApproversMs: number;
  readonly waitedOnRequesterMs: number;
  readonly nobodyCanAnswer: boolean;
  readonly commentCount: number;
  /** As a list shows them: JSON, or nothing. */
  readonly latestComments: string;
  readonly eventCount: number;
  readonly eventHash: string;
  readonly createdAt: Date;
  readonly resolvedAt: Date | null;
}

export interface StepRow {
  readonly id: string;
  readonly position: number;
  readonly round: number;
  readonly current: boolean;
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  readonly status: ApprovalStepStatus;
  readonly escalatedToUserId: string | null;
  readonly escalatedToGroupId: string | null;
  readonly startedAt: Date | null;
}

export interface AssignmentRow {
  readonly id: string;
  readonly stepId: string;
  readonly userId: string | null;
  readonly groupId: string | null;
}

export interface DecisionRow {
  readonly assignmentId: string;
  readonly outcome: DecisionOutcome;
  readonly note: string | null;
  readonly decidedById: string;
  readonly answeredAs: AnsweredAs;
  readonly decidedAt: Date;
  readonly eventId: string;
}

export interface CommentRow {
  readonly id: string;
  readonly authorId: string;
  readonly body: string;
  readonly requestsInformation: boolean;
  readonly attachments: unknown;
  readonly createdAt: Date;
}

export interface EventRow extends ChainedEvent {
  readonly commentId: string | null;
  readonly hash: string;
}
