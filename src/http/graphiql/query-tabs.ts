// What GraphiQL opens with: operations that read. test/http/graphiql.test.ts holds them against
// the schema. The first operation of each gives its tab the name.

export const inboxTab = {
  query: `# Your inbox: what waits for an answer of yours.
#
# In the demo, choose who you are in the bar above.
# Elsewhere, write under Headers below:
# { "Authorization": "Bearer <token>" }
query YourInbox {
  viewer {
    user {
      name
    }
    inbox(filter: { awaitingViewer: true }, first: 10) {
      totalCount
      nodes {
        id
        subject
        message
        waitingOn
        revision
        dueAt
        createdAt
        createdBy {
          name
        }
        onBehalfOf {
          name
        }
        ticketSummary {
          number
          subject
          requesterName
        }
        steps {
          position
          rule
          status
          assignments {
            assignee {
              __typename
              ... on User {
                name
              }
              ... on Group {
                name
              }
            }
            decision {
              outcome
              note
              decidedBy {
                name
              }
            }
          }
        }
        comments(last: 3) {
          nodes {
            author {
              name
            }
            body
            requestsInformation
            createdAt
          }
        }
        viewerActions {
          action
          allowed
          reason
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

export const pendingTicketsTab = {
  query: `# Tickets with pending approvals, of those that
# you may access. For agents and administrators:
# end users access no tickets.
#
# More lists: ALL, MINE, MINE_WITH_APPROVALS.
query PendingApprovals {
  tickets(view: PENDING_APPROVALS, first: 10) {
    nodes {
      id
      number
      subject
      status
      requester {
        name
      }
      assignee {
        name
      }
      approvalRequests(filter: { status: [PENDING] }, first: 5) {
        totalCount
        nodes {
          id
          subject
          waitingOn
          dueAt
          createdBy {
            name
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
};
