import { graphql } from './generated/gql.ts';

export const People = graphql(`
  query People {
    users(first: 100) {
      nodes {
        id
        name
        email
      }
    }
  }
`);

export const OpenTicket = graphql(`
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
`);

export const Ask = graphql(`
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
`);

export const Say = graphql(`
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
`);

export const Approve = graphql(`
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
`);

export const Solve = graphql(`
  mutation Solve($id: ID!) {
    ticketUpdate(input: { id: $id, status: SOLVED }) {
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
`);

export const Assigned = graphql(`
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
`);

export const Updated = graphql(`
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
`);

export const FeedCursor = graphql(`
  query FeedCursor {
    viewer {
      feedCursor
    }
  }
`);
