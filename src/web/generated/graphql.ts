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

/** Which requests of a list. All conditions together; none means all. */
export type ApprovalRequestFilter = {
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

/** A language that Assent speaks to people in. */
export type Locale =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

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

/** Whose turn it is. */
export type WaitingOn =
  /** An approver has to decide. */
  | 'APPROVERS'
  /** It is settled. */
  | 'NOBODY'
  /** An approver asked for information; the asking side has to answer. */
  | 'REQUESTER';

export type FeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FeedSubscription = { feed: { cursor: string, sequence: number, readAt: string | null, event: { id: string, type: RequestEventType, occurredAt: string, actor: { id: string, name: string } | null }, approvalRequest: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } } };

export type CountsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CountsSubscription = { viewerCounts: { awaitingYou: number, unreadNotifications: number } };

export type ShellQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellQuery = { viewer: { feedCursor: string, counts: { awaitingYou: number, unreadNotifications: number }, user: { id: string, name: string, email: string | null, role: UserRole, locale: Locale | null } } | null };

export type RequestRowFragment = { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> };

export type RequestQueryVariables = Exact<{
  id: string;
}>;


export type RequestQuery = { approvalRequest: { message: string, id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } | null };

export type InboxChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxChoicesQuery = { requestKinds: { nodes: Array<{ id: string, name: string }> }, groups: { nodes: Array<{ id: string, name: string }> } };

export type InboxQueryVariables = Exact<{
  filter?: ApprovalRequestFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { viewer: { inbox: { totalCount: number, edges: Array<{ cursor: string, node: { id: string, subject: string, status: ApprovalRequestStatus, waitingOn: WaitingOn, revision: number, createdAt: string, dueAt: string | null, overdue: boolean, nobodyCanAnswer: boolean, kind: { id: string, name: string } | null, ticketSummary: { number: number, subject: string, requesterName: string }, createdBy: { id: string, name: string }, onBehalfOf: { id: string, name: string }, viewerActions: Array<{ action: ApprovalRequestAction, allowed: boolean, reason: ErrorCode | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

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
export const RequestDocument = new TypedDocumentString(`
    query Request($id: ID!) {
  approvalRequest(id: $id) {
    ...RequestRow
    message
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
}`) as unknown as TypedDocumentString<RequestQuery, RequestQueryVariables>;
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
    inbox(filter: $filter, first: $first, after: $after) {
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
}`) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;