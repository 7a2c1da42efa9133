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

/** Many inputs of `approvalRequestApprove`. */
export type ApprovalRequestApproveManyInput = {
  /** 1–100 of them, each with its own `idempotencyKey` where it is to have one. */
  items: Array<ApprovalRequestApproveInput>;
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

/** Many inputs of `approvalRequestDeny`. */
export type ApprovalRequestDenyManyInput = {
  /** 1–100 of them, each with its own `idempotencyKey` where it is to have one. */
  items: Array<ApprovalRequestDenyInput>;
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

/** Many inputs of `approvalRequestReassign`. */
export type ApprovalRequestReassignManyInput = {
  /** 1–100 of them, each with its own `idempotencyKey` where it is to have one. */
  items: Array<ApprovalRequestReassignInput>;
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

/** One who is to belong to a group: `userId` or `userExternalId`, not both. */
export type GroupMemberInput = {
  /** Whether they are one of the group's leads. */
  lead?: boolean;
  /** The person, by their id in another help desk. */
  userExternalId?: string | null | undefined;
  /** The person, by their id. */
  userId?: string | null | undefined;
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

/** A group as another help desk has it. */
export type GroupUpsertInput = {
  /** False for a group that is retired: nobody answers for it. Groups are never deleted, and can come back. Left out, it stays as it is, and is true at first. */
  active?: boolean | null | undefined;
  /** Its id in another help desk: unique, in a line of up to 200 characters. The group that has it is changed; where none has, one is made. */
  externalId: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** Everyone who is to belong to it, each once, and nobody else: at most 500. Whoever is not in the list leaves. Left out, its members stay as they are. */
  members?: Array<GroupMemberInput> | null | undefined;
  /** As it is shown to others, in a line of up to 100 characters. Unique among groups. */
  name: string;
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

/** A ticket as another help desk has it. What is left out stays as it is. A new one needs a subject and a requester. */
export type TicketUpsertInput = {
  /** The same by their id in another help desk; one of the two. */
  assigneeExternalId?: string | null | undefined;
  /** The agent or administrator who works on it, by their id; null for nobody. */
  assigneeId?: string | null | undefined;
  /** Its id in another help desk: unique, in a line of up to 200 characters. The ticket that has it is changed; where none has, one is opened. */
  externalId: string;
  /** The same by its id in another help desk; one of the two. */
  groupExternalId?: string | null | undefined;
  /** The team that it belongs to, by its id; null for none. */
  groupId?: string | null | undefined;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** The same by their id in another help desk; one of the two. */
  requesterExternalId?: string | null | undefined;
  /** Whose ticket it is, by their id. */
  requesterId?: string | null | undefined;
  /** Not SOLVED or CLOSED while an approval request is pending. A new one is NEW unless this says otherwise. */
  status?: TicketStatus | null | undefined;
  /** What it is about, in a line of up to 200 characters. */
  subject?: string | null | undefined;
};

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

/** A person as another help desk has them. */
export type UserUpsertInput = {
  /** False for someone who has left: they sign in no more, hear of nothing, and answer nothing. People are never deleted, and can come back. Left out, it stays as it is, and is true at first. */
  active?: boolean | null | undefined;
  /** Their e-mail address, in any case: where their mails go, and what a token may name them by. Unique, up to 254 characters. */
  email: string;
  /** Its id in another help desk: unique, in a line of up to 200 characters. Whoever has it is changed; where nobody has, a person is added. */
  externalId: string;
  /** Any text of up to 200 characters that the client makes for this one act, such as a UUID. Sent again by the same caller within 24 hours, the same mutation with the same input does nothing more and gets the same reply; with another input it is an IdempotencyConflictError. */
  idempotencyKey?: string | null | undefined;
  /** The language of their mails and pages. Left out, it stays as it is, and is EN at first. */
  locale?: Locale | null | undefined;
  /** As it is shown to others, in a line of up to 100 characters. */
  name: string;
  /** What they are in the help desk. Left out, it stays as it is, and is END_USER at first. */
  role?: UserRole | null | undefined;
  /** Which tickets they may access while they are an agent. Left out, it stays as it is, and is ASSIGNED at first. */
  ticketAccess?: TicketAccess | null | undefined;
  /** The time zone of the times in their mails, by its IANA name: `Europe/Paris`. Left out, it stays as it is, and is UTC at first. */
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

export type ApproveManyMutationVariables = Exact<{
  input: ApprovalRequestApproveManyInput;
}>;


export type ApproveManyMutation = { approvalRequestApproveMany:
    | { __typename: 'ApprovalRequestApproveManyPayload', results: Array<
        | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, status: ApprovalRequestStatus } }
        | { __typename: 'ApprovalRequestApprovePayload', approvalRequest: { id: string, status: ApprovalRequestStatus, revision: number } }
        | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
        | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
        | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
        | { __typename: 'NotFoundError', code: ErrorCode, message: string }
        | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { id: string, revision: number } }
       | null> }
    | { __typename: 'InvalidInputError', fields: Array<{ path: Array<string>, message: string }> }
   };

export type DenyManyMutationVariables = Exact<{
  input: ApprovalRequestDenyManyInput;
}>;


export type DenyManyMutation = { approvalRequestDenyMany:
    | { __typename: 'ApprovalRequestDenyManyPayload', results: Array<
        | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string }
        | { __typename: 'ApprovalRequestDenyPayload', approvalRequest: { id: string, status: ApprovalRequestStatus } }
        | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
        | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
        | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
        | { __typename: 'NotFoundError', code: ErrorCode, message: string }
        | { __typename: 'StaleRevisionError', code: ErrorCode, message: string }
       | null> }
    | { __typename: 'InvalidInputError', fields: Array<{ path: Array<string>, message: string }> }
   };

export type ReassignManyMutationVariables = Exact<{
  input: ApprovalRequestReassignManyInput;
}>;


export type ReassignManyMutation = { approvalRequestReassignMany:
    | { __typename: 'ApprovalRequestReassignManyPayload', results: Array<
        | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string }
        | { __typename: 'ApprovalRequestReassignPayload', approvalRequest: { id: string, steps: Array<{ assignments: Array<{ assignee:
                  | { id: string }
                  | Record<PropertyKey, never>
                 }> }> } }
        | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
        | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
        | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
        | { __typename: 'NotFoundError', code: ErrorCode, message: string }
       | null> }
    | { __typename: 'InvalidInputError', fields: Array<{ path: Array<string>, message: string }> }
   };

export type EditMutationVariables = Exact<{
  input: ApprovalRequestEditInput;
}>;


export type EditMutation = { approvalRequestEdit:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, status: ApprovalRequestStatus } }
    | { __typename: 'ApprovalRequestEditPayload', approvalRequest: { id: string, subject: string, message: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, dueAt: string | null } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { id: string, revision: number } }
   };

export type AskAgainMutationVariables = Exact<{
  input: ApprovalRequestAskAgainInput;
}>;


