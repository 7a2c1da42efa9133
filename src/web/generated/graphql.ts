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

/** A request as it would be made: the input of `approvalRequestCreate`, as far as known. */
export type ApprovalPolicyPreviewInput = {
  /** The people and groups that all have to approve, as one step: 1–50. Or `steps`. Leave both out where a policy of the kind chooses. */
  approverIds?: Array<string> | null | undefined;
  /** Links that belong to it: at most 20. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** By when an answer is needed: a time to come, within ten years. While the request waits on the requester its clock stands still, and this moves by as long. */
  dueAt?: string | null | undefined;
  /** The person or group to escalate to, with ESCALATE. */
  escalateToId?: string | null | undefined;
  /** The values of the kind's fields. */
  fields?: Array<CustomFieldInput> | null | undefined;
  /** What kind of request it is. Its fields are then filled in `fields`, and a policy of the kind may choose who is asked. */
  kindId?: string | null | undefined;
  /** What the approver has to know. Only looked at where it is given. */
  message?: string | null | undefined;
  /** For whom it is asked. Default: the ticket's requester. */
  onBehalfOfId?: string | null | undefined;
  /** Instead of `approverIds`: 1–10 steps that are answered in order. */
  steps?: Array<ApprovalStepInput> | null | undefined;
  /** What is asked. Only looked at where it is given. */
  subject?: string | null | undefined;
  /** The ticket that it is about. */
  ticketId: string;
  /** What happens at `dueAt`. */
  whenDue?: WhenDue;
};

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

