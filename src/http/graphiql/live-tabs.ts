// What GraphiQL opens with: subscriptions, over the WebSocket.

export const liveAssignedTab = {
  query: `# Live: each request that newly waits for your
# answer, at the moment it does.
#
# Run it; nothing shows until someone asks you.
# Then open a private window, be somebody else
# there, and ask whom you are here.
subscription LiveAssigned {
  approvalRequestAssigned {
    id
    subject
    message
    dueAt
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
  }
}
`,
};

export const liveCountsTab = {
  query: `# Live: the numbers on your badges, at once and
# then whenever one changes.
subscription LiveCounts {
  viewerCounts {
    awaitingYou
    unreadNotifications
  }
}
`,
};
