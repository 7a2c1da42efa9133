/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** In which capacity someone decided. */
export type AnsweredAs =
  /** They were asked in person. */
  | 'APPROVER'
  /** For all who had not answered when it was escalated to them. */
  | 'ESCALATION'
  /** For a group that they were a member of. */
  | 'GROUP_MEMBER'
  /** For someone who was away then. */
  | 'STAND_IN';

/** What a person can do with a request. */
export type ApprovalRequestAction =
  /** Say yes: `approvalRequestApprove`. */
  | 'APPROVE'
  /** Ask again what was denied, expired or withdrawn: `approvalRequestAskAgain`. */
  | 'ASK_AGAIN'
  /** Add to the conversation: `approvalRequestComment`. */
  | 'COMMENT'
  /** Say no, and why: `approvalRequestDeny`. */
  | 'DENY'
  /** Change what is asked: `approvalRequestEdit`. */
  | 'EDIT'
  /** Hand an open assignment on: `approvalRequestReassign`. */
  | 'REASSIGN'
  /** Take it back: `approvalRequestWithdraw`. */
  | 'WITHDRAW';

/** What it takes to approve. */
export type ApprovalRequestApproveInput = {
  /** Which of the open assignments is answered, for someone who can answer for several. Default: their own, else one of a group of theirs, else one of someone away, as far as that leaves enough people for the others. Where the step was escalated to them, they answer for all that is open in any case. */
  assignmentId?: string | null | undefined;
  /** The `revision` that the person saw. If the request has changed since, nothing is done and the answer is a StaleRevisionError. */
  expectedRevision?: number | null | undefined;
  /** The approval request's id. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** What to say to it. Up to 5,000 characters. */
  note?: string | null | undefined;
};

/** What to ask again, and what is to be different. What is left out is taken over from the request before. */
export type ApprovalRequestAskAgainInput = {
  /** The people and groups that all have to approve, as one step: 1–50. Or `steps`. Not where a policy of the kind chooses; it is asked again. */
  approverIds?: Array<string> | null | undefined;
  /** All links that belong to it, at most 20; an empty list for none. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** By when an answer is needed: a time to come, within ten years; null for no such time. Give one, or null, where that of the request before has passed. */
  dueAt?: string | null | undefined;
  /** The person or group to escalate to, with ESCALATE. */
  escalateToId?: string | null | undefined;
  /** The values of the kind's fields, all of them. Left out, those are taken over that still fit the kind. */
  fields?: Array<CustomFieldInput> | null | undefined;
  /** The approval request that was denied or withdrawn, or has expired. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** What kind of request it is; null for none. */
  kindId?: string | null | undefined;
  /** What the approver has to know. Plain text, up to 10,000 characters. */
  message?: string | null | undefined;
  /** For whom it is asked. */
  onBehalfOfId?: string | null | undefined;
  /** Instead of `approverIds`: 1–10 steps that are answered in order. */
  steps?: Array<ApprovalStepInput> | null | undefined;
  /** What is asked, in a line of up to 200 characters. */
  subject?: string | null | undefined;
  /** What happens at `dueAt`. */
  whenDue?: WhenDue | null | undefined;
};

/** What it takes to comment. */
export type ApprovalRequestCommentInput = {
  /** Links that belong to it: at most 20. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** Plain text, up to 5,000 characters. A request takes up to 500 comments. */
  body: string;
  /** The approval request's id. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** True: an approver cannot decide without an answer, and the request waits on the requester until someone on the asking side comments. Only for an approver who still has to answer. */
  requestsInformation?: boolean | null | undefined;
};

/** What it takes to deny. */
export type ApprovalRequestDenyInput = {
  /** Which of the open assignments is answered, for someone who can answer for several. Default: their own, else one of a group of theirs, else one of someone away, as far as that leaves enough people for the others. Where the step was escalated to them, they answer for all that is open in any case. */
  assignmentId?: string | null | undefined;
  /** The `revision` that the person saw. If the request has changed since, nothing is done and the answer is a StaleRevisionError. */
  expectedRevision?: number | null | undefined;
  /** The approval request's id. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** Why not. The asking side reads it. Up to 5,000 characters. */
  note: string;
};

/** What is to be different. What is left out stays as it is. */
export type ApprovalRequestEditInput = {
  /** The people and groups that all have to approve, as one step: 1–50. Or `steps`. Not where a policy chose them. */
  approverIds?: Array<string> | null | undefined;
  /** All links that belong to it, at most 20; an empty list for none. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** By when an answer is needed: a time to come, within ten years. Null for no such time; then nothing happens at any time either, whatever `whenDue` said. */
  dueAt?: string | null | undefined;
  /** The `revision` that the person saw. If the request has changed since, nothing is done and the answer is a StaleRevisionError. */
  expectedRevision?: number | null | undefined;
  /** The values of the kind's fields, all of them: what is not in the list is taken out. Where a value changes, the kind's policies are asked again, as they are now, and may choose others to answer. */
  fields?: Array<CustomFieldInput> | null | undefined;
  /** The approval request's id. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** What the approver has to know. Plain text, up to 10,000 characters. */
  message?: string | null | undefined;
  /** Instead of `approverIds`: 1–10 steps that are answered in order. */
  steps?: Array<ApprovalStepInput> | null | undefined;
  /** What is asked, in a line of up to 200 characters. */
  subject?: string | null | undefined;
};

