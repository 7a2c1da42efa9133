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
