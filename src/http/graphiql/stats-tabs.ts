// What GraphiQL opens with: numbers about all requests that one may see.

export const numbersTab = {
  query: `# The numbers of a dashboard, for agents and
# administrators: how many requests there are, how
# old the pending ones are, and how long the decided
# ones took.
#
# Write a time for from, such as
# "2026-01-01T00:00:00Z", or null for all time.
#
# Live: the subscription approvalStatsUpdated.
query Numbers($filter: ApprovalStatsFilter) {
  approvalStats(filter: $filter) {
    total
    pending
    overdue
    nobodyCanAnswer
    pendingByAge {
      fromSeconds
      toSeconds
      total
    }
    byStatus {
      status
      total
    }
    byKind {
      kind {
        name
      }
      total
      pending
      medianSecondsToDecision
    }
    byGroup {
      group {
        name
      }
      total
      pending
      medianSecondsToDecision
    }
    medianSecondsToDecision
    p90SecondsToDecision
    medianSecondsWaitingOnApprovers
    p90SecondsWaitingOnApprovers
    medianSecondsWaitingOnRequester
    p90SecondsWaitingOnRequester
  }
}
`,
  variables: JSON.stringify({ filter: { from: null } }, null, 2),
};
