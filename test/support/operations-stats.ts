// The operation of the tests about numbers.
import { graphql } from '../generated/gql.ts';

export const Stats = graphql(`
  query Stats($filter: ApprovalStatsFilter) {
    approvalStats(filter: $filter) {
      total
      pending
      overdue
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
      }
      byGroup {
        group {
          id
        }
        total
        pending
      }
      medianSecondsToDecision
      p90SecondsToDecision
      medianSecondsWaitingOnApprovers
      p90SecondsWaitingOnApprovers
      medianSecondsWaitingOnRequester
      p90SecondsWaitingOnRequester
    }
  }
`);
