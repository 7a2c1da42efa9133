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
