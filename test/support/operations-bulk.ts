// The operations of the tests about doing one thing to many requests.
import { graphql } from '../generated/gql.ts';

export const ApproveMany = graphql(`
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
`);

export const DenyMany = graphql(`
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
`);

export const ReassignMany = graphql(`
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
`);
