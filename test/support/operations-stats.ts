// The operations of the tests about numbers.
import { graphql } from '../generated/gql.ts';

export const Times = graphql(`
  fragment Times on ApprovalDecisionTimes {
    medianSecondsToDecision
    p90SecondsToDecision
    medianSecondsWaitingOnApprovers
    p90SecondsWaitingOnApprovers
    medianSecondsWaitingOnRequester
    p90SecondsWaitingOnRequester
  }
`);

export const Stats = graphql(`
  query Stats($filter: ApprovalStatsFilter) {
    approvalStats(filter: $filter) {
      total
      pending
      overdue
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
          id
          name
        }
        total
        pending
        ...Times
      }
      byGroup {
        group {
          id
        }
        total
        pending
        ...Times
      }
      ...Times
    }
  }
`);

/** How many nobody can answer: background work may change that at any time. */
export const Stuck = graphql(`
  query Stuck($filter: ApprovalStatsFilter) {
    approvalStats(filter: $filter) {
      pending
      nobodyCanAnswer
    }
  }
`);