/** Which requests of a list. All conditions together; none means all. */
export type ApprovalRequestFilter = {
  /** True: only those that wait for the viewer's own answer now. In the inbox they are as many as `ViewerCounts.awaitingYou` says. False: only those that do not. */
  awaitingViewer?: boolean | null | undefined;
  /** Only those that ask one of these groups, in any step: at most 100. An empty list means any. */
  groupIds?: Array<string> | null | undefined;
  /** Only those of one of these kinds: at most 100. An empty list means any. */
  kindIds?: Array<string> | null | undefined;
  /** Only those that are `overdue`, or only those that are not. */
  overdue?: boolean | null | undefined;
  /** Part of a request's subject, in any case. */
  query?: string | null | undefined;
  /** Only those with one of these statuses. An empty list means any. */
  status?: Array<ApprovalRequestStatus> | null | undefined;
};

/** What it takes to hand an assignment on. */
export type ApprovalRequestReassignInput = {
  /** The open assignment to hand on. */
  assignmentId: string;
  /** The approval request's id. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** Why. Whoever it goes to reads it. Up to 5,000 characters. */
  reason?: string | null | undefined;
  /** The person or group to hand it to: active, not asked in this step yet, and not on the asking side. */
  toId: string;
};

/** Where a request stands. All but PENDING are final. */
export type ApprovalRequestStatus =
  /** Every step was approved. */
  | 'APPROVED'
  /** A step was denied. */
  | 'DENIED'
  /** Nobody settled it in time. */
  | 'EXPIRED'
  /** It is not settled yet. */
  | 'PENDING'
  /** Those who asked took it back. */
  | 'WITHDRAWN';

/** What it takes to withdraw. */
export type ApprovalRequestWithdrawInput = {
  /** The `revision` that the person saw. If the request has changed since, nothing is done and the answer is a StaleRevisionError. */
  expectedRevision?: number | null | undefined;
  /** The approval request's id. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** Why. Up to 5,000 characters. */
  reason: string;
};

/** How many of a step's assignments have to be approved. */
export type ApprovalRule =
  /** All of them; the first denial denies the step. */
  | 'ALL'
  /** One is enough. */
  | 'ANY'
  /** As many as `atLeast` says. */
  | 'AT_LEAST';

/** One step: who is asked, and how many of them have to approve. */
export type ApprovalStepInput = {
  /** The people and groups that are asked: 1–50, each once. */
  approverIds: Array<string>;
  /** How many, with AT_LEAST and only there. */
  atLeast?: number | null | undefined;
  /** How many have to approve. */
  rule?: ApprovalRule;
};

/** Where a step stands. */
export type ApprovalStepStatus =
  /** Its approvers are asked now. */
  | 'ACTIVE'
  /** Its rule is met. */
  | 'APPROVED'
  /** Its rule can no longer be met; the request is denied. */
  | 'DENIED'
  /** The request was settled before; what was open is not needed. */
  | 'SKIPPED'
  /** An earlier step comes first; its approvers are not asked yet. */
  | 'WAITING';

/** A link with a title. */
export type AttachmentInput = {
  /** In a line of up to 200 characters. */
  title: string;
  /** A whole https:// or http:// link of up to 2,000 characters. */
  url: string;
};

/** The value of one of a kind's fields. */
export type CustomFieldInput = {
  /** The field's key. */
  key: string;
  /** What it is. */
  value: FieldValueInput;
};

/** What an approver decided. */
export type DecisionOutcome =
  /** Yes. */
  | 'APPROVED'
  /** No. */
  | 'DENIED';

/** Why something was refused. Stable: switch on it; show `message` to people. */
export type ErrorCode =
  /** The caller has decided in this step, or someone else has for their group; a decision is final. */
  | 'ALREADY_DECIDED'
  /** The request is approved, denied, withdrawn or expired. */
  | 'ALREADY_RESOLVED'
  /** The caller may see it and may not do this to it. */
  | 'FORBIDDEN'
  /** The idempotency key was used before, with another input. */
  | 'IDEMPOTENCY_CONFLICT'
  /** A ticket cannot go from its status to that one. */
  | 'ILLEGAL_TRANSITION'
  /** Some of the input is not right; `fields` says what and why. */
  | 'INVALID_INPUT'
  /** Somebody has to be left who administers: make another an administrator first. */
  | 'LAST_ADMINISTRATOR'
  /** The caller has no open assignment in the request's active step. */
  | 'NOT_AN_APPROVER'
  /** It is not there, or the caller may not see it: the same answer. */
  | 'NOT_FOUND'
  /** The caller created the request, or it is on their behalf: others decide. */
  | 'OWN_REQUEST'
  /** Pending approval requests keep the ticket open. */
  | 'PENDING_APPROVALS'
  /** The request has changed since the revision that was expected. */
  | 'STALE_REVISION'
  /** The request is pending: change or withdraw it instead. */
  | 'STILL_PENDING'
  /** The ticket is solved or closed. Reopen it first. */
  | 'TICKET_NOT_OPEN';

