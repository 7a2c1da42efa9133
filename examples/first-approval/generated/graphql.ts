/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** An amount in a currency. */
export type MoneyInput = {
  /** A plain decimal with up to four places, such as `"500.00"`: exact, so a string. */
  amount: string;
  /** Its ISO 4217 code, such as `EUR`. */
  currency: string;
};

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

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { users: { nodes: Array<{ id: string, name: string, email: string | null }> } };

export type OpenTicketMutationVariables = Exact<{
  input: TicketCreateInput;
}>;


export type OpenTicketMutation = { ticketCreate:
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { ticket: { id: string, number: number, status: TicketStatus } }
   };

export type AskMutationVariables = Exact<{
  input: ApprovalRequestCreateInput;
}>;


export type AskMutation = { approvalRequestCreate:
    | { approvalRequest: { id: string, status: ApprovalRequestStatus } }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
   };

export type SayMutationVariables = Exact<{
  input: ApprovalRequestCommentInput;
}>;


export type SayMutation = { approvalRequestComment:
    | { code: ErrorCode, message: string }
    | { comment: { id: string }, approvalRequest: { id: string, waitingOn: WaitingOn } }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
   };

export type ApproveMutationVariables = Exact<{
  input: ApprovalRequestApproveInput;
}>;


export type ApproveMutation = { approvalRequestApprove:
    | { code: ErrorCode, message: string }
    | { approvalRequest: { id: string, status: ApprovalRequestStatus } }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
   };

export type SolveMutationVariables = Exact<{
  id: string;
}>;


export type SolveMutation = { ticketUpdate:
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string }
    | { code: ErrorCode, message: string, approvalRequests: Array<{ id: string, subject: string }> }
    | { ticket: { id: string, status: TicketStatus } }
   };

export type AssignedSubscriptionVariables = Exact<{
  after: string;
}>;


export type AssignedSubscription = { approvalRequestAssigned: { id: string, subject: string, ticketSummary: { number: number, requesterName: string } } };

export type UpdatedSubscriptionVariables = Exact<{
  id: string;
  afterRevision: number;
}>;


export type UpdatedSubscription = { approvalRequestUpdated: { revision: number, status: ApprovalRequestStatus, waitingOn: WaitingOn, comments: { nodes: Array<{ body: string }> } } };

export type FeedCursorQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedCursorQuery = { viewer: { feedCursor: string } | null };

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

export const PeopleDocument = new TypedDocumentString(`
    query People {
  users(first: 100) {
    nodes {
      id
      name
      email
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const OpenTicketDocument = new TypedDocumentString(`
    mutation OpenTicket($input: TicketCreateInput!) {
  ticketCreate(input: $input) {
    ... on TicketCreatePayload {
      ticket {
        id
        number
        status
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenTicketMutation, OpenTicketMutationVariables>;
export const AskDocument = new TypedDocumentString(`
    mutation Ask($input: ApprovalRequestCreateInput!) {
  approvalRequestCreate(input: $input) {
    ... on ApprovalRequestCreatePayload {
      approvalRequest {
        id
        status
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskMutation, AskMutationVariables>;
export const SayDocument = new TypedDocumentString(`
    mutation Say($input: ApprovalRequestCommentInput!) {
  approvalRequestComment(input: $input) {
    ... on ApprovalRequestCommentPayload {
      comment {
        id
      }
      approvalRequest {
        id
        waitingOn
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SayMutation, SayMutationVariables>;
export const ApproveDocument = new TypedDocumentString(`
    mutation Approve($input: ApprovalRequestApproveInput!) {
  approvalRequestApprove(input: $input) {
    ... on ApprovalRequestApprovePayload {
      approvalRequest {
        id
        status
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
export const SolveDocument = new TypedDocumentString(`
    mutation Solve($id: ID!) {
  ticketUpdate(input: {id: $id, status: SOLVED}) {
    ... on TicketUpdatePayload {
      ticket {
        id
        status
      }
    }
    ... on PendingApprovalsError {
      code
      message
      approvalRequests {
        id
        subject
      }
    }
    ... on Error {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SolveMutation, SolveMutationVariables>;
export const AssignedDocument = new TypedDocumentString(`
    subscription Assigned($after: String!) {
  approvalRequestAssigned(after: $after) {
    id
    subject
    ticketSummary {
      number
      requesterName
    }
  }
}
    `) as unknown as TypedDocumentString<AssignedSubscription, AssignedSubscriptionVariables>;
export const UpdatedDocument = new TypedDocumentString(`
    subscription Updated($id: ID!, $afterRevision: Int!) {
  approvalRequestUpdated(id: $id, afterRevision: $afterRevision) {
    revision
    status
    waitingOn
    comments(last: 1) {
      nodes {
        body
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UpdatedSubscription, UpdatedSubscriptionVariables>;
export const FeedCursorDocument = new TypedDocumentString(`
    query FeedCursor {
  viewer {
    feedCursor
  }
}
    `) as unknown as TypedDocumentString<FeedCursorQuery, FeedCursorQueryVariables>;