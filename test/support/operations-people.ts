// What administrators do with people and groups, another help desk with all of it, and people with
// themselves.
import { graphql } from '../generated/gql.ts';

export const CreateUser = graphql(`
  mutation CreateUser($input: UserCreateInput!) {
    userCreate(input: $input) {
      __typename
      ... on UserCreatePayload {
        user {
          id
          name
          email
          role
          externalId
          ticketAccess
          locale
          timeZone
          active
        }
      }
      ...Refused
    }
  }
`);

export const UpdateUser = graphql(`
  mutation UpdateUser($input: UserUpdateInput!) {
    userUpdate(input: $input) {
      __typename
      ... on UserUpdatePayload {
        user {
          id
          name
          email
          role
          externalId
          ticketAccess
          locale
          timeZone
          active
        }
      }
      ...Refused
    }
  }
`);

export const UpdateViewer = graphql(`
  mutation UpdateViewer($input: ViewerUpdateInput!) {
    viewerUpdate(input: $input) {
      __typename
      ... on ViewerUpdatePayload {
        user {
          id
          name
          email
          role
          externalId
          ticketAccess
          locale
          timeZone
          active
        }
      }
      ...Refused
    }
  }
`);

export const UpsertUser = graphql(`
  mutation UpsertUser($input: UserUpsertInput!) {
    userUpsert(input: $input) {
      __typename
      ... on UserUpsertPayload {
        user {
          id
          name
          email
          role
          externalId
          ticketAccess
          locale
          timeZone
          active
        }
      }
      ...Refused
    }
  }
`);

export const CreateGroup = graphql(`
  mutation CreateGroup($input: GroupCreateInput!) {
    groupCreate(input: $input) {
      __typename
      ... on GroupCreatePayload {
        group {
          id
          name
          externalId
          active
        }
      }
      ...Refused
    }
  }
`);

export const UpdateGroup = graphql(`
  mutation UpdateGroup($input: GroupUpdateInput!) {
    groupUpdate(input: $input) {
      __typename
      ... on GroupUpdatePayload {
        group {
          id
          name
          externalId
          active
        }
      }
      ...Refused
    }
  }
`);

export const UpsertGroup = graphql(`
  mutation UpsertGroup($input: GroupUpsertInput!) {
    groupUpsert(input: $input) {
      __typename
      ... on GroupUpsertPayload {
        group {
          id
          name
          externalId
          active
          members(first: 100) {
            nodes {
              lead
              user {
                name
              }
            }
          }
        }
      }
      ...Refused
    }
  }
`);

export const SetMember = graphql(`
  mutation SetMember($input: GroupMemberSetInput!) {
    groupMemberSet(input: $input) {
      __typename
      ... on GroupMemberSetPayload {
        group {
          id
          members(first: 100) {
            nodes {
              lead
              user {
                name
              }
            }
          }
        }
      }
      ...Refused
    }
  }
`);

export const RemoveMember = graphql(`
  mutation RemoveMember($input: GroupMemberRemoveInput!) {
    groupMemberRemove(input: $input) {
      __typename
      ... on GroupMemberRemovePayload {
        group {
          id
          members(first: 100) {
            nodes {
              lead
              user {
                name
              }
            }
          }
        }
      }
      ...Refused
    }
  }
`);

export const UpsertTicket = graphql(`
  mutation UpsertTicket($input: TicketUpsertInput!) {
    ticketUpsert(input: $input) {
      __typename
      ... on TicketUpsertPayload {
        ticket {
          id
          number
          subject
          status
          externalId
          updatedAt
          requester {
            id
          }
          assignee {
            id
          }
          group {
            id
          }
        }
      }
      ...Refused
      ... on PendingApprovalsError {
        approvalRequests {
          id
        }
      }
    }
  }
`);

export const PersonAccount = graphql(`
  query PersonAccount($id: ID!) {
    node(id: $id) {
      ... on User {
        id
        name
        email
        role
        externalId
        ticketAccess
        locale
        active
        groups(first: 100) {
          nodes {
            lead
            group {
              id
              name
            }
          }
        }
      }
    }
  }
`);

export const GroupMembers = graphql(`
  query GroupMembers($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    node(id: $id) {
      ... on Group {
        id
        name
        externalId
        active
        members(first: $first, after: $after, last: $last, before: $before) {
          edges {
            cursor
            node {
              lead
              user {
                id
                name
              }
            }
          }
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
        }
      }
    }
  }
`);

export const Everyone = graphql(`
  query Everyone($query: String, $includeInactive: Boolean) {
    users(query: $query, includeInactive: $includeInactive, first: 100) {
      nodes {
        id
        name
      }
    }
    groups(query: $query, includeInactive: $includeInactive, first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export const Answerability = graphql(`
  query Answerability($id: ID!) {
    approvalRequest(id: $id) {
      id
      status
      revision
      nobodyCanAnswer
      timeline(first: 100) {
        nodes {
          type
          actor {
            id
          }
        }
      }
      steps {
        status
        escalatedTo {
          ... on User {
            name
          }
          ... on Group {
            name
          }
        }
      }
    }
  }
`);

export const AnswerabilityLive = graphql(`
  subscription AnswerabilityLive($id: ID!) {
    approvalRequestUpdated(id: $id) {
      id
      revision
      nobodyCanAnswer
    }
  }
`);

export const Undeliverable = graphql(`
  query Undeliverable {
    undeliverableMails(first: 50) {
      nodes {
        id
        kind
        recipient {
          name
        }
        address
        approvalRequest {
          id
        }
        reason
        tries
      }
    }
  }
`);

export const ResendUndeliverable = graphql(`
  mutation ResendUndeliverable($input: UndeliverableMailResendInput!) {
    undeliverableMailResend(input: $input) {
      __typename
      ... on UndeliverableMailResendPayload {
        undeliverableMailId
      }
      ...Refused
    }
  }
`);

export const DiscardUndeliverable = graphql(`
  mutation DiscardUndeliverable($input: UndeliverableMailDiscardInput!) {
    undeliverableMailDiscard(input: $input) {
      __typename
      ... on UndeliverableMailDiscardPayload {
        undeliverableMailId
      }
      ...Refused
    }
  }
`);