export type AskAgainMutation = { approvalRequestAskAgain:
    | { __typename: 'ApprovalRequestAskAgainPayload', approvalRequest: { id: string, subject: string, message: string, status: ApprovalRequestStatus, dueAt: string | null, createdBy: { id: string }, onBehalfOf: { id: string }, ticketSummary: { number: number }, previous: { id: string } | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type HistoryQueryVariables = Exact<{
  id: string;
}>;


export type HistoryQuery = { approvalRequest: { id: string, status: ApprovalRequestStatus, revision: number, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, assignments: Array<{ id: string, assignee:
          | { __typename: 'Group', id: string }
          | { __typename: 'User', id: string }
        , decision: { outcome: DecisionOutcome } | null }> }>, previous: { id: string, subject: string, steps: Array<{ status: ApprovalStepStatus }> } | null, askedAgain: Array<{ id: string, subject: string }>, changes: Array<{ field: string, label: string, from: string | null, to: string | null }>, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } | null };

export type RefundKindMutationVariables = Exact<{
  input: RequestKindCreateInput;
}>;


export type RefundKindMutation = { requestKindCreate:
    | { __typename: 'ForbiddenError', message: string }
    | { __typename: 'IdempotencyConflictError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'RequestKindCreatePayload', requestKind: { id: string } }
   };

export type RefundPolicyMutationVariables = Exact<{
  input: PolicyCreateInput;
}>;


export type RefundPolicyMutation = { policyCreate:
    | { __typename: 'ForbiddenError', message: string }
    | { __typename: 'IdempotencyConflictError', message: string }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'NotFoundError', message: string }
    | { __typename: 'PolicyCreatePayload', policy: { id: string } }
   };

export type LiveFeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LiveFeedSubscription = { feed: { cursor: string, sequence: number, event: { id: string, type: RequestEventType }, approvalRequest: { id: string } } };

export type PlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaceQuery = { viewer: { feedCursor: string } | null };

export type UpdatedAfterSubscriptionVariables = Exact<{
  id: string;
  afterRevision?: number | null | undefined;
}>;


export type UpdatedAfterSubscription = { approvalRequestUpdated: { id: string, revision: number } };

export type PresenceSubscriptionVariables = Exact<{
  id: string;
}>;


export type PresenceSubscription = { approvalRequestPresence: { people: Array<{ id: string, name: string }> } };

export type StatsLiveSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type StatsLiveSubscription = { approvalStatsUpdated: { total: number, pending: number, pendingByAge: Array<{ fromSeconds: number, toSeconds: number | null, total: number }>, byStatus: Array<{ status: ApprovalRequestStatus, total: number }>, byGroup: Array<{ total: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, group: { id: string } }> } };

export type StatsNowQueryVariables = Exact<{ [key: string]: never; }>;


export type StatsNowQuery = { approvalStats: { total: number, pending: number, pendingByAge: Array<{ fromSeconds: number, toSeconds: number | null, total: number }>, byStatus: Array<{ status: ApprovalRequestStatus, total: number }>, byGroup: Array<{ total: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, group: { id: string } }> } };

export type OwnMailSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnMailSettingsQuery = { viewer: { mailSettings: { digestAt: string, choices: Array<{ kind: NoticeKind, delivery: MailDelivery, needsAnswer: boolean }>, quietHours: { from: string, until: string } | null } } | null };

export type SettingsFragment = { digestAt: string, choices: Array<{ kind: NoticeKind, delivery: MailDelivery, needsAnswer: boolean }>, quietHours: { from: string, until: string } | null };

export type UpdateMailSettingsMutationVariables = Exact<{
  input: MailSettingsUpdateInput;
}>;


export type UpdateMailSettingsMutation = { mailSettingsUpdate:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'MailSettingsUpdatePayload', mailSettings: { digestAt: string, choices: Array<{ kind: NoticeKind, delivery: MailDelivery, needsAnswer: boolean }>, quietHours: { from: string, until: string } | null } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type NotificationsQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type NotificationsQuery = { viewer: { feedCursor: string, notifications: { nodes: Array<{ sequence: number }>, edges: Array<{ cursor: string, node: { cursor: string, sequence: number, readAt: string | null, event: { type: RequestEventType, actor: { id: string } | null }, approvalRequest: { id: string, status: ApprovalRequestStatus } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type MarkReadMutationVariables = Exact<{
  input: NotificationMarkReadInput;
}>;


export type MarkReadMutation = { notificationMarkRead:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'NotificationMarkReadPayload', notification: { sequence: number, readAt: string | null, event: { type: RequestEventType }, approvalRequest: { id: string } }, counts: { awaitingYou: number, unreadNotifications: number } }
   };

export type MarkAllReadMutationVariables = Exact<{
  input: NotificationMarkAllReadInput;
}>;


export type MarkAllReadMutation = { notificationMarkAllRead:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'NotificationMarkAllReadPayload', counts: { awaitingYou: number, unreadNotifications: number } }
   };

export type CreateUserMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type CreateUserMutation = { userCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UserCreatePayload', user: { id: string, name: string, email: string | null, role: UserRole, externalId: string | null, ticketAccess: TicketAccess | null, locale: Locale | null, timeZone: string | null, active: boolean | null } }
   };

export type UpdateUserMutationVariables = Exact<{
  input: UserUpdateInput;
}>;


export type UpdateUserMutation = { userUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UserUpdatePayload', user: { id: string, name: string, email: string | null, role: UserRole, externalId: string | null, ticketAccess: TicketAccess | null, locale: Locale | null, timeZone: string | null, active: boolean | null } }
   };

export type UpdateViewerMutationVariables = Exact<{
  input: ViewerUpdateInput;
}>;


export type UpdateViewerMutation = { viewerUpdate:
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ViewerUpdatePayload', user: { id: string, name: string, email: string | null, role: UserRole, externalId: string | null, ticketAccess: TicketAccess | null, locale: Locale | null, timeZone: string | null, active: boolean | null } }
   };

export type UpsertUserMutationVariables = Exact<{
  input: UserUpsertInput;
}>;


export type UpsertUserMutation = { userUpsert:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UserUpsertPayload', user: { id: string, name: string, email: string | null, role: UserRole, externalId: string | null, ticketAccess: TicketAccess | null, locale: Locale | null, timeZone: string | null, active: boolean | null } }
   };

export type CreateGroupMutationVariables = Exact<{
  input: GroupCreateInput;
}>;


export type CreateGroupMutation = { groupCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupCreatePayload', group: { id: string, name: string, externalId: string | null, active: boolean } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type UpdateGroupMutationVariables = Exact<{
  input: GroupUpdateInput;
}>;


export type UpdateGroupMutation = { groupUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupUpdatePayload', group: { id: string, name: string, externalId: string | null, active: boolean } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type UpsertGroupMutationVariables = Exact<{
  input: GroupUpsertInput;
}>;


export type UpsertGroupMutation = { groupUpsert:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupUpsertPayload', group: { id: string, name: string, externalId: string | null, active: boolean, members: { nodes: Array<{ lead: boolean, user: { name: string } }> } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type SetMemberMutationVariables = Exact<{
  input: GroupMemberSetInput;
}>;


export type SetMemberMutation = { groupMemberSet:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupMemberSetPayload', group: { id: string, members: { nodes: Array<{ lead: boolean, user: { name: string } }> } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RemoveMemberMutationVariables = Exact<{
  input: GroupMemberRemoveInput;
}>;


export type RemoveMemberMutation = { groupMemberRemove:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'GroupMemberRemovePayload', group: { id: string, members: { nodes: Array<{ lead: boolean, user: { name: string } }> } | null } }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type UpsertTicketMutationVariables = Exact<{
  input: TicketUpsertInput;
}>;


export type UpsertTicketMutation = { ticketUpsert:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'PendingApprovalsError', code: ErrorCode, message: string, approvalRequests: Array<{ id: string }> }
    | { __typename: 'TicketUpsertPayload', ticket: { id: string, number: number, subject: string, status: TicketStatus, externalId: string | null, updatedAt: string, requester: { id: string }, assignee: { id: string } | null, group: { id: string } | null } }
   };

export type PersonAccountQueryVariables = Exact<{
  id: string;
}>;


export type PersonAccountQuery = { node:
    | { id: string, name: string, email: string | null, role: UserRole, externalId: string | null, ticketAccess: TicketAccess | null, locale: Locale | null, active: boolean | null, groups: { nodes: Array<{ lead: boolean, group: { id: string, name: string } }> } | null }
    | Record<PropertyKey, never>
   | null };

export type GroupMembersQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type GroupMembersQuery = { node:
    | { id: string, name: string, externalId: string | null, active: boolean, members: { edges: Array<{ cursor: string, node: { lead: boolean, user: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null }
    | Record<PropertyKey, never>
   | null };

export type EveryoneQueryVariables = Exact<{
  query?: string | null | undefined;
  includeInactive?: boolean | null | undefined;
}>;


export type EveryoneQuery = { users: { nodes: Array<{ id: string, name: string }> }, groups: { nodes: Array<{ id: string, name: string }> } };

export type AnswerabilityQueryVariables = Exact<{
  id: string;
}>;


export type AnswerabilityQuery = { approvalRequest: { id: string, status: ApprovalRequestStatus, revision: number, nobodyCanAnswer: boolean, timeline: { nodes: Array<{ type: RequestEventType, actor: { id: string } | null }> }, steps: Array<{ status: ApprovalStepStatus, escalatedTo:
        | { name: string }
        | { name: string }
       | null }> } | null };

export type AnswerabilityLiveSubscriptionVariables = Exact<{
  id: string;
}>;


export type AnswerabilityLiveSubscription = { approvalRequestUpdated: { id: string, revision: number, nobodyCanAnswer: boolean } };

export type UndeliverableQueryVariables = Exact<{ [key: string]: never; }>;


export type UndeliverableQuery = { undeliverableMails: { nodes: Array<{ id: string, kind: MailKind, address: string, reason: string, tries: number, recipient: { name: string }, approvalRequest: { id: string } | null }> } };

export type ResendUndeliverableMutationVariables = Exact<{
  input: UndeliverableMailResendInput;
}>;


export type ResendUndeliverableMutation = { undeliverableMailResend:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UndeliverableMailResendPayload', undeliverableMailId: string }
   };

export type DiscardUndeliverableMutationVariables = Exact<{
  input: UndeliverableMailDiscardInput;
}>;


export type DiscardUndeliverableMutation = { undeliverableMailDiscard:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'UndeliverableMailDiscardPayload', undeliverableMailId: string }
   };

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

export type KindsQueryVariables = Exact<{
  query?: string | null | undefined;
  includeInactive?: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type KindsQuery = { requestKinds: { nodes: Array<{ id: string, name: string, active: boolean }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type KindNodeQueryVariables = Exact<{
  id: string;
}>;


export type KindNodeQuery = { node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group' }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy', name: string }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind', name: string, active: boolean }
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
    | { __typename: 'PolicyCreatePayload', policy: { id: string, name: string, active: boolean, position: number, version: number } }
   };

export type UpdatePolicyMutationVariables = Exact<{
  input: PolicyUpdateInput;
}>;


export type UpdatePolicyMutation = { policyUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'PolicyUpdatePayload', policy: { id: string, name: string, active: boolean, position: number, version: number, kind: { id: string } } }
   };

export type PoliciesQueryVariables = Exact<{
  kindId?: string | null | undefined;
  active?: boolean | null | undefined;
  query?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PoliciesQuery = { policies: { nodes: Array<{ id: string, name: string, version: number, kind: { name: string }, rule: { ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ field: string, operator: PolicyOperator, value: { text: string | null, number: number | null, choice: string | null, date: string | null, money: { amount: string, currency: string } | null } }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ type: PolicyApproverType, assignee:
              | { id: string }
              | { id: string }
             | null }> }>, fallback:
          | { id: string }
          | { id: string }
         | null }, versions: { nodes: Array<{ version: number, createdAt: string, createdBy: { name: string }, rule: { ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ field: string, operator: PolicyOperator, value: { text: string | null, number: number | null, choice: string | null, date: string | null, money: { amount: string, currency: string } | null } }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ type: PolicyApproverType, assignee:
                  | { id: string }
                  | { id: string }
                 | null }> }>, fallback:
              | { id: string }
              | { id: string }
             | null } }>, pageInfo: { hasNextPage: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WholeRuleFragment = { ownDecisionAllowed: boolean, keepsDecisionsOnSmallEdits: boolean, conditions: Array<{ field: string, operator: PolicyOperator, value: { text: string | null, number: number | null, choice: string | null, date: string | null, money: { amount: string, currency: string } | null } }>, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ type: PolicyApproverType, assignee:
        | { id: string }
        | { id: string }
       | null }> }>, fallback:
    | { id: string }
    | { id: string }
   | null };

export type RequestOfKindQueryVariables = Exact<{
  id: string;
}>;


export type RequestOfKindQuery = { approvalRequest: { id: string, status: ApprovalRequestStatus, kind: { id: string, name: string } | null, fields: Array<{ key: string, label: string, type: FieldType, text: string, value: { text: string | null, number: number | null, choice: string | null, date: string | null, money: { amount: string, currency: string } | null } }>, attachments: Array<{ title: string, url: string }>, policy: { name: string, version: number } | null, steps: Array<{ rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, escalatedTo:
        | { id: string }
        | { id: string }
       | null, assignments: Array<{ assignee:
          | { id: string }
          | { id: string }
         }> }>, comments: { nodes: Array<{ body: string, attachments: Array<{ title: string, url: string }> }> } } | null };

export type PreviewPolicyQueryVariables = Exact<{
  input: ApprovalPolicyPreviewInput;
}>;


export type PreviewPolicyQuery = { approvalPolicyPreview: { policy: { name: string, version: number } | null, steps: Array<{ rule: ApprovalRule, atLeast: number | null, approvers: Array<{ reason: ApproverReason, assignee:
          | { id: string }
          | { id: string }
        , away: Array<{ until: string, user: { id: string }, standIn: { id: string } | null }> }> }>, problems: Array<{ path: Array<string>, message: string }> } };

export type ReceiptQueryVariables = Exact<{
  id: string;
}>;


export type ReceiptQuery = { approvalRequestReceipt: { jws: string, issuedAt: string, requestId: string, subject: string, ticketNumber: number, outcome: DecisionOutcome, note: string | null, answeredAs: AnsweredAs, decidedAt: string, eventId: string, eventSequence: number, eventHash: string, previousHash: string, decidedBy: { id: string, name: string }, forWhom: { id: string, name: string } } | null };

export type ProofQueryVariables = Exact<{
  id: string;
}>;


export type ProofQuery = { approvalRequest: { ticketSummary: { number: number }, steps: Array<{ assignments: Array<{ id: string, decision: { outcome: DecisionOutcome } | null }> }>, timeline: { nodes: Array<{ id: string, type: RequestEventType, sequence: number, hash: string, occurredAt: string }> } } | null };

type Times_ApprovalGroupCount_Fragment = { medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null };

type Times_ApprovalKindCount_Fragment = { medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null };

type Times_ApprovalStats_Fragment = { medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null };

export type TimesFragment =
  | Times_ApprovalGroupCount_Fragment
  | Times_ApprovalKindCount_Fragment
  | Times_ApprovalStats_Fragment
;

export type StatsQueryVariables = Exact<{
  filter?: ApprovalStatsFilter | null | undefined;
}>;


export type StatsQuery = { approvalStats: { total: number, pending: number, overdue: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, pendingByAge: Array<{ fromSeconds: number, toSeconds: number | null, total: number }>, byStatus: Array<{ status: ApprovalRequestStatus, total: number }>, byKind: Array<{ total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, kind: { id: string, name: string } | null }>, byGroup: Array<{ total: number, pending: number, medianSecondsToDecision: number | null, p90SecondsToDecision: number | null, medianSecondsWaitingOnApprovers: number | null, p90SecondsWaitingOnApprovers: number | null, medianSecondsWaitingOnRequester: number | null, p90SecondsWaitingOnRequester: number | null, group: { id: string } }> } };

export type StuckQueryVariables = Exact<{
  filter?: ApprovalStatsFilter | null | undefined;
}>;


export type StuckQuery = { approvalStats: { pending: number, nobodyCanAnswer: number } };

export type ClockQueryVariables = Exact<{
  id: string;
}>;


export type ClockQuery = { approvalRequest: { status: ApprovalRequestStatus, waitingOn: WaitingOn, dueAt: string | null, whenDue: WhenDue | null, overdue: boolean, clockStopped: boolean, waitingSince: string | null, waitedOnApprovers: number, waitedOnRequester: number, resolvedAt: string | null, escalateTo:
      | { __typename: 'Group', id: string }
      | { __typename: 'User', id: string }
     | null } | null };

export type AskedQueryVariables = Exact<{
  id: string;
}>;


export type AskedQuery = { approvalRequest: { status: ApprovalRequestStatus, revision: number, steps: Array<{ status: ApprovalStepStatus, escalatedTo:
        | { id: string }
        | { id: string }
       | null, assignments: Array<{ id: string, assignee:
          | { id: string }
          | { id: string }
        , standIn: { id: string } | null, decision: { outcome: DecisionOutcome, answeredAs: AnsweredAs, decidedBy: { id: string } } | null }> }> } | null };

export type TimelineQueryVariables = Exact<{
  id: string;
}>;


export type TimelineQuery = { approvalRequest: { timeline: { nodes: Array<{ type: RequestEventType, note: string | null, reminder: ReminderKind | null, answeredAs: AnsweredAs | null, actor: { id: string } | null, assignee:
          | { __typename: 'Group', id: string }
          | { __typename: 'User', id: string }
         | null, from:
          | { id: string }
          | { id: string }
         | null, forUser: { id: string } | null, forAssignee:
          | { id: string }
          | { id: string }
         | null, changes: Array<{ field: string, label: string, from: string | null, to: string | null }> | null }> } } | null };

export type SetOutOfOfficeMutationVariables = Exact<{
  input: OutOfOfficeSetInput;
}>;


export type SetOutOfOfficeMutation = { outOfOfficeSet:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'OutOfOfficeSetPayload', outOfOffice: { id: string, startsAt: string, endsAt: string, inForce: boolean, user: { id: string }, delegate: { id: string } } }
   };

export type CancelOutOfOfficeMutationVariables = Exact<{
  input: OutOfOfficeCancelInput;
}>;


export type CancelOutOfOfficeMutation = { outOfOfficeCancel:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'OutOfOfficeCancelPayload', outOfOffice: { id: string, startsAt: string, endsAt: string, inForce: boolean } }
   };

export type MyAbsencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAbsencesQuery = { viewer: { outOfOffice: Array<{ id: string, startsAt: string, endsAt: string, inForce: boolean }> } | null };

export type WhoIsAwayQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type WhoIsAwayQuery = { nodes: Array<
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group' }
    | { __typename: 'OutOfOffice' }
    | { __typename: 'Policy' }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind' }
    | { __typename: 'Ticket' }
    | { __typename: 'UndeliverableMail' }
    | { __typename: 'User', id: string, outOfOffice: { id: string, inForce: boolean, delegate: { id: string } } | null, standIn: { id: string } | null }
   | null> };

export type AbsenceNodeQueryVariables = Exact<{
  id: string;
}>;


export type AbsenceNodeQuery = { node:
    | { __typename: 'ApprovalRequest' }
    | { __typename: 'Comment' }
    | { __typename: 'Group' }
    | { __typename: 'OutOfOffice', id: string, user: { id: string } }
    | { __typename: 'Policy' }
    | { __typename: 'RequestEvent' }
    | { __typename: 'RequestKind' }
    | { __typename: 'Ticket' }
    | { __typename: 'UndeliverableMail' }
    | { __typename: 'User' }
   | null };

type Refused_AlreadyResolvedError_Fragment = { code: ErrorCode, message: string };

type Refused_ForbiddenError_Fragment = { code: ErrorCode, message: string };

type Refused_IdempotencyConflictError_Fragment = { code: ErrorCode, message: string };

type Refused_InvalidInputError_Fragment = { code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> };

type Refused_NotFoundError_Fragment = { code: ErrorCode, message: string };

type Refused_PendingApprovalsError_Fragment = { code: ErrorCode, message: string };

type Refused_StaleRevisionError_Fragment = { code: ErrorCode, message: string };

export type RefusedFragment =
  | Refused_AlreadyResolvedError_Fragment
  | Refused_ForbiddenError_Fragment
  | Refused_IdempotencyConflictError_Fragment
  | Refused_InvalidInputError_Fragment
  | Refused_NotFoundError_Fragment
  | Refused_PendingApprovalsError_Fragment
  | Refused_StaleRevisionError_Fragment
;

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { user: { id: string, name: string, email: string | null, role: UserRole }, counts: { awaitingYou: number, unreadNotifications: number } } | null };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { users: { nodes: Array<{ id: string, name: string, email: string | null, role: UserRole }> } };

export type CreateTicketMutationVariables = Exact<{
  input: TicketCreateInput;
}>;


export type CreateTicketMutation = { ticketCreate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'TicketCreatePayload', ticket: { id: string, number: number, status: TicketStatus, subject: string } }
   };

export type UpdateTicketMutationVariables = Exact<{
  input: TicketUpdateInput;
}>;


export type UpdateTicketMutation = { ticketUpdate:
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'PendingApprovalsError', code: ErrorCode, message: string, approvalRequests: Array<{ id: string, subject: string }> }
    | { __typename: 'TicketUpdatePayload', ticket: { id: string, status: TicketStatus, subject: string, assignee: { id: string } | null } }
   };

export type TransitionCheckQueryVariables = Exact<{
  ticketId: string;
  to: TicketStatus;
}>;


export type TransitionCheckQuery = { ticketTransitionCheck: { allowed: boolean, blockedBy: Array<{ id: string }> } };

export type CreateMutationVariables = Exact<{
  input: ApprovalRequestCreateInput;
}>;


export type CreateMutation = { approvalRequestCreate:
    | { __typename: 'ApprovalRequestCreatePayload', approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type ApproveMutationVariables = Exact<{
  input: ApprovalRequestApproveInput;
}>;


export type ApproveMutation = { approvalRequestApprove:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, status: ApprovalRequestStatus, revision: number } }
    | { __typename: 'ApprovalRequestApprovePayload', approvalRequest: { id: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { id: string, status: ApprovalRequestStatus, revision: number } }
   };

export type DenyMutationVariables = Exact<{
  input: ApprovalRequestDenyInput;
}>;


export type DenyMutation = { approvalRequestDeny:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, status: ApprovalRequestStatus, revision: number } }
    | { __typename: 'ApprovalRequestDenyPayload', approvalRequest: { id: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { id: string, status: ApprovalRequestStatus, revision: number } }
   };

export type CommentMutationVariables = Exact<{
  input: ApprovalRequestCommentInput;
}>;


export type CommentMutation = { approvalRequestComment:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, status: ApprovalRequestStatus } }
    | { __typename: 'ApprovalRequestCommentPayload', approvalRequest: { id: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number }, comment: { id: string, body: string, requestsInformation: boolean, author: { id: string } } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type WithdrawMutationVariables = Exact<{
  input: ApprovalRequestWithdrawInput;
}>;


export type WithdrawMutation = { approvalRequestWithdraw:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, status: ApprovalRequestStatus, revision: number } }
    | { __typename: 'ApprovalRequestWithdrawPayload', approvalRequest: { id: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'StaleRevisionError', code: ErrorCode, message: string, approvalRequest: { id: string, status: ApprovalRequestStatus, revision: number } }
   };