/** A field's value: exactly the one member that fits the field's type. */
export type FieldValueInput =
  {   /** For CHOICE: one of the choices, as it is written there. */
  choice: string; date?: never; money?: never; number?: never; text?: never; }
  |  { choice?: never;   /** For DATE: a day as `2026-01-31`. */
  date: string; money?: never; number?: never; text?: never; }
  |  { choice?: never; date?: never;   /** For MONEY. */
  money: MoneyInput; number?: never; text?: never; }
  |  { choice?: never; date?: never; money?: never;   /** For NUMBER. */
  number: number; text?: never; }
  |  { choice?: never; date?: never; money?: never; number?: never;   /** For TEXT: up to 2,000 characters. */
  text: string; };

/** A language that Assent speaks to people in. */
export type Locale =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** An amount in a currency. */
export type MoneyInput = {
  /** A plain decimal with up to four places, such as `"500.00"`: exact, so a string. */
  amount: string;
  /** Its ISO 4217 code, such as `EUR`. */
  currency: string;
};

/** Of what approvers were reminded. */
export type ReminderKind =
  /** An answer is needed within a day. */
  | 'DAY_BEFORE'
  /** An answer is needed now. */
  | 'DUE'
  /** An answer is late: once a day. */
  | 'OVERDUE';

/** What happened to a request. */
export type RequestEventType =
  /** There are enough people to answer again. */
  | 'ANSWERABLE_AGAIN'
  /** An approver approved. */
  | 'APPROVED'
  /** Someone was asked for their decision. */
  | 'ASSIGNED'
  /** Someone wrote a comment. */
  | 'COMMENTED'
  /** It was made. */
  | 'CREATED'
  /** An approver is away, and whoever answers for them was asked too. */
  | 'DELEGATED'
  /** An approver denied. */
  | 'DENIED'
  /** Its creator changed it; `changes` says what. */
  | 'EDITED'
  /** Whoever it was escalated to may answer for all who have not: nobody answered by the due time, or nobody could. */
  | 'ESCALATED'
  /** Its time was up. */
  | 'EXPIRED'
  /** An approver asked for more; the request waits on the requester. */
  | 'INFORMATION_REQUESTED'
  /** Too few people are left who could answer for its current step to be approved. Its creator and the administrators hear of it. */
  | 'NOBODY_CAN_ANSWER'
  /** An assignment was handed on, `from` one to the `assignee`. */
  | 'REASSIGNED'
  /** Who has not answered was reminded; `reminder` says of what. */
  | 'REMINDED'
  /** It reached its final status. */
  | 'RESOLVED'
  /** A step began; its approvers are asked now. */
  | 'STEP_STARTED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** What a person is in the help desk. */
export type UserRole =
  /** Sees everything and may do everything but decide for others. */
  | 'ADMIN'
  /** Works on tickets, asks for approvals, and decides where asked. */
  | 'AGENT'
  /** A customer or a colleague without a seat: sees what they are asked to decide, or what was asked for them. */
  | 'END_USER';

/** What the viewer changes of themselves. */
export type ViewerUpdateInput = {
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** The language of their mails and pages. */
  locale: Locale;
};

/** Whose turn it is. */
export type WaitingOn =
  /** An approver has to decide. */
  | 'APPROVERS'
  /** It is settled. */
  | 'NOBODY'
  /** An approver asked for information; the asking side has to answer. */
  | 'REQUESTER';

/** What happens when the due time has come and the request is still pending. */
export type WhenDue =
  /** The same, and `escalateToId` is asked too: their answer counts for all who have not answered. */
  | 'ESCALATE'
  /** The request expires. */
  | 'EXPIRE'
  /** Whoever has not answered is reminded, then once a day. */
  | 'REMIND';

export type FeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FeedSubscription = { feed: { cursor: string, sequence: number, readAt: string | null, event: { id: string, type: RequestEventType, occurredAt: string, actor: { id: string, name: string } | null }, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } } };

export type CountsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CountsSubscription = { viewerCounts: { awaitingYou: number, unreadNotifications: number } };

type Refusal_AlreadyResolvedError_Fragment = { code: ErrorCode, message: string };

type Refusal_ForbiddenError_Fragment = { code: ErrorCode, message: string };

type Refusal_IdempotencyConflictError_Fragment = { code: ErrorCode, message: string };

type Refusal_InvalidInputError_Fragment = { code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> };

type Refusal_NotFoundError_Fragment = { code: ErrorCode, message: string };

type Refusal_PendingApprovalsError_Fragment = { code: ErrorCode, message: string };

type Refusal_StaleRevisionError_Fragment = { code: ErrorCode, message: string };

export type RefusalFragment =
  | Refusal_AlreadyResolvedError_Fragment
  | Refusal_ForbiddenError_Fragment
  | Refusal_IdempotencyConflictError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_NotFoundError_Fragment
  | Refusal_PendingApprovalsError_Fragment
  | Refusal_StaleRevisionError_Fragment
