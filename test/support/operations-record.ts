// What the tests of the record send.
import { graphql } from '../generated/gql.ts';

export const Receipt = graphql(`
  query Receipt($id: ID!) {
    approvalRequestReceipt(id: $id) {
      jws
      issuedAt
      requestId
      subject
      ticketNumber
      outcome
      note
      decidedBy {
        id
        name
      }
      forWhom {
        id
        name
      }
      answeredAs
      decidedAt
      eventId
      eventSequence
      eventHash
      previousHash
    }
  }
`);

/** What a receipt can be asked for by, and what it can be held against. */
export const Proof = graphql(`
  query Proof($id: ID!) {
    approvalRequest(id: $id) {
      ticketSummary {
        number
      }
      steps {
        assignments {
          id
          decision {
            outcome
          }
        }
      }
      timeline(first: 100) {
        nodes {
          id
          type
          sequence
          hash
          occurredAt
        }
      }
    }
  }
`);
