/** The part of Assent's schema that is compared, for the servers that have a schema. */
export const typeDefs = /* GraphQL */ `
  scalar DateTime

  enum ApprovalRequestStatus {
    PENDING
    APPROVED
    DENIED
    WITHDRAWN
    EXPIRED
  }

  enum WaitingOn {
    APPROVERS
    REQUESTER
    NOBODY
  }

  type User {
    id: ID!
    name: String!
  }

  type ApprovalRequest {
    id: ID!
    subject: String!
    message: String!
    status: ApprovalRequestStatus!
    waitingOn: WaitingOn!
    revision: Int!
    createdAt: DateTime!
    createdBy: User!
    onBehalfOf: User!
  }

  type Query {
    ready: Boolean!
  }

  type Subscription {
    approvalRequestUpdated(id: ID!): ApprovalRequest!
    approvalRequestAssigned: ApprovalRequest!
  }
`;