;

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { feedCursor: string, counts: { awaitingYou: number, unreadNotifications: number }, user: { id: string, name: string, email: string | null, role: UserRole, locale: Locale | null } } | null };

export type AssigneesQueryVariables = Exact<{
  query?: string | null | undefined;
  withGroups: boolean;
}>;


export type AssigneesQuery = { users: { nodes: Array<{ id: string, name: string, email: string | null, role: UserRole }> }, groups?: { nodes: Array<{ id: string, name: string }> } };

export type ApproveMutationVariables = Exact<{
  input: ApprovalRequestApproveInput;
}>;


export type ApproveMutation = { approvalRequestApprove:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestApprovePayload', approvalRequest: { message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ key: string, label: string, text: string }>, attachments: Array<{ title: string, url: string }>, policy: { name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { id: string, number: number, subject: string } | null, previous: { id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { id: string, name: string } | null, decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { id: string, name: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, timeline: { nodes: Array<{ id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
   };

export type DenyMutationVariables = Exact<{
  input: ApprovalRequestDenyInput;
}>;


export type DenyMutation = { approvalRequestDeny:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestDenyPayload', approvalRequest: { message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ key: string, label: string, text: string }>, attachments: Array<{ title: string, url: string }>, policy: { name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { id: string, number: number, subject: string } | null, previous: { id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { id: string, name: string } | null, decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { id: string, name: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, timeline: { nodes: Array<{ id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
   };

export type CommentMutationVariables = Exact<{
  input: ApprovalRequestCommentInput;
}>;


export type CommentMutation = { approvalRequestComment:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestCommentPayload', approvalRequest: { message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ key: string, label: string, text: string }>, attachments: Array<{ title: string, url: string }>, policy: { name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { id: string, number: number, subject: string } | null, previous: { id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { id: string, name: string } | null, decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { id: string, name: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, timeline: { nodes: Array<{ id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type WithdrawMutationVariables = Exact<{
  input: ApprovalRequestWithdrawInput;
}>;


export type WithdrawMutation = { approvalRequestWithdraw:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestWithdrawPayload', approvalRequest: { message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ key: string, label: string, text: string }>, attachments: Array<{ title: string, url: string }>, policy: { name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { id: string, number: number, subject: string } | null, previous: { id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { id: string, name: string } | null, decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { id: string, name: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, timeline: { nodes: Array<{ id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
   };

export type ReassignMutationVariables = Exact<{
  input: ApprovalRequestReassignInput;
}>;


export type ReassignMutation = { approvalRequestReassign:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestReassignPayload', approvalRequest: { message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ key: string, label: string, text: string }>, attachments: Array<{ title: string, url: string }>, policy: { name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { id: string, number: number, subject: string } | null, previous: { id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { id: string, name: string } | null, decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { id: string, name: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, timeline: { nodes: Array<{ id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type EditMutationVariables = Exact<{
  input: ApprovalRequestEditInput;
}>;


export type EditMutation = { approvalRequestEdit:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestEditPayload', approvalRequest: { message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ key: string, label: string, text: string }>, attachments: Array<{ title: string, url: string }>, policy: { name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { id: string, number: number, subject: string } | null, previous: { id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { id: string, name: string } | null, decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { id: string, name: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, timeline: { nodes: Array<{ id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
   };

export type AskAgainMutationVariables = Exact<{
  input: ApprovalRequestAskAgainInput;
}>;


