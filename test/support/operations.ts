// The operations that the tests send most, typed from schema.graphql (`npm run generate`).
import { graphql } from '../generated/gql.ts';

/** What every refusal says. */
export const Refused = graphql(`
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
`);

export const Me = graphql(`
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
`);

export const People = graphql(`
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
`);

export const CreateTicket = graphql(`
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
`);

export const UpdateTicket = graphql(`
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
`);

export const TransitionCheck = graphql(`
  query TransitionCheck($ticketId: ID!, $to: TicketStatus!) {
    ticketTransitionCheck(ticketId: $ticketId, to: $to) {
      allowed
      blockedBy {
        id
      }
    }
  }
`);

export const Create = graphql(`
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
`);

export const Approve = graphql(`
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
`);

export const Deny = graphql(`
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
`);

export const Comment = graphql(`
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
`);

export const Withdraw = graphql(`
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
`);

export const Reassign = graphql(`
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
`);

export const Request = graphql(`
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
`);

export const Inbox = graphql(`
  query Inbox(
    $filter: ApprovalRequestFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    viewer {
      inbox(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
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
`);

export const Assigned = graphql(`
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
`);

export const Decided = graphql(`
  subscription Decided {
    approvalRequestDecided {
      id
      status
    }
  }
`);

export const Updated = graphql(`
  subscription Updated($id: ID!) {
    approvalRequestUpdated(id: $id) {
      id
      status
      waitingOn
      revision
    }
  }
`);

export const TicketUpdated = graphql(`
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
`);

export const CountsLive = graphql(`
  subscription CountsLive {
    viewerCounts {
      awaitingYou
      unreadNotifications
    }
  }
`);

export const Feed = graphql(`
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
`);
