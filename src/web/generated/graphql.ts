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


export type FeedSubscription = { feed: { __typename: 'FeedItem', cursor: string, sequence: number, readAt: string | null, event: { __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, actor: { __typename: 'User', id: string, name: string } | null }, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } } };

export type CountsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CountsSubscription = { viewerCounts: { __typename: 'ViewerCounts', awaitingYou: number, unreadNotifications: number } };

type Refusal_AlreadyResolvedError_Fragment = { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string };

type Refusal_ForbiddenError_Fragment = { __typename: 'ForbiddenError', code: ErrorCode, message: string };

type Refusal_IdempotencyConflictError_Fragment = { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string };

type Refusal_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> };

type Refusal_NotFoundError_Fragment = { __typename: 'NotFoundError', code: ErrorCode, message: string };

type Refusal_PendingApprovalsError_Fragment = { __typename: 'PendingApprovalsError', code: ErrorCode, message: string };

type Refusal_StaleRevisionError_Fragment = { __typename: 'StaleRevisionError', code: ErrorCode, message: string };

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


export type ShellQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', feedCursor: string, counts: { __typename: 'ViewerCounts', awaitingYou: number, unreadNotifications: number }, user: { __typename: 'User', id: string, name: string, email: string | null, role: UserRole, locale: Locale | null } } | null };

export type NotificationFragment = { __typename: 'FeedItem', sequence: number, cursor: string, readAt: string | null, event: { __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, from:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, comment: { __typename: 'Comment', id: string, body: string } | null }, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string } } };

export type NotificationsQueryVariables = Exact<{
  unreadOnly: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', notifications: { __typename: 'NotificationConnection', edges: Array<{ __typename: 'NotificationEdge', cursor: string, node: { __typename: 'FeedItem', sequence: number, cursor: string, readAt: string | null, event: { __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, comment: { __typename: 'Comment', id: string, body: string } | null }, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string } } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type MarkReadMutationVariables = Exact<{
  input: NotificationMarkReadInput;
}>;


export type MarkReadMutation = { __typename: 'Mutation', notificationMarkRead:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'NotificationMarkReadPayload', notification: { __typename: 'FeedItem', sequence: number, readAt: string | null } }
   };

export type MarkAllReadMutationVariables = Exact<{
  input: NotificationMarkAllReadInput;
}>;


export type MarkAllReadMutation = { __typename: 'Mutation', notificationMarkAllRead:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'NotificationMarkAllReadPayload', counts: { __typename: 'ViewerCounts', unreadNotifications: number } }
   };

export type AssigneesQueryVariables = Exact<{
  query?: string | null | undefined;
  withPeople: boolean;
  withGroups: boolean;
}>;