export type ReassignMutationVariables = Exact<{
  input: ApprovalRequestReassignInput;
}>;


export type ReassignMutation = { approvalRequestReassign:
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string, approvalRequest: { id: string, status: ApprovalRequestStatus, revision: number } }
    | { __typename: 'ApprovalRequestReassignPayload', approvalRequest: { id: string, status: ApprovalRequestStatus, revision: number } }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RequestQueryVariables = Exact<{
  id: string;
}>;


export type RequestQuery = { approvalRequest: { id: string, subject: string, message: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, dueAt: string | null, createdAt: string, resolvedAt: string | null, ticket: { id: string, number: number } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, assignments: Array<{ id: string, assignee:
          | { __typename: 'Group', id: string, name: string }
          | { __typename: 'User', id: string, name: string }
        , decision: { outcome: DecisionOutcome, note: string | null, answeredAs: AnsweredAs, decidedAt: string, decidedBy: { id: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, author: { id: string } }> }, timeline: { nodes: Array<{ id: string, type: RequestEventType, note: string | null, actor: { id: string } | null, comment: { id: string } | null }> }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } | null };

export type InboxQueryVariables = Exact<{
  filter?: ApprovalRequestFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InboxQuery = { viewer: { inbox: { totalCount: number, nodes: Array<{ id: string, subject: string, status: ApprovalRequestStatus }>, edges: Array<{ cursor: string, node: { id: string } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } } | null };

export type AssignedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AssignedSubscription = { approvalRequestAssigned: { id: string, subject: string, status: ApprovalRequestStatus, ticketSummary: { number: number } } };

export type DecidedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DecidedSubscription = { approvalRequestDecided: { id: string, status: ApprovalRequestStatus } };

export type UpdatedSubscriptionVariables = Exact<{
  id: string;
}>;


export type UpdatedSubscription = { approvalRequestUpdated: { id: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number } };

export type TicketUpdatedSubscriptionVariables = Exact<{
  id: string;
}>;


export type TicketUpdatedSubscription = { ticketUpdated: { id: string, status: TicketStatus, approvalRequests: { totalCount: number, nodes: Array<{ id: string, status: ApprovalRequestStatus }> } } };

export type CountsLiveSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CountsLiveSubscription = { viewerCounts: { awaitingYou: number, unreadNotifications: number } };

export type FeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FeedSubscription = { feed: { cursor: string, sequence: number, event: { type: RequestEventType }, approvalRequest: { id: string } } };

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
export const SettingsFragmentDoc = new TypedDocumentString(`
    fragment Settings on MailSettings {
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
    `, {"fragmentName":"Settings"}) as unknown as TypedDocumentString<SettingsFragment, unknown>;
export const WholeRuleFragmentDoc = new TypedDocumentString(`
    fragment WholeRule on PolicyRule {
  conditions {
    field
    operator
    value {
      text
      number
      money {
        amount
        currency
      }
      choice
      date
    }
  }
  steps {
    rule
    atLeast
    approvers {
      type
      assignee {
        ... on User {
          id
        }
        ... on Group {
          id
        }
      }
    }
  }
  fallback {
    ... on User {
      id
    }
    ... on Group {
      id
    }
  }
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}
    `, {"fragmentName":"WholeRule"}) as unknown as TypedDocumentString<WholeRuleFragment, unknown>;
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
export const RefusedFragmentDoc = new TypedDocumentString(`
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}
    `, {"fragmentName":"Refused"}) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const ApproveManyDocument = new TypedDocumentString(`
    mutation ApproveMany($input: ApprovalRequestApproveManyInput!) {
  approvalRequestApproveMany(input: $input) {
    __typename
    ... on ApprovalRequestApproveManyPayload {
      results {
        __typename
        ... on ApprovalRequestApprovePayload {
          approvalRequest {
            id
            status
            revision
          }
        }
        ...Refused
        ... on AlreadyResolvedError {
          approvalRequest {
            id
            status
          }
        }
        ... on StaleRevisionError {
          approvalRequest {
            id
            revision
          }
        }
      }
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ApproveManyMutation, ApproveManyMutationVariables>;
export const DenyManyDocument = new TypedDocumentString(`
    mutation DenyMany($input: ApprovalRequestDenyManyInput!) {
  approvalRequestDenyMany(input: $input) {
    __typename
    ... on ApprovalRequestDenyManyPayload {
      results {
        __typename
        ... on ApprovalRequestDenyPayload {
          approvalRequest {
            id
            status
          }
        }
        ...Refused
      }
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DenyManyMutation, DenyManyMutationVariables>;
export const ReassignManyDocument = new TypedDocumentString(`
    mutation ReassignMany($input: ApprovalRequestReassignManyInput!) {
  approvalRequestReassignMany(input: $input) {
    __typename
    ... on ApprovalRequestReassignManyPayload {
      results {
        __typename
        ... on ApprovalRequestReassignPayload {
          approvalRequest {
            id
            steps {
              assignments {
                assignee {
                  ... on User {
                    id
                  }
                }
              }
            }
          }
        }
        ...Refused
      }
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ReassignManyMutation, ReassignManyMutationVariables>;
export const EditDocument = new TypedDocumentString(`
    mutation Edit($input: ApprovalRequestEditInput!) {
  approvalRequestEdit(input: $input) {
    __typename
    ... on ApprovalRequestEditPayload {
      approvalRequest {
        id
        subject
        message
        status
        waitingOn
        revision
        dueAt
      }
    }
    ...Refused
    ... on AlreadyResolvedError {
      approvalRequest {
        id
        status
      }
    }
    ... on StaleRevisionError {
      approvalRequest {
        id
        revision
      }
    }
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<EditMutation, EditMutationVariables>;
export const AskAgainDocument = new TypedDocumentString(`
    mutation AskAgain($input: ApprovalRequestAskAgainInput!) {
  approvalRequestAskAgain(input: $input) {
    __typename
    ... on ApprovalRequestAskAgainPayload {
      approvalRequest {
        id
        subject
        message
        status
        dueAt
        createdBy {
          id
        }
        onBehalfOf {
          id
        }
        ticketSummary {
          number
        }
        previous {
          id
        }
        changes {
          field
          label
          from
          to
        }
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<AskAgainMutation, AskAgainMutationVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($id: ID!) {
  approvalRequest(id: $id) {
    id
    status
    revision
    steps {
      position
      rule
      atLeast
      status
      assignments {
        id
        assignee {
          __typename
          ... on User {
            id
          }
          ... on Group {
            id
          }
        }
        decision {
          outcome
        }
      }
    }
    previous {
      id
      subject
      steps {
        status
      }
    }
    askedAgain {
      id
      subject
    }
    changes {
      field
      label
      from
      to
    }
    viewerActions {
      action
      allowed
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const RefundKindDocument = new TypedDocumentString(`
    mutation RefundKind($input: RequestKindCreateInput!) {
  requestKindCreate(input: $input) {
    __typename
    ... on RequestKindCreatePayload {
      requestKind {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RefundKindMutation, RefundKindMutationVariables>;
export const RefundPolicyDocument = new TypedDocumentString(`
    mutation RefundPolicy($input: PolicyCreateInput!) {
  policyCreate(input: $input) {
    __typename
    ... on PolicyCreatePayload {
      policy {
        id
      }
    }
    ... on Error {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RefundPolicyMutation, RefundPolicyMutationVariables>;
export const LiveFeedDocument = new TypedDocumentString(`
    subscription LiveFeed($after: String) {
  feed(after: $after) {
    cursor
    sequence
    event {
      id
      type
    }
    approvalRequest {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LiveFeedSubscription, LiveFeedSubscriptionVariables>;
export const PlaceDocument = new TypedDocumentString(`
    query Place {
  viewer {
    feedCursor
  }
}
    `) as unknown as TypedDocumentString<PlaceQuery, PlaceQueryVariables>;
export const UpdatedAfterDocument = new TypedDocumentString(`
    subscription UpdatedAfter($id: ID!, $afterRevision: Int) {
  approvalRequestUpdated(id: $id, afterRevision: $afterRevision) {
    id
    revision
  }
}
    `) as unknown as TypedDocumentString<UpdatedAfterSubscription, UpdatedAfterSubscriptionVariables>;
export const PresenceDocument = new TypedDocumentString(`
    subscription Presence($id: ID!) {
  approvalRequestPresence(id: $id) {
    people {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PresenceSubscription, PresenceSubscriptionVariables>;
export const StatsLiveDocument = new TypedDocumentString(`
    subscription StatsLive {
  approvalStatsUpdated {
    total
    pending
    pendingByAge {
      fromSeconds
      toSeconds
      total
    }
    byStatus {
      status
      total
    }
    byGroup {
      group {
        id
      }
      total
      ...Times
    }
  }
}
    fragment Times on ApprovalDecisionTimes {
  medianSecondsToDecision
  p90SecondsToDecision
  medianSecondsWaitingOnApprovers
  p90SecondsWaitingOnApprovers
  medianSecondsWaitingOnRequester
  p90SecondsWaitingOnRequester
}`) as unknown as TypedDocumentString<StatsLiveSubscription, StatsLiveSubscriptionVariables>;
export const StatsNowDocument = new TypedDocumentString(`
    query StatsNow {
  approvalStats {
    total
    pending
    pendingByAge {
      fromSeconds
      toSeconds
      total
    }
    byStatus {
      status
      total
    }
    byGroup {
      group {
        id
      }
      total
      ...Times
    }
  }
}
    fragment Times on ApprovalDecisionTimes {
  medianSecondsToDecision
  p90SecondsToDecision
  medianSecondsWaitingOnApprovers
  p90SecondsWaitingOnApprovers
  medianSecondsWaitingOnRequester
  p90SecondsWaitingOnRequester
}`) as unknown as TypedDocumentString<StatsNowQuery, StatsNowQueryVariables>;
export const OwnMailSettingsDocument = new TypedDocumentString(`
    query OwnMailSettings {
  viewer {
    mailSettings {
      ...Settings
    }
  }
}
    fragment Settings on MailSettings {
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
}`) as unknown as TypedDocumentString<OwnMailSettingsQuery, OwnMailSettingsQueryVariables>;
export const UpdateMailSettingsDocument = new TypedDocumentString(`
    mutation UpdateMailSettings($input: MailSettingsUpdateInput!) {
  mailSettingsUpdate(input: $input) {
    __typename
    ... on MailSettingsUpdatePayload {
      mailSettings {
        ...Settings
      }
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ...Refused
  }
}
    fragment Settings on MailSettings {
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
fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateMailSettingsMutation, UpdateMailSettingsMutationVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($unreadOnly: Boolean, $first: Int, $after: String, $last: Int, $before: String) {
  viewer {
    feedCursor
    notifications(
      unreadOnly: $unreadOnly
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      nodes {
        sequence
      }
      edges {
        cursor
        node {
          cursor
          sequence
          readAt
          event {
            type
            actor {
              id
            }
          }
          approvalRequest {
            id
            status
          }
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: NotificationMarkReadInput!) {
  notificationMarkRead(input: $input) {
    __typename
    ... on NotificationMarkReadPayload {
      notification {
        sequence
        readAt
        event {
          type
        }
        approvalRequest {
          id
        }
      }
      counts {
        awaitingYou
        unreadNotifications
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
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
        awaitingYou
        unreadNotifications
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<MarkAllReadMutation, MarkAllReadMutationVariables>;
export const CreateUserDocument = new TypedDocumentString(`
    mutation CreateUser($input: UserCreateInput!) {
  userCreate(input: $input) {
    __typename
    ... on UserCreatePayload {
      user {
        id
        name
        email
        role
        externalId
        ticketAccess
        locale
        timeZone
        active
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreateUserMutation, CreateUserMutationVariables>;
export const UpdateUserDocument = new TypedDocumentString(`
    mutation UpdateUser($input: UserUpdateInput!) {
  userUpdate(input: $input) {
    __typename
    ... on UserUpdatePayload {
      user {
        id
        name
        email
        role
        externalId
        ticketAccess
        locale
        timeZone
        active
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateUserMutation, UpdateUserMutationVariables>;
export const UpdateViewerDocument = new TypedDocumentString(`
    mutation UpdateViewer($input: ViewerUpdateInput!) {
  viewerUpdate(input: $input) {
    __typename
    ... on ViewerUpdatePayload {
      user {
        id
        name
        email
        role
        externalId
        ticketAccess
        locale
        timeZone
        active
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateViewerMutation, UpdateViewerMutationVariables>;
export const UpsertUserDocument = new TypedDocumentString(`
    mutation UpsertUser($input: UserUpsertInput!) {
  userUpsert(input: $input) {
    __typename
    ... on UserUpsertPayload {
      user {
        id
        name
        email
        role
        externalId
        ticketAccess
        locale
        timeZone
        active
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpsertUserMutation, UpsertUserMutationVariables>;
export const CreateGroupDocument = new TypedDocumentString(`
    mutation CreateGroup($input: GroupCreateInput!) {
  groupCreate(input: $input) {
    __typename
    ... on GroupCreatePayload {
      group {
        id
        name
        externalId
        active
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreateGroupMutation, CreateGroupMutationVariables>;
export const UpdateGroupDocument = new TypedDocumentString(`
    mutation UpdateGroup($input: GroupUpdateInput!) {
  groupUpdate(input: $input) {
    __typename
    ... on GroupUpdatePayload {
      group {
        id
        name
        externalId
        active
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateGroupMutation, UpdateGroupMutationVariables>;
export const UpsertGroupDocument = new TypedDocumentString(`
    mutation UpsertGroup($input: GroupUpsertInput!) {
  groupUpsert(input: $input) {
    __typename
    ... on GroupUpsertPayload {
      group {
        id
        name
        externalId
        active
        members(first: 100) {
          nodes {
            lead
            user {
              name
            }
          }
        }
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpsertGroupMutation, UpsertGroupMutationVariables>;
export const SetMemberDocument = new TypedDocumentString(`
    mutation SetMember($input: GroupMemberSetInput!) {
  groupMemberSet(input: $input) {
    __typename
    ... on GroupMemberSetPayload {
      group {
        id
        members(first: 100) {
          nodes {
            lead
            user {
              name
            }
          }
        }
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SetMemberMutation, SetMemberMutationVariables>;
export const RemoveMemberDocument = new TypedDocumentString(`
    mutation RemoveMember($input: GroupMemberRemoveInput!) {
  groupMemberRemove(input: $input) {
    __typename
    ... on GroupMemberRemovePayload {
      group {
        id
        members(first: 100) {
          nodes {
            lead
            user {
              name
            }
          }
        }
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const UpsertTicketDocument = new TypedDocumentString(`
    mutation UpsertTicket($input: TicketUpsertInput!) {
  ticketUpsert(input: $input) {
    __typename
    ... on TicketUpsertPayload {
      ticket {
        id
        number
        subject
        status
        externalId
        updatedAt
        requester {
          id
        }
        assignee {
          id
        }
        group {
          id
        }
      }
    }
    ...Refused
    ... on PendingApprovalsError {
      approvalRequests {
        id
      }
    }
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpsertTicketMutation, UpsertTicketMutationVariables>;
export const PersonAccountDocument = new TypedDocumentString(`
    query PersonAccount($id: ID!) {
  node(id: $id) {
    ... on User {
      id
      name
      email
      role
      externalId
      ticketAccess
      locale
      active
      groups(first: 100) {
        nodes {
          lead
          group {
            id
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PersonAccountQuery, PersonAccountQueryVariables>;
export const GroupMembersDocument = new TypedDocumentString(`
    query GroupMembers($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  node(id: $id) {
    ... on Group {
      id
      name
      externalId
      active
      members(first: $first, after: $after, last: $last, before: $before) {
        edges {
          cursor
          node {
            lead
            user {
              id
              name
            }
          }
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GroupMembersQuery, GroupMembersQueryVariables>;
export const EveryoneDocument = new TypedDocumentString(`
    query Everyone($query: String, $includeInactive: Boolean) {
  users(query: $query, includeInactive: $includeInactive, first: 100) {
    nodes {
      id
      name
    }
  }
  groups(query: $query, includeInactive: $includeInactive, first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EveryoneQuery, EveryoneQueryVariables>;
export const AnswerabilityDocument = new TypedDocumentString(`
    query Answerability($id: ID!) {
  approvalRequest(id: $id) {
    id
    status
    revision
    nobodyCanAnswer
    timeline(first: 100) {
      nodes {
        type
        actor {
          id
        }
      }
    }
    steps {
      status
      escalatedTo {
        ... on User {
          name
        }
        ... on Group {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerabilityQuery, AnswerabilityQueryVariables>;
export const AnswerabilityLiveDocument = new TypedDocumentString(`
    subscription AnswerabilityLive($id: ID!) {
  approvalRequestUpdated(id: $id) {
    id
    revision
    nobodyCanAnswer
  }
}
    `) as unknown as TypedDocumentString<AnswerabilityLiveSubscription, AnswerabilityLiveSubscriptionVariables>;
export const UndeliverableDocument = new TypedDocumentString(`
    query Undeliverable {
  undeliverableMails(first: 50) {
    nodes {
      id
      kind
      recipient {
        name
      }
      address
      approvalRequest {
        id
      }
      reason
      tries
    }
  }
}
    `) as unknown as TypedDocumentString<UndeliverableQuery, UndeliverableQueryVariables>;
export const ResendUndeliverableDocument = new TypedDocumentString(`
    mutation ResendUndeliverable($input: UndeliverableMailResendInput!) {
  undeliverableMailResend(input: $input) {
    __typename
    ... on UndeliverableMailResendPayload {
      undeliverableMailId
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ResendUndeliverableMutation, ResendUndeliverableMutationVariables>;
export const DiscardUndeliverableDocument = new TypedDocumentString(`
    mutation DiscardUndeliverable($input: UndeliverableMailDiscardInput!) {
  undeliverableMailDiscard(input: $input) {
    __typename
    ... on UndeliverableMailDiscardPayload {
      undeliverableMailId
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DiscardUndeliverableMutation, DiscardUndeliverableMutationVariables>;
export const CreateKindDocument = new TypedDocumentString(`
    mutation CreateKind($input: RequestKindCreateInput!) {
  requestKindCreate(input: $input) {
    __typename
    ... on RequestKindCreatePayload {
      requestKind {
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
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreateKindMutation, CreateKindMutationVariables>;
export const UpdateKindDocument = new TypedDocumentString(`
    mutation UpdateKind($input: RequestKindUpdateInput!) {
  requestKindUpdate(input: $input) {
    __typename
    ... on RequestKindUpdatePayload {
      requestKind {
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
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateKindMutation, UpdateKindMutationVariables>;
export const KindsDocument = new TypedDocumentString(`
    query Kinds($query: String, $includeInactive: Boolean! = false, $first: Int, $after: String, $last: Int, $before: String) {
  requestKinds(
    query: $query
    includeInactive: $includeInactive
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      name
      active
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<KindsQuery, KindsQueryVariables>;
export const KindNodeDocument = new TypedDocumentString(`
    query KindNode($id: ID!) {
  node(id: $id) {
    __typename
    ... on RequestKind {
      name
      active
    }
    ... on Policy {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<KindNodeQuery, KindNodeQueryVariables>;
export const CreatePolicyDocument = new TypedDocumentString(`
    mutation CreatePolicy($input: PolicyCreateInput!) {
  policyCreate(input: $input) {
    __typename
    ... on PolicyCreatePayload {
      policy {
        id
        name
        active
        position
        version
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreatePolicyMutation, CreatePolicyMutationVariables>;
export const UpdatePolicyDocument = new TypedDocumentString(`
    mutation UpdatePolicy($input: PolicyUpdateInput!) {
  policyUpdate(input: $input) {
    __typename
    ... on PolicyUpdatePayload {
      policy {
        id
        name
        active
        position
        version
        kind {
          id
        }
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdatePolicyMutation, UpdatePolicyMutationVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies($kindId: ID, $active: Boolean, $query: String, $first: Int, $after: String) {
  policies(
    kindId: $kindId
    active: $active
    query: $query
    first: $first
    after: $after
  ) {
    nodes {
      id
      name
      version
      kind {
        name
      }
      rule {
        ...WholeRule
      }
      versions(first: 10) {
        nodes {
          version
          createdAt
          createdBy {
            name
          }
          rule {
            ...WholeRule
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment WholeRule on PolicyRule {
  conditions {
    field
    operator
    value {
      text
      number
      money {
        amount
        currency
      }
      choice
      date
    }
  }
  steps {
    rule
    atLeast
    approvers {
      type
      assignee {
        ... on User {
          id
        }
        ... on Group {
          id
        }
      }
    }
  }
  fallback {
    ... on User {
      id
    }
    ... on Group {
      id
    }
  }
  ownDecisionAllowed
  keepsDecisionsOnSmallEdits
}`) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const RequestOfKindDocument = new TypedDocumentString(`
    query RequestOfKind($id: ID!) {
  approvalRequest(id: $id) {
    id
    status
    kind {
      id
      name
    }
    fields {
      key
      label
      type
      text
      value {
        text
        number
        money {
          amount
          currency
        }
        choice
        date
      }
    }
    attachments {
      title
      url
    }
    policy {
      name
      version
    }
    steps {
      rule
      atLeast
      status
      escalatedTo {
        ... on User {
          id
        }
        ... on Group {
          id
        }
      }
      assignments {
        assignee {
          ... on User {
            id
          }
          ... on Group {
            id
          }
        }
      }
    }
    comments {
      nodes {
        body
        attachments {
          title
          url
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RequestOfKindQuery, RequestOfKindQueryVariables>;
export const PreviewPolicyDocument = new TypedDocumentString(`
    query PreviewPolicy($input: ApprovalPolicyPreviewInput!) {
  approvalPolicyPreview(input: $input) {
    policy {
      name
      version
    }
    steps {
      rule
      atLeast
      approvers {
        reason
        assignee {
          ... on User {
            id
          }
          ... on Group {
            id
          }
        }
        away {
          until
          user {
            id
          }
          standIn {
            id
          }
        }
      }
    }
    problems {
      path
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewPolicyQuery, PreviewPolicyQueryVariables>;
export const ReceiptDocument = new TypedDocumentString(`
    query Receipt($id: ID!) {
  approvalRequestReceipt(id: $id) {
    jws
    issuedAt
    requestId
    subject
    ticketNumber
    outcome
    note
    decidedBy {
      id
      name
    }
    forWhom {
      id
      name
    }
    answeredAs
    decidedAt
    eventId
    eventSequence
    eventHash
    previousHash
  }
}
    `) as unknown as TypedDocumentString<ReceiptQuery, ReceiptQueryVariables>;
export const ProofDocument = new TypedDocumentString(`
    query Proof($id: ID!) {
  approvalRequest(id: $id) {
    ticketSummary {
      number
    }
    steps {
      assignments {
        id
        decision {
          outcome
        }
      }
    }
    timeline(first: 100) {
      nodes {
        id
        type
        sequence
        hash
        occurredAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProofQuery, ProofQueryVariables>;
export const StatsDocument = new TypedDocumentString(`
    query Stats($filter: ApprovalStatsFilter) {
  approvalStats(filter: $filter) {
    total
    pending
    overdue
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
      }
      total
      pending
      ...Times
    }
    ...Times
  }
}
    fragment Times on ApprovalDecisionTimes {
  medianSecondsToDecision
  p90SecondsToDecision
  medianSecondsWaitingOnApprovers
  p90SecondsWaitingOnApprovers
  medianSecondsWaitingOnRequester
  p90SecondsWaitingOnRequester
}`) as unknown as TypedDocumentString<StatsQuery, StatsQueryVariables>;
export const StuckDocument = new TypedDocumentString(`
    query Stuck($filter: ApprovalStatsFilter) {
  approvalStats(filter: $filter) {
    pending
    nobodyCanAnswer
  }
}
    `) as unknown as TypedDocumentString<StuckQuery, StuckQueryVariables>;
export const ClockDocument = new TypedDocumentString(`
    query Clock($id: ID!) {
  approvalRequest(id: $id) {
    status
    waitingOn
    dueAt
    whenDue
    escalateTo {
      __typename
      ... on User {
        id
      }
      ... on Group {
        id
      }
    }
    overdue
    clockStopped
    waitingSince
    waitedOnApprovers
    waitedOnRequester
    resolvedAt
  }
}
    `) as unknown as TypedDocumentString<ClockQuery, ClockQueryVariables>;
export const AskedDocument = new TypedDocumentString(`
    query Asked($id: ID!) {
  approvalRequest(id: $id) {
    status
    revision
    steps {
      status
      escalatedTo {
        ... on User {
          id
        }
        ... on Group {
          id
        }
      }
      assignments {
        id
        assignee {
          ... on User {
            id
          }
          ... on Group {
            id
          }
        }
        standIn {
          id
        }
        decision {
          outcome
          answeredAs
          decidedBy {
            id
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AskedQuery, AskedQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($id: ID!) {
  approvalRequest(id: $id) {
    timeline(first: 100) {
      nodes {
        type
        note
        actor {
          id
        }
        assignee {
          __typename
          ... on User {
            id
          }
          ... on Group {
            id
          }
        }
        from {
          ... on User {
            id
          }
          ... on Group {
            id
          }
        }
        forUser {
          id
        }
        reminder
        answeredAs
        forAssignee {
          ... on User {
            id
          }
          ... on Group {
            id
          }
        }
        changes {
          field
          label
          from
          to
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const SetOutOfOfficeDocument = new TypedDocumentString(`
    mutation SetOutOfOffice($input: OutOfOfficeSetInput!) {
  outOfOfficeSet(input: $input) {
    __typename
    ... on OutOfOfficeSetPayload {
      outOfOffice {
        id
        user {
          id
        }
        delegate {
          id
        }
        startsAt
        endsAt
        inForce
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<SetOutOfOfficeMutation, SetOutOfOfficeMutationVariables>;
export const CancelOutOfOfficeDocument = new TypedDocumentString(`
    mutation CancelOutOfOffice($input: OutOfOfficeCancelInput!) {
  outOfOfficeCancel(input: $input) {
    __typename
    ... on OutOfOfficeCancelPayload {
      outOfOffice {
        id
        startsAt
        endsAt
        inForce
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CancelOutOfOfficeMutation, CancelOutOfOfficeMutationVariables>;
export const MyAbsencesDocument = new TypedDocumentString(`
    query MyAbsences {
  viewer {
    outOfOffice {
      id
      startsAt
      endsAt
      inForce
    }
  }
}
    `) as unknown as TypedDocumentString<MyAbsencesQuery, MyAbsencesQueryVariables>;
export const WhoIsAwayDocument = new TypedDocumentString(`
    query WhoIsAway($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on User {
      id
      outOfOffice {
        id
        inForce
        delegate {
          id
        }
      }
      standIn {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoIsAwayQuery, WhoIsAwayQueryVariables>;
export const AbsenceNodeDocument = new TypedDocumentString(`
    query AbsenceNode($id: ID!) {
  node(id: $id) {
    __typename
    ... on OutOfOffice {
      id
      user {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AbsenceNodeQuery, AbsenceNodeQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  viewer {
    user {
      id
      name
      email
      role
    }
    counts {
      awaitingYou
      unreadNotifications
    }
  }
}
    `) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People {
  users(first: 100) {
    nodes {
      id
      name
      email
      role
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const CreateTicketDocument = new TypedDocumentString(`
    mutation CreateTicket($input: TicketCreateInput!) {
  ticketCreate(input: $input) {
    __typename
    ... on TicketCreatePayload {
      ticket {
        id
        number
        status
        subject
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreateTicketMutation, CreateTicketMutationVariables>;
export const UpdateTicketDocument = new TypedDocumentString(`
    mutation UpdateTicket($input: TicketUpdateInput!) {
  ticketUpdate(input: $input) {
    __typename
    ... on TicketUpdatePayload {
      ticket {
        id
        status
        subject
        assignee {
          id
        }
      }
    }
    ...Refused
    ... on PendingApprovalsError {
      approvalRequests {
        id
        subject
      }
    }
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<UpdateTicketMutation, UpdateTicketMutationVariables>;
export const TransitionCheckDocument = new TypedDocumentString(`
    query TransitionCheck($ticketId: ID!, $to: TicketStatus!) {
  ticketTransitionCheck(ticketId: $ticketId, to: $to) {
    allowed
    blockedBy {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TransitionCheckQuery, TransitionCheckQueryVariables>;
export const CreateDocument = new TypedDocumentString(`
    mutation Create($input: ApprovalRequestCreateInput!) {
  approvalRequestCreate(input: $input) {
    __typename
    ... on ApprovalRequestCreatePayload {
      approvalRequest {
        id
        subject
        status
        waitingOn
        revision
      }
    }
    ...Refused
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CreateMutation, CreateMutationVariables>;
export const ApproveDocument = new TypedDocumentString(`
    mutation Approve($input: ApprovalRequestApproveInput!) {
  approvalRequestApprove(input: $input) {
    __typename
    ... on ApprovalRequestApprovePayload {
      approvalRequest {
        id
        status
        waitingOn
        revision
      }
    }
    ...Refused
    ... on AlreadyResolvedError {
      approvalRequest {
        id
        status
        revision
      }
    }
    ... on StaleRevisionError {
      approvalRequest {
        id
        status
        revision
      }
    }
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
export const DenyDocument = new TypedDocumentString(`
    mutation Deny($input: ApprovalRequestDenyInput!) {
  approvalRequestDeny(input: $input) {
    __typename
    ... on ApprovalRequestDenyPayload {
      approvalRequest {
        id
        status
        waitingOn
        revision
      }
    }
    ...Refused
    ... on AlreadyResolvedError {
      approvalRequest {
        id
        status
        revision
      }
    }
    ... on StaleRevisionError {
      approvalRequest {
        id
        status
        revision
      }
    }
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<DenyMutation, DenyMutationVariables>;
export const CommentDocument = new TypedDocumentString(`
    mutation Comment($input: ApprovalRequestCommentInput!) {
  approvalRequestComment(input: $input) {
    __typename
    ... on ApprovalRequestCommentPayload {
      approvalRequest {
        id
        status
        waitingOn
        revision
      }
      comment {
        id
        body
        requestsInformation
        author {
          id
        }
      }
    }
    ...Refused
    ... on AlreadyResolvedError {
      approvalRequest {
        id
        status
      }
    }
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<CommentMutation, CommentMutationVariables>;
export const WithdrawDocument = new TypedDocumentString(`
    mutation Withdraw($input: ApprovalRequestWithdrawInput!) {
  approvalRequestWithdraw(input: $input) {
    __typename
    ... on ApprovalRequestWithdrawPayload {
      approvalRequest {
        id
        status
        waitingOn
        revision
      }
    }
    ...Refused
    ... on AlreadyResolvedError {
      approvalRequest {
        id
        status
        revision
      }
    }
    ... on StaleRevisionError {
      approvalRequest {
        id
        status
        revision
      }
    }
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const ReassignDocument = new TypedDocumentString(`
    mutation Reassign($input: ApprovalRequestReassignInput!) {
  approvalRequestReassign(input: $input) {
    __typename
    ... on ApprovalRequestReassignPayload {
      approvalRequest {
        id
        status
        revision
      }
    }
    ...Refused
    ... on AlreadyResolvedError {
      approvalRequest {
        id
        status
        revision
      }
    }
  }
}
    fragment Refused on Error {
  code
  message
  ... on InvalidInputError {
    fields {
      path
      message
    }
  }
}`) as unknown as TypedDocumentString<ReassignMutation, ReassignMutationVariables>;
export const RequestDocument = new TypedDocumentString(`
    query Request($id: ID!) {
  approvalRequest(id: $id) {
    id
    subject
    message
    status
    waitingOn
    revision
    dueAt
    createdAt
    resolvedAt
    ticket {
      id
      number
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
    steps {
      position
      rule
      atLeast
      status
      assignments {
        id
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
        decision {
          outcome
          note
          answeredAs
          decidedAt
          decidedBy {
            id
          }
        }
      }
    }
    comments {
      nodes {
        id
        body
        requestsInformation
        author {
          id
        }
      }
    }
    timeline(first: 100) {
      nodes {
        id
        type
        note
        actor {
          id
        }
        comment {
          id
        }
      }
    }
    viewerActions {
      action
      allowed
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<RequestQuery, RequestQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($filter: ApprovalRequestFilter, $first: Int, $after: String, $last: Int, $before: String) {
  viewer {
    inbox(
      filter: $filter
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        id
        subject
        status
      }
      edges {
        cursor
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const AssignedDocument = new TypedDocumentString(`
    subscription Assigned {
  approvalRequestAssigned {
    id
    subject
    status
    ticketSummary {
      number
    }
  }
}
    `) as unknown as TypedDocumentString<AssignedSubscription, AssignedSubscriptionVariables>;
export const DecidedDocument = new TypedDocumentString(`
    subscription Decided {
  approvalRequestDecided {
    id
    status
  }
}
    `) as unknown as TypedDocumentString<DecidedSubscription, DecidedSubscriptionVariables>;
export const UpdatedDocument = new TypedDocumentString(`
    subscription Updated($id: ID!) {
  approvalRequestUpdated(id: $id) {
    id
    status
    waitingOn
    revision
  }
}
    `) as unknown as TypedDocumentString<UpdatedSubscription, UpdatedSubscriptionVariables>;
export const TicketUpdatedDocument = new TypedDocumentString(`
    subscription TicketUpdated($id: ID!) {
  ticketUpdated(id: $id) {
    id
    status
    approvalRequests {
      totalCount
      nodes {
        id
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TicketUpdatedSubscription, TicketUpdatedSubscriptionVariables>;
export const CountsLiveDocument = new TypedDocumentString(`
    subscription CountsLive {
  viewerCounts {
    awaitingYou
    unreadNotifications
  }
}
    `) as unknown as TypedDocumentString<CountsLiveSubscription, CountsLiveSubscriptionVariables>;
export const FeedDocument = new TypedDocumentString(`
    subscription Feed($after: String) {
  feed(after: $after) {
    cursor
    sequence
    event {
      type
    }
    approvalRequest {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<FeedSubscription, FeedSubscriptionVariables>;