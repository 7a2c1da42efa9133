// What GraphiQL opens with: a person's notifications, and how they are marked.

export const notificationsTab = {
  query: `# Your notifications: what happened to the
# requests that concern you, newest first.
#
# For the next page, give the endCursor as after.
query YourNotifications {
  viewer {
    counts {
      unreadNotifications
    }
    notifications(unreadOnly: true, first: 10) {
      nodes {
        sequence
        cursor
        readAt
        event {
          type
          occurredAt
          note
          actor {
            name
          }
        }
        approvalRequest {
          id
          subject
          status
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
`,
};

export const markTab = {
  query: `# Mark notifications as read. Run the tab LiveCounts
# in another window, as the same person: its number
# changes at once.
#
# 1. Run YourNotifications.
# 2. Paste a notification's cursor into Variables
#    below, for upTo: it and all before it are marked.
#    With null, all are.
# 3. Run MarkAllRead. Or write the notification's
#    sequence for one's number, and run MarkOneRead.
#
# The run button lets you choose between the two.
mutation MarkAllRead($all: NotificationMarkAllReadInput!) {
  notificationMarkAllRead(input: $all) {
    __typename
    ... on NotificationMarkAllReadPayload {
      counts {
        unreadNotifications
      }
    }
    ... on InvalidInputError {
      code
      message
      fields {
        path
        message
      }
    }
    ... on NotFoundError {
      code
      message
    }
    ... on IdempotencyConflictError {
      code
      message
    }
  }
}

mutation MarkOneRead($one: NotificationMarkReadInput!) {
  notificationMarkRead(input: $one) {
    __typename
    ... on NotificationMarkReadPayload {
      notification {
        sequence
        readAt
      }
      counts {
        unreadNotifications
      }
    }
    ... on InvalidInputError {
      code
      message
      fields {
        path
        message
      }
    }
    ... on NotFoundError {
      code
      message
    }
    ... on IdempotencyConflictError {
      code
      message
    }
  }
}
`,
  variables: JSON.stringify({ all: { upTo: null }, one: { sequence: 1 } }, null, 2),
};
