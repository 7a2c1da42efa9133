// What the tests of notifications send.
import { graphql } from '../generated/gql.ts';

export const Notifications = graphql(`
  query Notifications(
    $unreadOnly: Boolean
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
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
`);

export const MarkRead = graphql(`
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
`);

export const MarkAllRead = graphql(`
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
`);
