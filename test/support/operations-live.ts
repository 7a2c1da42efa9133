import { graphql } from '../generated/gql.ts';

export const LiveFeed = graphql(`
  subscription LiveFeed($after: String) {
    feed(after: $after) {
      cursor
      sequence
      event {
        id
        type
      }
      approvalRequest {
        id
      }
    }
  }
`);

export const Place = graphql(`
  query Place {
    viewer {
      feedCursor
    }
  }
`);

export const UpdatedAfter = graphql(`
  subscription UpdatedAfter($id: ID!, $afterRevision: Int) {
    approvalRequestUpdated(id: $id, afterRevision: $afterRevision) {
      id
      revision
    }
  }
`);

export const Presence = graphql(`
  subscription Presence($id: ID!) {
    approvalRequestPresence(id: $id) {
      people {
        id
        name
      }
    }
  }
`);

export const StatsLive = graphql(`
  subscription StatsLive {
    approvalStatsUpdated {
      total
      pending
      pendingByAge {
        fromSeconds
        toSeconds
        total
      }
      byStatus {
        status
        total
      }
      byGroup {
        group {
          id
        }
        total
        ...Times
      }
    }
  }
`);

export const StatsNow = graphql(`
  query StatsNow {
    approvalStats {
      total
      pending
      pendingByAge {
        fromSeconds
        toSeconds
        total
      }
      byStatus {
        status
        total
      }
      byGroup {
        group {
          id
        }
        total
        ...Times
      }
    }
  }
`);
