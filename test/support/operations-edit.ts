// The operations of the tests about editing and asking again.
import { graphql } from '../generated/gql.ts';

export const Edit = graphql(`
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
`);

export const AskAgain = graphql(`
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
`);

/** What a page shows of a request's past: the one before, the ones after, the steps of now. */
export const History = graphql(`
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
`);

export const RefundKind = graphql(`
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
`);

export const RefundPolicy = graphql(`
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
`);