export type AssigneesQuery = { __typename: 'Query', users?: { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', id: string, name: string, email: string | null, role: UserRole }> }, groups?: { __typename: 'GroupConnection', nodes: Array<{ __typename: 'Group', id: string, name: string }> } };

export type ApproveMutationVariables = Exact<{
  input: ApprovalRequestApproveInput;
}>;


export type ApproveMutation = { __typename: 'Mutation', approvalRequestApprove:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestApprovePayload', approvalRequest: { __typename: 'ApprovalRequest', message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ __typename: 'RequestField', key: string, label: string, text: string }>, attachments: Array<{ __typename: 'Attachment', title: string, url: string }>, policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { __typename: 'Ticket', id: string, number: number, subject: string } | null, previous: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ __typename: 'ApprovalStep', position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ __typename: 'Assignment', id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { __typename: 'User', id: string, name: string } | null, decision: { __typename: 'Decision', outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { __typename: 'User', id: string, name: string } } | null }> }>, comments: { __typename: 'CommentConnection', nodes: Array<{ __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, timeline: { __typename: 'RequestEventConnection', nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
   };

export type DenyMutationVariables = Exact<{
  input: ApprovalRequestDenyInput;
}>;


export type DenyMutation = { __typename: 'Mutation', approvalRequestDeny:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestDenyPayload', approvalRequest: { __typename: 'ApprovalRequest', message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ __typename: 'RequestField', key: string, label: string, text: string }>, attachments: Array<{ __typename: 'Attachment', title: string, url: string }>, policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { __typename: 'Ticket', id: string, number: number, subject: string } | null, previous: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ __typename: 'ApprovalStep', position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ __typename: 'Assignment', id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { __typename: 'User', id: string, name: string } | null, decision: { __typename: 'Decision', outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { __typename: 'User', id: string, name: string } } | null }> }>, comments: { __typename: 'CommentConnection', nodes: Array<{ __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, timeline: { __typename: 'RequestEventConnection', nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
   };

export type CommentMutationVariables = Exact<{
  input: ApprovalRequestCommentInput;
}>;


export type CommentMutation = { __typename: 'Mutation', approvalRequestComment:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestCommentPayload', approvalRequest: { __typename: 'ApprovalRequest', message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ __typename: 'RequestField', key: string, label: string, text: string }>, attachments: Array<{ __typename: 'Attachment', title: string, url: string }>, policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { __typename: 'Ticket', id: string, number: number, subject: string } | null, previous: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ __typename: 'ApprovalStep', position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ __typename: 'Assignment', id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { __typename: 'User', id: string, name: string } | null, decision: { __typename: 'Decision', outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { __typename: 'User', id: string, name: string } } | null }> }>, comments: { __typename: 'CommentConnection', nodes: Array<{ __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, timeline: { __typename: 'RequestEventConnection', nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type WithdrawMutationVariables = Exact<{
  input: ApprovalRequestWithdrawInput;
}>;


export type WithdrawMutation = { __typename: 'Mutation', approvalRequestWithdraw:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestWithdrawPayload', approvalRequest: { __typename: 'ApprovalRequest', message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ __typename: 'RequestField', key: string, label: string, text: string }>, attachments: Array<{ __typename: 'Attachment', title: string, url: string }>, policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { __typename: 'Ticket', id: string, number: number, subject: string } | null, previous: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ __typename: 'ApprovalStep', position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ __typename: 'Assignment', id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { __typename: 'User', id: string, name: string } | null, decision: { __typename: 'Decision', outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { __typename: 'User', id: string, name: string } } | null }> }>, comments: { __typename: 'CommentConnection', nodes: Array<{ __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, timeline: { __typename: 'RequestEventConnection', nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
   };

export type ReassignMutationVariables = Exact<{
  input: ApprovalRequestReassignInput;
}>;


export type ReassignMutation = { __typename: 'Mutation', approvalRequestReassign:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestReassignPayload', approvalRequest: { __typename: 'ApprovalRequest', message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ __typename: 'RequestField', key: string, label: string, text: string }>, attachments: Array<{ __typename: 'Attachment', title: string, url: string }>, policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { __typename: 'Ticket', id: string, number: number, subject: string } | null, previous: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ __typename: 'ApprovalStep', position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ __typename: 'Assignment', id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { __typename: 'User', id: string, name: string } | null, decision: { __typename: 'Decision', outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { __typename: 'User', id: string, name: string } } | null }> }>, comments: { __typename: 'CommentConnection', nodes: Array<{ __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, timeline: { __typename: 'RequestEventConnection', nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type EditMutationVariables = Exact<{
  input: ApprovalRequestEditInput;
}>;


export type EditMutation = { __typename: 'Mutation', approvalRequestEdit:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ApprovalRequestEditPayload', approvalRequest: { __typename: 'ApprovalRequest', message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ __typename: 'RequestField', key: string, label: string, text: string }>, attachments: Array<{ __typename: 'Attachment', title: string, url: string }>, policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { __typename: 'Ticket', id: string, number: number, subject: string } | null, previous: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ __typename: 'ApprovalStep', position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ __typename: 'Assignment', id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { __typename: 'User', id: string, name: string } | null, decision: { __typename: 'Decision', outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { __typename: 'User', id: string, name: string } } | null }> }>, comments: { __typename: 'CommentConnection', nodes: Array<{ __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, timeline: { __typename: 'RequestEventConnection', nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
   };

export type AskAgainMutationVariables = Exact<{
  input: ApprovalRequestAskAgainInput;
}>;


export type AskAgainMutation = { __typename: 'Mutation', approvalRequestAskAgain:
    | { __typename: 'ApprovalRequestAskAgainPayload', approvalRequest: { __typename: 'ApprovalRequest', message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ __typename: 'RequestField', key: string, label: string, text: string }>, attachments: Array<{ __typename: 'Attachment', title: string, url: string }>, policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, escalateTo:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, ticket: { __typename: 'Ticket', id: string, number: number, subject: string } | null, previous: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ __typename: 'ApprovalStep', position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null, assignments: Array<{ __typename: 'Assignment', id: string, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
            , standIn: { __typename: 'User', id: string, name: string } | null, decision: { __typename: 'Decision', outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { __typename: 'User', id: string, name: string } } | null }> }>, comments: { __typename: 'CommentConnection', nodes: Array<{ __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, timeline: { __typename: 'RequestEventConnection', nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, from:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
              | { __typename: 'Group', id: string, name: string }
              | { __typename: 'User', id: string, name: string }
             | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type InboxQueryVariables = Exact<{
  filter?: ApprovalRequestFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', requests: { __typename: 'ApprovalRequestConnection', totalCount: number, edges: Array<{ __typename: 'ApprovalRequestEdge', cursor: string, node: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type SubmittedQueryVariables = Exact<{
  filter?: ApprovalRequestFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SubmittedQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', requests: { __typename: 'ApprovalRequestConnection', totalCount: number, edges: Array<{ __typename: 'ApprovalRequestEdge', cursor: string, node: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type RequestRowsFragment = { __typename: 'ApprovalRequestConnection', totalCount: number, edges: Array<{ __typename: 'ApprovalRequestEdge', cursor: string, node: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type RequestRowFragment = { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> };

export type RequestPageFragment = { __typename: 'ApprovalRequest', message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ __typename: 'RequestField', key: string, label: string, text: string }>, attachments: Array<{ __typename: 'Attachment', title: string, url: string }>, policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, escalateTo:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null, ticket: { __typename: 'Ticket', id: string, number: number, subject: string } | null, previous: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ __typename: 'ApprovalStep', position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, assignments: Array<{ __typename: 'Assignment', id: string, assignee:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
      , standIn: { __typename: 'User', id: string, name: string } | null, decision: { __typename: 'Decision', outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { __typename: 'User', id: string, name: string } } | null }> }>, comments: { __typename: 'CommentConnection', nodes: Array<{ __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, timeline: { __typename: 'RequestEventConnection', nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
       | null, from:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
       | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
       | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> };

type AssigneeName_Group_Fragment = { __typename: 'Group', id: string, name: string };

type AssigneeName_User_Fragment = { __typename: 'User', id: string, name: string };

export type AssigneeNameFragment =
  | AssigneeName_Group_Fragment
  | AssigneeName_User_Fragment
;

export type ChangeFragment = { __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null };

export type StepFragment = { __typename: 'ApprovalStep', position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null, assignments: Array<{ __typename: 'Assignment', id: string, assignee:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
    , standIn: { __typename: 'User', id: string, name: string } | null, decision: { __typename: 'Decision', outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { __typename: 'User', id: string, name: string } } | null }> };

export type CommentCardFragment = { __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> };

export type EventLineFragment = { __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null, from:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null };

export type RequestQueryVariables = Exact<{
  id: string;
}>;


export type RequestQuery = { __typename: 'Query', approvalRequest: { __typename: 'ApprovalRequest', message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ __typename: 'RequestField', key: string, label: string, text: string }>, attachments: Array<{ __typename: 'Attachment', title: string, url: string }>, policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, escalateTo:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, ticket: { __typename: 'Ticket', id: string, number: number, subject: string } | null, previous: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ __typename: 'ApprovalStep', position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
       | null, assignments: Array<{ __typename: 'Assignment', id: string, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , standIn: { __typename: 'User', id: string, name: string } | null, decision: { __typename: 'Decision', outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { __typename: 'User', id: string, name: string } } | null }> }>, comments: { __typename: 'CommentConnection', nodes: Array<{ __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, timeline: { __typename: 'RequestEventConnection', nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, from:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } | null };

export type RequestUpdatedSubscriptionVariables = Exact<{
  id: string;
  afterRevision?: number | null | undefined;
}>;


export type RequestUpdatedSubscription = { approvalRequestUpdated: { __typename: 'ApprovalRequest', message: string, waitingSince: string | null, resolvedAt: string | null, whenDue: WhenDue | null, clockStopped: boolean, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, fields: Array<{ __typename: 'RequestField', key: string, label: string, text: string }>, attachments: Array<{ __typename: 'Attachment', title: string, url: string }>, policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, escalateTo:
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'User', id: string, name: string }
     | null, ticket: { __typename: 'Ticket', id: string, number: number, subject: string } | null, previous: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus } | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }>, askedAgain: Array<{ __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus }>, steps: Array<{ __typename: 'ApprovalStep', position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
        | { __typename: 'Group', id: string, name: string }
        | { __typename: 'User', id: string, name: string }
       | null, assignments: Array<{ __typename: 'Assignment', id: string, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , standIn: { __typename: 'User', id: string, name: string } | null, decision: { __typename: 'Decision', outcome: DecisionOutcome, note: string | null, decidedAt: string, answeredAs: AnsweredAs, decidedBy: { __typename: 'User', id: string, name: string } } | null }> }>, comments: { __typename: 'CommentConnection', nodes: Array<{ __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, timeline: { __typename: 'RequestEventConnection', nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, from:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } }, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } };

export type RequestPresenceSubscriptionVariables = Exact<{
  id: string;
}>;


export type RequestPresenceSubscription = { approvalRequestPresence: { __typename: 'ApprovalRequestPresence', people: Array<{ __typename: 'User', id: string, name: string }> } };

export type EarlierCommentsQueryVariables = Exact<{
  id: string;
  before: string;
}>;


export type EarlierCommentsQuery = { __typename: 'Query', approvalRequest: { __typename: 'ApprovalRequest', id: string, comments: { __typename: 'CommentConnection', nodes: Array<{ __typename: 'Comment', id: string, body: string, requestsInformation: boolean, createdAt: string, author: { __typename: 'User', id: string, name: string, role: UserRole }, attachments: Array<{ __typename: 'Attachment', title: string, url: string }> }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } } } | null };

export type EarlierEventsQueryVariables = Exact<{
  id: string;
  before: string;
}>;


export type EarlierEventsQuery = { __typename: 'Query', approvalRequest: { __typename: 'ApprovalRequest', id: string, timeline: { __typename: 'RequestEventConnection', nodes: Array<{ __typename: 'RequestEvent', id: string, type: RequestEventType, occurredAt: string, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { __typename: 'User', id: string, name: string } | null, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, from:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, forUser: { __typename: 'User', id: string, name: string } | null, forAssignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
         | null, changes: Array<{ __typename: 'FieldChange', field: string, label: string, from: string | null, to: string | null }> | null }>, pageInfo: { __typename: 'PageInfo', hasPreviousPage: boolean, startCursor: string | null } } } | null };

export type MailSettingsPartsFragment = { __typename: 'MailSettings', digestAt: string, choices: Array<{ __typename: 'MailChoice', kind: NoticeKind, delivery: MailDelivery, needsAnswer: boolean }>, quietHours: { __typename: 'QuietHours', from: string, until: string } | null };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', user: { __typename: 'User', id: string, timeZone: string | null }, mailSettings: { __typename: 'MailSettings', digestAt: string, choices: Array<{ __typename: 'MailChoice', kind: NoticeKind, delivery: MailDelivery, needsAnswer: boolean }>, quietHours: { __typename: 'QuietHours', from: string, until: string } | null } } | null };

export type ChangeMailSettingsMutationVariables = Exact<{
  input: MailSettingsUpdateInput;
}>;


export type ChangeMailSettingsMutation = { __typename: 'Mutation', mailSettingsUpdate:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'MailSettingsUpdatePayload', mailSettings: { __typename: 'MailSettings', digestAt: string, choices: Array<{ __typename: 'MailChoice', kind: NoticeKind, delivery: MailDelivery, needsAnswer: boolean }>, quietHours: { __typename: 'QuietHours', from: string, until: string } | null } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type ChooseTimeZoneMutationVariables = Exact<{
  input: ViewerUpdateInput;
}>;


export type ChooseTimeZoneMutation = { __typename: 'Mutation', viewerUpdate:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ViewerUpdatePayload', user: { __typename: 'User', id: string, timeZone: string | null } }
   };

export type ChooseLanguageMutationVariables = Exact<{
  input: ViewerUpdateInput;
}>;


export type ChooseLanguageMutation = { __typename: 'Mutation', viewerUpdate:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ViewerUpdatePayload', user: { __typename: 'User', id: string, locale: Locale | null } }
   };

export type GroupRowFragment = { __typename: 'Group', id: string, name: string, active: boolean, externalId: string | null, someMembers: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', user: { __typename: 'User', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null };

export type GroupsQueryVariables = Exact<{
  query?: string | null | undefined;
  includeInactive?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GroupsQuery = { __typename: 'Query', groups: { __typename: 'GroupConnection', edges: Array<{ __typename: 'GroupEdge', cursor: string, node: { __typename: 'Group', id: string, name: string, active: boolean, externalId: string | null, someMembers: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', user: { __typename: 'User', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type GroupQueryVariables = Exact<{
  id: string;
}>;


export type GroupQuery = { __typename: 'Query', node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group', id: string, name: string, active: boolean, externalId: string | null, someMembers: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', user: { __typename: 'User', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null }
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


export type GroupMembersQuery = { __typename: 'Query', node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group', id: string, members: { __typename: 'MembershipConnection', edges: Array<{ __typename: 'MembershipEdge', cursor: string, node: { __typename: 'Membership', lead: boolean, user: { __typename: 'User', id: string, name: string, email: string | null, active: boolean | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null }
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


export type CreateGroupMutation = { __typename: 'Mutation', groupCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupCreatePayload', group: { __typename: 'Group', id: string, name: string, active: boolean, externalId: string | null, someMembers: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', user: { __typename: 'User', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type UpdateGroupMutationVariables = Exact<{
  input: GroupUpdateInput;
}>;


export type UpdateGroupMutation = { __typename: 'Mutation', groupUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupUpdatePayload', group: { __typename: 'Group', id: string, name: string, active: boolean, externalId: string | null, someMembers: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', user: { __typename: 'User', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type SetGroupMemberMutationVariables = Exact<{
  input: GroupMemberSetInput;
}>;


export type SetGroupMemberMutation = { __typename: 'Mutation', groupMemberSet:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupMemberSetPayload', group: { __typename: 'Group', id: string, name: string, active: boolean, externalId: string | null, someMembers: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', user: { __typename: 'User', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RemoveGroupMemberMutationVariables = Exact<{
  input: GroupMemberRemoveInput;
}>;


export type RemoveGroupMemberMutation = { __typename: 'Mutation', groupMemberRemove:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupMemberRemovePayload', group: { __typename: 'Group', id: string, name: string, active: boolean, externalId: string | null, someMembers: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', user: { __typename: 'User', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type KindRowFragment = { __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> };

export type KindsQueryVariables = Exact<{
  query?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type KindsQuery = { __typename: 'Query', requestKinds: { __typename: 'RequestKindConnection', edges: Array<{ __typename: 'RequestKindEdge', cursor: string, node: { __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AllKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllKindsQuery = { __typename: 'Query', requestKinds: { __typename: 'RequestKindConnection', nodes: Array<{ __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }> } };

export type KindQueryVariables = Exact<{
  id: string;
}>;


export type KindQuery = { __typename: 'Query', node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group' }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy' }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }
    | { __typename: 'Ticket' }
    | { __typename: 'UndeliverableMail' }
    | { __typename: 'User' }
   | null, policies: { __typename: 'PolicyConnection', nodes: Array<{ __typename: 'Policy', id: string, name: string, active: boolean }> } };

export type CreateKindMutationVariables = Exact<{
  input: RequestKindCreateInput;
}>;


export type CreateKindMutation = { __typename: 'Mutation', requestKindCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RequestKindCreatePayload', requestKind: { __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> } }
   };

export type UpdateKindMutationVariables = Exact<{
  input: RequestKindUpdateInput;
}>;


export type UpdateKindMutation = { __typename: 'Mutation', requestKindUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RequestKindUpdatePayload', requestKind: { __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> } }
   };

export type UndeliverableRowFragment = { __typename: 'UndeliverableMail', id: string, kind: MailKind, address: string, reason: string, tries: number, failedAt: string, recipient: { __typename: 'User', id: string, name: string }, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string } | null };

export type UndeliverableMailsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UndeliverableMailsQuery = { __typename: 'Query', undeliverableMails: { __typename: 'UndeliverableMailConnection', edges: Array<{ __typename: 'UndeliverableMailEdge', cursor: string, node: { __typename: 'UndeliverableMail', id: string, kind: MailKind, address: string, reason: string, tries: number, failedAt: string, recipient: { __typename: 'User', id: string, name: string }, approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ResendMailMutationVariables = Exact<{
  input: UndeliverableMailResendInput;
}>;


export type ResendMailMutation = { __typename: 'Mutation', undeliverableMailResend:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UndeliverableMailResendPayload', undeliverableMailId: string }
   };

export type DiscardMailMutationVariables = Exact<{
  input: UndeliverableMailDiscardInput;
}>;


export type DiscardMailMutation = { __typename: 'Mutation', undeliverableMailDiscard:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UndeliverableMailDiscardPayload', undeliverableMailId: string }
   };

export type PersonRowFragment = { __typename: 'User', id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, startsAt: string, endsAt: string } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null };

export type PeopleQueryVariables = Exact<{
  query?: string | null | undefined;
  includeInactive?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { __typename: 'Query', users: { __typename: 'UserConnection', edges: Array<{ __typename: 'UserEdge', cursor: string, node: { __typename: 'User', id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, startsAt: string, endsAt: string } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PersonSheetFragment = { __typename: 'User', locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { __typename: 'User', id: string, name: string } } | null, standIn: { __typename: 'User', id: string, name: string } | null, memberships: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', lead: boolean, group: { __typename: 'Group', id: string, name: string, active: boolean } }> } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { __typename: 'Query', node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group' }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy' }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind' }
    | { __typename: 'Ticket' }
    | { __typename: 'UndeliverableMail' }
    | { __typename: 'User', locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { __typename: 'User', id: string, name: string } } | null, standIn: { __typename: 'User', id: string, name: string } | null, memberships: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', lead: boolean, group: { __typename: 'Group', id: string, name: string, active: boolean } }> } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null }
   | null };

export type CreatePersonMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type CreatePersonMutation = { __typename: 'Mutation', userCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UserCreatePayload', user: { __typename: 'User', locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { __typename: 'User', id: string, name: string } } | null, standIn: { __typename: 'User', id: string, name: string } | null, memberships: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', lead: boolean, group: { __typename: 'Group', id: string, name: string, active: boolean } }> } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null } }
   };

export type UpdatePersonMutationVariables = Exact<{
  input: UserUpdateInput;
}>;


export type UpdatePersonMutation = { __typename: 'Mutation', userUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UserUpdatePayload', user: { __typename: 'User', locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { __typename: 'User', id: string, name: string } } | null, standIn: { __typename: 'User', id: string, name: string } | null, memberships: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', lead: boolean, group: { __typename: 'Group', id: string, name: string, active: boolean } }> } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null } }
   };

export type SetAbsenceMutationVariables = Exact<{
  input: OutOfOfficeSetInput;
}>;


export type SetAbsenceMutation = { __typename: 'Mutation', outOfOfficeSet:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'OutOfOfficeSetPayload', outOfOffice: { __typename: 'OutOfOffice', id: string, user: { __typename: 'User', locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { __typename: 'User', id: string, name: string } } | null, standIn: { __typename: 'User', id: string, name: string } | null, memberships: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', lead: boolean, group: { __typename: 'Group', id: string, name: string, active: boolean } }> } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null } } }
   };

export type CancelAbsenceMutationVariables = Exact<{
  input: OutOfOfficeCancelInput;
}>;


export type CancelAbsenceMutation = { __typename: 'Mutation', outOfOfficeCancel:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'OutOfOfficeCancelPayload', outOfOffice: { __typename: 'OutOfOffice', id: string, user: { __typename: 'User', locale: Locale | null, ticketAccess: TicketAccess | null, externalId: string | null, id: string, name: string, email: string | null, role: UserRole, active: boolean | null, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, startsAt: string, endsAt: string, delegate: { __typename: 'User', id: string, name: string } } | null, standIn: { __typename: 'User', id: string, name: string } | null, memberships: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', lead: boolean, group: { __typename: 'Group', id: string, name: string, active: boolean } }> } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } | null } } }
   };

export type RuleFragment = { __typename: 'PolicyRule', ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ __typename: 'PolicyCondition', field: string, operator: PolicyOperator, value: { __typename: 'FieldValue', choice: string | null, date: string | null, number: number | null, text: string | null, money: { __typename: 'Money', amount: string, currency: string } | null } }>, steps: Array<{ __typename: 'PolicyStep', rule: ApprovalRule, atLeast: number | null, approvers: Array<{ __typename: 'PolicyApprover', type: PolicyApproverType, assignee:
        | { __typename: 'Group', id: string, name: string, isGroupActive: boolean }
        | { __typename: 'User', id: string, name: string, active: boolean | null }
       | null }> }>, fallback:
    | { __typename: 'Group', id: string, name: string }
    | { __typename: 'User', id: string, name: string }
   | null };

export type PolicyRowFragment = { __typename: 'Policy', id: string, name: string, active: boolean, position: number, version: number, updatedAt: string, kind: { __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }, rule: { __typename: 'PolicyRule', ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ __typename: 'PolicyCondition', field: string, operator: PolicyOperator, value: { __typename: 'FieldValue', choice: string | null, date: string | null, number: number | null, text: string | null, money: { __typename: 'Money', amount: string, currency: string } | null } }>, steps: Array<{ __typename: 'PolicyStep', rule: ApprovalRule, atLeast: number | null, approvers: Array<{ __typename: 'PolicyApprover', type: PolicyApproverType, assignee:
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


export type PoliciesQuery = { __typename: 'Query', policies: { __typename: 'PolicyConnection', edges: Array<{ __typename: 'PolicyEdge', cursor: string, node: { __typename: 'Policy', id: string, name: string, active: boolean, position: number, version: number, updatedAt: string, kind: { __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }, rule: { __typename: 'PolicyRule', ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ __typename: 'PolicyCondition', field: string, operator: PolicyOperator, value: { __typename: 'FieldValue', choice: string | null, date: string | null, number: number | null, text: string | null, money: { __typename: 'Money', amount: string, currency: string } | null } }>, steps: Array<{ __typename: 'PolicyStep', rule: ApprovalRule, atLeast: number | null, approvers: Array<{ __typename: 'PolicyApprover', type: PolicyApproverType, assignee:
                | { __typename: 'Group', id: string, name: string, isGroupActive: boolean }
                | { __typename: 'User', id: string, name: string, active: boolean | null }
               | null }> }>, fallback:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PolicyQueryVariables = Exact<{
  id: string;
}>;


export type PolicyQuery = { __typename: 'Query', node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group' }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy', id: string, name: string, active: boolean, position: number, version: number, updatedAt: string, kind: { __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }, rule: { __typename: 'PolicyRule', ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ __typename: 'PolicyCondition', field: string, operator: PolicyOperator, value: { __typename: 'FieldValue', choice: string | null, date: string | null, number: number | null, text: string | null, money: { __typename: 'Money', amount: string, currency: string } | null } }>, steps: Array<{ __typename: 'PolicyStep', rule: ApprovalRule, atLeast: number | null, approvers: Array<{ __typename: 'PolicyApprover', type: PolicyApproverType, assignee:
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


export type PolicyVersionsQuery = { __typename: 'Query', node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group' }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy', id: string, versions: { __typename: 'PolicyVersionConnection', edges: Array<{ __typename: 'PolicyVersionEdge', cursor: string, node: { __typename: 'PolicyVersion', version: number, createdAt: string, createdBy: { __typename: 'User', id: string, name: string }, rule: { __typename: 'PolicyRule', ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ __typename: 'PolicyCondition', field: string, operator: PolicyOperator, value: { __typename: 'FieldValue', choice: string | null, date: string | null, number: number | null, text: string | null, money: { __typename: 'Money', amount: string, currency: string } | null } }>, steps: Array<{ __typename: 'PolicyStep', rule: ApprovalRule, atLeast: number | null, approvers: Array<{ __typename: 'PolicyApprover', type: PolicyApproverType, assignee:
                    | { __typename: 'Group', id: string, name: string, isGroupActive: boolean }
                    | { __typename: 'User', id: string, name: string, active: boolean | null }
                   | null }> }>, fallback:
                | { __typename: 'Group', id: string, name: string }
                | { __typename: 'User', id: string, name: string }
               | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind' }
    | { __typename: 'Ticket' }
    | { __typename: 'UndeliverableMail' }
    | { __typename: 'User' }
   | null };

export type CreatePolicyMutationVariables = Exact<{
  input: PolicyCreateInput;
}>;


export type CreatePolicyMutation = { __typename: 'Mutation', policyCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'PolicyCreatePayload', policy: { __typename: 'Policy', id: string, name: string, active: boolean, position: number, version: number, updatedAt: string, kind: { __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }, rule: { __typename: 'PolicyRule', ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ __typename: 'PolicyCondition', field: string, operator: PolicyOperator, value: { __typename: 'FieldValue', choice: string | null, date: string | null, number: number | null, text: string | null, money: { __typename: 'Money', amount: string, currency: string } | null } }>, steps: Array<{ __typename: 'PolicyStep', rule: ApprovalRule, atLeast: number | null, approvers: Array<{ __typename: 'PolicyApprover', type: PolicyApproverType, assignee:
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


export type UpdatePolicyMutation = { __typename: 'Mutation', policyUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'PolicyUpdatePayload', policy: { __typename: 'Policy', id: string, name: string, active: boolean, position: number, version: number, updatedAt: string, kind: { __typename: 'RequestKind', id: string, name: string, description: string, active: boolean, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }, rule: { __typename: 'PolicyRule', ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ __typename: 'PolicyCondition', field: string, operator: PolicyOperator, value: { __typename: 'FieldValue', choice: string | null, date: string | null, number: number | null, text: string | null, money: { __typename: 'Money', amount: string, currency: string } | null } }>, steps: Array<{ __typename: 'PolicyStep', rule: ApprovalRule, atLeast: number | null, approvers: Array<{ __typename: 'PolicyApprover', type: PolicyApproverType, assignee:
                | { __typename: 'Group', id: string, name: string, isGroupActive: boolean }
                | { __typename: 'User', id: string, name: string, active: boolean | null }
               | null }> }>, fallback:
            | { __typename: 'Group', id: string, name: string }
            | { __typename: 'User', id: string, name: string }
           | null } } }
   };

export type DryRunTicketsQueryVariables = Exact<{ [key: string]: never; }>;


export type DryRunTicketsQuery = { __typename: 'Query', tickets: { __typename: 'TicketConnection', nodes: Array<{ __typename: 'Ticket', id: string, number: number, subject: string, requester: { __typename: 'User', id: string, name: string } }> } };

export type DryRunQueryVariables = Exact<{
  input: ApprovalPolicyPreviewInput;
}>;


export type DryRunQuery = { __typename: 'Query', approvalPolicyPreview: { __typename: 'ApprovalPolicyPreview', policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, problems: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }>, steps: Array<{ __typename: 'PreviewedStep', rule: ApprovalRule, atLeast: number | null, approvers: Array<{ __typename: 'PreviewedApprover', reason: ApproverReason, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , away: Array<{ __typename: 'PreviewedAbsence', until: string, user: { __typename: 'User', id: string, name: string }, standIn: { __typename: 'User', id: string, name: string } | null }> }> }> } };

type Times_ApprovalGroupCount_Fragment = { __typename: 'ApprovalGroupCount', medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null };

type Times_ApprovalKindCount_Fragment = { __typename: 'ApprovalKindCount', medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null };

type Times_ApprovalStats_Fragment = { __typename: 'ApprovalStats', medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null };

export type TimesFragment =
  | Times_ApprovalGroupCount_Fragment
  | Times_ApprovalKindCount_Fragment
  | Times_ApprovalStats_Fragment
;

export type NumbersFragment = { __typename: 'ApprovalStats', total: number, pending: number, overdue: number, nobodyCanAnswer: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, pendingByAge: Array<{ __typename: 'ApprovalAgeCount', fromSeconds: number, toSeconds: number | null, total: number }>, byStatus: Array<{ __typename: 'ApprovalStatusCount', status: ApprovalRequestStatus, total: number }>, byKind: Array<{ __typename: 'ApprovalKindCount', total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, kind: { __typename: 'RequestKind', id: string, name: string } | null }>, byGroup: Array<{ __typename: 'ApprovalGroupCount', total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, group: { __typename: 'Group', id: string, name: string } }> };

export type NumbersQueryVariables = Exact<{
  filter?: ApprovalStatsFilter | null | undefined;
}>;


export type NumbersQuery = { __typename: 'Query', approvalStats: { __typename: 'ApprovalStats', total: number, pending: number, overdue: number, nobodyCanAnswer: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, pendingByAge: Array<{ __typename: 'ApprovalAgeCount', fromSeconds: number, toSeconds: number | null, total: number }>, byStatus: Array<{ __typename: 'ApprovalStatusCount', status: ApprovalRequestStatus, total: number }>, byKind: Array<{ __typename: 'ApprovalKindCount', total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, kind: { __typename: 'RequestKind', id: string, name: string } | null }>, byGroup: Array<{ __typename: 'ApprovalGroupCount', total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, group: { __typename: 'Group', id: string, name: string } }> } };

export type NumbersUpdatedSubscriptionVariables = Exact<{
  filter?: ApprovalStatsFilter | null | undefined;
}>;


export type NumbersUpdatedSubscription = { approvalStatsUpdated: { __typename: 'ApprovalStats', total: number, pending: number, overdue: number, nobodyCanAnswer: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, pendingByAge: Array<{ __typename: 'ApprovalAgeCount', fromSeconds: number, toSeconds: number | null, total: number }>, byStatus: Array<{ __typename: 'ApprovalStatusCount', status: ApprovalRequestStatus, total: number }>, byKind: Array<{ __typename: 'ApprovalKindCount', total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, kind: { __typename: 'RequestKind', id: string, name: string } | null }>, byGroup: Array<{ __typename: 'ApprovalGroupCount', total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, group: { __typename: 'Group', id: string, name: string } }> } };

export type DashboardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardChoicesQuery = { __typename: 'Query', requestKinds: { __typename: 'RequestKindConnection', nodes: Array<{ __typename: 'RequestKind', id: string, name: string }> }, groups: { __typename: 'GroupConnection', nodes: Array<{ __typename: 'Group', id: string, name: string }> } };

export type InboxChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxChoicesQuery = { __typename: 'Query', requestKinds: { __typename: 'RequestKindConnection', nodes: Array<{ __typename: 'RequestKind', id: string, name: string }> }, groups: { __typename: 'GroupConnection', nodes: Array<{ __typename: 'Group', id: string, name: string }> } };

export type OfferedKindFragment = { __typename: 'RequestKind', id: string, name: string, description: string, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> };

export type OfferedKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfferedKindsQuery = { __typename: 'Query', requestKinds: { __typename: 'RequestKindConnection', nodes: Array<{ __typename: 'RequestKind', id: string, name: string, description: string, fields: Array<{ __typename: 'RequestKindField', key: string, label: string, type: FieldType, required: boolean, choices: Array<string> }> }> } };

export type RequestPreviewQueryVariables = Exact<{
  input: ApprovalPolicyPreviewInput;
}>;


export type RequestPreviewQuery = { __typename: 'Query', approvalPolicyPreview: { __typename: 'ApprovalPolicyPreview', policy: { __typename: 'AppliedPolicy', name: string, version: number } | null, problems: Array<{ __typename: 'FieldIssue', path: Array<string> }>, steps: Array<{ __typename: 'PreviewedStep', rule: ApprovalRule, atLeast: number | null, approvers: Array<{ __typename: 'PreviewedApprover', reason: ApproverReason, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , away: Array<{ __typename: 'PreviewedAbsence', until: string, user: { __typename: 'User', id: string, name: string }, standIn: { __typename: 'User', id: string, name: string } | null }> }> }> } };

export type CreateRequestMutationVariables = Exact<{
  input: ApprovalRequestCreateInput;
}>;


export type CreateRequestMutation = { __typename: 'Mutation', approvalRequestCreate:
    | { __typename: 'ApprovalRequestCreatePayload', approvalRequest: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type CreateTicketMutationVariables = Exact<{
  input: TicketCreateInput;
}>;


export type CreateTicketMutation = { __typename: 'Mutation', ticketCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'TicketCreatePayload', ticket: { __typename: 'Ticket', id: string, number: number, subject: string, status: TicketStatus, createdAt: string, requester: { __typename: 'User', id: string, name: string }, assignee: { __typename: 'User', id: string, name: string } | null, pending: { __typename: 'ApprovalRequestConnection', totalCount: number } } }
   };

export type TicketPageFragment = { __typename: 'Ticket', updatedAt: string, externalId: string | null, id: string, number: number, subject: string, status: TicketStatus, createdAt: string, group: { __typename: 'Group', id: string, name: string } | null, requester: { __typename: 'User', id: string, name: string, email: string | null, role: UserRole, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, endsAt: string } | null, standIn: { __typename: 'User', id: string, name: string } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }> } | null }, assignee: { __typename: 'User', id: string, name: string } | null, pending: { __typename: 'ApprovalRequestConnection', totalCount: number } };

export type TicketPersonFragment = { __typename: 'User', id: string, name: string, email: string | null, role: UserRole, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, endsAt: string } | null, standIn: { __typename: 'User', id: string, name: string } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }> } | null };

export type TicketQueryVariables = Exact<{
  id: string;
}>;


export type TicketQuery = { __typename: 'Query', ticket: { __typename: 'Ticket', updatedAt: string, externalId: string | null, id: string, number: number, subject: string, status: TicketStatus, createdAt: string, group: { __typename: 'Group', id: string, name: string } | null, requester: { __typename: 'User', id: string, name: string, email: string | null, role: UserRole, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, endsAt: string } | null, standIn: { __typename: 'User', id: string, name: string } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }> } | null }, assignee: { __typename: 'User', id: string, name: string } | null, pending: { __typename: 'ApprovalRequestConnection', totalCount: number } } | null };

export type TicketUpdatedSubscriptionVariables = Exact<{
  id: string;
}>;


export type TicketUpdatedSubscription = { ticketUpdated: { __typename: 'Ticket', updatedAt: string, externalId: string | null, id: string, number: number, subject: string, status: TicketStatus, createdAt: string, group: { __typename: 'Group', id: string, name: string } | null, requester: { __typename: 'User', id: string, name: string, email: string | null, role: UserRole, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, endsAt: string } | null, standIn: { __typename: 'User', id: string, name: string } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }> } | null }, assignee: { __typename: 'User', id: string, name: string } | null, pending: { __typename: 'ApprovalRequestConnection', totalCount: number } } };

export type TicketMovesQueryVariables = Exact<{
  id: string;
}>;


export type TicketMovesQuery = { __typename: 'Query', OPEN: { __typename: 'TicketTransitionCheck', allowed: boolean, blockedBy: Array<{ __typename: 'ApprovalRequest', id: string }> }, PENDING: { __typename: 'TicketTransitionCheck', allowed: boolean, blockedBy: Array<{ __typename: 'ApprovalRequest', id: string }> }, SOLVED: { __typename: 'TicketTransitionCheck', allowed: boolean, blockedBy: Array<{ __typename: 'ApprovalRequest', id: string }> }, CLOSED: { __typename: 'TicketTransitionCheck', allowed: boolean, blockedBy: Array<{ __typename: 'ApprovalRequest', id: string }> } };

export type MoveFragment = { __typename: 'TicketTransitionCheck', allowed: boolean, blockedBy: Array<{ __typename: 'ApprovalRequest', id: string }> };

export type ChangeTicketMutationVariables = Exact<{
  input: TicketUpdateInput;
}>;


export type ChangeTicketMutation = { __typename: 'Mutation', ticketUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ __typename: 'FieldIssue', path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'PendingApprovalsError', code: ErrorCode, message: string, approvalRequests: Array<{ __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus }> }
    | { __typename: 'TicketUpdatePayload', ticket: { __typename: 'Ticket', updatedAt: string, externalId: string | null, id: string, number: number, subject: string, status: TicketStatus, createdAt: string, group: { __typename: 'Group', id: string, name: string } | null, requester: { __typename: 'User', id: string, name: string, email: string | null, role: UserRole, outOfOffice: { __typename: 'OutOfOffice', id: string, inForce: boolean, endsAt: string } | null, standIn: { __typename: 'User', id: string, name: string } | null, groups: { __typename: 'MembershipConnection', nodes: Array<{ __typename: 'Membership', group: { __typename: 'Group', id: string, name: string } }> } | null }, assignee: { __typename: 'User', id: string, name: string } | null, pending: { __typename: 'ApprovalRequestConnection', totalCount: number } } }
   };

export type TicketRequestsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type TicketRequestsQuery = { __typename: 'Query', ticket: { __typename: 'Ticket', id: string, approvalRequests: { __typename: 'ApprovalRequestConnection', totalCount: number, edges: Array<{ __typename: 'ApprovalRequestEdge', cursor: string, node: { __typename: 'ApprovalRequest', id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { __typename: 'RequestKind', id: string, name: string } | null, ticketSummary: { __typename: 'TicketSummary', number: number, subject: string, requesterName: string }, createdBy: { __typename: 'User', id: string, name: string }, onBehalfOf: { __typename: 'User', id: string, name: string }, viewerActions: Array<{ __typename: 'ViewerAction', action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type TicketRowFragment = { __typename: 'Ticket', id: string, number: number, subject: string, status: TicketStatus, createdAt: string, requester: { __typename: 'User', id: string, name: string }, assignee: { __typename: 'User', id: string, name: string } | null, pending: { __typename: 'ApprovalRequestConnection', totalCount: number } };

export type TicketsQueryVariables = Exact<{
  view: TicketView;
  first: number;
  after?: string | null | undefined;
}>;


export type TicketsQuery = { __typename: 'Query', tickets: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', cursor: string, node: { __typename: 'Ticket', id: string, number: number, subject: string, status: TicketStatus, createdAt: string, requester: { __typename: 'User', id: string, name: string }, assignee: { __typename: 'User', id: string, name: string } | null, pending: { __typename: 'ApprovalRequestConnection', totalCount: number } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

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
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
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
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
    `, {"fragmentName":"AssigneeName"}) as unknown as TypedDocumentString<AssigneeNameFragment, unknown>;
export const NotificationFragmentDoc = new TypedDocumentString(`
    fragment Notification on FeedItem {
  __typename
  sequence
  cursor
  readAt
  event {
    __typename
    id
    type
    occurredAt
    note
    reminder
    answeredAs
    actor {
      __typename
      id
      name
    }
    assignee {
      __typename
      ...AssigneeName
    }
    from {
      __typename
      ...AssigneeName
    }
    forUser {
      __typename
      id
      name
    }
    forAssignee {
      __typename
      ...AssigneeName
    }
    comment {
      __typename
      id
      body
    }
  }
  approvalRequest {
    __typename
    id
    subject
    status
    createdBy {
      __typename
      id
      name
    }
    onBehalfOf {
      __typename
      id
      name
    }
  }
}
    fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}`, {"fragmentName":"Notification"}) as unknown as TypedDocumentString<NotificationFragment, unknown>;
export const RequestRowFragmentDoc = new TypedDocumentString(`
    fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}
    `, {"fragmentName":"RequestRow"}) as unknown as TypedDocumentString<RequestRowFragment, unknown>;
export const RequestRowsFragmentDoc = new TypedDocumentString(`
    fragment RequestRows on ApprovalRequestConnection {
  __typename
  totalCount
  edges {
    __typename
    cursor
    node {
      __typename
      ...RequestRow
    }
  }
  pageInfo {
    __typename
    hasNextPage
    endCursor
  }
}
    fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}`, {"fragmentName":"RequestRows"}) as unknown as TypedDocumentString<RequestRowsFragment, unknown>;
export const ChangeFragmentDoc = new TypedDocumentString(`
    fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
    `, {"fragmentName":"Change"}) as unknown as TypedDocumentString<ChangeFragment, unknown>;
export const StepFragmentDoc = new TypedDocumentString(`
    fragment Step on ApprovalStep {
  __typename
  position
  rule
  atLeast
  status
  escalatedTo {
    __typename
    ...AssigneeName
  }
  assignments {
    __typename
    id
    assignee {
      __typename
      ...AssigneeName
    }
    standIn {
      __typename
      id
      name
    }
    decision {
      __typename
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        __typename
        id
        name
      }
    }
  }
}
    fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}`, {"fragmentName":"Step"}) as unknown as TypedDocumentString<StepFragment, unknown>;
export const CommentCardFragmentDoc = new TypedDocumentString(`
    fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}
    `, {"fragmentName":"CommentCard"}) as unknown as TypedDocumentString<CommentCardFragment, unknown>;
export const EventLineFragmentDoc = new TypedDocumentString(`
    fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}
    fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}`, {"fragmentName":"EventLine"}) as unknown as TypedDocumentString<EventLineFragment, unknown>;
export const RequestPageFragmentDoc = new TypedDocumentString(`
    fragment RequestPage on ApprovalRequest {
  __typename
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    __typename
    key
    label
    text
  }
  attachments {
    __typename
    title
    url
  }
  policy {
    __typename
    name
    version
  }
  escalateTo {
    __typename
    ...AssigneeName
  }
  ticket {
    __typename
    id
    number
    subject
  }
  previous {
    __typename
    id
    subject
    status
  }
  changes {
    __typename
    ...Change
  }
  askedAgain {
    __typename
    id
    subject
    status
  }
  steps {
    __typename
    ...Step
  }
  comments(last: 50) {
    __typename
    nodes {
      __typename
      ...CommentCard
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    __typename
    nodes {
      __typename
      ...EventLine
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
}
    fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  __typename
  position
  rule
  atLeast
  status
  escalatedTo {
    __typename
    ...AssigneeName
  }
  assignments {
    __typename
    id
    assignee {
      __typename
      ...AssigneeName
    }
    standIn {
      __typename
      id
      name
    }
    decision {
      __typename
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        __typename
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}
fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}`, {"fragmentName":"RequestPage"}) as unknown as TypedDocumentString<RequestPageFragment, unknown>;
export const MailSettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment MailSettingsParts on MailSettings {
  __typename
  choices {
    __typename
    kind
    delivery
    needsAnswer
  }
  digestAt
  quietHours {
    __typename
    from
    until
  }
}
    `, {"fragmentName":"MailSettingsParts"}) as unknown as TypedDocumentString<MailSettingsPartsFragment, unknown>;
export const GroupRowFragmentDoc = new TypedDocumentString(`
    fragment GroupRow on Group {
  __typename
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    __typename
    nodes {
      __typename
      user {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}
    `, {"fragmentName":"GroupRow"}) as unknown as TypedDocumentString<GroupRowFragment, unknown>;
export const UndeliverableRowFragmentDoc = new TypedDocumentString(`
    fragment UndeliverableRow on UndeliverableMail {
  __typename
  id
  kind
  address
  reason
  tries
  failedAt
  recipient {
    __typename
    id
    name
  }
  approvalRequest {
    __typename
    id
    subject
  }
}
    `, {"fragmentName":"UndeliverableRow"}) as unknown as TypedDocumentString<UndeliverableRowFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on User {
  __typename
  id
  name
  email
  role
  active
  outOfOffice {
    __typename
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}
    `, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const PersonSheetFragmentDoc = new TypedDocumentString(`
    fragment PersonSheet on User {
  __typename
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    __typename
    delegate {
      __typename
      id
      name
    }
  }
  standIn {
    __typename
    id
    name
  }
  memberships: groups(first: 100) {
    __typename
    nodes {
      __typename
      lead
      group {
        __typename
        id
        name
        active
      }
    }
  }
}
    fragment PersonRow on User {
  __typename
  id
  name
  email
  role
  active
  outOfOffice {
    __typename
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}`, {"fragmentName":"PersonSheet"}) as unknown as TypedDocumentString<PersonSheetFragment, unknown>;
export const KindRowFragmentDoc = new TypedDocumentString(`
    fragment KindRow on RequestKind {
  __typename
  id
  name
  description
  active
  fields {
    __typename
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
  __typename
  conditions {
    __typename
    field
    operator
    value {
      __typename
      choice
      date
      number
      text
      money {
        __typename
        amount
        currency
      }
    }
  }
  steps {
    __typename
    rule
    atLeast
    approvers {
      __typename
      type
      assignee {
        __typename
        ... on User {
          __typename
          id
          name
          active
        }
        ... on Group {
          __typename
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
      __typename
      id
      name
    }
    ... on Group {
      __typename
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
  __typename
  id
  name
  active
  position
  version
  updatedAt
  kind {
    __typename
    ...KindRow
  }
  rule {
    __typename
    ...Rule
  }
}
    fragment KindRow on RequestKind {
  __typename
  id
  name
  description
  active
  fields {
    __typename
    key
    label
    type
    required
    choices
  }
}
fragment Rule on PolicyRule {
  __typename
  conditions {
    __typename
    field
    operator
    value {
      __typename
      choice
      date
      number
      text
      money {
        __typename
        amount
        currency
      }
    }
  }
  steps {
    __typename
    rule
    atLeast
    approvers {
      __typename
      type
      assignee {
        __typename
        ... on User {
          __typename
          id
          name
          active
        }
        ... on Group {
          __typename
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
      __typename
      id
      name
    }
    ... on Group {
      __typename
      id
      name
    }
  }
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}`, {"fragmentName":"PolicyRow"}) as unknown as TypedDocumentString<PolicyRowFragment, unknown>;
export const TimesFragmentDoc = new TypedDocumentString(`
    fragment Times on ApprovalDecisionTimes {
  __typename
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
  __typename
  total
  pending
  overdue
  nobodyCanAnswer
  pendingByAge {
    __typename
    fromSeconds
    toSeconds
    total
  }
  byStatus {
    __typename
    status
    total
  }
  byKind {
    __typename
    kind {
      __typename
      id
      name
    }
    total
    pending
    ...Times
  }
  byGroup {
    __typename
    group {
      __typename
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
  __typename
  medianSecondsToDecision
  p90SecondsToDecision
  medianSecondsWaitingOnApprovers
  p90SecondsWaitingOnApprovers
  medianSecondsWaitingOnRequester
  p90SecondsWaitingOnRequester
}`, {"fragmentName":"Numbers"}) as unknown as TypedDocumentString<NumbersFragment, unknown>;
export const OfferedKindFragmentDoc = new TypedDocumentString(`
    fragment OfferedKind on RequestKind {
  __typename
  id
  name
  description
  fields {
    __typename
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
  __typename
  id
  number
  subject
  status
  createdAt
  requester {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    __typename
    totalCount
  }
}
    `, {"fragmentName":"TicketRow"}) as unknown as TypedDocumentString<TicketRowFragment, unknown>;
export const TicketPersonFragmentDoc = new TypedDocumentString(`
    fragment TicketPerson on User {
  __typename
  id
  name
  email
  role
  outOfOffice {
    __typename
    id
    inForce
    endsAt
  }
  standIn {
    __typename
    id
    name
  }
  groups(first: 20) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"TicketPerson"}) as unknown as TypedDocumentString<TicketPersonFragment, unknown>;
export const TicketPageFragmentDoc = new TypedDocumentString(`
    fragment TicketPage on Ticket {
  __typename
  ...TicketRow
  updatedAt
  externalId
  group {
    __typename
    id
    name
  }
  requester {
    __typename
    ...TicketPerson
  }
}
    fragment TicketPerson on User {
  __typename
  id
  name
  email
  role
  outOfOffice {
    __typename
    id
    inForce
    endsAt
  }
  standIn {
    __typename
    id
    name
  }
  groups(first: 20) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
  }
}
fragment TicketRow on Ticket {
  __typename
  id
  number
  subject
  status
  createdAt
  requester {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    __typename
    totalCount
  }
}`, {"fragmentName":"TicketPage"}) as unknown as TypedDocumentString<TicketPageFragment, unknown>;
export const MoveFragmentDoc = new TypedDocumentString(`
    fragment Move on TicketTransitionCheck {
  __typename
  allowed
  blockedBy {
    __typename
    id
  }
}
    `, {"fragmentName":"Move"}) as unknown as TypedDocumentString<MoveFragment, unknown>;
export const FeedDocument = new TypedDocumentString(`
    subscription Feed($after: String) {
  feed(after: $after) {
    __typename
    cursor
    sequence
    readAt
    event {
      __typename
      id
      type
      occurredAt
      actor {
        __typename
        id
        name
      }
    }
    approvalRequest {
      __typename
      ...RequestRow
    }
  }
}
    fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}`, {"hash":"440086b0b2233004706b8fbb7f5752495393a677c0181129d2290a7f539ced6f"}) as unknown as TypedDocumentString<FeedSubscription, FeedSubscriptionVariables>;
export const CountsDocument = new TypedDocumentString(`
    subscription Counts {
  viewerCounts {
    __typename
    awaitingYou
    unreadNotifications
  }
}
    `, {"hash":"5f056433113e12b6ac7147865fb1b14ffd30b98cd045204670a454c91efe3335"}) as unknown as TypedDocumentString<CountsSubscription, CountsSubscriptionVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell {
  __typename
  viewer {
    __typename
    feedCursor
    counts {
      __typename
      awaitingYou
      unreadNotifications
    }
    user {
      __typename
      id
      name
      email
      role
      locale
    }
  }
}
    `, {"hash":"d390c3f48c2680f7196dc0d708ed5ad60a4844b5a3673925caabae9fcb8dd5b3"}) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($unreadOnly: Boolean!, $first: Int!, $after: String) {
  __typename
  viewer {
    __typename
    notifications(unreadOnly: $unreadOnly, first: $first, after: $after) {
      __typename
      edges {
        __typename
        cursor
        node {
          __typename
          ...Notification
        }
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Notification on FeedItem {
  __typename
  sequence
  cursor
  readAt
  event {
    __typename
    id
    type
    occurredAt
    note
    reminder
    answeredAs
    actor {
      __typename
      id
      name
    }
    assignee {
      __typename
      ...AssigneeName
    }
    from {
      __typename
      ...AssigneeName
    }
    forUser {
      __typename
      id
      name
    }
    forAssignee {
      __typename
      ...AssigneeName
    }
    comment {
      __typename
      id
      body
    }
  }
  approvalRequest {
    __typename
    id
    subject
    status
    createdBy {
      __typename
      id
      name
    }
    onBehalfOf {
      __typename
      id
      name
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}`, {"hash":"e809b8ade75a2aa905182a735505ec7f28212e48e7121042259d631dd2b3d37d"}) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: NotificationMarkReadInput!) {
  __typename
  notificationMarkRead(input: $input) {
    __typename
    ... on NotificationMarkReadPayload {
      __typename
      notification {
        __typename
        sequence
        readAt
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}`, {"hash":"2bf2030fb482ef03f56f3e7f4adb128865683554307ffb442e6e1f13224058b6"}) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const MarkAllReadDocument = new TypedDocumentString(`
    mutation MarkAllRead($input: NotificationMarkAllReadInput!) {
  __typename
  notificationMarkAllRead(input: $input) {
    __typename
    ... on NotificationMarkAllReadPayload {
      __typename
      counts {
        __typename
        unreadNotifications
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}`, {"hash":"182f96aba4d699d3347b523c8256df9e4619e3008de1a259f4bbdf5f622ceccb"}) as unknown as TypedDocumentString<MarkAllReadMutation, MarkAllReadMutationVariables>;
export const AssigneesDocument = new TypedDocumentString(`
    query Assignees($query: String, $withPeople: Boolean!, $withGroups: Boolean!) {
  __typename
  users(query: $query, first: 20) @include(if: $withPeople) {
    __typename
    nodes {
      __typename
      id
      name
      email
      role
    }
  }
  groups(query: $query, first: 5) @include(if: $withGroups) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"2118e1b97155c9284a26f1557ded679611faa1216ad65bfade5ce0150e1492e3"}) as unknown as TypedDocumentString<AssigneesQuery, AssigneesQueryVariables>;
export const ApproveDocument = new TypedDocumentString(`
    mutation Approve($input: ApprovalRequestApproveInput!) {
  __typename
  approvalRequestApprove(input: $input) {
    __typename
    ... on ApprovalRequestApprovePayload {
      __typename
      approvalRequest {
        __typename
        ...RequestPage
      }
    }
    ... on StaleRevisionError {
      __typename
      approvalRequest {
        __typename
        ...RequestRow
      }
    }
    ... on AlreadyResolvedError {
      __typename
      approvalRequest {
        __typename
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  __typename
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    __typename
    key
    label
    text
  }
  attachments {
    __typename
    title
    url
  }
  policy {
    __typename
    name
    version
  }
  escalateTo {
    __typename
    ...AssigneeName
  }
  ticket {
    __typename
    id
    number
    subject
  }
  previous {
    __typename
    id
    subject
    status
  }
  changes {
    __typename
    ...Change
  }
  askedAgain {
    __typename
    id
    subject
    status
  }
  steps {
    __typename
    ...Step
  }
  comments(last: 50) {
    __typename
    nodes {
      __typename
      ...CommentCard
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    __typename
    nodes {
      __typename
      ...EventLine
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  __typename
  position
  rule
  atLeast
  status
  escalatedTo {
    __typename
    ...AssigneeName
  }
  assignments {
    __typename
    id
    assignee {
      __typename
      ...AssigneeName
    }
    standIn {
      __typename
      id
      name
    }
    decision {
      __typename
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        __typename
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}
fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}`, {"hash":"7a8f6078fd35fc25c730234c442f3792532494f47c2402a0de5b59d6c2876db3"}) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
export const DenyDocument = new TypedDocumentString(`
    mutation Deny($input: ApprovalRequestDenyInput!) {
  __typename
  approvalRequestDeny(input: $input) {
    __typename
    ... on ApprovalRequestDenyPayload {
      __typename
      approvalRequest {
        __typename
        ...RequestPage
      }
    }
    ... on StaleRevisionError {
      __typename
      approvalRequest {
        __typename
        ...RequestRow
      }
    }
    ... on AlreadyResolvedError {
      __typename
      approvalRequest {
        __typename
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  __typename
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    __typename
    key
    label
    text
  }
  attachments {
    __typename
    title
    url
  }
  policy {
    __typename
    name
    version
  }
  escalateTo {
    __typename
    ...AssigneeName
  }
  ticket {
    __typename
    id
    number
    subject
  }
  previous {
    __typename
    id
    subject
    status
  }
  changes {
    __typename
    ...Change
  }
  askedAgain {
    __typename
    id
    subject
    status
  }
  steps {
    __typename
    ...Step
  }
  comments(last: 50) {
    __typename
    nodes {
      __typename
      ...CommentCard
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    __typename
    nodes {
      __typename
      ...EventLine
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  __typename
  position
  rule
  atLeast
  status
  escalatedTo {
    __typename
    ...AssigneeName
  }
  assignments {
    __typename
    id
    assignee {
      __typename
      ...AssigneeName
    }
    standIn {
      __typename
      id
      name
    }
    decision {
      __typename
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        __typename
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}
fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}`, {"hash":"d87e43e90c362fad5597393f715ebd3f39c18973f9c173311968eee9b41e0ef0"}) as unknown as TypedDocumentString<DenyMutation, DenyMutationVariables>;
export const CommentDocument = new TypedDocumentString(`
    mutation Comment($input: ApprovalRequestCommentInput!) {
  __typename
  approvalRequestComment(input: $input) {
    __typename
    ... on ApprovalRequestCommentPayload {
      __typename
      approvalRequest {
        __typename
        ...RequestPage
      }
    }
    ... on AlreadyResolvedError {
      __typename
      approvalRequest {
        __typename
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  __typename
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    __typename
    key
    label
    text
  }
  attachments {
    __typename
    title
    url
  }
  policy {
    __typename
    name
    version
  }
  escalateTo {
    __typename
    ...AssigneeName
  }
  ticket {
    __typename
    id
    number
    subject
  }
  previous {
    __typename
    id
    subject
    status
  }
  changes {
    __typename
    ...Change
  }
  askedAgain {
    __typename
    id
    subject
    status
  }
  steps {
    __typename
    ...Step
  }
  comments(last: 50) {
    __typename
    nodes {
      __typename
      ...CommentCard
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    __typename
    nodes {
      __typename
      ...EventLine
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  __typename
  position
  rule
  atLeast
  status
  escalatedTo {
    __typename
    ...AssigneeName
  }
  assignments {
    __typename
    id
    assignee {
      __typename
      ...AssigneeName
    }
    standIn {
      __typename
      id
      name
    }
    decision {
      __typename
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        __typename
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}
fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}`, {"hash":"ecbbfda4d8503a4c129c9689649f2a5f80f7434cbad3f27b7ac006988cb96800"}) as unknown as TypedDocumentString<CommentMutation, CommentMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: ApprovalRequestWithdrawInput!) {
  __typename
  approvalRequestWithdraw(input: $input) {
    __typename
    ... on ApprovalRequestWithdrawPayload {
      __typename
      approvalRequest {
        __typename
        ...RequestPage
      }
    }
    ... on StaleRevisionError {
      __typename
      approvalRequest {
        __typename
        ...RequestRow
      }
    }
    ... on AlreadyResolvedError {
      __typename
      approvalRequest {
        __typename
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  __typename
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    __typename
    key
    label
    text
  }
  attachments {
    __typename
    title
    url
  }
  policy {
    __typename
    name
    version
  }
  escalateTo {
    __typename
    ...AssigneeName
  }
  ticket {
    __typename
    id
    number
    subject
  }
  previous {
    __typename
    id
    subject
    status
  }
  changes {
    __typename
    ...Change
  }
  askedAgain {
    __typename
    id
    subject
    status
  }
  steps {
    __typename
    ...Step
  }
  comments(last: 50) {
    __typename
    nodes {
      __typename
      ...CommentCard
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    __typename
    nodes {
      __typename
      ...EventLine
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  __typename
  position
  rule
  atLeast
  status
  escalatedTo {
    __typename
    ...AssigneeName
  }
  assignments {
    __typename
    id
    assignee {
      __typename
      ...AssigneeName
    }
    standIn {
      __typename
      id
      name
    }
    decision {
      __typename
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        __typename
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}
fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}`, {"hash":"dfd6f8089672fd647d1600d8c2dad8bf052f7ab3b1fabffbf3035011cbe2cef2"}) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const ReassignDocument = new TypedDocumentString(`
    mutation Reassign($input: ApprovalRequestReassignInput!) {
  __typename
  approvalRequestReassign(input: $input) {
    __typename
    ... on ApprovalRequestReassignPayload {
      __typename
      approvalRequest {
        __typename
        ...RequestPage
      }
    }
    ... on AlreadyResolvedError {
      __typename
      approvalRequest {
        __typename
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  __typename
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    __typename
    key
    label
    text
  }
  attachments {
    __typename
    title
    url
  }
  policy {
    __typename
    name
    version
  }
  escalateTo {
    __typename
    ...AssigneeName
  }
  ticket {
    __typename
    id
    number
    subject
  }
  previous {
    __typename
    id
    subject
    status
  }
  changes {
    __typename
    ...Change
  }
  askedAgain {
    __typename
    id
    subject
    status
  }
  steps {
    __typename
    ...Step
  }
  comments(last: 50) {
    __typename
    nodes {
      __typename
      ...CommentCard
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    __typename
    nodes {
      __typename
      ...EventLine
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  __typename
  position
  rule
  atLeast
  status
  escalatedTo {
    __typename
    ...AssigneeName
  }
  assignments {
    __typename
    id
    assignee {
      __typename
      ...AssigneeName
    }
    standIn {
      __typename
      id
      name
    }
    decision {
      __typename
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        __typename
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}
fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}`, {"hash":"aecaa0974935134b1682f4e0508b97e8c93a8590cb0e92f1154fd350f87e565f"}) as unknown as TypedDocumentString<ReassignMutation, ReassignMutationVariables>;
export const EditDocument = new TypedDocumentString(`
    mutation Edit($input: ApprovalRequestEditInput!) {
  __typename
  approvalRequestEdit(input: $input) {
    __typename
    ... on ApprovalRequestEditPayload {
      __typename
      approvalRequest {
        __typename
        ...RequestPage
      }
    }
    ... on StaleRevisionError {
      __typename
      approvalRequest {
        __typename
        ...RequestRow
      }
    }
    ... on AlreadyResolvedError {
      __typename
      approvalRequest {
        __typename
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  __typename
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    __typename
    key
    label
    text
  }
  attachments {
    __typename
    title
    url
  }
  policy {
    __typename
    name
    version
  }
  escalateTo {
    __typename
    ...AssigneeName
  }
  ticket {
    __typename
    id
    number
    subject
  }
  previous {
    __typename
    id
    subject
    status
  }
  changes {
    __typename
    ...Change
  }
  askedAgain {
    __typename
    id
    subject
    status
  }
  steps {
    __typename
    ...Step
  }
  comments(last: 50) {
    __typename
    nodes {
      __typename
      ...CommentCard
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    __typename
    nodes {
      __typename
      ...EventLine
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  __typename
  position
  rule
  atLeast
  status
  escalatedTo {
    __typename
    ...AssigneeName
  }
  assignments {
    __typename
    id
    assignee {
      __typename
      ...AssigneeName
    }
    standIn {
      __typename
      id
      name
    }
    decision {
      __typename
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        __typename
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}
fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}`, {"hash":"6ef57c9279b407159f6aafb0695e0cd3c3a727ef77c04710b7c677548fb7df8a"}) as unknown as TypedDocumentString<EditMutation, EditMutationVariables>;
export const AskAgainDocument = new TypedDocumentString(`
    mutation AskAgain($input: ApprovalRequestAskAgainInput!) {
  __typename
  approvalRequestAskAgain(input: $input) {
    __typename
    ... on ApprovalRequestAskAgainPayload {
      __typename
      approvalRequest {
        __typename
        ...RequestPage
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  __typename
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    __typename
    key
    label
    text
  }
  attachments {
    __typename
    title
    url
  }
  policy {
    __typename
    name
    version
  }
  escalateTo {
    __typename
    ...AssigneeName
  }
  ticket {
    __typename
    id
    number
    subject
  }
  previous {
    __typename
    id
    subject
    status
  }
  changes {
    __typename
    ...Change
  }
  askedAgain {
    __typename
    id
    subject
    status
  }
  steps {
    __typename
    ...Step
  }
  comments(last: 50) {
    __typename
    nodes {
      __typename
      ...CommentCard
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    __typename
    nodes {
      __typename
      ...EventLine
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  __typename
  position
  rule
  atLeast
  status
  escalatedTo {
    __typename
    ...AssigneeName
  }
  assignments {
    __typename
    id
    assignee {
      __typename
      ...AssigneeName
    }
    standIn {
      __typename
      id
      name
    }
    decision {
      __typename
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        __typename
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}
fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}`, {"hash":"f30a23d33bc39f5595935fa4fc25be2a296c5f3b03a10b66a08d5f54f83084cb"}) as unknown as TypedDocumentString<AskAgainMutation, AskAgainMutationVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($filter: ApprovalRequestFilter, $first: Int!, $after: String) {
  __typename
  viewer {
    __typename
    requests: inbox(filter: $filter, first: $first, after: $after) {
      __typename
      ...RequestRows
    }
  }
}
    fragment RequestRows on ApprovalRequestConnection {
  __typename
  totalCount
  edges {
    __typename
    cursor
    node {
      __typename
      ...RequestRow
    }
  }
  pageInfo {
    __typename
    hasNextPage
    endCursor
  }
}
fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}`, {"hash":"d7b2fc4f97d9669c5e28cb13435604f766c12286e9742a9ddfb6a878b2c478c8"}) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const SubmittedDocument = new TypedDocumentString(`
    query Submitted($filter: ApprovalRequestFilter, $first: Int!, $after: String) {
  __typename
  viewer {
    __typename
    requests: submitted(filter: $filter, first: $first, after: $after) {
      __typename
      ...RequestRows
    }
  }
}
    fragment RequestRows on ApprovalRequestConnection {
  __typename
  totalCount
  edges {
    __typename
    cursor
    node {
      __typename
      ...RequestRow
    }
  }
  pageInfo {
    __typename
    hasNextPage
    endCursor
  }
}
fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}`, {"hash":"3d067125ad5d2e21f408fc3d61a5022ebeba00230c4d29d2f2ef65fd7a7f7060"}) as unknown as TypedDocumentString<SubmittedQuery, SubmittedQueryVariables>;
export const RequestDocument = new TypedDocumentString(`
    query Request($id: ID!) {
  __typename
  approvalRequest(id: $id) {
    __typename
    ...RequestPage
  }
}
    fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  __typename
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    __typename
    key
    label
    text
  }
  attachments {
    __typename
    title
    url
  }
  policy {
    __typename
    name
    version
  }
  escalateTo {
    __typename
    ...AssigneeName
  }
  ticket {
    __typename
    id
    number
    subject
  }
  previous {
    __typename
    id
    subject
    status
  }
  changes {
    __typename
    ...Change
  }
  askedAgain {
    __typename
    id
    subject
    status
  }
  steps {
    __typename
    ...Step
  }
  comments(last: 50) {
    __typename
    nodes {
      __typename
      ...CommentCard
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    __typename
    nodes {
      __typename
      ...EventLine
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  __typename
  position
  rule
  atLeast
  status
  escalatedTo {
    __typename
    ...AssigneeName
  }
  assignments {
    __typename
    id
    assignee {
      __typename
      ...AssigneeName
    }
    standIn {
      __typename
      id
      name
    }
    decision {
      __typename
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        __typename
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}
fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}`, {"hash":"1efe48322ab180900489fcf743c02ace11c8e68a79a00edd08fc6559f35572e3"}) as unknown as TypedDocumentString<RequestQuery, RequestQueryVariables>;
export const RequestUpdatedDocument = new TypedDocumentString(`
    subscription RequestUpdated($id: ID!, $afterRevision: Int) {
  approvalRequestUpdated(id: $id, afterRevision: $afterRevision) {
    __typename
    ...RequestPage
  }
}
    fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}
fragment RequestPage on ApprovalRequest {
  __typename
  ...RequestRow
  message
  waitingSince
  resolvedAt
  whenDue
  clockStopped
  fields {
    __typename
    key
    label
    text
  }
  attachments {
    __typename
    title
    url
  }
  policy {
    __typename
    name
    version
  }
  escalateTo {
    __typename
    ...AssigneeName
  }
  ticket {
    __typename
    id
    number
    subject
  }
  previous {
    __typename
    id
    subject
    status
  }
  changes {
    __typename
    ...Change
  }
  askedAgain {
    __typename
    id
    subject
    status
  }
  steps {
    __typename
    ...Step
  }
  comments(last: 50) {
    __typename
    nodes {
      __typename
      ...CommentCard
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
  timeline(last: 50) {
    __typename
    nodes {
      __typename
      ...EventLine
    }
    pageInfo {
      __typename
      hasPreviousPage
      startCursor
    }
  }
}
fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
fragment Step on ApprovalStep {
  __typename
  position
  rule
  atLeast
  status
  escalatedTo {
    __typename
    ...AssigneeName
  }
  assignments {
    __typename
    id
    assignee {
      __typename
      ...AssigneeName
    }
    standIn {
      __typename
      id
      name
    }
    decision {
      __typename
      outcome
      note
      decidedAt
      answeredAs
      decidedBy {
        __typename
        id
        name
      }
    }
  }
}
fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}
fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}`, {"hash":"a47320a19a85341aeea25c5aacb022eefe19eb657cfcef713029a68e9926a6fb"}) as unknown as TypedDocumentString<RequestUpdatedSubscription, RequestUpdatedSubscriptionVariables>;
export const RequestPresenceDocument = new TypedDocumentString(`
    subscription RequestPresence($id: ID!) {
  approvalRequestPresence(id: $id) {
    __typename
    people {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"4772e019a4b0550d411b7b3b3d72306e336688f8c73ae7838499705cdf5f6a59"}) as unknown as TypedDocumentString<RequestPresenceSubscription, RequestPresenceSubscriptionVariables>;
export const EarlierCommentsDocument = new TypedDocumentString(`
    query EarlierComments($id: ID!, $before: String!) {
  __typename
  approvalRequest(id: $id) {
    __typename
    id
    comments(last: 50, before: $before) {
      __typename
      nodes {
        __typename
        ...CommentCard
      }
      pageInfo {
        __typename
        hasPreviousPage
        startCursor
      }
    }
  }
}
    fragment CommentCard on Comment {
  __typename
  id
  body
  requestsInformation
  createdAt
  author {
    __typename
    id
    name
    role
  }
  attachments {
    __typename
    title
    url
  }
}`, {"hash":"9d5edc2106cc43a3855600d19599ac56a11f66b25f30e5b531a533d009ba4823"}) as unknown as TypedDocumentString<EarlierCommentsQuery, EarlierCommentsQueryVariables>;
export const EarlierEventsDocument = new TypedDocumentString(`
    query EarlierEvents($id: ID!, $before: String!) {
  __typename
  approvalRequest(id: $id) {
    __typename
    id
    timeline(last: 50, before: $before) {
      __typename
      nodes {
        __typename
        ...EventLine
      }
      pageInfo {
        __typename
        hasPreviousPage
        startCursor
      }
    }
  }
}
    fragment AssigneeName on Assignee {
  __typename
  ... on User {
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}
fragment Change on FieldChange {
  __typename
  field
  label
  from
  to
}
fragment EventLine on RequestEvent {
  __typename
  id
  type
  occurredAt
  note
  reminder
  answeredAs
  actor {
    __typename
    id
    name
  }
  assignee {
    __typename
    ...AssigneeName
  }
  from {
    __typename
    ...AssigneeName
  }
  forUser {
    __typename
    id
    name
  }
  forAssignee {
    __typename
    ...AssigneeName
  }
  changes {
    __typename
    ...Change
  }
}`, {"hash":"bb0e268c47811be3791e269be85938faa73138a862910db201a31e87df23f4a9"}) as unknown as TypedDocumentString<EarlierEventsQuery, EarlierEventsQueryVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  __typename
  viewer {
    __typename
    user {
      __typename
      id
      timeZone
    }
    mailSettings {
      __typename
      ...MailSettingsParts
    }
  }
}
    fragment MailSettingsParts on MailSettings {
  __typename
  choices {
    __typename
    kind
    delivery
    needsAnswer
  }
  digestAt
  quietHours {
    __typename
    from
    until
  }
}`, {"hash":"7f90b2b1982bb08e18ebe5d7722b096cd2ea5ab0021f09482bcfb56370c9d464"}) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const ChangeMailSettingsDocument = new TypedDocumentString(`
    mutation ChangeMailSettings($input: MailSettingsUpdateInput!) {
  __typename
  mailSettingsUpdate(input: $input) {
    __typename
    ... on MailSettingsUpdatePayload {
      __typename
      mailSettings {
        __typename
        ...MailSettingsParts
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment MailSettingsParts on MailSettings {
  __typename
  choices {
    __typename
    kind
    delivery
    needsAnswer
  }
  digestAt
  quietHours {
    __typename
    from
    until
  }
}`, {"hash":"999c4988e5f0a619a0ecc7e15cc5719b68c7276f6522e716b3f976db88f15215"}) as unknown as TypedDocumentString<ChangeMailSettingsMutation, ChangeMailSettingsMutationVariables>;
export const ChooseTimeZoneDocument = new TypedDocumentString(`
    mutation ChooseTimeZone($input: ViewerUpdateInput!) {
  __typename
  viewerUpdate(input: $input) {
    __typename
    ... on ViewerUpdatePayload {
      __typename
      user {
        __typename
        id
        timeZone
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}`, {"hash":"37e2c8369306d4a884df82777d1841e60c98eaa4366336b8e5456c8925e924ed"}) as unknown as TypedDocumentString<ChooseTimeZoneMutation, ChooseTimeZoneMutationVariables>;
export const ChooseLanguageDocument = new TypedDocumentString(`
    mutation ChooseLanguage($input: ViewerUpdateInput!) {
  __typename
  viewerUpdate(input: $input) {
    __typename
    ... on ViewerUpdatePayload {
      __typename
      user {
        __typename
        id
        locale
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}`, {"hash":"e93cfb5a44df670d17e765f80af3de2a1ce488b76047d67b94bdfb6985c8c90b"}) as unknown as TypedDocumentString<ChooseLanguageMutation, ChooseLanguageMutationVariables>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups($query: String, $includeInactive: Boolean, $first: Int!, $after: String) {
  __typename
  groups(
    query: $query
    includeInactive: $includeInactive
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...GroupRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment GroupRow on Group {
  __typename
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    __typename
    nodes {
      __typename
      user {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}`, {"hash":"0eec317b7ea2783cd959f668ebf7f2b6460eda41538180ad6c377b283ee8ac34"}) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const GroupDocument = new TypedDocumentString(`
    query Group($id: ID!) {
  __typename
  node(id: $id) {
    __typename
    ... on Group {
      __typename
      ...GroupRow
    }
  }
}
    fragment GroupRow on Group {
  __typename
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    __typename
    nodes {
      __typename
      user {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}`, {"hash":"4ec1d9b45a02dc0740e7a226a9f1877d0dff2e61489b6bcb0e6c44968adcf888"}) as unknown as TypedDocumentString<GroupQuery, GroupQueryVariables>;
export const GroupMembersDocument = new TypedDocumentString(`
    query GroupMembers($id: ID!, $first: Int!, $after: String) {
  __typename
  node(id: $id) {
    __typename
    ... on Group {
      __typename
      id
      members(first: $first, after: $after) {
        __typename
        edges {
          __typename
          cursor
          node {
            __typename
            lead
            user {
              __typename
              id
              name
              email
              active
            }
          }
        }
        pageInfo {
          __typename
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `, {"hash":"950ec159ec66cd783157a56916893f303b984af961ec1decfdbfb19fa6ed5593"}) as unknown as TypedDocumentString<GroupMembersQuery, GroupMembersQueryVariables>;
export const CreateGroupDocument = new TypedDocumentString(`
    mutation CreateGroup($input: GroupCreateInput!) {
  __typename
  groupCreate(input: $input) {
    __typename
    ... on GroupCreatePayload {
      __typename
      group {
        __typename
        ...GroupRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment GroupRow on Group {
  __typename
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    __typename
    nodes {
      __typename
      user {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}`, {"hash":"fce839382e7f556c8f55f70ee98070919949bac0fbe5c64407a7fab72d7b22ab"}) as unknown as TypedDocumentString<CreateGroupMutation, CreateGroupMutationVariables>;
export const UpdateGroupDocument = new TypedDocumentString(`
    mutation UpdateGroup($input: GroupUpdateInput!) {
  __typename
  groupUpdate(input: $input) {
    __typename
    ... on GroupUpdatePayload {
      __typename
      group {
        __typename
        ...GroupRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment GroupRow on Group {
  __typename
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    __typename
    nodes {
      __typename
      user {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}`, {"hash":"a53d36c6f690a9629879fa3e4e3eae697c2559d87515d4387f769c37fcb30b47"}) as unknown as TypedDocumentString<UpdateGroupMutation, UpdateGroupMutationVariables>;
export const SetGroupMemberDocument = new TypedDocumentString(`
    mutation SetGroupMember($input: GroupMemberSetInput!) {
  __typename
  groupMemberSet(input: $input) {
    __typename
    ... on GroupMemberSetPayload {
      __typename
      group {
        __typename
        ...GroupRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment GroupRow on Group {
  __typename
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    __typename
    nodes {
      __typename
      user {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}`, {"hash":"626e145b0ef6b3ae391708d0918dd42a8deff4cf013e4e54232213aa5a8d73ae"}) as unknown as TypedDocumentString<SetGroupMemberMutation, SetGroupMemberMutationVariables>;
export const RemoveGroupMemberDocument = new TypedDocumentString(`
    mutation RemoveGroupMember($input: GroupMemberRemoveInput!) {
  __typename
  groupMemberRemove(input: $input) {
    __typename
    ... on GroupMemberRemovePayload {
      __typename
      group {
        __typename
        ...GroupRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment GroupRow on Group {
  __typename
  id
  name
  active
  externalId
  someMembers: members(first: 5) {
    __typename
    nodes {
      __typename
      user {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}`, {"hash":"bdd7b3dfe50cc3ff35f5bd3d64d26294ad178a200b885abf03f9cc33b7e60225"}) as unknown as TypedDocumentString<RemoveGroupMemberMutation, RemoveGroupMemberMutationVariables>;
export const KindsDocument = new TypedDocumentString(`
    query Kinds($query: String, $first: Int!, $after: String) {
  __typename
  requestKinds(query: $query, includeInactive: true, first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...KindRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment KindRow on RequestKind {
  __typename
  id
  name
  description
  active
  fields {
    __typename
    key
    label
    type
    required
    choices
  }
}`, {"hash":"6ec61c99974da9160a730472659b0415ac33f3366147445b8b4a421fd01c9a02"}) as unknown as TypedDocumentString<KindsQuery, KindsQueryVariables>;
export const AllKindsDocument = new TypedDocumentString(`
    query AllKinds {
  __typename
  requestKinds(includeInactive: true, first: 100) {
    __typename
    nodes {
      __typename
      ...KindRow
    }
  }
}
    fragment KindRow on RequestKind {
  __typename
  id
  name
  description
  active
  fields {
    __typename
    key
    label
    type
    required
    choices
  }
}`, {"hash":"2fc4b355229b51c21a5c43fd304472db5b396b79713796cba44de18351e09a02"}) as unknown as TypedDocumentString<AllKindsQuery, AllKindsQueryVariables>;
export const KindDocument = new TypedDocumentString(`
    query Kind($id: ID!) {
  __typename
  node(id: $id) {
    __typename
    ... on RequestKind {
      __typename
      ...KindRow
    }
  }
  policies(kindId: $id, first: 100) {
    __typename
    nodes {
      __typename
      id
      name
      active
    }
  }
}
    fragment KindRow on RequestKind {
  __typename
  id
  name
  description
  active
  fields {
    __typename
    key
    label
    type
    required
    choices
  }
}`, {"hash":"065925687fdbabe184531a4d5a0bafd898c7adde1ae561b7ac52ea5da5243bc7"}) as unknown as TypedDocumentString<KindQuery, KindQueryVariables>;
export const CreateKindDocument = new TypedDocumentString(`
    mutation CreateKind($input: RequestKindCreateInput!) {
  __typename
  requestKindCreate(input: $input) {
    __typename
    ... on RequestKindCreatePayload {
      __typename
      requestKind {
        __typename
        ...KindRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment KindRow on RequestKind {
  __typename
  id
  name
  description
  active
  fields {
    __typename
    key
    label
    type
    required
    choices
  }
}`, {"hash":"f0222d1cd9e2eea4518b0199838773ec6b4589b00fa1c2f1b00042f29877418e"}) as unknown as TypedDocumentString<CreateKindMutation, CreateKindMutationVariables>;
export const UpdateKindDocument = new TypedDocumentString(`
    mutation UpdateKind($input: RequestKindUpdateInput!) {
  __typename
  requestKindUpdate(input: $input) {
    __typename
    ... on RequestKindUpdatePayload {
      __typename
      requestKind {
        __typename
        ...KindRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment KindRow on RequestKind {
  __typename
  id
  name
  description
  active
  fields {
    __typename
    key
    label
    type
    required
    choices
  }
}`, {"hash":"bcbbe52c14336386b2ef2a6dd2711fb9431a38f2a681677f36005b4c133cb494"}) as unknown as TypedDocumentString<UpdateKindMutation, UpdateKindMutationVariables>;
export const UndeliverableMailsDocument = new TypedDocumentString(`
    query UndeliverableMails($first: Int!, $after: String) {
  __typename
  undeliverableMails(first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...UndeliverableRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment UndeliverableRow on UndeliverableMail {
  __typename
  id
  kind
  address
  reason
  tries
  failedAt
  recipient {
    __typename
    id
    name
  }
  approvalRequest {
    __typename
    id
    subject
  }
}`, {"hash":"b31bb9764df48b87958638dbe70eea1ddd8b691a99a2607f45b562da10936461"}) as unknown as TypedDocumentString<UndeliverableMailsQuery, UndeliverableMailsQueryVariables>;
export const ResendMailDocument = new TypedDocumentString(`
    mutation ResendMail($input: UndeliverableMailResendInput!) {
  __typename
  undeliverableMailResend(input: $input) {
    __typename
    ... on UndeliverableMailResendPayload {
      __typename
      undeliverableMailId
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}`, {"hash":"cae88382ea837b6bc889eb188525f8fa90819aa44e863a58346205ddbee17cef"}) as unknown as TypedDocumentString<ResendMailMutation, ResendMailMutationVariables>;
export const DiscardMailDocument = new TypedDocumentString(`
    mutation DiscardMail($input: UndeliverableMailDiscardInput!) {
  __typename
  undeliverableMailDiscard(input: $input) {
    __typename
    ... on UndeliverableMailDiscardPayload {
      __typename
      undeliverableMailId
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}`, {"hash":"f05baf0d0517cb5ff86c0a2f7c7adc6e114c24614c6ed83152349f79a766f51b"}) as unknown as TypedDocumentString<DiscardMailMutation, DiscardMailMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($query: String, $includeInactive: Boolean, $first: Int!, $after: String) {
  __typename
  users(
    query: $query
    includeInactive: $includeInactive
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...PersonRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment PersonRow on User {
  __typename
  id
  name
  email
  role
  active
  outOfOffice {
    __typename
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}`, {"hash":"391a7ffb4bb4fb0e48084ee22f5521e962ecdd2b8a9395bc710b29f49fba467c"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  __typename
  node(id: $id) {
    __typename
    ... on User {
      __typename
      ...PersonSheet
    }
  }
}
    fragment PersonRow on User {
  __typename
  id
  name
  email
  role
  active
  outOfOffice {
    __typename
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}
fragment PersonSheet on User {
  __typename
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    __typename
    delegate {
      __typename
      id
      name
    }
  }
  standIn {
    __typename
    id
    name
  }
  memberships: groups(first: 100) {
    __typename
    nodes {
      __typename
      lead
      group {
        __typename
        id
        name
        active
      }
    }
  }
}`, {"hash":"1e1f304e9a7e4ce2edc94e729ca01705448dd23166e994e1bf2bf0a2fbfc2c85"}) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const CreatePersonDocument = new TypedDocumentString(`
    mutation CreatePerson($input: UserCreateInput!) {
  __typename
  userCreate(input: $input) {
    __typename
    ... on UserCreatePayload {
      __typename
      user {
        __typename
        ...PersonSheet
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment PersonRow on User {
  __typename
  id
  name
  email
  role
  active
  outOfOffice {
    __typename
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}
fragment PersonSheet on User {
  __typename
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    __typename
    delegate {
      __typename
      id
      name
    }
  }
  standIn {
    __typename
    id
    name
  }
  memberships: groups(first: 100) {
    __typename
    nodes {
      __typename
      lead
      group {
        __typename
        id
        name
        active
      }
    }
  }
}`, {"hash":"465967b572543e27fd8ff8a8869f794335d7adb54742ffa7d979b1d7e09fc16f"}) as unknown as TypedDocumentString<CreatePersonMutation, CreatePersonMutationVariables>;
export const UpdatePersonDocument = new TypedDocumentString(`
    mutation UpdatePerson($input: UserUpdateInput!) {
  __typename
  userUpdate(input: $input) {
    __typename
    ... on UserUpdatePayload {
      __typename
      user {
        __typename
        ...PersonSheet
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment PersonRow on User {
  __typename
  id
  name
  email
  role
  active
  outOfOffice {
    __typename
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}
fragment PersonSheet on User {
  __typename
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    __typename
    delegate {
      __typename
      id
      name
    }
  }
  standIn {
    __typename
    id
    name
  }
  memberships: groups(first: 100) {
    __typename
    nodes {
      __typename
      lead
      group {
        __typename
        id
        name
        active
      }
    }
  }
}`, {"hash":"ebbe7c854aa10cdff3e555604329c987ffbb3eb9cb57ad4f5fbca849d6458372"}) as unknown as TypedDocumentString<UpdatePersonMutation, UpdatePersonMutationVariables>;
export const SetAbsenceDocument = new TypedDocumentString(`
    mutation SetAbsence($input: OutOfOfficeSetInput!) {
  __typename
  outOfOfficeSet(input: $input) {
    __typename
    ... on OutOfOfficeSetPayload {
      __typename
      outOfOffice {
        __typename
        id
        user {
          __typename
          ...PersonSheet
        }
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment PersonRow on User {
  __typename
  id
  name
  email
  role
  active
  outOfOffice {
    __typename
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}
fragment PersonSheet on User {
  __typename
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    __typename
    delegate {
      __typename
      id
      name
    }
  }
  standIn {
    __typename
    id
    name
  }
  memberships: groups(first: 100) {
    __typename
    nodes {
      __typename
      lead
      group {
        __typename
        id
        name
        active
      }
    }
  }
}`, {"hash":"26ef23310a87c60caf13788cea292120dfb244d381620dc9adba72416866cc85"}) as unknown as TypedDocumentString<SetAbsenceMutation, SetAbsenceMutationVariables>;
export const CancelAbsenceDocument = new TypedDocumentString(`
    mutation CancelAbsence($input: OutOfOfficeCancelInput!) {
  __typename
  outOfOfficeCancel(input: $input) {
    __typename
    ... on OutOfOfficeCancelPayload {
      __typename
      outOfOffice {
        __typename
        id
        user {
          __typename
          ...PersonSheet
        }
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment PersonRow on User {
  __typename
  id
  name
  email
  role
  active
  outOfOffice {
    __typename
    id
    inForce
    startsAt
    endsAt
  }
  groups(first: 4) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
    pageInfo {
      __typename
      hasNextPage
    }
  }
}
fragment PersonSheet on User {
  __typename
  ...PersonRow
  locale
  ticketAccess
  externalId
  outOfOffice {
    __typename
    delegate {
      __typename
      id
      name
    }
  }
  standIn {
    __typename
    id
    name
  }
  memberships: groups(first: 100) {
    __typename
    nodes {
      __typename
      lead
      group {
        __typename
        id
        name
        active
      }
    }
  }
}`, {"hash":"5c9cd122219f9b9db6203fb300470bf1f7dc225a83b5ddd5c63bb967b7b954ed"}) as unknown as TypedDocumentString<CancelAbsenceMutation, CancelAbsenceMutationVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies($query: String, $kindId: ID, $active: Boolean, $first: Int!, $after: String) {
  __typename
  policies(
    query: $query
    kindId: $kindId
    active: $active
    first: $first
    after: $after
  ) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...PolicyRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment KindRow on RequestKind {
  __typename
  id
  name
  description
  active
  fields {
    __typename
    key
    label
    type
    required
    choices
  }
}
fragment Rule on PolicyRule {
  __typename
  conditions {
    __typename
    field
    operator
    value {
      __typename
      choice
      date
      number
      text
      money {
        __typename
        amount
        currency
      }
    }
  }
  steps {
    __typename
    rule
    atLeast
    approvers {
      __typename
      type
      assignee {
        __typename
        ... on User {
          __typename
          id
          name
          active
        }
        ... on Group {
          __typename
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
      __typename
      id
      name
    }
    ... on Group {
      __typename
      id
      name
    }
  }
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}
fragment PolicyRow on Policy {
  __typename
  id
  name
  active
  position
  version
  updatedAt
  kind {
    __typename
    ...KindRow
  }
  rule {
    __typename
    ...Rule
  }
}`, {"hash":"71c935246506bf81ca1b2bd8f46a85da4fdb086fbe8f8e3dbb72564511c4ee21"}) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const PolicyDocument = new TypedDocumentString(`
    query Policy($id: ID!) {
  __typename
  node(id: $id) {
    __typename
    ... on Policy {
      __typename
      ...PolicyRow
    }
  }
}
    fragment KindRow on RequestKind {
  __typename
  id
  name
  description
  active
  fields {
    __typename
    key
    label
    type
    required
    choices
  }
}
fragment Rule on PolicyRule {
  __typename
  conditions {
    __typename
    field
    operator
    value {
      __typename
      choice
      date
      number
      text
      money {
        __typename
        amount
        currency
      }
    }
  }
  steps {
    __typename
    rule
    atLeast
    approvers {
      __typename
      type
      assignee {
        __typename
        ... on User {
          __typename
          id
          name
          active
        }
        ... on Group {
          __typename
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
      __typename
      id
      name
    }
    ... on Group {
      __typename
      id
      name
    }
  }
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}
fragment PolicyRow on Policy {
  __typename
  id
  name
  active
  position
  version
  updatedAt
  kind {
    __typename
    ...KindRow
  }
  rule {
    __typename
    ...Rule
  }
}`, {"hash":"23f2eef397cac0be64714579ec032daf7532987d47638129b0b6909678fac1e5"}) as unknown as TypedDocumentString<PolicyQuery, PolicyQueryVariables>;
export const PolicyVersionsDocument = new TypedDocumentString(`
    query PolicyVersions($id: ID!, $first: Int!, $after: String) {
  __typename
  node(id: $id) {
    __typename
    ... on Policy {
      __typename
      id
      versions(first: $first, after: $after) {
        __typename
        edges {
          __typename
          cursor
          node {
            __typename
            version
            createdAt
            createdBy {
              __typename
              id
              name
            }
            rule {
              __typename
              ...Rule
            }
          }
        }
        pageInfo {
          __typename
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment Rule on PolicyRule {
  __typename
  conditions {
    __typename
    field
    operator
    value {
      __typename
      choice
      date
      number
      text
      money {
        __typename
        amount
        currency
      }
    }
  }
  steps {
    __typename
    rule
    atLeast
    approvers {
      __typename
      type
      assignee {
        __typename
        ... on User {
          __typename
          id
          name
          active
        }
        ... on Group {
          __typename
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
      __typename
      id
      name
    }
    ... on Group {
      __typename
      id
      name
    }
  }
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}`, {"hash":"9fbb1bf6bbd21e6703ce1dc7a43a85cab5496bc176902035bfb18877787ce3ad"}) as unknown as TypedDocumentString<PolicyVersionsQuery, PolicyVersionsQueryVariables>;
export const CreatePolicyDocument = new TypedDocumentString(`
    mutation CreatePolicy($input: PolicyCreateInput!) {
  __typename
  policyCreate(input: $input) {
    __typename
    ... on PolicyCreatePayload {
      __typename
      policy {
        __typename
        ...PolicyRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment KindRow on RequestKind {
  __typename
  id
  name
  description
  active
  fields {
    __typename
    key
    label
    type
    required
    choices
  }
}
fragment Rule on PolicyRule {
  __typename
  conditions {
    __typename
    field
    operator
    value {
      __typename
      choice
      date
      number
      text
      money {
        __typename
        amount
        currency
      }
    }
  }
  steps {
    __typename
    rule
    atLeast
    approvers {
      __typename
      type
      assignee {
        __typename
        ... on User {
          __typename
          id
          name
          active
        }
        ... on Group {
          __typename
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
      __typename
      id
      name
    }
    ... on Group {
      __typename
      id
      name
    }
  }
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}
fragment PolicyRow on Policy {
  __typename
  id
  name
  active
  position
  version
  updatedAt
  kind {
    __typename
    ...KindRow
  }
  rule {
    __typename
    ...Rule
  }
}`, {"hash":"7ff5426922f9e3ec8c082c4a9d293d4a769efde79193bf091eb0a8c0ece9eb95"}) as unknown as TypedDocumentString<CreatePolicyMutation, CreatePolicyMutationVariables>;
export const UpdatePolicyDocument = new TypedDocumentString(`
    mutation UpdatePolicy($input: PolicyUpdateInput!) {
  __typename
  policyUpdate(input: $input) {
    __typename
    ... on PolicyUpdatePayload {
      __typename
      policy {
        __typename
        ...PolicyRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment KindRow on RequestKind {
  __typename
  id
  name
  description
  active
  fields {
    __typename
    key
    label
    type
    required
    choices
  }
}
fragment Rule on PolicyRule {
  __typename
  conditions {
    __typename
    field
    operator
    value {
      __typename
      choice
      date
      number
      text
      money {
        __typename
        amount
        currency
      }
    }
  }
  steps {
    __typename
    rule
    atLeast
    approvers {
      __typename
      type
      assignee {
        __typename
        ... on User {
          __typename
          id
          name
          active
        }
        ... on Group {
          __typename
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
      __typename
      id
      name
    }
    ... on Group {
      __typename
      id
      name
    }
  }
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}
fragment PolicyRow on Policy {
  __typename
  id
  name
  active
  position
  version
  updatedAt
  kind {
    __typename
    ...KindRow
  }
  rule {
    __typename
    ...Rule
  }
}`, {"hash":"54982d83d113a59f83c851c46b52c6d257f488ee50d666a317d7dab6dc8f3084"}) as unknown as TypedDocumentString<UpdatePolicyMutation, UpdatePolicyMutationVariables>;
export const DryRunTicketsDocument = new TypedDocumentString(`
    query DryRunTickets {
  __typename
  tickets(view: ALL, first: 100) {
    __typename
    nodes {
      __typename
      id
      number
      subject
      requester {
        __typename
        id
        name
      }
    }
  }
}
    `, {"hash":"84980e8139887d2d2f1e6d6e08ab07cb303df2fe502a692a3269d5bc18e1f79f"}) as unknown as TypedDocumentString<DryRunTicketsQuery, DryRunTicketsQueryVariables>;
export const DryRunDocument = new TypedDocumentString(`
    query DryRun($input: ApprovalPolicyPreviewInput!) {
  __typename
  approvalPolicyPreview(input: $input) {
    __typename
    policy {
      __typename
      name
      version
    }
    problems {
      __typename
      path
      message
    }
    steps {
      __typename
      rule
      atLeast
      approvers {
        __typename
        reason
        assignee {
          __typename
          ... on User {
            __typename
            id
            name
          }
          ... on Group {
            __typename
            id
            name
          }
        }
        away {
          __typename
          user {
            __typename
            id
            name
          }
          standIn {
            __typename
            id
            name
          }
          until
        }
      }
    }
  }
}
    `, {"hash":"6cecc53994a9e6a041510372b01d7feaa82ba50b715a8c14352d12ef5b918b7a"}) as unknown as TypedDocumentString<DryRunQuery, DryRunQueryVariables>;
export const NumbersDocument = new TypedDocumentString(`
    query Numbers($filter: ApprovalStatsFilter) {
  __typename
  approvalStats(filter: $filter) {
    __typename
    ...Numbers
  }
}
    fragment Times on ApprovalDecisionTimes {
  __typename
  medianSecondsToDecision
  p90SecondsToDecision
  medianSecondsWaitingOnApprovers
  p90SecondsWaitingOnApprovers
  medianSecondsWaitingOnRequester
  p90SecondsWaitingOnRequester
}
fragment Numbers on ApprovalStats {
  __typename
  total
  pending
  overdue
  nobodyCanAnswer
  pendingByAge {
    __typename
    fromSeconds
    toSeconds
    total
  }
  byStatus {
    __typename
    status
    total
  }
  byKind {
    __typename
    kind {
      __typename
      id
      name
    }
    total
    pending
    ...Times
  }
  byGroup {
    __typename
    group {
      __typename
      id
      name
    }
    total
    pending
    ...Times
  }
  ...Times
}`, {"hash":"b9e9312bd52abaf471948368bc990185cec32121ae260ea4607bb24c55b7f0e7"}) as unknown as TypedDocumentString<NumbersQuery, NumbersQueryVariables>;
export const NumbersUpdatedDocument = new TypedDocumentString(`
    subscription NumbersUpdated($filter: ApprovalStatsFilter) {
  approvalStatsUpdated(filter: $filter) {
    __typename
    ...Numbers
  }
}
    fragment Times on ApprovalDecisionTimes {
  __typename
  medianSecondsToDecision
  p90SecondsToDecision
  medianSecondsWaitingOnApprovers
  p90SecondsWaitingOnApprovers
  medianSecondsWaitingOnRequester
  p90SecondsWaitingOnRequester
}
fragment Numbers on ApprovalStats {
  __typename
  total
  pending
  overdue
  nobodyCanAnswer
  pendingByAge {
    __typename
    fromSeconds
    toSeconds
    total
  }
  byStatus {
    __typename
    status
    total
  }
  byKind {
    __typename
    kind {
      __typename
      id
      name
    }
    total
    pending
    ...Times
  }
  byGroup {
    __typename
    group {
      __typename
      id
      name
    }
    total
    pending
    ...Times
  }
  ...Times
}`, {"hash":"300a348fdce4bbb643afc977c5293adec4d4a72c48dab86af9bb5a9a1ca7befd"}) as unknown as TypedDocumentString<NumbersUpdatedSubscription, NumbersUpdatedSubscriptionVariables>;
export const DashboardChoicesDocument = new TypedDocumentString(`
    query DashboardChoices {
  __typename
  requestKinds(includeInactive: true, first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
  groups(includeInactive: true, first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"4f92f51e127865e7d152bbeb85df1f6e53622aada3799f5f31bc72e6be205518"}) as unknown as TypedDocumentString<DashboardChoicesQuery, DashboardChoicesQueryVariables>;
export const InboxChoicesDocument = new TypedDocumentString(`
    query InboxChoices {
  __typename
  requestKinds(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
  groups(first: 100) {
    __typename
    nodes {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"2c5ceb8055307ab7c4d7e33187e5d6b7610a30800dd82389b5bfcbd84897378f"}) as unknown as TypedDocumentString<InboxChoicesQuery, InboxChoicesQueryVariables>;
export const OfferedKindsDocument = new TypedDocumentString(`
    query OfferedKinds {
  __typename
  requestKinds(first: 100) {
    __typename
    nodes {
      __typename
      ...OfferedKind
    }
  }
}
    fragment OfferedKind on RequestKind {
  __typename
  id
  name
  description
  fields {
    __typename
    key
    label
    type
    required
    choices
  }
}`, {"hash":"6b7156a28787d64689f8c67fc1bbef815b79f4f03374f2201445df2f6c4f2be5"}) as unknown as TypedDocumentString<OfferedKindsQuery, OfferedKindsQueryVariables>;
export const RequestPreviewDocument = new TypedDocumentString(`
    query RequestPreview($input: ApprovalPolicyPreviewInput!) {
  __typename
  approvalPolicyPreview(input: $input) {
    __typename
    policy {
      __typename
      name
      version
    }
    problems {
      __typename
      path
    }
    steps {
      __typename
      rule
      atLeast
      approvers {
        __typename
        reason
        assignee {
          __typename
          ...AssigneeName
        }
        away {
          __typename
          until
          user {
            __typename
            id
            name
          }
          standIn {
            __typename
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
    __typename
    id
    name
  }
  ... on Group {
    __typename
    id
    name
  }
}`, {"hash":"ca3b84a4b0af9da5e8b3ebecad3712cf0150f8ffcc1e864ae0ff827a49f1d926"}) as unknown as TypedDocumentString<RequestPreviewQuery, RequestPreviewQueryVariables>;
export const CreateRequestDocument = new TypedDocumentString(`
    mutation CreateRequest($input: ApprovalRequestCreateInput!) {
  __typename
  approvalRequestCreate(input: $input) {
    __typename
    ... on ApprovalRequestCreatePayload {
      __typename
      approvalRequest {
        __typename
        ...RequestRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}`, {"hash":"1f0943eefc1d9d7d1538e15c95e26d9e2ff057bfdcb2239c08b4f802cbf7a5f0"}) as unknown as TypedDocumentString<CreateRequestMutation, CreateRequestMutationVariables>;
export const CreateTicketDocument = new TypedDocumentString(`
    mutation CreateTicket($input: TicketCreateInput!) {
  __typename
  ticketCreate(input: $input) {
    __typename
    ... on TicketCreatePayload {
      __typename
      ticket {
        __typename
        ...TicketRow
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment TicketRow on Ticket {
  __typename
  id
  number
  subject
  status
  createdAt
  requester {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    __typename
    totalCount
  }
}`, {"hash":"a3fca658989bc9101b89e84bd470fc16c3eec9a98c6a263af091952fbc1c8c7c"}) as unknown as TypedDocumentString<CreateTicketMutation, CreateTicketMutationVariables>;
export const TicketDocument = new TypedDocumentString(`
    query Ticket($id: ID!) {
  __typename
  ticket(id: $id) {
    __typename
    ...TicketPage
  }
}
    fragment TicketPage on Ticket {
  __typename
  ...TicketRow
  updatedAt
  externalId
  group {
    __typename
    id
    name
  }
  requester {
    __typename
    ...TicketPerson
  }
}
fragment TicketPerson on User {
  __typename
  id
  name
  email
  role
  outOfOffice {
    __typename
    id
    inForce
    endsAt
  }
  standIn {
    __typename
    id
    name
  }
  groups(first: 20) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
  }
}
fragment TicketRow on Ticket {
  __typename
  id
  number
  subject
  status
  createdAt
  requester {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    __typename
    totalCount
  }
}`, {"hash":"62aa0e161b3843497185e29cd7c2312c26574b3b18120fa0ff807bce0d38689c"}) as unknown as TypedDocumentString<TicketQuery, TicketQueryVariables>;
export const TicketUpdatedDocument = new TypedDocumentString(`
    subscription TicketUpdated($id: ID!) {
  ticketUpdated(id: $id) {
    __typename
    ...TicketPage
  }
}
    fragment TicketPage on Ticket {
  __typename
  ...TicketRow
  updatedAt
  externalId
  group {
    __typename
    id
    name
  }
  requester {
    __typename
    ...TicketPerson
  }
}
fragment TicketPerson on User {
  __typename
  id
  name
  email
  role
  outOfOffice {
    __typename
    id
    inForce
    endsAt
  }
  standIn {
    __typename
    id
    name
  }
  groups(first: 20) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
  }
}
fragment TicketRow on Ticket {
  __typename
  id
  number
  subject
  status
  createdAt
  requester {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    __typename
    totalCount
  }
}`, {"hash":"31d0fb9093eee40136ad6fc2aed0a3b4bb0fb644767a2fb4ac3744597faee7d1"}) as unknown as TypedDocumentString<TicketUpdatedSubscription, TicketUpdatedSubscriptionVariables>;
export const TicketMovesDocument = new TypedDocumentString(`
    query TicketMoves($id: ID!) {
  __typename
  OPEN: ticketTransitionCheck(ticketId: $id, to: OPEN) {
    __typename
    ...Move
  }
  PENDING: ticketTransitionCheck(ticketId: $id, to: PENDING) {
    __typename
    ...Move
  }
  SOLVED: ticketTransitionCheck(ticketId: $id, to: SOLVED) {
    __typename
    ...Move
  }
  CLOSED: ticketTransitionCheck(ticketId: $id, to: CLOSED) {
    __typename
    ...Move
  }
}
    fragment Move on TicketTransitionCheck {
  __typename
  allowed
  blockedBy {
    __typename
    id
  }
}`, {"hash":"5c2938f67ab6d60d69f97455126dfb0ebb890df9d8cff1970f30c9cc9592c888"}) as unknown as TypedDocumentString<TicketMovesQuery, TicketMovesQueryVariables>;
export const ChangeTicketDocument = new TypedDocumentString(`
    mutation ChangeTicket($input: TicketUpdateInput!) {
  __typename
  ticketUpdate(input: $input) {
    __typename
    ... on TicketUpdatePayload {
      __typename
      ticket {
        __typename
        ...TicketPage
      }
    }
    ... on PendingApprovalsError {
      __typename
      approvalRequests {
        __typename
        id
        subject
        status
      }
    }
    ...Refusal
  }
}
    fragment Refusal on Error {
  __typename
  code
  message
  ... on InvalidInputError {
    __typename
    fields {
      __typename
      path
      message
    }
  }
}
fragment TicketPage on Ticket {
  __typename
  ...TicketRow
  updatedAt
  externalId
  group {
    __typename
    id
    name
  }
  requester {
    __typename
    ...TicketPerson
  }
}
fragment TicketPerson on User {
  __typename
  id
  name
  email
  role
  outOfOffice {
    __typename
    id
    inForce
    endsAt
  }
  standIn {
    __typename
    id
    name
  }
  groups(first: 20) {
    __typename
    nodes {
      __typename
      group {
        __typename
        id
        name
      }
    }
  }
}
fragment TicketRow on Ticket {
  __typename
  id
  number
  subject
  status
  createdAt
  requester {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    __typename
    totalCount
  }
}`, {"hash":"4775bc4536ff3bcd1b65f05e8060b7227ddea9bcdab209f16420334b616976ee"}) as unknown as TypedDocumentString<ChangeTicketMutation, ChangeTicketMutationVariables>;
export const TicketRequestsDocument = new TypedDocumentString(`
    query TicketRequests($id: ID!, $first: Int!, $after: String) {
  __typename
  ticket(id: $id) {
    __typename
    id
    approvalRequests(first: $first, after: $after) {
      __typename
      totalCount
      edges {
        __typename
        cursor
        node {
          __typename
          ...RequestRow
        }
      }
      pageInfo {
        __typename
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment RequestRow on ApprovalRequest {
  __typename
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
    __typename
    id
    name
  }
  ticketSummary {
    __typename
    number
    subject
    requesterName
  }
  createdBy {
    __typename
    id
    name
  }
  onBehalfOf {
    __typename
    id
    name
  }
  viewerActions {
    __typename
    action
    allowed
    reason
  }
}`, {"hash":"7af2e42648436554d1d61e2e851596fb12158aac20ab430d7372bbcc0d1611be"}) as unknown as TypedDocumentString<TicketRequestsQuery, TicketRequestsQueryVariables>;
export const TicketsDocument = new TypedDocumentString(`
    query Tickets($view: TicketView!, $first: Int!, $after: String) {
  __typename
  tickets(view: $view, first: $first, after: $after) {
    __typename
    edges {
      __typename
      cursor
      node {
        __typename
        ...TicketRow
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment TicketRow on Ticket {
  __typename
  id
  number
  subject
  status
  createdAt
  requester {
    __typename
    id
    name
  }
  assignee {
    __typename
    id
    name
  }
  pending: approvalRequests(first: 1, filter: {status: [PENDING]}) {
    __typename
    totalCount
  }
}`, {"hash":"7f2c416337d00552c7d2ca907cbd5d64e8efb09b60b5b9ec4aa58c3fb8567e1c"}) as unknown as TypedDocumentString<TicketsQuery, TicketsQueryVariables>;