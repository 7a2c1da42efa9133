// What administrators do with kinds and policies, and what everyone sees of them.
import { graphql } from '../generated/gql.ts';

export const CreateKind = graphql(`
  mutation CreateKind($input: RequestKindCreateInput!) {
    requestKindCreate(input: $input) {
      __typename
      ... on RequestKindCreatePayload {
        requestKind {
          id
          name
          description
          active
          fields {
            key
            label
            type
            required
            choices
          }
        }
      }
      ...Refused
    }
  }
`);

export const UpdateKind = graphql(`
  mutation UpdateKind($input: RequestKindUpdateInput!) {
    requestKindUpdate(input: $input) {
      __typename
      ... on RequestKindUpdatePayload {
        requestKind {
          id
          name
          description
          active
          fields {
            key
            label
            type
            required
            choices
          }
        }
      }
      ...Refused
    }
  }
`);

export const Kinds = graphql(`
  query Kinds(
    $query: String
    $includeInactive: Boolean! = false
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    requestKinds(
      query: $query
      includeInactive: $includeInactive
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      nodes {
        id
        name
        active
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`);

export const KindNode = graphql(`
  query KindNode($id: ID!) {
    node(id: $id) {
      __typename
      ... on RequestKind {
        name
        active
      }
      ... on Policy {
        name
      }
    }
  }
`);

export const CreatePolicy = graphql(`
  mutation CreatePolicy($input: PolicyCreateInput!) {
    policyCreate(input: $input) {
      __typename
      ... on PolicyCreatePayload {
        policy {
          id
          name
          active
          position
          version
        }
      }
      ...Refused
    }
  }
`);

export const UpdatePolicy = graphql(`
  mutation UpdatePolicy($input: PolicyUpdateInput!) {
    policyUpdate(input: $input) {
      __typename
      ... on PolicyUpdatePayload {
        policy {
          id
          name
          active
          position
          version
          kind {
            id
          }
        }
      }
      ...Refused
    }
  }
`);

export const Policies = graphql(`
  query Policies($kindId: ID, $active: Boolean, $query: String, $first: Int, $after: String) {
    policies(kindId: $kindId, active: $active, query: $query, first: $first, after: $after) {
      nodes {
        id
        name
        version
        kind {
          name
        }
        rule {
          ...WholeRule
        }
        versions(first: 10) {
          nodes {
            version
            createdAt
            createdBy {
              name
            }
            rule {
              ...WholeRule
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }

  fragment WholeRule on PolicyRule {
    conditions {
      field
      operator
      value {
        text
        number
        money {
          amount
          currency
        }
        choice
        date
      }
    }
    steps {
      rule
      atLeast
      approvers {
        type
        assignee {
          ... on User {
            id
          }
          ... on Group {
            id
          }
        }
      }
    }
    fallback {
      ... on User {
        id
      }
      ... on Group {
        id
      }
    }
    ownDecisionAllowed
    keepsDecisionsOnSmallEdits
  }
`);

export const RequestOfKind = graphql(`
  query RequestOfKind($id: ID!) {
    approvalRequest(id: $id) {
      id
      status
      kind {
        id
        name
      }
      fields {
        key
        label
        type
        text
        value {
          text
          number
          money {
            amount
            currency
          }
          choice
          date
        }
      }
      attachments {
        title
        url
      }
      policy {
        name
        version
      }
      steps {
        rule
        atLeast
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
          assignee {
            ... on User {
              id
            }
            ... on Group {
              id
            }
          }
        }
      }
      comments {
        nodes {
          body
          attachments {
            title
            url
          }
        }
      }
    }
  }
`);

export const PreviewPolicy = graphql(`
  query PreviewPolicy($input: ApprovalPolicyPreviewInput!) {
    approvalPolicyPreview(input: $input) {
      policy {
        name
        version
      }
      steps {
        rule
        atLeast
        approvers {
          reason
          assignee {
            ... on User {
              id
            }
            ... on Group {
              id
            }
          }
          away {
            until
            user {
              id
            }
            standIn {
              id
            }
          }
        }
      }
      problems {
        path
        message
      }
    }
  }
`);
