import type { Attachment } from './attachments.ts';
import type { FilledField } from './custom-fields.ts';
import type { ApprovalRule } from './outcome.ts';
import type { Assignee } from './people.ts';
import type { FinalStatus } from './request-state.ts';

/** What happens when a request's due time has come. Reminders go on in the first two. */
export type WhenDue = 'REMIND' | 'ESCALATE' | 'EXPIRE';

/** In which capacity someone decided: for themselves, for their group, for someone away, or for
 * all who had not answered when it was escalated to them. */
export type AnsweredAs = 'APPROVER' | 'GROUP_MEMBER' | 'STAND_IN' | 'ESCALATION';

export type ReminderKind = 'DAY_BEFORE' | 'DUE' | 'OVERDUE';

/** A step as it was asked for, with the ids that it has. */
export interface NewStep {
  readonly id: string;
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  readonly assignments: readonly { readonly id: string; readonly assignee: Assignee }[];
}

/** What the policy, if one chose, allows for this request. */
export interface Terms {
  readonly ownDecisionAllowed: boolean;
  readonly keepsDecisionsOnSmallEdits: boolean;
  /** Who answers where nobody else can. */
  readonly fallback: Assignee | null;
}

/** One thing that an edit changed, as it is shown: `null` where there was or is nothing. */
export interface FieldChange {
  /** `subject`, `message`, `dueAt`, `attachments`, `approvers`, or `fields.` and a field's key. */
  readonly field: string;
  readonly label: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What is asked. Times are ISO 8601. */
export interface RequestContent {
  readonly subject: string;
  readonly message: string;
  readonly fields: readonly FilledField[];
  readonly attachments: readonly Attachment[];
  readonly dueAt: string | null;
}

export interface CreatedEvent {
  readonly type: 'CREATED';
  readonly ticketId: string;
  readonly onBehalfOfId: string;
  readonly previousId: string | null;
  readonly kindId: string | null;
  readonly policyVersionId: string | null;
  readonly content: RequestContent;
  readonly whenDue: WhenDue;
  readonly escalateTo: Assignee | null;
  readonly terms: Terms;
  readonly steps: readonly NewStep[];
}

export interface EditedEvent {
  readonly type: 'EDITED';
  readonly content: RequestContent;
  readonly changes: readonly FieldChange[];
  readonly policyVersionId: string | null;
  readonly terms: Terms;
  /** The steps that begin anew, because decisions made before fell; `null`: all stays. */
  readonly steps: readonly NewStep[] | null;
  /** The approvers who are told. */
  readonly toldIds: readonly string[];
}

interface Answer {
  readonly assignmentId: string;
  /** Who decided; also the event's actor. */
  readonly byId: string;
  readonly answeredAs: AnsweredAs;
}

/** What happened to a request, as the append-only record keeps it. Rule 11. */
export type RequestEvent =
  | CreatedEvent
  | EditedEvent
  | { readonly type: 'STEP_STARTED'; readonly position: number }
  | {
      readonly type: 'ASSIGNED';
      readonly assignmentId: string;
      readonly assignee: Assignee;
      /** The people who are asked: the assignee, or the group's members then. */
      readonly toldIds: readonly string[];
      /** Whether they were asked before, and an edit made them be asked anew. */
      readonly again: boolean;
    }
  | {
      readonly type: 'DELEGATED';
      readonly assignmentId: string;
      /** Who is away. */
      readonly forUserId: string;
      readonly toUserId: string;
    }
  | ({ readonly type: 'APPROVED'; readonly note: string | null } & Answer)
  | ({ readonly type: 'DENIED'; readonly note: string } & Answer)
  | {
      readonly type: 'COMMENTED';
      readonly commentId: string;
      readonly body: string;
      readonly attachments: readonly Attachment[];
      /** Whether it ends the waiting for the requester. */
      readonly answers: boolean;
      /** The approvers who wait for it. */
      readonly toldIds: readonly string[];
    }
  | {
      readonly type: 'INFORMATION_REQUESTED';
      readonly commentId: string;
      readonly body: string;
      readonly attachments: readonly Attachment[];
    }
  | {
      readonly type: 'REASSIGNED';
      readonly assignmentId: string;
      readonly from: Assignee;
      readonly to: Assignee;
      readonly reason: string | null;
      /** The people who are asked now; nobody while the step waits. */
      readonly toldIds: readonly string[];
    }
  | {
      readonly type: 'REMINDED';
      readonly reminder: ReminderKind;
      readonly toldIds: readonly string[];
    }
  | {
      readonly type: 'ESCALATED';
      readonly position: number;
      readonly to: Assignee;
      readonly because: 'DUE' | 'NOBODY_CAN_ANSWER';
      readonly toldIds: readonly string[];
    }
  | {
      readonly type: 'NOBODY_CAN_ANSWER';
      readonly position: number;
      /** The administrators and the creator. */
      readonly toldIds: readonly string[];
    }
  | { readonly type: 'ANSWERABLE_AGAIN'; readonly position: number }
  | { readonly type: 'WITHDRAWN'; readonly reason: string }
  | { readonly type: 'EXPIRED' }
  | { readonly type: 'RESOLVED'; readonly status: FinalStatus };

export type RequestEventType = RequestEvent['type'];
