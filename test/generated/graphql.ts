/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a person can do with a request. */
export type ApprovalRequestAction =
  /** Say yes: `approvalRequestApprove`. */
  | 'APPROVE'
  /** Add to the conversation: `approvalRequestComment`. */
  | 'COMMENT'
  /** Say no, and why: `approvalRequestDeny`. */
  | 'DENY'
  /** Hand an assignment on: `approvalRequestReassign`. */
  | 'REASSIGN'
  /** Take it back: `approvalRequestWithdraw`. */
  | 'WITHDRAW';

/** What it takes to approve. */
export type ApprovalRequestApproveInput = {
  /** The `revision` that the person saw. If the request has changed since, nothing is done and the answer is a StaleRevisionError. */
  expectedRevision?: number | null | undefined;
  /** The approval request's id. */
  id: string;
  /** Not available yet: an InvalidInputError. To come: the same key, the same effect, once. */
  idempotencyKey?: string | null | undefined;
  /** What to say to it. Up to 5,000 characters. */
  note?: string | null | undefined;
};

/** What it takes to comment. */
export type ApprovalRequestCommentInput = {
  /** Plain text, up to 5,000 characters. */
  body: string;
  /** The approval request's id. */
  id: string;
  /** Not available yet: an InvalidInputError. To come: the same key, the same effect, once. */
  idempotencyKey?: string | null | undefined;
  /** True: an approver cannot decide without an answer, and the request waits on the requester until someone on the asking side comments. Only for an approver who still has to answer. */
  requestsInformation?: boolean | null | undefined;
};

/** What it takes to ask. */
export type ApprovalRequestCreateInput = {
  /** The people who all have to approve: 1–50. Or `steps`. Groups are not available yet. */
  approverIds?: Array<string> | null | undefined;
  /** By when an answer is needed: a time to come, within ten years. */
  dueAt?: string | null | undefined;
  /** Not available yet: an InvalidInputError. To come: the same key, the same effect, once. */
  idempotencyKey?: string | null | undefined;
  /** What the approver has to know. Plain text, up to 10,000 characters. */
  message: string;
  /** For whom it is asked. Default: the ticket's requester. */
  onBehalfOfId?: string | null | undefined;
  /** Instead of `approverIds`: steps that are answered in order. Only one step with the rule ALL is available yet. */
  steps?: Array<ApprovalStepInput> | null | undefined;
  /** What is asked, in a line of up to 200 characters. */
  subject: string;
  /** The ticket that it is about. */
  ticketId: string;
};

/** What it takes to deny. */
export type ApprovalRequestDenyInput = {
  /** The `revision` that the person saw. If the request has changed since, nothing is done and the answer is a StaleRevisionError. */
  expectedRevision?: number | null | undefined;
  /** The approval request's id. */
  id: string;
  /** Not available yet: an InvalidInputError. To come: the same key, the same effect, once. */
  idempotencyKey?: string | null | undefined;
  /** Why not. The asking side reads it. Up to 5,000 characters. */
  note: string;
};

/** Which requests of a list. All conditions together; none means all. */
export type ApprovalRequestFilter = {
  /** Part of a request's subject, in any case. */
  query?: string | null | undefined;
  /** Only those with one of these statuses. An empty list means any. */
  status?: Array<ApprovalRequestStatus> | null | undefined;
};