/** What it takes to ask. */
export type ApprovalRequestCreateInput = {
  /** The people and groups that all have to approve, as one step: 1–50. Or `steps`. Leave both out where a policy of the kind chooses. */
  approverIds?: Array<string> | null | undefined;
  /** Links that belong to it: at most 20. */
  attachments?: Array<AttachmentInput> | null | undefined;
  /** By when an answer is needed: a time to come, within ten years. While the request waits on the requester its clock stands still, and this moves by as long. */
  dueAt?: string | null | undefined;
  /** The person or group to escalate to, with ESCALATE. */
  escalateToId?: string | null | undefined;
  /** The values of the kind's fields. */
  fields?: Array<CustomFieldInput> | null | undefined;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** What kind of request it is. Its fields are then filled in `fields`, and a policy of the kind may choose who is asked. */
  kindId?: string | null | undefined;
  /** What the approver has to know. Plain text, up to 10,000 characters. */
  message: string;
  /** For whom it is asked. Default: the ticket's requester. */
  onBehalfOfId?: string | null | undefined;
  /** Instead of `approverIds`: 1–10 steps that are answered in order. */
  steps?: Array<ApprovalStepInput> | null | undefined;
  /** What is asked, in a line of up to 200 characters. */
  subject: string;
  /** The ticket that it is about. */
  ticketId: string;
  /** What happens at `dueAt`. */
  whenDue?: WhenDue;
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

/** Which requests are counted. All conditions together; none means all. */
export type ApprovalStatsFilter = {
  /** Those made at this time or later. */
  from?: string | null | undefined;
  /** Those that ask one of these groups, in whichever step: at most 100. An empty list means any, or none. */
  groupIds?: Array<string> | null | undefined;
  /** Those of one of these kinds: at most 100. An empty list means any, or none. */
  kindIds?: Array<string> | null | undefined;
  /** Those made before this time. */
  to?: string | null | undefined;
};

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

/** Why someone would be asked. */
export type ApproverReason =
  /** The leads of the groups of the person for whom it is asked. */
  | 'BENEFICIARY_GROUP_LEADS'
  /** The leads of the groups of the agent who makes the request. */
  | 'CREATOR_GROUP_LEADS'
  /** As the fallback of the policy, because a step finds too few others. */
  | 'FALLBACK'
  /** The group that the policy names: any one member answers for it. */
  | 'GROUP'
  /** Each active member of the group that the policy names, one by one: with AT_LEAST 2, two different members have to approve. */
  | 'GROUP_MEMBERS'
  /** Because `approverIds` or `steps` name them. */
  | 'NAMED'
  /** The leads of the ticket's group. */
  | 'TICKET_GROUP_LEADS'
  /** The person whom the policy names. */
  | 'USER';

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

/** What a field of a kind of request holds. */
export type FieldType =
  /** One of the field's `choices`. */
  | 'CHOICE'
  /** A day, without a time. */
  | 'DATE'
  /** An amount in a currency, exact. */
  | 'MONEY'
  /** A number, with or without decimals. */
  | 'NUMBER'
  /** Plain text, up to 2,000 characters. */
  | 'TEXT';

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

/** What it takes to make a group. */
export type GroupCreateInput = {
  /** False for a group that is retired: nobody answers for it. Groups are never deleted, and can come back. Default: true. */
  active?: boolean | null | undefined;
  /** Its id in another help desk: unique, in a line of up to 200 characters. */
  externalId?: string | null | undefined;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** As it is shown to others, in a line of up to 100 characters. Unique among groups. */
  name: string;
};

/** Who is to leave which group. */
export type GroupMemberRemoveInput = {
  /** The group's id. */
  groupId: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** The person's id. */
  userId: string;
};

/** Who is to belong to which group. */
export type GroupMemberSetInput = {
  /** The group's id. */
  groupId: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** Whether they are one of the group's leads. */
  lead?: boolean;
  /** The person's id. */
  userId: string;
};

/** What to change of a group. What is left out stays as it is. */
export type GroupUpdateInput = {
  /** False for a group that is retired: nobody answers for it. Groups are never deleted, and can come back. Left out, it stays as it is. */
  active?: boolean | null | undefined;
  /** Its id in another help desk: unique, in a line of up to 200 characters. Null to take it away. */
  externalId?: string | null | undefined;
  /** The group's id. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** As it is shown to others, in a line of up to 100 characters. Unique among groups. */
  name?: string | null | undefined;
};

/** A language that Assent speaks to people in. */
export type Locale =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** When e-mails of a kind are to come. */
export type MailChoiceInput = {
  /** When they come. */
  delivery: MailDelivery;
  /** What they tell. */
  kind: NoticeKind;
};

/** When e-mails of a kind come. */
export type MailDelivery =
  /** Each by itself, as it happens. */
  | 'AT_ONCE'
  /** Together, once a day. */
  | 'DIGEST'
  /** Not at all. They are still among the notifications. */
  | 'NEVER';

/** What an e-mail tells. */
export type MailKind =
  /** A question of theirs was answered. */
  | 'ANSWERED'
  /** An approver is asked. */
  | 'ASSIGNED'
  /** One of several approvers has decided. */
  | 'DECIDED'
  /** What came together in a day, for those who want it so. */
  | 'DIGEST'
  /** A request that they are asked has changed. */
  | 'EDITED'
  /** A request came to them because nobody else answered. */
  | 'ESCALATED'
  /** An approver asks for information. */
  | 'INFORMATION_REQUESTED'
  /** A new link in place of an old one, as they asked. */
  | 'NEW_LINK'
  /** A request is stuck. */
  | 'NOBODY_CAN_ANSWER'
  /** How a request ended. */
  | 'OUTCOME'
  /** Why an answer that they sent by e-mail was not taken. */
  | 'QUESTION'
  /** A request was handed on to them, or they stand in for somebody. */
  | 'REASSIGNED'
  /** An answer is due, or overdue. */
  | 'REMINDER'
  /** They need not answer any more. */
  | 'WITHDRAWN';

/** What to change. What is left out stays as it is. */
export type MailSettingsUpdateInput = {
  /** When each kind is to come. */
  choices?: Array<MailChoiceInput> | null | undefined;
  /** True where the viewer has been told that others will wait for them without an e-mail saying so, and wants it. Needed to set a kind with `needsAnswer` to NEVER; INVALID_INPUT without it. */
  confirmSwitchOff?: boolean | null | undefined;
  /** When the daily digest is to come: `08:00`. */
  digestAt?: string | null | undefined;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** When no e-mail is to come at once. Null: at any time. */
  quietHours?: QuietHoursInput | null | undefined;
};

/** An amount in a currency. */
export type MoneyInput = {
  /** A plain decimal with up to four places, such as `"500.00"`: exact, so a string. */
  amount: string;
  /** Its ISO 4217 code, such as `EUR`. */
  currency: string;
};

/** What is told by e-mail about a request. Each person chooses when. */
export type NoticeKind =
  /** A question of theirs was answered. */
  | 'ANSWERED'
  /** An approver is asked. */
  | 'ASSIGNED'
  /** One of several approvers has decided. */
  | 'DECIDED'
  /** A request that they are asked has changed. */
  | 'EDITED'
  /** A request came to them because nobody else answered. */
  | 'ESCALATED'
  /** An approver asks for information. */
  | 'INFORMATION_REQUESTED'
  /** A request is stuck. */
  | 'NOBODY_CAN_ANSWER'
  /** How a request ended. */
  | 'OUTCOME'
  /** A request was handed on to them, or they stand in for somebody. */
  | 'REASSIGNED'
  /** An answer is due, or overdue. */
  | 'REMINDER'
  /** They need not answer any more. */
  | 'WITHDRAWN';

/** Which notifications are read: all, or those up to one. */
export type NotificationMarkAllReadInput = {
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** The last one that the person has seen, by its `FeedItem.cursor`: it and all before it are marked, and what has come in meanwhile stays unread. `Viewer.feedCursor`, read together with the list, does too. An edge's cursor does not. Left out: all that there are. */
  upTo?: string | null | undefined;
};

/** Which notification is read. */
export type NotificationMarkReadInput = {
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** The notification's number in the viewer's own feed: `FeedItem.sequence`. */
  sequence: number;
};

/** Which absence ends. */
export type OutOfOfficeCancelInput = {
  /** The absence's id, of `OutOfOffice`. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
};

/** Who is away, when, and who answers for them. */
export type OutOfOfficeSetInput = {
  /** Who answers for them: another active person whom the caller sees. Where they are away themselves, their own delegate does. */
  delegateId: string;
  /** Until when: after the start, to come, and within ten years. */
  endsAt: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** From when on. Default: now; so counts a time that has passed. */
  startsAt?: string | null | undefined;
  /** Who is away. Default: the caller. Administrators name anybody. */
  userId?: string | null | undefined;
};

/** Whom a step asks. */
export type PolicyApproverInput = {
  /** The person with USER, the group with GROUP and GROUP_MEMBERS: active. Left out with every other type. */
  id?: string | null | undefined;
  /** In which way. */
  type: PolicyApproverType;
};

/** Whom a policy asks. Members and leads are looked up when a request is made; those who ask for it themselves are left out, unless `ownDecisionAllowed`. */
export type PolicyApproverType =
  /** The leads of the groups of the person for whom it is asked. */
  | 'BENEFICIARY_GROUP_LEADS'
  /** The leads of the groups of the agent who makes the request. */
  | 'CREATOR_GROUP_LEADS'
  /** The group that the policy names: any one member answers for it. */
  | 'GROUP'
  /** Each active member of the group that the policy names, one by one: with AT_LEAST 2, two different members have to approve. */
  | 'GROUP_MEMBERS'
  /** The leads of the ticket's group. */
  | 'TICKET_GROUP_LEADS'
  /** The person whom the policy names. */
  | 'USER';

/** What a policy asks of one field of a request. */
export type PolicyConditionInput = {
  /** The field's key in the policy's kind. */
  field: string;
  /** How to compare. */
  operator: PolicyOperator;
  /** With what. */
  value: FieldValueInput;
};

/** A new policy. */
export type PolicyCreateInput = {
  /** Whether it applies to new requests. */
  active?: boolean;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** Which requests it is for. A kind has at most 100 policies. */
  kindId: string;
  /** Unique among policies, in a line of up to 100 characters. */
  name: string;
  /** Of the policies that a request meets, the one with the smallest counts: 1–1,000,000. */
  position?: number;
  /** Its first version. */
  rule: PolicyRuleInput;
};

/** How a condition compares a request's value with its own. A field that was left out meets no condition; money in another currency is not equal, and neither more nor less. */
export type PolicyOperator =
  /** The same or more. */
  | 'AT_LEAST'
  /** The same or less. */
  | 'AT_MOST'
  /** The same. */
  | 'EQUALS'
  /** Less, or earlier. */
  | 'LESS_THAN'
  /** More, or later. For NUMBER, MONEY and DATE, as all that follow. */
  | 'MORE_THAN'
  /** Not the same. */
  | 'NOT_EQUALS';

/** When a policy applies, and what it asks then. */
export type PolicyRuleInput = {
  /** A request has to meet all of them: at most 20. None: the policy always applies. */
  conditions?: Array<PolicyConditionInput>;
  /** The person or group to ask where a step finds too few people, and who may answer where nobody else can any more. Without one, a request that the policy finds too few people for is refused. */
  fallbackId?: string | null | undefined;
  /** Whether decisions stay when only subject, message, attachments or `dueAt` of a request are changed. */
  keepsDecisionsOnSmallEdits?: boolean;
  /** Whether those who ask may be among those who decide. */
  ownDecisionAllowed?: boolean;
  /** What it asks, in order: 1–10 steps. */
  steps: Array<PolicyStepInput>;
};

/** One step of what a policy asks. */
export type PolicyStepInput = {
  /** Whom it asks: 1–50, each once. */
  approvers: Array<PolicyApproverInput>;
  /** How many, with AT_LEAST and only there. */
  atLeast?: number | null | undefined;
  /** How many have to approve. */
  rule?: ApprovalRule;
};

/** What to change of a policy. What is left out stays as it is. */
export type PolicyUpdateInput = {
  /** False switches it off for new requests; those made with it stay as they are. Switched on again, its rule is checked again. */
  active?: boolean | null | undefined;
  /** The policy's id. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** Which requests it is for. Its rule has to fit the fields of that kind. */
  kindId?: string | null | undefined;
  /** Unique among policies, in a line of up to 100 characters. */
  name?: string | null | undefined;
  /** Of the policies that a request meets, the one with the smallest counts: 1–1,000,000. */
  position?: number | null | undefined;
  /** The whole rule. Where it differs from what it was, it becomes the next version; the versions before never change. */
  rule?: PolicyRuleInput | null | undefined;
};

/** Hours of each day in which no e-mail is to come at once. */
export type QuietHoursInput = {
  /** When they begin: `22:00`. */
  from: string;
  /** When they end, on the next day where that is earlier: `07:00`. */
  until: string;
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

/** A new kind of request. */
export type RequestKindCreateInput = {
  /** Whether new requests can be of this kind. */
  active?: boolean;
  /** When to choose it. Up to 1,000 characters. */
  description?: string | null | undefined;
  /** What its requests fill in, in the order to show: at most 30. */
  fields?: Array<RequestKindFieldInput>;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** Unique among kinds, in a line of up to 100 characters. */
  name: string;
};

/** A field that requests of a kind fill in. */
export type RequestKindFieldInput = {
  /** What a CHOICE can be, and only that: 1–50, each up to 80 characters. */
  choices?: Array<string> | null | undefined;
  /** Its name in requests and policies: a small letter, then small letters, digits or `_`, at most 40 in all. Unique in its kind. */
  key: string;
  /** What people read, in a line of up to 80 characters. */
  label: string;
  /** Whether a request without it is refused. */
  required?: boolean;
  /** What it holds. */
  type: FieldType;
};

/** What to change of a kind. What is left out stays as it is. */
export type RequestKindUpdateInput = {
  /** False switches it off: no new request can be of this kind. */
  active?: boolean | null | undefined;
  /** When to choose it. Up to 1,000 characters; null or blank for nothing. */
  description?: string | null | undefined;
  /** All its fields, in the order to show: what is not in the list is taken out. Refused where an active policy has a condition that they would not fit. Requests made before keep the fields that they have. */
  fields?: Array<RequestKindFieldInput> | null | undefined;
  /** The kind's id. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** Unique among kinds, in a line of up to 100 characters. */
  name?: string | null | undefined;
};

/** Which tickets an agent may access, besides those assigned to them. Administrators access all, end users none. */
export type TicketAccess =
  /** All tickets. */
  | 'ALL'
  /** Only those assigned to them. */
  | 'ASSIGNED'
  /** Those of the groups that they belong to. */
  | 'GROUPS';

/** What it takes to open a ticket. */
export type TicketCreateInput = {
  /** The agent or administrator who works on it. */
  assigneeId?: string | null | undefined;
  /** Its id in another help desk: unique, up to 200 characters. */
  externalId?: string | null | undefined;
  /** The team that it belongs to. */
  groupId?: string | null | undefined;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** Whose ticket it is. */
  requesterId: string;
  /** What it is about, in a line of up to 200 characters. */
  subject: string;
};

/** Where a ticket stands. */
export type TicketStatus =
  /** Done for good. */
  | 'CLOSED'
  /** Nobody has looked at it yet. */
  | 'NEW'
  /** An agent works on it. */
  | 'OPEN'
  /** It waits for its requester. */
  | 'PENDING'
  /** The agent considers it done; it may be reopened. */
  | 'SOLVED';

/** What to change of a ticket. What is left out stays as it is. */
export type TicketUpdateInput = {
  /** The agent who is to work on it; null for nobody. */
  assigneeId?: string | null | undefined;
  /** The team that it is to belong to; null for none. */
  groupId?: string | null | undefined;
  /** The ticket's id. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** Not SOLVED or CLOSED while an approval request is pending. */
  status?: TicketStatus | null | undefined;
  /** In a line of up to 200 characters. */
  subject?: string | null | undefined;
};

/** The ready-made lists of tickets. */
export type TicketView =
  /** Every ticket that the viewer may access. */
  | 'ALL'
  /** Those assigned to the viewer. */
  | 'MINE'
  /** Your tickets with approval requests: assigned to the viewer, settled or not. */
  | 'MINE_WITH_APPROVALS'
  /** Tickets with pending approvals. */
  | 'PENDING_APPROVALS';

/** Which undeliverable e-mail. */
export type UndeliverableMailDiscardInput = {
  /** As `undeliverableMails` gave it. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
};

/** Which undeliverable e-mail. */
export type UndeliverableMailResendInput = {
  /** As `undeliverableMails` gave it. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
};

/** What it takes to add a person. */
export type UserCreateInput = {
  /** False for someone who has left: they sign in no more, hear of nothing, and answer nothing. People are never deleted, and can come back. Default: true. */
  active?: boolean | null | undefined;
  /** Their e-mail address, in any case: where their mails go, and what a token may name them by. Unique, up to 254 characters. */
  email: string;
  /** Its id in another help desk: unique, in a line of up to 200 characters. */
  externalId?: string | null | undefined;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** The language of their mails and pages. Default: EN. */
  locale?: Locale | null | undefined;
  /** As it is shown to others, in a line of up to 100 characters. */
  name: string;
  /** What they are in the help desk. Default: END_USER. */
  role?: UserRole | null | undefined;
  /** Which tickets they may access while they are an agent. Default: ASSIGNED. */
  ticketAccess?: TicketAccess | null | undefined;
  /** The time zone of the times in their mails, by its IANA name: `Europe/Paris`. Default: UTC. */
  timeZone?: string | null | undefined;
};

/** What a person is in the help desk. */
export type UserRole =
  /** Sees everything and may do everything but decide for others. */
  | 'ADMIN'
  /** Works on tickets, asks for approvals, and decides where asked. */
  | 'AGENT'
  /** A customer or a colleague without a seat: sees what they are asked to decide, or what was asked for them. */
  | 'END_USER';

/** What to change of a person. What is left out stays as it is. */
export type UserUpdateInput = {
  /** False for someone who has left: they sign in no more, hear of nothing, and answer nothing. People are never deleted, and can come back. Left out, it stays as it is. */
  active?: boolean | null | undefined;
  /** Their e-mail address, in any case: where their mails go, and what a token may name them by. Unique, up to 254 characters. */
  email?: string | null | undefined;
  /** Its id in another help desk: unique, in a line of up to 200 characters. Null to take it away. */
  externalId?: string | null | undefined;
  /** The person's id. */
  id: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** The language of their mails and pages. Left out, it stays as it is. */
  locale?: Locale | null | undefined;
  /** As it is shown to others, in a line of up to 100 characters. */
  name?: string | null | undefined;
  /** What they are in the help desk. Left out, it stays as it is. */
  role?: UserRole | null | undefined;
  /** Which tickets they may access while they are an agent. Left out, it stays as it is. */
  ticketAccess?: TicketAccess | null | undefined;
  /** The time zone of the times in their mails, by its IANA name: `Europe/Paris`. Left out, it stays as it is. */
  timeZone?: string | null | undefined;
};

/** What the viewer changes of themselves. What is left out stays as it is. */
export type ViewerUpdateInput = {
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** The language of their mails and pages. */
  locale?: Locale | null | undefined;
  /** The time zone of the times in their mails, by its IANA name: `Europe/Paris`. */
  timeZone?: string | null | undefined;
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

export type NotificationFragment = { sequence: number, cursor: string, readAt: string | null, event: { id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, from:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, forUser: { id: string, name: string } | null, forAssignee:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, comment: { id: string, body: string } | null }, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string } } };

export type NotificationsQueryVariables = Exact<{
  unreadOnly: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { viewer: { notifications: { edges: Array<{ cursor: string, node: { sequence: number, cursor: string, readAt: string | null, event: { id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, comment: { id: string, body: string } | null }, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MarkReadMutationVariables = Exact<{
  input: NotificationMarkReadInput;
}>;


export type MarkReadMutation = { notificationMarkRead:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'NotificationMarkReadPayload', notification: { sequence: number, readAt: string | null } }
   };

export type MarkAllReadMutationVariables = Exact<{
  input: NotificationMarkAllReadInput;
}>;


export type MarkAllReadMutation = { notificationMarkAllRead:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'NotificationMarkAllReadPayload', counts: { unreadNotifications: number } }
   };

export type AssigneesQueryVariables = Exact<{
  query?: string | null | undefined;
  withPeople: boolean;
  withGroups: boolean;
}>;


export type AssigneesQuery = { users?: { nodes: Array<{ id: string, name: string, email: string | null, role: UserRole }> }, groups?: { nodes: Array<{ id: string, name: string }> } };

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

export type MailSettingsPartsFragment = { digestAt: string, choices: Array<{ kind: NoticeKind, delivery: MailDelivery, needsAnswer: boolean }>, quietHours: { from: string, until: string } | null };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { viewer: { user: { id: string, timeZone: string | null }, mailSettings: { digestAt: string, choices: Array<{ kind: NoticeKind, delivery: MailDelivery, needsAnswer: boolean }>, quietHours: { from: string, until: string } | null } } | null };

export type ChangeMailSettingsMutationVariables = Exact<{
  input: MailSettingsUpdateInput;
}>;


export type ChangeMailSettingsMutation = { mailSettingsUpdate:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'MailSettingsUpdatePayload', mailSettings: { digestAt: string, choices: Array<{ kind: NoticeKind, delivery: MailDelivery, needsAnswer: boolean }>, quietHours: { from: string, until: string } | null } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type ChooseTimeZoneMutationVariables = Exact<{
  input: ViewerUpdateInput;
}>;


export type ChooseTimeZoneMutation = { viewerUpdate:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ViewerUpdatePayload', user: { id: string, timeZone: string | null } }
   };

export type ChooseLanguageMutationVariables = Exact<{
  input: ViewerUpdateInput;
}>;


export type ChooseLanguageMutation = { viewerUpdate:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ViewerUpdatePayload', user: { id: string, locale: Locale | null } }
   };

export type GroupRowFragment = { id: string, name: string, active: boolean, externalId: string | null, someMembers: { nodes: Array<{ user: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null };

export type GroupsQueryVariables = Exact<{
  query?: string | null | undefined;
  includeInactive?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GroupsQuery = { groups: { edges: Array<{ cursor: string, node: { id: string, name: string, active: boolean, externalId: string | null, someMembers: { nodes: Array<{ user: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GroupQueryVariables = Exact<{
  id: string;
}>;


export type GroupQuery = { node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group', id: string, name: string, active: boolean, externalId: string | null, someMembers: { nodes: Array<{ user: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy' }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind' }
    | { __typename: 'Ticket' }
    | { __typename: 'UndeliverableMail' }
    | { __typename: 'User' }
   | null };

export type GroupMembersQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type GroupMembersQuery = { node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group', id: string, members: { edges: Array<{ cursor: string, node: { lead: boolean, user: { id: string, name: string, email: string | null, active: boolean | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy' }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind' }
    | { __typename: 'Ticket' }
    | { __typename: 'UndeliverableMail' }
    | { __typename: 'User' }
   | null };

export type CreateGroupMutationVariables = Exact<{
  input: GroupCreateInput;
}>;


export type CreateGroupMutation = { groupCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupCreatePayload', group: { id: string, name: string, active: boolean, externalId: string | null, someMembers: { nodes: Array<{ user: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type UpdateGroupMutationVariables = Exact<{
  input: GroupUpdateInput;
}>;


export type UpdateGroupMutation = { groupUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupUpdatePayload', group: { id: string, name: string, active: boolean, externalId: string | null, someMembers: { nodes: Array<{ user: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type SetGroupMemberMutationVariables = Exact<{
  input: GroupMemberSetInput;
}>;


export type SetGroupMemberMutation = { groupMemberSet:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupMemberSetPayload', group: { id: string, name: string, active: boolean, externalId: string | null, someMembers: { nodes: Array<{ user: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RemoveGroupMemberMutationVariables = Exact<{
  input: GroupMemberRemoveInput;
}>;


export type RemoveGroupMemberMutation = { groupMemberRemove:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupMemberRemovePayload', group: { id: string, name: string, active: boolean, externalId: string | null, someMembers: { nodes: Array<{ user: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type KindRowFragment = { id: string, name: string, description: string, active: boolean, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> };

export type KindsQueryVariables = Exact<{
  query?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type KindsQuery = { requestKinds: { edges: Array<{ cursor: string, node: { id: string, name: string, description: string, active: boolean, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AllKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllKindsQuery = { requestKinds: { nodes: Array<{ id: string, name: string, description: string, active: boolean, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }> } };

export type KindQueryVariables = Exact<{
  id: string;
}>;


export type KindQuery = { node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group' }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy' }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }
    | { __typename: 'Ticket' }
    | { __typename: 'UndeliverableMail' }
    | { __typename: 'User' }
   | null, policies: { nodes: Array<{ id: string, name: string, active: boolean }> } };

export type CreateKindMutationVariables = Exact<{
  input: RequestKindCreateInput;
}>;


export type CreateKindMutation = { requestKindCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RequestKindCreatePayload', requestKind: { id: string, name: string, description: string, active: boolean, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> } }
   };

export type UpdateKindMutationVariables = Exact<{
  input: RequestKindUpdateInput;
}>;


export type UpdateKindMutation = { requestKindUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RequestKindUpdatePayload', requestKind: { id: string, name: string, description: string, active: boolean, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> } }
   };

export type UndeliverableRowFragment = { id: string, kind: MailKind, address: string, reason: string, tries: number, failedAt: string, recipient: { id: string, name: string }, approvalRequest: { id: string, subject: string } | null };

export type UndeliverableMailsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UndeliverableMailsQuery = { undeliverableMails: { edges: Array<{ cursor: string, node: { id: string, kind: MailKind, address: string, reason: string, tries: number, failedAt: string, recipient: { id: string, name: string }, approvalRequest: { id: string, subject: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ResendMailMutationVariables = Exact<{
  input: UndeliverableMailResendInput;
}>;


export type ResendMailMutation = { undeliverableMailResend:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UndeliverableMailResendPayload', undeliverableMailId: string }
   };

export type DiscardMailMutationVariables = Exact<{
  input: UndeliverableMailDiscardInput;
}>;


export type DiscardMailMutation = { undeliverableMailDiscard:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UndeliverableMailDiscardPayload', undeliverableMailId: string }
   };

export type PersonRowFragment = { id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { id: string, inForce: boolean, startsAt: string, endsAt: string } | null, groups: { nodes: Array<{ group: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null };

export type PeopleQueryVariables = Exact<{
  query?: string | null | undefined;
  includeInactive?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { users: { edges: Array<{ cursor: string, node: { id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { id: string, inForce: boolean, startsAt: string, endsAt: string } | null, groups: { nodes: Array<{ group: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonSheetFragment = { locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { id: string, name: string } } | null, standIn: { id: string, name: string } | null, memberships: { nodes: Array<{ lead: boolean, group: { id: string, name: string, active: boolean } }> } | null, groups: { nodes: Array<{ group: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group' }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy' }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind' }
    | { __typename: 'Ticket' }
    | { __typename: 'UndeliverableMail' }
    | { __typename: 'User', locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { id: string, name: string } } | null, standIn: { id: string, name: string } | null, memberships: { nodes: Array<{ lead: boolean, group: { id: string, name: string, active: boolean } }> } | null, groups: { nodes: Array<{ group: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null }
   | null };

export type CreatePersonMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type CreatePersonMutation = { userCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UserCreatePayload', user: { locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { id: string, name: string } } | null, standIn: { id: string, name: string } | null, memberships: { nodes: Array<{ lead: boolean, group: { id: string, name: string, active: boolean } }> } | null, groups: { nodes: Array<{ group: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null } }
   };

export type UpdatePersonMutationVariables = Exact<{
  input: UserUpdateInput;
}>;


export type UpdatePersonMutation = { userUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UserUpdatePayload', user: { locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { id: string, name: string } } | null, standIn: { id: string, name: string } | null, memberships: { nodes: Array<{ lead: boolean, group: { id: string, name: string, active: boolean } }> } | null, groups: { nodes: Array<{ group: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null } }
   };

export type SetAbsenceMutationVariables = Exact<{
  input: OutOfOfficeSetInput;
}>;


export type SetAbsenceMutation = { outOfOfficeSet:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'OutOfOfficeSetPayload', outOfOffice: { id: string, user: { locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { id: string, name: string } } | null, standIn: { id: string, name: string } | null, memberships: { nodes: Array<{ lead: boolean, group: { id: string, name: string, active: boolean } }> } | null, groups: { nodes: Array<{ group: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null } } }
   };

export type CancelAbsenceMutationVariables = Exact<{
  input: OutOfOfficeCancelInput;
}>;


export type CancelAbsenceMutation = { outOfOfficeCancel:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'OutOfOfficeCancelPayload', outOfOffice: { id: string, user: { locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { id: string, name: string } } | null, standIn: { id: string, name: string } | null, memberships: { nodes: Array<{ lead: boolean, group: { id: string, name: string, active: boolean } }> } | null, groups: { nodes: Array<{ group: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean } } | null } } }
   };

export type RuleFragment = { ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ field: string, operator: PolicyOperator, value: { choice: string | null, date: string | null, number: number | null, text: string | null, money: { amount: string, currency: string } | null } }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ type: PolicyApproverType, assignee:
        | { __typename: 'Group', id: string, name: string, isGroupActive: boolean }
        | { __typename: 'User', id: string, name: string, active: boolean | null }
       | null }> }>, fallback:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null };

export type PolicyRowFragment = { id: string, name: string, active: boolean, position: number, version: number, updatedAt: string, kind: { id: string, name: string, description: string, active: boolean, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }, rule: { ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ field: string, operator: PolicyOperator, value: { choice: string | null, date: string | null, number: number | null, text: string | null, money: { amount: string, currency: string } | null } }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ type: PolicyApproverType, assignee:
          | { __typename: 'Group', id: string, name: string, isGroupActive: boolean }
          | { __typename: 'User', id: string, name: string, active: boolean | null }
         | null }> }>, fallback:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null } };

export type PoliciesQueryVariables = Exact<{
  query?: string | null | undefined;
  kindId?: string | null | undefined;
  active?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PoliciesQuery = { policies: { edges: Array<{ cursor: string, node: { id: string, name: string, active: boolean, position: number, version: number, updatedAt: string, kind: { id: string, name: string, description: string, active: boolean, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }, rule: { ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ field: string, operator: PolicyOperator, value: { choice: string | null, date: string | null, number: number | null, text: string | null, money: { amount: string, currency: string } | null } }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ type: PolicyApproverType, assignee:
                | { __typename: 'Group', id: string, name: string, isGroupActive: boolean }
                | { __typename: 'User', id: string, name: string, active: boolean | null }
               | null }> }>, fallback:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PolicyQueryVariables = Exact<{
  id: string;
}>;


export type PolicyQuery = { node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group' }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy', id: string, name: string, active: boolean, position: number, version: number, updatedAt: string, kind: { id: string, name: string, description: string, active: boolean, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }, rule: { ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ field: string, operator: PolicyOperator, value: { choice: string | null, date: string | null, number: number | null, text: string | null, money: { amount: string, currency: string } | null } }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ type: PolicyApproverType, assignee:
              | { __typename: 'Group', id: string, name: string, isGroupActive: boolean }
              | { __typename: 'User', id: string, name: string, active: boolean | null }
             | null }> }>, fallback:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null } }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind' }
    | { __typename: 'Ticket' }
    | { __typename: 'UndeliverableMail' }
    | { __typename: 'User' }
   | null };

export type PolicyVersionsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PolicyVersionsQuery = { node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group' }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy', id: string, versions: { edges: Array<{ cursor: string, node: { version: number, createdAt: string, createdBy: { id: string, name: string }, rule: { ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ field: string, operator: PolicyOperator, value: { choice: string | null, date: string | null, number: number | null, text: string | null, money: { amount: string, currency: string } | null } }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ type: PolicyApproverType, assignee:
                    | { __typename: 'Group', id: string, name: string, isGroupActive: boolean }
                    | { __typename: 'User', id: string, name: string, active: boolean | null }
                   | null }> }>, fallback:
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'User', id: string, name: string }
               | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind' }
    | { __typename: 'Ticket' }
    | { __typename: 'UndeliverableMail' }
    | { __typename: 'User' }
   | null };

export type CreatePolicyMutationVariables = Exact<{
  input: PolicyCreateInput;
}>;


export type CreatePolicyMutation = { policyCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'PolicyCreatePayload', policy: { id: string, name: string, active: boolean, position: number, version: number, updatedAt: string, kind: { id: string, name: string, description: string, active: boolean, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }, rule: { ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ field: string, operator: PolicyOperator, value: { choice: string | null, date: string | null, number: number | null, text: string | null, money: { amount: string, currency: string } | null } }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ type: PolicyApproverType, assignee:
                | { __typename: 'Group', id: string, name: string, isGroupActive: boolean }
                | { __typename: 'User', id: string, name: string, active: boolean | null }
               | null }> }>, fallback:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null } } }
   };

export type UpdatePolicyMutationVariables = Exact<{
  input: PolicyUpdateInput;
}>;


export type UpdatePolicyMutation = { policyUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'PolicyUpdatePayload', policy: { id: string, name: string, active: boolean, position: number, version: number, updatedAt: string, kind: { id: string, name: string, description: string, active: boolean, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }, rule: { ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ field: string, operator: PolicyOperator, value: { choice: string | null, date: string | null, number: number | null, text: string | null, money: { amount: string, currency: string } | null } }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ type: PolicyApproverType, assignee:
                | { __typename: 'Group', id: string, name: string, isGroupActive: boolean }
                | { __typename: 'User', id: string, name: string, active: boolean | null }
               | null }> }>, fallback:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null } } }
   };

export type DryRunTicketsQueryVariables = Exact<{ [key: string]: never; }>;


export type DryRunTicketsQuery = { tickets: { nodes: Array<{ id: string, number: number, subject: string, requester: { id: string, name: string } }> } };

export type DryRunQueryVariables = Exact<{
  input: ApprovalPolicyPreviewInput;
}>;


export type DryRunQuery = { approvalPolicyPreview: { policy: { name: string, version: number } | null, problems: Array<{ path: Array<string>, message: string }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ reason: ApproverReason, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , away: Array<{ until: string, user: { id: string, name: string }, standIn: { id: string, name: string } | null }> }> }> } };

type Times_ApprovalGroupCount_Fragment = { medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null };

type Times_ApprovalKindCount_Fragment = { medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null };

type Times_ApprovalStats_Fragment = { medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null };

export type TimesFragment =
  | Times_ApprovalGroupCount_Fragment
  | Times_ApprovalKindCount_Fragment
  | Times_ApprovalStats_Fragment
;

export type NumbersFragment = { total: number, pending: number, overdue: number, nobodyCanAnswer: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, pendingByAge: Array<{ fromSeconds: number, toSeconds: number | null, total: number }>, byStatus: Array<{ status: ApprovalRequestStatus, total: number }>, byKind: Array<{ total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, kind: { id: string, name: string } | null }>, byGroup: Array<{ total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, group: { id: string, name: string } }> };

export type NumbersQueryVariables = Exact<{
  filter?: ApprovalStatsFilter | null | undefined;
}>;


export type NumbersQuery = { approvalStats: { total: number, pending: number, overdue: number, nobodyCanAnswer: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, pendingByAge: Array<{ fromSeconds: number, toSeconds: number | null, total: number }>, byStatus: Array<{ status: ApprovalRequestStatus, total: number }>, byKind: Array<{ total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, kind: { id: string, name: string } | null }>, byGroup: Array<{ total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, group: { id: string, name: string } }> } };

export type NumbersUpdatedSubscriptionVariables = Exact<{
  filter?: ApprovalStatsFilter | null | undefined;
}>;


export type NumbersUpdatedSubscription = { approvalStatsUpdated: { total: number, pending: number, overdue: number, nobodyCanAnswer: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, pendingByAge: Array<{ fromSeconds: number, toSeconds: number | null, total: number }>, byStatus: Array<{ status: ApprovalRequestStatus, total: number }>, byKind: Array<{ total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, kind: { id: string, name: string } | null }>, byGroup: Array<{ total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, group: { id: string, name: string } }> } };

export type DashboardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardChoicesQuery = { requestKinds: { nodes: Array<{ id: string, name: string }> }, groups: { nodes: Array<{ id: string, name: string }> } };

export type InboxChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxChoicesQuery = { requestKinds: { nodes: Array<{ id: string, name: string }> }, groups: { nodes: Array<{ id: string, name: string }> } };

export type OfferedKindFragment = { id: string, name: string, description: string, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> };

export type OfferedKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfferedKindsQuery = { requestKinds: { nodes: Array<{ id: string, name: string, description: string, fields: Array<{ key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }> } };

export type RequestPreviewQueryVariables = Exact<{
  input: ApprovalPolicyPreviewInput;
}>;


export type RequestPreviewQuery = { approvalPolicyPreview: { policy: { name: string, version: number } | null, problems: Array<{ path: Array<string> }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ reason: ApproverReason, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , away: Array<{ until: string, user: { id: string, name: string }, standIn: { id: string, name: string } | null }> }> }> } };

export type CreateRequestMutationVariables = Exact<{
  input: ApprovalRequestCreateInput;
}>;


export type CreateRequestMutation = { approvalRequestCreate:
    | { __typename: 'ApprovalRequestCreatePayload', approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type CreateTicketMutationVariables = Exact<{
  input: TicketCreateInput;
}>;


export type CreateTicketMutation = { ticketCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'TicketCreatePayload', ticket: { id: string, number: number, subject: string, status: TicketStatus, createdAt: string, requester: { id: string, name: string }, assignee: { id: string, name: string } | null, pending: { totalCount: number } } }
   };

export type TicketPageFragment = { updatedAt: string, externalId: string | null, id: string, number: number, subject: string, status: TicketStatus, createdAt: string, group: { id: string, name: string } | null, requester: { id: string, name: string, email: string | null, role: UserRole, outOfOffice: { id: string, inForce: boolean, endsAt: string } | null, standIn: { id: string, name: string } | null, groups: { nodes: Array<{ group: { id: string, name: string } }> } | null }, assignee: { id: string, name: string } | null, pending: { totalCount: number } };

export type TicketPersonFragment = { id: string, name: string, email: string | null, role: UserRole, outOfOffice: { id: string, inForce: boolean, endsAt: string } | null, standIn: { id: string, name: string } | null, groups: { nodes: Array<{ group: { id: string, name: string } }> } | null };

export type TicketQueryVariables = Exact<{
  id: string;
}>;


export type TicketQuery = { ticket: { updatedAt: string, externalId: string | null, id: string, number: number, subject: string, status: TicketStatus, createdAt: string, group: { id: string, name: string } | null, requester: { id: string, name: string, email: string | null, role: UserRole, outOfOffice: { id: string, inForce: boolean, endsAt: string } | null, standIn: { id: string, name: string } | null, groups: { nodes: Array<{ group: { id: string, name: string } }> } | null }, assignee: { id: string, name: string } | null, pending: { totalCount: number } } | null };

export type TicketUpdatedSubscriptionVariables = Exact<{
  id: string;
}>;


export type TicketUpdatedSubscription = { ticketUpdated: { updatedAt: string, externalId: string | null, id: string, number: number, subject: string, status: TicketStatus, createdAt: string, group: { id: string, name: string } | null, requester: { id: string, name: string, email: string | null, role: UserRole, outOfOffice: { id: string, inForce: boolean, endsAt: string } | null, standIn: { id: string, name: string } | null, groups: { nodes: Array<{ group: { id: string, name: string } }> } | null }, assignee: { id: string, name: string } | null, pending: { totalCount: number } } };

export type TicketMovesQueryVariables = Exact<{
  id: string;
}>;


export type TicketMovesQuery = { OPEN: { allowed: boolean, blockedBy: Array<{ id: string }> }, PENDING: { allowed: boolean, blockedBy: Array<{ id: string }> }, SOLVED: { allowed: boolean, blockedBy: Array<{ id: string }> }, CLOSED: { allowed: boolean, blockedBy: Array<{ id: string }> } };

export type MoveFragment = { allowed: boolean, blockedBy: Array<{ id: string }> };

export type ChangeTicketMutationVariables = Exact<{
  input: TicketUpdateInput;
}>;


export type ChangeTicketMutation = { ticketUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'PendingApprovalsError', code: ErrorCode, message: string, approvalRequests: Array<{ id: string, subject: string, status: ApprovalRequestStatus }> }
    | { __typename: 'TicketUpdatePayload', ticket: { updatedAt: string, externalId: string | null, id: string, number: number, subject: string, status: TicketStatus, createdAt: string, group: { id: string, name: string } | null, requester: { id: string, name: string, email: string | null, role: UserRole, outOfOffice: { id: string, inForce: boolean, endsAt: string } | null, standIn: { id: string, name: string } | null, groups: { nodes: Array<{ group: { id: string, name: string } }> } | null }, assignee: { id: string, name: string } | null, pending: { totalCount: number } } }
   };

export type TicketRequestsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type TicketRequestsQuery = { ticket: { id: string, approvalRequests: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type TicketRowFragment = { id: string, number: number, subject: string, status: TicketStatus, createdAt: string, requester: { id: string, name: string }, assignee: { id: string, name: string } | null, pending: { totalCount: number } };

export type TicketsQueryVariables = Exact<{
  view: TicketView;
  first: number;
  after?: string | null | undefined;
}>;


export type TicketsQuery = { tickets: { edges: Array<{ cursor: string, node: { id: string, number: number, subject: string, status: TicketStatus, createdAt: string, requester: { id: string, name: string }, assignee: { id: string, name: string } | null, pending: { totalCount: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

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
export const NotificationFragmentDoc = new TypedDocumentString(`
    fragment Notification on FeedItem {
  sequence
  cursor
  readAt
  event {
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
    comment {
      id
      body
    }
  }
  approvalRequest {
    id
    subject
    status
    createdBy {
      id
      name
    }
    onBehalfOf {
      id
      name
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
}`, {"fragmentName":"Notification"}) as unknown as TypedDocumentString<NotificationFragment, unknown>;
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
export const MailSettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment MailSettingsParts on MailSettings {
  choices {
    kind
    delivery
    needsAnswer
  }
  digestAt
  quietHours {
    from
    until
  }
}
    `, {"fragmentName":"MailSettingsParts"}) as unknown as TypedDocumentString<MailSettingsPartsFragment, unknown>;
export const GroupRowFragmentDoc = new TypedDocumentString(`
    fragment GroupRow on Group {
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    nodes {
      user {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"fragmentName":"GroupRow"}) as unknown as TypedDocumentString<GroupRowFragment, unknown>;
export const UndeliverableRowFragmentDoc = new TypedDocumentString(`
    fragment UndeliverableRow on UndeliverableMail {
  id
  kind
  address
  reason
  tries
  failedAt
  recipient {
    id
    name
  }
  approvalRequest {
    id
    subject
  }
}
    `, {"fragmentName":"UndeliverableRow"}) as unknown as TypedDocumentString<UndeliverableRowFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on User {
  id
  name
  email
  role
  active
  outOfOffice {
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    nodes {
      group {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const PersonSheetFragmentDoc = new TypedDocumentString(`
    fragment PersonSheet on User {
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    delegate {
      id
      name
    }
  }
  standIn {
    id
    name
  }
  memberships: groups(first: 100) {
    nodes {
      lead
      group {
        id
        name
        active
      }
    }
  }
}
    fragment PersonRow on User {
  id
  name
  email
  role
  active
  outOfOffice {
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    nodes {
      group {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`, {"fragmentName":"PersonSheet"}) as unknown as TypedDocumentString<PersonSheetFragment, unknown>;
export const KindRowFragmentDoc = new TypedDocumentString(`
    fragment KindRow on RequestKind {
  id
  name
  description
  active
  fields {
    key
    label
    type
    required
    choices
  }
}
    `, {"fragmentName":"KindRow"}) as unknown as TypedDocumentString<KindRowFragment, unknown>;
export const RuleFragmentDoc = new TypedDocumentString(`
    fragment Rule on PolicyRule {
  conditions {
    field
    operator
    value {
      choice
      date
      number
      text
      money {
        amount
        currency
      }
    }
  }
  steps {
    rule
    atLeast
    approvers {
      type
      assignee {
        __typename
        ... on User {
          id
          name
          active
        }
        ... on Group {
          id
          name
          isGroupActive: active
        }
      }
    }
  }
  fallback {
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
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}
    `, {"fragmentName":"Rule"}) as unknown as TypedDocumentString<RuleFragment, unknown>;
export const PolicyRowFragmentDoc = new TypedDocumentString(`
    fragment PolicyRow on Policy {
  id
  name
  active
  position
  version
  updatedAt
  kind {
    ...KindRow
  }
  rule {
    ...Rule
  }
}
    fragment KindRow on RequestKind {
  id
  name
  description
  active
  fields {
    key
    label
    type
    required
    choices
  }
}
fragment Rule on PolicyRule {
  conditions {
    field
    operator
    value {
      choice
      date
      number
      text
      money {
        amount
        currency
      }
    }
  }
  steps {
    rule
    atLeast
    approvers {
      type
      assignee {
        __typename
        ... on User {
          id
          name
          active
        }
        ... on Group {
          id
          name
          isGroupActive: active
        }
      }
    }
  }
  fallback {
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
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}`, {"fragmentName":"PolicyRow"}) as unknown as TypedDocumentString<PolicyRowFragment, unknown>;
export const TimesFragmentDoc = new TypedDocumentString(`
    fragment Times on ApprovalDecisionTimes {
  medianSecondsToDecision
  p90SecondsToDecision
  medianSecondsWaitingOnApprovers
  p90SecondsWaitingOnApprovers
  medianSecondsWaitingOnRequester
  p90SecondsWaitingOnRequester
}
    `, {"fragmentName":"Times"}) as unknown as TypedDocumentString<TimesFragment, unknown>;
export const NumbersFragmentDoc = new TypedDocumentString(`
    fragment Numbers on ApprovalStats {
  total
  pending
  overdue
  nobodyCanAnswer
  pendingByAge {
    fromSeconds
    toSeconds
    total
  }
  byStatus {
    status
    total
  }
  byKind {
    kind {
      id
      name
    }
    total
    pending
    ...Times
  }
  byGroup {
    group {
      id
      name
    }
    total
    pending
    ...Times
  }
  ...Times
}
    fragment Times on ApprovalDecisionTimes {
  medianSecondsToDecision
  p90SecondsToDecision
  medianSecondsWaitingOnApprovers
  p90SecondsWaitingOnApprovers
  medianSecondsWaitingOnRequester
  p90SecondsWaitingOnRequester
}`, {"fragmentName":"Numbers"}) as unknown as TypedDocumentString<NumbersFragment, unknown>;
export const OfferedKindFragmentDoc = new TypedDocumentString(`
    fragment OfferedKind on RequestKind {
  id
  name
  description
  fields {
    key
    label
    type
    required
    choices
  }
}
    `, {"fragmentName":"OfferedKind"}) as unknown as TypedDocumentString<OfferedKindFragment, unknown>;
export const TicketRowFragmentDoc = new TypedDocumentString(`
    fragment TicketRow on Ticket {
  id
  number
  subject
  status
  createdAt
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    totalCount
  }
}
    `, {"fragmentName":"TicketRow"}) as unknown as TypedDocumentString<TicketRowFragment, unknown>;
export const TicketPersonFragmentDoc = new TypedDocumentString(`
    fragment TicketPerson on User {
  id
  name
  email
  role
  outOfOffice {
    id
    inForce
    endsAt
  }
  standIn {
    id
    name
  }
  groups(first: 20) {
    nodes {
      group {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"TicketPerson"}) as unknown as TypedDocumentString<TicketPersonFragment, unknown>;
export const TicketPageFragmentDoc = new TypedDocumentString(`
    fragment TicketPage on Ticket {
  ...TicketRow
  updatedAt
  externalId
  group {
    id
    name
  }
  requester {
    ...TicketPerson
  }
}
    fragment TicketPerson on User {
  id
  name
  email
  role
  outOfOffice {
    id
    inForce
    endsAt
  }
  standIn {
    id
    name
  }
  groups(first: 20) {
    nodes {
      group {
        id
        name
      }
    }
  }
}
fragment TicketRow on Ticket {
  id
  number
  subject
  status
  createdAt
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    totalCount
  }
}`, {"fragmentName":"TicketPage"}) as unknown as TypedDocumentString<TicketPageFragment, unknown>;
export const MoveFragmentDoc = new TypedDocumentString(`
    fragment Move on TicketTransitionCheck {
  allowed
  blockedBy {
    id
  }
}
    `, {"fragmentName":"Move"}) as unknown as TypedDocumentString<MoveFragment, unknown>;
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
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($unreadOnly: Boolean!, $first: Int!, $after: String) {
  viewer {
    notifications(unreadOnly: $unreadOnly, first: $first, after: $after) {
      edges {
        cursor
        node {
          ...Notification
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Notification on FeedItem {
  sequence
  cursor
  readAt
  event {
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
    comment {
      id
      body
    }
  }
  approvalRequest {
    id
    subject
    status
    createdBy {
      id
      name
    }
    onBehalfOf {
      id
      name
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
}`) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: NotificationMarkReadInput!) {
  notificationMarkRead(input: $input) {
    __typename
    ... on NotificationMarkReadPayload {
      notification {
        sequence
        readAt
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
}`) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const MarkAllReadDocument = new TypedDocumentString(`
    mutation MarkAllRead($input: NotificationMarkAllReadInput!) {
  notificationMarkAllRead(input: $input) {
    __typename
    ... on NotificationMarkAllReadPayload {
      counts {
        unreadNotifications
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
}`) as unknown as TypedDocumentString<MarkAllReadMutation, MarkAllReadMutationVariables>;
export const AssigneesDocument = new TypedDocumentString(`
    query Assignees($query: String, $withPeople: Boolean!, $withGroups: Boolean!) {
  users(query: $query, first: 20) @include(if: $withPeople) {
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
export const InboxDocument = new TypedDocumentString(`
    query Inbox($filter: ApprovalRequestFilter, $first: Int!, $after: String) {
  viewer {
    requests: inbox(filter: $filter, first: $first, after: $after) {
      ...RequestRows
    }
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
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const SubmittedDocument = new TypedDocumentString(`
    query Submitted($filter: ApprovalRequestFilter, $first: Int!, $after: String) {
  viewer {
    requests: submitted(filter: $filter, first: $first, after: $after) {
      ...RequestRows
    }
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
}`) as unknown as TypedDocumentString<SubmittedQuery, SubmittedQueryVariables>;
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
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  viewer {
    user {
      id
      timeZone
    }
    mailSettings {
      ...MailSettingsParts
    }
  }
}
    fragment MailSettingsParts on MailSettings {
  choices {
    kind
    delivery
    needsAnswer
  }
  digestAt
  quietHours {
    from
    until
  }
}`) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const ChangeMailSettingsDocument = new TypedDocumentString(`
    mutation ChangeMailSettings($input: MailSettingsUpdateInput!) {
  mailSettingsUpdate(input: $input) {
    __typename
    ... on MailSettingsUpdatePayload {
      mailSettings {
        ...MailSettingsParts
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
fragment MailSettingsParts on MailSettings {
  choices {
    kind
    delivery
    needsAnswer
  }
  digestAt
  quietHours {
    from
    until
  }
}`) as unknown as TypedDocumentString<ChangeMailSettingsMutation, ChangeMailSettingsMutationVariables>;
export const ChooseTimeZoneDocument = new TypedDocumentString(`
    mutation ChooseTimeZone($input: ViewerUpdateInput!) {
  viewerUpdate(input: $input) {
    __typename
    ... on ViewerUpdatePayload {
      user {
        id
        timeZone
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
}`) as unknown as TypedDocumentString<ChooseTimeZoneMutation, ChooseTimeZoneMutationVariables>;
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
export const GroupsDocument = new TypedDocumentString(`
    query Groups($query: String, $includeInactive: Boolean, $first: Int!, $after: String) {
  groups(
    query: $query
    includeInactive: $includeInactive
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...GroupRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GroupRow on Group {
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    nodes {
      user {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const GroupDocument = new TypedDocumentString(`
    query Group($id: ID!) {
  node(id: $id) {
    __typename
    ... on Group {
      ...GroupRow
    }
  }
}
    fragment GroupRow on Group {
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    nodes {
      user {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<GroupQuery, GroupQueryVariables>;
export const GroupMembersDocument = new TypedDocumentString(`
    query GroupMembers($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    ... on Group {
      id
      members(first: $first, after: $after) {
        edges {
          cursor
          node {
            lead
            user {
              id
              name
              email
              active
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupMembersQuery, GroupMembersQueryVariables>;
export const CreateGroupDocument = new TypedDocumentString(`
    mutation CreateGroup($input: GroupCreateInput!) {
  groupCreate(input: $input) {
    __typename
    ... on GroupCreatePayload {
      group {
        ...GroupRow
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
fragment GroupRow on Group {
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    nodes {
      user {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<CreateGroupMutation, CreateGroupMutationVariables>;
export const UpdateGroupDocument = new TypedDocumentString(`
    mutation UpdateGroup($input: GroupUpdateInput!) {
  groupUpdate(input: $input) {
    __typename
    ... on GroupUpdatePayload {
      group {
        ...GroupRow
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
fragment GroupRow on Group {
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    nodes {
      user {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<UpdateGroupMutation, UpdateGroupMutationVariables>;
export const SetGroupMemberDocument = new TypedDocumentString(`
    mutation SetGroupMember($input: GroupMemberSetInput!) {
  groupMemberSet(input: $input) {
    __typename
    ... on GroupMemberSetPayload {
      group {
        ...GroupRow
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
fragment GroupRow on Group {
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    nodes {
      user {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<SetGroupMemberMutation, SetGroupMemberMutationVariables>;
export const RemoveGroupMemberDocument = new TypedDocumentString(`
    mutation RemoveGroupMember($input: GroupMemberRemoveInput!) {
  groupMemberRemove(input: $input) {
    __typename
    ... on GroupMemberRemovePayload {
      group {
        ...GroupRow
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
fragment GroupRow on Group {
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    nodes {
      user {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<RemoveGroupMemberMutation, RemoveGroupMemberMutationVariables>;
export const KindsDocument = new TypedDocumentString(`
    query Kinds($query: String, $first: Int!, $after: String) {
  requestKinds(query: $query, includeInactive: true, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...KindRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment KindRow on RequestKind {
  id
  name
  description
  active
  fields {
    key
    label
    type
    required
    choices
  }
}`) as unknown as TypedDocumentString<KindsQuery, KindsQueryVariables>;
export const AllKindsDocument = new TypedDocumentString(`
    query AllKinds {
  requestKinds(includeInactive: true, first: 100) {
    nodes {
      ...KindRow
    }
  }
}
    fragment KindRow on RequestKind {
  id
  name
  description
  active
  fields {
    key
    label
    type
    required
    choices
  }
}`) as unknown as TypedDocumentString<AllKindsQuery, AllKindsQueryVariables>;
export const KindDocument = new TypedDocumentString(`
    query Kind($id: ID!) {
  node(id: $id) {
    __typename
    ... on RequestKind {
      ...KindRow
    }
  }
  policies(kindId: $id, first: 100) {
    nodes {
      id
      name
      active
    }
  }
}
    fragment KindRow on RequestKind {
  id
  name
  description
  active
  fields {
    key
    label
    type
    required
    choices
  }
}`) as unknown as TypedDocumentString<KindQuery, KindQueryVariables>;
export const CreateKindDocument = new TypedDocumentString(`
    mutation CreateKind($input: RequestKindCreateInput!) {
  requestKindCreate(input: $input) {
    __typename
    ... on RequestKindCreatePayload {
      requestKind {
        ...KindRow
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
fragment KindRow on RequestKind {
  id
  name
  description
  active
  fields {
    key
    label
    type
    required
    choices
  }
}`) as unknown as TypedDocumentString<CreateKindMutation, CreateKindMutationVariables>;
export const UpdateKindDocument = new TypedDocumentString(`
    mutation UpdateKind($input: RequestKindUpdateInput!) {
  requestKindUpdate(input: $input) {
    __typename
    ... on RequestKindUpdatePayload {
      requestKind {
        ...KindRow
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
fragment KindRow on RequestKind {
  id
  name
  description
  active
  fields {
    key
    label
    type
    required
    choices
  }
}`) as unknown as TypedDocumentString<UpdateKindMutation, UpdateKindMutationVariables>;
export const UndeliverableMailsDocument = new TypedDocumentString(`
    query UndeliverableMails($first: Int!, $after: String) {
  undeliverableMails(first: $first, after: $after) {
    edges {
      cursor
      node {
        ...UndeliverableRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment UndeliverableRow on UndeliverableMail {
  id
  kind
  address
  reason
  tries
  failedAt
  recipient {
    id
    name
  }
  approvalRequest {
    id
    subject
  }
}`) as unknown as TypedDocumentString<UndeliverableMailsQuery, UndeliverableMailsQueryVariables>;
export const ResendMailDocument = new TypedDocumentString(`
    mutation ResendMail($input: UndeliverableMailResendInput!) {
  undeliverableMailResend(input: $input) {
    __typename
    ... on UndeliverableMailResendPayload {
      undeliverableMailId
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
}`) as unknown as TypedDocumentString<ResendMailMutation, ResendMailMutationVariables>;
export const DiscardMailDocument = new TypedDocumentString(`
    mutation DiscardMail($input: UndeliverableMailDiscardInput!) {
  undeliverableMailDiscard(input: $input) {
    __typename
    ... on UndeliverableMailDiscardPayload {
      undeliverableMailId
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
}`) as unknown as TypedDocumentString<DiscardMailMutation, DiscardMailMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($query: String, $includeInactive: Boolean, $first: Int!, $after: String) {
  users(
    query: $query
    includeInactive: $includeInactive
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...PersonRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PersonRow on User {
  id
  name
  email
  role
  active
  outOfOffice {
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    nodes {
      group {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  node(id: $id) {
    __typename
    ... on User {
      ...PersonSheet
    }
  }
}
    fragment PersonRow on User {
  id
  name
  email
  role
  active
  outOfOffice {
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    nodes {
      group {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment PersonSheet on User {
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    delegate {
      id
      name
    }
  }
  standIn {
    id
    name
  }
  memberships: groups(first: 100) {
    nodes {
      lead
      group {
        id
        name
        active
      }
    }
  }
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($input: UserCreateInput!) {
  userCreate(input: $input) {
    __typename
    ... on UserCreatePayload {
      user {
        ...PersonSheet
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
fragment PersonRow on User {
  id
  name
  email
  role
  active
  outOfOffice {
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    nodes {
      group {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment PersonSheet on User {
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    delegate {
      id
      name
    }
  }
  standIn {
    id
    name
  }
  memberships: groups(first: 100) {
    nodes {
      lead
      group {
        id
        name
        active
      }
    }
  }
}`) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UserUpdateInput!) {
  userUpdate(input: $input) {
    __typename
    ... on UserUpdatePayload {
      user {
        ...PersonSheet
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
fragment PersonRow on User {
  id
  name
  email
  role
  active
  outOfOffice {
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    nodes {
      group {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment PersonSheet on User {
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    delegate {
      id
      name
    }
  }
  standIn {
    id
    name
  }
  memberships: groups(first: 100) {
    nodes {
      lead
      group {
        id
        name
        active
      }
    }
  }
}`) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const SetAbsenceDocument = new TypedDocumentString(`
    mutation SetAbsence($input: OutOfOfficeSetInput!) {
  outOfOfficeSet(input: $input) {
    __typename
    ... on OutOfOfficeSetPayload {
      outOfOffice {
        id
        user {
          ...PersonSheet
        }
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
fragment PersonRow on User {
  id
  name
  email
  role
  active
  outOfOffice {
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    nodes {
      group {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment PersonSheet on User {
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    delegate {
      id
      name
    }
  }
  standIn {
    id
    name
  }
  memberships: groups(first: 100) {
    nodes {
      lead
      group {
        id
        name
        active
      }
    }
  }
}`) as unknown as TypedDocumentString<SetAbsenceMutation, SetAbsenceMutationVariables>;
export const CancelAbsenceDocument = new TypedDocumentString(`
    mutation CancelAbsence($input: OutOfOfficeCancelInput!) {
  outOfOfficeCancel(input: $input) {
    __typename
    ... on OutOfOfficeCancelPayload {
      outOfOffice {
        id
        user {
          ...PersonSheet
        }
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
fragment PersonRow on User {
  id
  name
  email
  role
  active
  outOfOffice {
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    nodes {
      group {
        id
        name
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
fragment PersonSheet on User {
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    delegate {
      id
      name
    }
  }
  standIn {
    id
    name
  }
  memberships: groups(first: 100) {
    nodes {
      lead
      group {
        id
        name
        active
      }
    }
  }
}`) as unknown as TypedDocumentString<CancelAbsenceMutation, CancelAbsenceMutationVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies($query: String, $kindId: ID, $active: Boolean, $first: Int!, $after: String) {
  policies(
    query: $query
    kindId: $kindId
    active: $active
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...PolicyRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment KindRow on RequestKind {
  id
  name
  description
  active
  fields {
    key
    label
    type
    required
    choices
  }
}
fragment Rule on PolicyRule {
  conditions {
    field
    operator
    value {
      choice
      date
      number
      text
      money {
        amount
        currency
      }
    }
  }
  steps {
    rule
    atLeast
    approvers {
      type
      assignee {
        __typename
        ... on User {
          id
          name
          active
        }
        ... on Group {
          id
          name
          isGroupActive: active
        }
      }
    }
  }
  fallback {
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
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}
fragment PolicyRow on Policy {
  id
  name
  active
  position
  version
  updatedAt
  kind {
    ...KindRow
  }
  rule {
    ...Rule
  }
}`) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const PolicyDocument = new TypedDocumentString(`
    query Policy($id: ID!) {
  node(id: $id) {
    __typename
    ... on Policy {
      ...PolicyRow
    }
  }
}
    fragment KindRow on RequestKind {
  id
  name
  description
  active
  fields {
    key
    label
    type
    required
    choices
  }
}
fragment Rule on PolicyRule {
  conditions {
    field
    operator
    value {
      choice
      date
      number
      text
      money {
        amount
        currency
      }
    }
  }
  steps {
    rule
    atLeast
    approvers {
      type
      assignee {
        __typename
        ... on User {
          id
          name
          active
        }
        ... on Group {
          id
          name
          isGroupActive: active
        }
      }
    }
  }
  fallback {
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
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}
fragment PolicyRow on Policy {
  id
  name
  active
  position
  version
  updatedAt
  kind {
    ...KindRow
  }
  rule {
    ...Rule
  }
}`) as unknown as TypedDocumentString<PolicyQuery, PolicyQueryVariables>;
export const PolicyVersionsDocument = new TypedDocumentString(`
    query PolicyVersions($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    ... on Policy {
      id
      versions(first: $first, after: $after) {
        edges {
          cursor
          node {
            version
            createdAt
            createdBy {
              id
              name
            }
            rule {
              ...Rule
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment Rule on PolicyRule {
  conditions {
    field
    operator
    value {
      choice
      date
      number
      text
      money {
        amount
        currency
      }
    }
  }
  steps {
    rule
    atLeast
    approvers {
      type
      assignee {
        __typename
        ... on User {
          id
          name
          active
        }
        ... on Group {
          id
          name
          isGroupActive: active
        }
      }
    }
  }
  fallback {
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
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}`) as unknown as TypedDocumentString<PolicyVersionsQuery, PolicyVersionsQueryVariables>;
export const CreatePolicyDocument = new TypedDocumentString(`
    mutation CreatePolicy($input: PolicyCreateInput!) {
  policyCreate(input: $input) {
    __typename
    ... on PolicyCreatePayload {
      policy {
        ...PolicyRow
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
fragment KindRow on RequestKind {
  id
  name
  description
  active
  fields {
    key
    label
    type
    required
    choices
  }
}
fragment Rule on PolicyRule {
  conditions {
    field
    operator
    value {
      choice
      date
      number
      text
      money {
        amount
        currency
      }
    }
  }
  steps {
    rule
    atLeast
    approvers {
      type
      assignee {
        __typename
        ... on User {
          id
          name
          active
        }
        ... on Group {
          id
          name
          isGroupActive: active
        }
      }
    }
  }
  fallback {
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
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}
fragment PolicyRow on Policy {
  id
  name
  active
  position
  version
  updatedAt
  kind {
    ...KindRow
  }
  rule {
    ...Rule
  }
}`) as unknown as TypedDocumentString<CreatePolicyMutation, CreatePolicyMutationVariables>;
export const UpdatePolicyDocument = new TypedDocumentString(`
    mutation UpdatePolicy($input: PolicyUpdateInput!) {
  policyUpdate(input: $input) {
    __typename
    ... on PolicyUpdatePayload {
      policy {
        ...PolicyRow
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
fragment KindRow on RequestKind {
  id
  name
  description
  active
  fields {
    key
    label
    type
    required
    choices
  }
}
fragment Rule on PolicyRule {
  conditions {
    field
    operator
    value {
      choice
      date
      number
      text
      money {
        amount
        currency
      }
    }
  }
  steps {
    rule
    atLeast
    approvers {
      type
      assignee {
        __typename
        ... on User {
          id
          name
          active
        }
        ... on Group {
          id
          name
          isGroupActive: active
        }
      }
    }
  }
  fallback {
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
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}
fragment PolicyRow on Policy {
  id
  name
  active
  position
  version
  updatedAt
  kind {
    ...KindRow
  }
  rule {
    ...Rule
  }
}`) as unknown as TypedDocumentString<UpdatePolicyMutation, UpdatePolicyMutationVariables>;
export const DryRunTicketsDocument = new TypedDocumentString(`
    query DryRunTickets {
  tickets(view: ALL, first: 100) {
    nodes {
      id
      number
      subject
      requester {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DryRunTicketsQuery, DryRunTicketsQueryVariables>;
export const DryRunDocument = new TypedDocumentString(`
    query DryRun($input: ApprovalPolicyPreviewInput!) {
  approvalPolicyPreview(input: $input) {
    policy {
      name
      version
    }
    problems {
      path
      message
    }
    steps {
      rule
      atLeast
      approvers {
        reason
        assignee {
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
        away {
          user {
            id
            name
          }
          standIn {
            id
            name
          }
          until
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DryRunQuery, DryRunQueryVariables>;
export const NumbersDocument = new TypedDocumentString(`
    query Numbers($filter: ApprovalStatsFilter) {
  approvalStats(filter: $filter) {
    ...Numbers
  }
}
    fragment Times on ApprovalDecisionTimes {
  medianSecondsToDecision
  p90SecondsToDecision
  medianSecondsWaitingOnApprovers
  p90SecondsWaitingOnApprovers
  medianSecondsWaitingOnRequester
  p90SecondsWaitingOnRequester
}
fragment Numbers on ApprovalStats {
  total
  pending
  overdue
  nobodyCanAnswer
  pendingByAge {
    fromSeconds
    toSeconds
    total
  }
  byStatus {
    status
    total
  }
  byKind {
    kind {
      id
      name
    }
    total
    pending
    ...Times
  }
  byGroup {
    group {
      id
      name
    }
    total
    pending
    ...Times
  }
  ...Times
}`) as unknown as TypedDocumentString<NumbersQuery, NumbersQueryVariables>;
export const NumbersUpdatedDocument = new TypedDocumentString(`
    subscription NumbersUpdated($filter: ApprovalStatsFilter) {
  approvalStatsUpdated(filter: $filter) {
    ...Numbers
  }
}
    fragment Times on ApprovalDecisionTimes {
  medianSecondsToDecision
  p90SecondsToDecision
  medianSecondsWaitingOnApprovers
  p90SecondsWaitingOnApprovers
  medianSecondsWaitingOnRequester
  p90SecondsWaitingOnRequester
}
fragment Numbers on ApprovalStats {
  total
  pending
  overdue
  nobodyCanAnswer
  pendingByAge {
    fromSeconds
    toSeconds
    total
  }
  byStatus {
    status
    total
  }
  byKind {
    kind {
      id
      name
    }
    total
    pending
    ...Times
  }
  byGroup {
    group {
      id
      name
    }
    total
    pending
    ...Times
  }
  ...Times
}`) as unknown as TypedDocumentString<NumbersUpdatedSubscription, NumbersUpdatedSubscriptionVariables>;
export const DashboardChoicesDocument = new TypedDocumentString(`
    query DashboardChoices {
  requestKinds(includeInactive: true, first: 100) {
    nodes {
      id
      name
    }
  }
  groups(includeInactive: true, first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DashboardChoicesQuery, DashboardChoicesQueryVariables>;
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
export const OfferedKindsDocument = new TypedDocumentString(`
    query OfferedKinds {
  requestKinds(first: 100) {
    nodes {
      ...OfferedKind
    }
  }
}
    fragment OfferedKind on RequestKind {
  id
  name
  description
  fields {
    key
    label
    type
    required
    choices
  }
}`) as unknown as TypedDocumentString<OfferedKindsQuery, OfferedKindsQueryVariables>;
export const RequestPreviewDocument = new TypedDocumentString(`
    query RequestPreview($input: ApprovalPolicyPreviewInput!) {
  approvalPolicyPreview(input: $input) {
    policy {
      name
      version
    }
    problems {
      path
    }
    steps {
      rule
      atLeast
      approvers {
        reason
        assignee {
          ...AssigneeName
        }
        away {
          until
          user {
            id
            name
          }
          standIn {
            id
            name
          }
        }
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
}`) as unknown as TypedDocumentString<RequestPreviewQuery, RequestPreviewQueryVariables>;
export const CreateRequestDocument = new TypedDocumentString(`
    mutation CreateRequest($input: ApprovalRequestCreateInput!) {
  approvalRequestCreate(input: $input) {
    __typename
    ... on ApprovalRequestCreatePayload {
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
}`) as unknown as TypedDocumentString<CreateRequestMutation, CreateRequestMutationVariables>;
export const CreateTicketDocument = new TypedDocumentString(`
    mutation CreateTicket($input: TicketCreateInput!) {
  ticketCreate(input: $input) {
    __typename
    ... on TicketCreatePayload {
      ticket {
        ...TicketRow
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
fragment TicketRow on Ticket {
  id
  number
  subject
  status
  createdAt
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<CreateTicketMutation, CreateTicketMutationVariables>;
export const TicketDocument = new TypedDocumentString(`
    query Ticket($id: ID!) {
  ticket(id: $id) {
    ...TicketPage
  }
}
    fragment TicketPage on Ticket {
  ...TicketRow
  updatedAt
  externalId
  group {
    id
    name
  }
  requester {
    ...TicketPerson
  }
}
fragment TicketPerson on User {
  id
  name
  email
  role
  outOfOffice {
    id
    inForce
    endsAt
  }
  standIn {
    id
    name
  }
  groups(first: 20) {
    nodes {
      group {
        id
        name
      }
    }
  }
}
fragment TicketRow on Ticket {
  id
  number
  subject
  status
  createdAt
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<TicketQuery, TicketQueryVariables>;
export const TicketUpdatedDocument = new TypedDocumentString(`
    subscription TicketUpdated($id: ID!) {
  ticketUpdated(id: $id) {
    ...TicketPage
  }
}
    fragment TicketPage on Ticket {
  ...TicketRow
  updatedAt
  externalId
  group {
    id
    name
  }
  requester {
    ...TicketPerson
  }
}
fragment TicketPerson on User {
  id
  name
  email
  role
  outOfOffice {
    id
    inForce
    endsAt
  }
  standIn {
    id
    name
  }
  groups(first: 20) {
    nodes {
      group {
        id
        name
      }
    }
  }
}
fragment TicketRow on Ticket {
  id
  number
  subject
  status
  createdAt
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<TicketUpdatedSubscription, TicketUpdatedSubscriptionVariables>;
export const TicketMovesDocument = new TypedDocumentString(`
    query TicketMoves($id: ID!) {
  OPEN: ticketTransitionCheck(ticketId: $id, to: OPEN) {
    ...Move
  }
  PENDING: ticketTransitionCheck(ticketId: $id, to: PENDING) {
    ...Move
  }
  SOLVED: ticketTransitionCheck(ticketId: $id, to: SOLVED) {
    ...Move
  }
  CLOSED: ticketTransitionCheck(ticketId: $id, to: CLOSED) {
    ...Move
  }
}
    fragment Move on TicketTransitionCheck {
  allowed
  blockedBy {
    id
  }
}`) as unknown as TypedDocumentString<TicketMovesQuery, TicketMovesQueryVariables>;
export const ChangeTicketDocument = new TypedDocumentString(`
    mutation ChangeTicket($input: TicketUpdateInput!) {
  ticketUpdate(input: $input) {
    __typename
    ... on TicketUpdatePayload {
      ticket {
        ...TicketPage
      }
    }
    ... on PendingApprovalsError {
      approvalRequests {
        id
        subject
        status
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
fragment TicketPage on Ticket {
  ...TicketRow
  updatedAt
  externalId
  group {
    id
    name
  }
  requester {
    ...TicketPerson
  }
}
fragment TicketPerson on User {
  id
  name
  email
  role
  outOfOffice {
    id
    inForce
    endsAt
  }
  standIn {
    id
    name
  }
  groups(first: 20) {
    nodes {
      group {
        id
        name
      }
    }
  }
}
fragment TicketRow on Ticket {
  id
  number
  subject
  status
  createdAt
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<ChangeTicketMutation, ChangeTicketMutationVariables>;
export const TicketRequestsDocument = new TypedDocumentString(`
    query TicketRequests($id: ID!, $first: Int!, $after: String) {
  ticket(id: $id) {
    id
    approvalRequests(first: $first, after: $after) {
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
}`) as unknown as TypedDocumentString<TicketRequestsQuery, TicketRequestsQueryVariables>;
export const TicketsDocument = new TypedDocumentString(`
    query Tickets($view: TicketView!, $first: Int!, $after: String) {
  tickets(view: $view, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...TicketRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TicketRow on Ticket {
  id
  number
  subject
  status
  createdAt
  requester {
    id
    name
  }
  assignee {
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    totalCount
  }
}`) as unknown as TypedDocumentString<TicketsQuery, TicketsQueryVariables>;