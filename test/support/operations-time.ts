// What the tests of time and of absences send.
import { graphql } from '../generated/gql.ts';

export const Clock = graphql(`
  query Clock($id: ID!) {
    approvalRequest(id: $id) {
      status
      waitingOn
      dueAt
      whenDue
      escalateTo {
        __typename
        ... on User {
          id
        }
        ... on Group {
          id
        }
      }
      overdue
      clockStopped
      waitingSince
      waitedOnApprovers
      waitedOnRequester
      resolvedAt
    }
  }
`);

export const Asked = graphql(`
  query Asked($id: ID!) {
    approvalRequest(id: $id) {
      status
      revision
      steps {
        status
        escalatedTo {
          ... on User {
            id
          }
          ... on Group {
            id
          }
        }
        assignments {
          id
          assignee {
            ... on User {
              id
            }
            ... on Group {
              id
            }
          }
          standIn {
            id
          }
          decision {
            outcome
            answeredAs
            decidedBy {
              id
            }
          }
        }
      }
    }
  }
`);

export const Timeline = graphql(`
  query Timeline($id: ID!) {
    approvalRequest(id: $id) {
      timeline(first: 100) {
        nodes {
          type
          note
          actor {
            id
          }
          assignee {
            __typename
            ... on User {
              id
            }
            ... on Group {
              id
            }
          }
          from {
            ... on User {
              id
            }
            ... on Group {
              id
            }
          }
          forUser {
            id
          }
          reminder
          answeredAs
          forAssignee {
            ... on User {
              id
            }
            ... on Group {
              id
            }
          }
          changes {
            field
            label
            from
            to
          }
        }
      }
    }
  }
`);

export const SetOutOfOffice = graphql(`
  mutation SetOutOfOffice($input: OutOfOfficeSetInput!) {
    outOfOfficeSet(input: $input) {
      __typename
      ... on OutOfOfficeSetPayload {
        outOfOffice {
          id
          user {
            id
          }
          delegate {
            id
          }
          startsAt
          endsAt
          inForce
        }
      }
      ...Refused
    }
  }
`);

export const CancelOutOfOffice = graphql(`
  mutation CancelOutOfOffice($input: OutOfOfficeCancelInput!) {
    outOfOfficeCancel(input: $input) {
      __typename
      ... on OutOfOfficeCancelPayload {
        outOfOffice {
          id
          startsAt
          endsAt
          inForce
        }
      }
      ...Refused
    }
  }
`);

export const MyAbsences = graphql(`
  query MyAbsences {
    viewer {
      outOfOffice {
        id
        startsAt
        endsAt
        inForce
      }
    }
  }
`);

export const WhoIsAway = graphql(`
  query WhoIsAway($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on User {
        id
        outOfOffice {
          id
          inForce
          delegate {
            id
          }
        }
        standIn {
          id
        }
      }
    }
  }
`);

export const AbsenceNode = graphql(`
  query AbsenceNode($id: ID!) {
    node(id: $id) {
      __typename
      ... on OutOfOffice {
        id
        user {
          id
        }
      }
    }
  }
`);