/** What it will take to hand an assignment on. */
export type ApprovalRequestReassignInput = {
  /** The open assignment to hand on. */
  assignmentId: string;
  /** The approval request's id. */
  id: string;
  /** Not available yet: an InvalidInputError. To come: the same key, the same effect, once. */
  idempotencyKey?: string | null | undefined;
  /** Why. */
  reason?: string | null | undefined;
  /** The person or group to hand it to. */
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
  /** Not available yet: an InvalidInputError. To come: the same key, the same effect, once. */
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
  /** The people who are asked. */
  approverIds: Array<string>;
  /** With AT_LEAST. Not available yet. */
  atLeast?: number | null | undefined;
  /** How many have to approve. Only ALL is available yet. */
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

/** What an approver decided. */
export type DecisionOutcome =
  /** Yes. */
  | 'APPROVED'
  /** No. */
  | 'DENIED';

/** Why something was refused. Stable: switch on it; show `message` to people. */
export type ErrorCode =
  /** The caller has decided in this step; a decision is final. */
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
  /** The caller has no open assignment in the request's active step. */
  | 'NOT_AN_APPROVER'
  /** Assent cannot do this yet. */
  | 'NOT_AVAILABLE'
  /** It is not there, or the caller may not see it: the same answer. */
  | 'NOT_FOUND'
  /** The caller created the request, or it is on their behalf: others decide. */
  | 'OWN_REQUEST'
  /** Pending approval requests keep the ticket open. */
  | 'PENDING_APPROVALS'
  /** The request has changed since the revision that was expected. */
  | 'STALE_REVISION'
  /** The ticket is solved or closed. Reopen it first. */
  | 'TICKET_NOT_OPEN';

/** What happened to a request. */
export type RequestEventType =
  /** An approver approved. */
  | 'APPROVED'
  /** Someone was asked for their decision. */
  | 'ASSIGNED'
  /** Someone wrote a comment. */
  | 'COMMENTED'
  /** It was made. */
  | 'CREATED'
  /** An approver denied. */
  | 'DENIED'
  /** Its time was up. */
  | 'EXPIRED'
  /** An approver asked for more; the request waits on the requester. */
  | 'INFORMATION_REQUESTED'
  /** An assignment was handed on. */
  | 'REASSIGNED'
  /** Who has not answered was reminded. */
  | 'REMINDED'
  /** It reached its final status. */
  | 'RESOLVED'
  /** A step began; its approvers are asked now. */
  | 'STEP_STARTED'
  /** It was taken back. */
  | 'WITHDRAWN';

/** What it takes to open a ticket. */
export type TicketCreateInput = {
  /** The agent or administrator who works on it. */
  assigneeId?: string | null | undefined;
  /** Its id in another help desk: unique, up to 200 characters. */
  externalId?: string | null | undefined;
  /** The team that it belongs to. */
  groupId?: string | null | undefined;
  /** Not available yet: an InvalidInputError. To come: the same key, the same effect, once. */
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
  /** Not SOLVED or CLOSED while an approval request is pending. */
  status?: TicketStatus | null | undefined;
  /** In a line of up to 200 characters. */
  subject?: string | null | undefined;
};

/** What a person is in the help desk. */
export type UserRole =
  /** Sees everything and may do everything but decide for others. */
  | 'ADMIN'
  /** Works on tickets, asks for approvals, and decides where asked. */
  | 'AGENT'
  /** A customer or a colleague without a seat: sees what they are asked to decide, or what was asked for them. */
  | 'END_USER';

/** Whose turn it is. */
export type WaitingOn =
  /** An approver has to decide. */
  | 'APPROVERS'
  /** It is settled. */
  | 'NOBODY'
  /** An approver asked for information; the asking side has to answer. */
  | 'REQUESTER';

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
    | { __typename: 'AlreadyResolvedError', code: ErrorCode, message: string }
    | { __typename: 'ApprovalRequestReassignPayload' }
    | { __typename: 'ForbiddenError', code: ErrorCode, message: string }
    | { __typename: 'IdempotencyConflictError', code: ErrorCode, message: string }
    | { __typename: 'InvalidInputError', code: ErrorCode, message: string, fields: Array<{ path: Array<string>, message: string }> }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
   };

export type RequestQueryVariables = Exact<{
  id: string;
}>;


export type RequestQuery = { approvalRequest: { id: string, subject: string, message: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, dueAt: string | null, createdAt: string, resolvedAt: string | null, ticket: { id: string, number: number } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, steps: Array<{ position: number, rule: ApprovalRule, atLeast: number | null, status: ApprovalStepStatus, assignments: Array<{ id: string, assignee:
          | { __typename: 'Group' }
          | { __typename: 'User', id: string, name: string }
        , decision: { outcome: DecisionOutcome, note: string | null, decidedAt: string, decidedBy: { id: string } } | null }> }>, comments: { nodes: Array<{ id: string, body: string, requestsInformation: boolean, author: { id: string } }> }, timeline: { nodes: Array<{ id: string, type: RequestEventType, note: string | null, actor: { id: string } | null, comment: { id: string } | null }> }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } | null };

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
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTicketMutation, CreateTicketMutationVariables>;
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
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on PendingApprovalsError {
      approvalRequests {
        id
        subject
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateTicketMutation, UpdateTicketMutationVariables>;
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
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateMutation, CreateMutationVariables>;
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
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
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
    `) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
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
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
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
    `) as unknown as TypedDocumentString<DenyMutation, DenyMutationVariables>;
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
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on AlreadyResolvedError {
      approvalRequest {
        id
        status
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CommentMutation, CommentMutationVariables>;
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
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
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
    `) as unknown as TypedDocumentString<WithdrawMutation, WithdrawMutationVariables>;
export const ReassignDocument = new TypedDocumentString(`
    mutation Reassign($input: ApprovalRequestReassignInput!) {
  approvalRequestReassign(input: $input) {
    __typename
    ... on Error {
      code
      message
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReassignMutation, ReassignMutationVariables>;
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
        }
        decision {
          outcome
          note
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