export type AskAgainMutation = { approvalRequestAskAgain:
    | { __typename: 'ApprovalRequestAskAgainPayload', approvalRequest: { message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ key: string, label: string, text: string }>, attachments: Array<{ title: string, url: string }>, policy: { name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { id: string, number: number, subject: string } | null, previous: { id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { id: string, name: string } | null, decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { id: string, name: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, timeline: { nodes: Array<{ id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RequestRowFragment = { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> };

export type RequestPageFragment = { message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ key: string, label: string, text: string }>, attachments: Array<{ title: string, url: string }>, policy: { name: string, version: number } | null, escalateTo:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null, ticket: { id: string, number: number, subject: string } | null, previous: { id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, assignments: Array<{ id: string, assignee:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
      , standIn: { id: string, name: string } | null, decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { id: string, name: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, timeline: { nodes: Array<{ id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
       | null, from:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
       | null, forUser: { id: string, name: string } | null, forAssignee:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
       | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> };

type AssigneeName_Group_Fragment = { __typename: 'Group', id: string, name: string };

type AssigneeName_User_Fragment = { __typename: 'User', id: string, name: string };

export type AssigneeNameFragment =
  | AssigneeName_Group_Fragment
  | AssigneeName_User_Fragment
;

export type ChangeFragment = { field: string, label: string, from: string | null, to: string | null };

export type StepFragment = { position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null, assignments: Array<{ id: string, assignee:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
    , standIn: { id: string, name: string } | null, decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { id: string, name: string } } | null }> };

export type CommentCardFragment = { id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> };

export type EventLineFragment = { id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null, from:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null, forUser: { id: string, name: string } | null, forAssignee:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null };

export type RequestQueryVariables = Exact<{
  id: string;
}>;


export type RequestQuery = { approvalRequest: { message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ key: string, label: string, text: string }>, attachments: Array<{ title: string, url: string }>, policy: { name: string, version: number } | null, escalateTo:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, ticket: { id: string, number: number, subject: string } | null, previous: { id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
       | null, assignments: Array<{ id: string, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , standIn: { id: string, name: string } | null, decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { id: string, name: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, timeline: { nodes: Array<{ id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, from:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, forUser: { id: string, name: string } | null, forAssignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } | null };

export type RequestUpdatedSubscriptionVariables = Exact<{
  id: string;
  afterRevision?: number | null | undefined;
}>;


export type RequestUpdatedSubscription = { approvalRequestUpdated: { message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ key: string, label: string, text: string }>, attachments: Array<{ title: string, url: string }>, policy: { name: string, version: number } | null, escalateTo:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, ticket: { id: string, number: number, subject: string } | null, previous: { id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
       | null, assignments: Array<{ id: string, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , standIn: { id: string, name: string } | null, decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { id: string, name: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, timeline: { nodes: Array<{ id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, from:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, forUser: { id: string, name: string } | null, forAssignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } };

export type RequestPresenceSubscriptionVariables = Exact<{
  id: string;
}>;


export type RequestPresenceSubscription = { approvalRequestPresence: { people: Array<{ id: string, name: string }> } };

export type EarlierCommentsQueryVariables = Exact<{
  id: string;
  before: string;
}>;


export type EarlierCommentsQuery = { approvalRequest: { id: string, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, createdAt: string, author: { id: string, name: string, role: UserRole }, attachments: Array<{ title: string, url: string }> }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } | null };

export type EarlierEventsQueryVariables = Exact<{
  id: string;
  before: string;
}>;


export type EarlierEventsQuery = { approvalRequest: { id: string, timeline: { nodes: Array<{ id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, from:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, forUser: { id: string, name: string } | null, forAssignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } | null };

export type ChooseLanguageMutationVariables = Exact<{
  input: ViewerUpdateInput;
}>;


export type ChooseLanguageMutation = { viewerUpdate:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ViewerUpdatePayload', user: { id: string, locale: Locale | null } }
   };

export type InboxChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxChoicesQuery = { requestKinds: { nodes: Array<{ id: string, name: string }> }, groups: { nodes: Array<{ id: string, name: string }> } };

export type InboxQueryVariables = Exact<{
  filter?: ApprovalRequestFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { viewer: { requests: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type SubmittedQueryVariables = Exact<{
  filter?: ApprovalRequestFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SubmittedQuery = { viewer: { requests: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RequestRowsFragment = { totalCount: number, edges: Array<{ cursor: string, node: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const RequestRowFragmentDoc = new TypedDocumentString(`
    fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"RequestRow"}) as unknown as TypedDocumentString<RequestRowFragment, unknown>;
export const AssigneeNameFragmentDoc = new TypedDocumentString(`
    fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
    `, {"fragmentName":"AssigneeName"}) as unknown as TypedDocumentString<AssigneeNameFragment, unknown>;
export const ChangeFragmentDoc = new TypedDocumentString(`
    fragment Change on FieldChange {
  field
  label
  from
  to
}
    `, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on ApprovalStep {
  position
  rule
  atLeast
  status
  escalatedTo {
    ...AssigneeName
  }
  assignments {
    id
    assignee {
      ...AssigneeName
    }
    standIn {
      id
      name
    }
    decision {
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        id
        name
      }
    }
  }
}
    fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}`, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const CommentCardFragmentDoc = new TypedDocumentString(`
    fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}
    `, {"fragmentName":"CommentCard"}) as unknown as TypedDocumentString<CommentCardFragment, unknown>;
export const EventLineFragmentDoc = new TypedDocumentString(`
    fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}
    fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}`, {"fragmentName":"EventLine"}) as unknown as TypedDocumentString<EventLineFragment, unknown>;
export const RequestPageFragmentDoc = new TypedDocumentString(`
    fragment RequestPage on ApprovalRequest {
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    key
    label
    text
  }
  attachments {
    title
    url
  }
  policy {
    name
    version
  }
  escalateTo {
    ...AssigneeName
  }
  ticket {
    id
    number
    subject
  }
  previous {
    id
    subject
    status
  }
  changes {
    ...Change
  }
  askedAgain {
    id
    subject
    status
  }
  steps {
    ...Step
  }
  comments(last: 50) {
    nodes {
      ...CommentCard
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    nodes {
      ...EventLine
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
    fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  position
  rule
  atLeast
  status
  escalatedTo {
    ...AssigneeName
  }
  assignments {
    id
    assignee {
      ...AssigneeName
    }
    standIn {
      id
      name
    }
    decision {
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}
fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}`, {"fragmentName":"RequestPage"}) as unknown as TypedDocumentString<RequestPageFragment, unknown>;
export const RequestRowsFragmentDoc = new TypedDocumentString(`
    fragment RequestRows on ApprovalRequestConnection {
  totalCount
  edges {
    cursor
    node {
      ...RequestRow
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}`, {"fragmentName":"RequestRows"}) as unknown as TypedDocumentString<RequestRowsFragment, unknown>;
export const FeedDocument = new TypedDocumentString(`
    subscription Feed($after: String) {
  feed(after: $after) {
    cursor
    sequence
    readAt
    event {
      id
      type
      occurredAt
      actor {
        id
        name
      }
    }
    approvalRequest {
      ...RequestRow
    }
  }
}
    fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}`) as unknown as TypedDocumentString<FeedSubscription, FeedSubscriptionVariables>;
export const CountsDocument = new TypedDocumentString(`
    subscription Counts {
  viewerCounts {
    awaitingYou
    unreadNotifications
  }
}
    `) as unknown as TypedDocumentString<CountsSubscription, CountsSubscriptionVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  viewer {
    feedCursor
    counts {
      awaitingYou
      unreadNotifications
    }
    user {
      id
      name
      email
      role
      locale
    }
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const AssigneesDocument = new TypedDocumentString(`
    query Assignees($query: String, $withGroups: Boolean!) {
  users(query: $query, first: 8) {
    nodes {
      id
      name
      email
      role
    }
  }
  groups(query: $query, first: 5) @include(if: $withGroups) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AssigneesQuery, AssigneesQueryVariables>;
export const ApproveDocument = new TypedDocumentString(`
    mutation Approve($input: ApprovalRequestApproveInput!) {
  approvalRequestApprove(input: $input) {
    __typename
    ... on ApprovalRequestApprovePayload {
      approvalRequest {
        ...RequestPage
      }
    }
    ... on StaleRevisionError {
      approvalRequest {
        ...RequestRow
      }
    }
    ... on AlreadyResolvedError {
      approvalRequest {
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    key
    label
    text
  }
  attachments {
    title
    url
  }
  policy {
    name
    version
  }
  escalateTo {
    ...AssigneeName
  }
  ticket {
    id
    number
    subject
  }
  previous {
    id
    subject
    status
  }
  changes {
    ...Change
  }
  askedAgain {
    id
    subject
    status
  }
  steps {
    ...Step
  }
  comments(last: 50) {
    nodes {
      ...CommentCard
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    nodes {
      ...EventLine
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  position
  rule
  atLeast
  status
  escalatedTo {
    ...AssigneeName
  }
  assignments {
    id
    assignee {
      ...AssigneeName
    }
    standIn {
      id
      name
    }
    decision {
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}
fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}`) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
export const DenyDocument = new TypedDocumentString(`
    mutation Deny($input: ApprovalRequestDenyInput!) {
  approvalRequestDeny(input: $input) {
    __typename
    ... on ApprovalRequestDenyPayload {
      approvalRequest {
        ...RequestPage
      }
    }
    ... on StaleRevisionError {
      approvalRequest {
        ...RequestRow
      }
    }
    ... on AlreadyResolvedError {
      approvalRequest {
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    key
    label
    text
  }
  attachments {
    title
    url
  }
  policy {
    name
    version
  }
  escalateTo {
    ...AssigneeName
  }
  ticket {
    id
    number
    subject
  }
  previous {
    id
    subject
    status
  }
  changes {
    ...Change
  }
  askedAgain {
    id
    subject
    status
  }
  steps {
    ...Step
  }
  comments(last: 50) {
    nodes {
      ...CommentCard
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    nodes {
      ...EventLine
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  position
  rule
  atLeast
  status
  escalatedTo {
    ...AssigneeName
  }
  assignments {
    id
    assignee {
      ...AssigneeName
    }
    standIn {
      id
      name
    }
    decision {
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}
fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}`) as unknown as TypedDocumentString<DenyMutation, DenyMutationVariables>;
export const CommentDocument = new TypedDocumentString(`
    mutation Comment($input: ApprovalRequestCommentInput!) {
  approvalRequestComment(input: $input) {
    __typename
    ... on ApprovalRequestCommentPayload {
      approvalRequest {
        ...RequestPage
      }
    }
    ... on AlreadyResolvedError {
      approvalRequest {
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    key
    label
    text
  }
  attachments {
    title
    url
  }
  policy {
    name
    version
  }
  escalateTo {
    ...AssigneeName
  }
  ticket {
    id
    number
    subject
  }
  previous {
    id
    subject
    status
  }
  changes {
    ...Change
  }
  askedAgain {
    id
    subject
    status
  }
  steps {
    ...Step
  }
  comments(last: 50) {
    nodes {
      ...CommentCard
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    nodes {
      ...EventLine
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  position
  rule
  atLeast
  status
  escalatedTo {
    ...AssigneeName
  }
  assignments {
    id
    assignee {
      ...AssigneeName
    }
    standIn {
      id
      name
    }
    decision {
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}
fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}`) as unknown as TypedDocumentString<CommentMutation, CommentMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: ApprovalRequestWithdrawInput!) {
  approvalRequestWithdraw(input: $input) {
    __typename
    ... on ApprovalRequestWithdrawPayload {
      approvalRequest {
        ...RequestPage
      }
    }
    ... on StaleRevisionError {
      approvalRequest {
        ...RequestRow
      }
    }
    ... on AlreadyResolvedError {
      approvalRequest {
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    key
    label
    text
  }
  attachments {
    title
    url
  }
  policy {
    name
    version
  }
  escalateTo {
    ...AssigneeName
  }
  ticket {
    id
    number
    subject
  }
  previous {
    id
    subject
    status
  }
  changes {
    ...Change
  }
  askedAgain {
    id
    subject
    status
  }
  steps {
    ...Step
  }
  comments(last: 50) {
    nodes {
      ...CommentCard
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    nodes {
      ...EventLine
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  position
  rule
  atLeast
  status
  escalatedTo {
    ...AssigneeName
  }
  assignments {
    id
    assignee {
      ...AssigneeName
    }
    standIn {
      id
      name
    }
    decision {
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}
fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}`) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const ReassignDocument = new TypedDocumentString(`
    mutation Reassign($input: ApprovalRequestReassignInput!) {
  approvalRequestReassign(input: $input) {
    __typename
    ... on ApprovalRequestReassignPayload {
      approvalRequest {
        ...RequestPage
      }
    }
    ... on AlreadyResolvedError {
      approvalRequest {
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    key
    label
    text
  }
  attachments {
    title
    url
  }
  policy {
    name
    version
  }
  escalateTo {
    ...AssigneeName
  }
  ticket {
    id
    number
    subject
  }
  previous {
    id
    subject
    status
  }
  changes {
    ...Change
  }
  askedAgain {
    id
    subject
    status
  }
  steps {
    ...Step
  }
  comments(last: 50) {
    nodes {
      ...CommentCard
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    nodes {
      ...EventLine
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  position
  rule
  atLeast
  status
  escalatedTo {
    ...AssigneeName
  }
  assignments {
    id
    assignee {
      ...AssigneeName
    }
    standIn {
      id
      name
    }
    decision {
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}
fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}`) as unknown as TypedDocumentString<ReassignMutation, ReassignMutationVariables>;
export const EditDocument = new TypedDocumentString(`
    mutation Edit($input: ApprovalRequestEditInput!) {
  approvalRequestEdit(input: $input) {
    __typename
    ... on ApprovalRequestEditPayload {
      approvalRequest {
        ...RequestPage
      }
    }
    ... on StaleRevisionError {
      approvalRequest {
        ...RequestRow
      }
    }
    ... on AlreadyResolvedError {
      approvalRequest {
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    key
    label
    text
  }
  attachments {
    title
    url
  }
  policy {
    name
    version
  }
  escalateTo {
    ...AssigneeName
  }
  ticket {
    id
    number
    subject
  }
  previous {
    id
    subject
    status
  }
  changes {
    ...Change
  }
  askedAgain {
    id
    subject
    status
  }
  steps {
    ...Step
  }
  comments(last: 50) {
    nodes {
      ...CommentCard
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    nodes {
      ...EventLine
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  position
  rule
  atLeast
  status
  escalatedTo {
    ...AssigneeName
  }
  assignments {
    id
    assignee {
      ...AssigneeName
    }
    standIn {
      id
      name
    }
    decision {
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}
fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}`) as unknown as TypedDocumentString<EditMutation, EditMutationVariables>;
export const AskAgainDocument = new TypedDocumentString(`
    mutation AskAgain($input: ApprovalRequestAskAgainInput!) {
  approvalRequestAskAgain(input: $input) {
    __typename
    ... on ApprovalRequestAskAgainPayload {
      approvalRequest {
        ...RequestPage
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    key
    label
    text
  }
  attachments {
    title
    url
  }
  policy {
    name
    version
  }
  escalateTo {
    ...AssigneeName
  }
  ticket {
    id
    number
    subject
  }
  previous {
    id
    subject
    status
  }
  changes {
    ...Change
  }
  askedAgain {
    id
    subject
    status
  }
  steps {
    ...Step
  }
  comments(last: 50) {
    nodes {
      ...CommentCard
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    nodes {
      ...EventLine
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  position
  rule
  atLeast
  status
  escalatedTo {
    ...AssigneeName
  }
  assignments {
    id
    assignee {
      ...AssigneeName
    }
    standIn {
      id
      name
    }
    decision {
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}
fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}`) as unknown as TypedDocumentString<AskAgainMutation, AskAgainMutationVariables>;
export const RequestDocument = new TypedDocumentString(`
    query Request($id: ID!) {
  approvalRequest(id: $id) {
    ...RequestPage
  }
}
    fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    key
    label
    text
  }
  attachments {
    title
    url
  }
  policy {
    name
    version
  }
  escalateTo {
    ...AssigneeName
  }
  ticket {
    id
    number
    subject
  }
  previous {
    id
    subject
    status
  }
  changes {
    ...Change
  }
  askedAgain {
    id
    subject
    status
  }
  steps {
    ...Step
  }
  comments(last: 50) {
    nodes {
      ...CommentCard
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    nodes {
      ...EventLine
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  position
  rule
  atLeast
  status
  escalatedTo {
    ...AssigneeName
  }
  assignments {
    id
    assignee {
      ...AssigneeName
    }
    standIn {
      id
      name
    }
    decision {
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}
fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}`) as unknown as TypedDocumentString<RequestQuery, RequestQueryVariables>;
export const RequestUpdatedDocument = new TypedDocumentString(`
    subscription RequestUpdated($id: ID!, $afterRevision: Int) {
  approvalRequestUpdated(id: $id, afterRevision: $afterRevision) {
    ...RequestPage
  }
}
    fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    key
    label
    text
  }
  attachments {
    title
    url
  }
  policy {
    name
    version
  }
  escalateTo {
    ...AssigneeName
  }
  ticket {
    id
    number
    subject
  }
  previous {
    id
    subject
    status
  }
  changes {
    ...Change
  }
  askedAgain {
    id
    subject
    status
  }
  steps {
    ...Step
  }
  comments(last: 50) {
    nodes {
      ...CommentCard
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    nodes {
      ...EventLine
    }
    pageInfo {
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  position
  rule
  atLeast
  status
  escalatedTo {
    ...AssigneeName
  }
  assignments {
    id
    assignee {
      ...AssigneeName
    }
    standIn {
      id
      name
    }
    decision {
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}
fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}`) as unknown as TypedDocumentString<RequestUpdatedSubscription, RequestUpdatedSubscriptionVariables>;
export const RequestPresenceDocument = new TypedDocumentString(`
    subscription RequestPresence($id: ID!) {
  approvalRequestPresence(id: $id) {
    people {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<RequestPresenceSubscription, RequestPresenceSubscriptionVariables>;
export const EarlierCommentsDocument = new TypedDocumentString(`
    query EarlierComments($id: ID!, $before: String!) {
  approvalRequest(id: $id) {
    id
    comments(last: 50, before: $before) {
      nodes {
        ...CommentCard
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
}
    fragment CommentCard on Comment {
  id
  body
  requestsInformation
  createdAt
  author {
    id
    name
    role
  }
  attachments {
    title
    url
  }
}`) as unknown as TypedDocumentString<EarlierCommentsQuery, EarlierCommentsQueryVariables>;
export const EarlierEventsDocument = new TypedDocumentString(`
    query EarlierEvents($id: ID!, $before: String!) {
  approvalRequest(id: $id) {
    id
    timeline(last: 50, before: $before) {
      nodes {
        ...EventLine
      }
      pageInfo {
        hasPreviousPage
        startCursor
      }
    }
  }
}
    fragment AssigneeName on Assignee {
  __typename
  ... on User {
    id
    name
  }
  ... on Group {
    id
    name
  }
}
fragment Change on FieldChange {
  field
  label
  from
  to
}
fragment EventLine on RequestEvent {
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    id
    name
  }
  assignee {
    ...AssigneeName
  }
  from {
    ...AssigneeName
  }
  forUser {
    id
    name
  }
  forAssignee {
    ...AssigneeName
  }
  changes {
    ...Change
  }
}`) as unknown as TypedDocumentString<EarlierEventsQuery, EarlierEventsQueryVariables>;
export const ChooseLanguageDocument = new TypedDocumentString(`
    mutation ChooseLanguage($input: ViewerUpdateInput!) {
  viewerUpdate(input: $input) {
    __typename
    ... on ViewerUpdatePayload {
      user {
        id
        locale
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ChooseLanguageMutation, ChooseLanguageMutationVariables>;
export const InboxChoicesDocument = new TypedDocumentString(`
    query InboxChoices {
  requestKinds(first: 100) {
    nodes {
      id
      name
    }
  }
  groups(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<InboxChoicesQuery, InboxChoicesQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($filter: ApprovalRequestFilter, $first: Int!, $after: String) {
  viewer {
    requests: inbox(filter: $filter, first: $first, after: $after) {
      ...RequestRows
    }
  }
}
    fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment RequestRows on ApprovalRequestConnection {
  totalCount
  edges {
    cursor
    node {
      ...RequestRow
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const SubmittedDocument = new TypedDocumentString(`
    query Submitted($filter: ApprovalRequestFilter, $first: Int!, $after: String) {
  viewer {
    requests: submitted(filter: $filter, first: $first, after: $after) {
      ...RequestRows
    }
  }
}
    fragment RequestRow on ApprovalRequest {
  id
  subject
  status
  waitingOn
  revision
  createdAt
  dueAt
  overdue
  nobodyCanAnswer
  kind {
    id
    name
  }
  ticketSummary {
    number
    subject
    requesterName
  }
  createdBy {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  viewerActions {
    action
    allowed
    reason
  }
}
fragment RequestRows on ApprovalRequestConnection {
  totalCount
  edges {
    cursor
    node {
      ...RequestRow
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<SubmittedQuery, SubmittedQueryVariables>;