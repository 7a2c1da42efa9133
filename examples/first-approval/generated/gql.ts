/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query People {\n    users(first: 100) {\n      nodes {\n        id\n        name\n        email\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  mutation OpenTicket($input: TicketCreateInput!) {\n    ticketCreate(input: $input) {\n      ... on TicketCreatePayload {\n        ticket {\n          id\n          number\n          status\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.OpenTicketDocument,
    "\n  mutation Ask($input: ApprovalRequestCreateInput!) {\n    approvalRequestCreate(input: $input) {\n      ... on ApprovalRequestCreatePayload {\n        approvalRequest {\n          id\n          status\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.AskDocument,
    "\n  mutation Say($input: ApprovalRequestCommentInput!) {\n    approvalRequestComment(input: $input) {\n      ... on ApprovalRequestCommentPayload {\n        comment {\n          id\n        }\n        approvalRequest {\n          id\n          waitingOn\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SayDocument,
    "\n  mutation Approve($input: ApprovalRequestApproveInput!) {\n    approvalRequestApprove(input: $input) {\n      ... on ApprovalRequestApprovePayload {\n        approvalRequest {\n          id\n          status\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.ApproveDocument,
    "\n  mutation Solve($id: ID!) {\n    ticketUpdate(input: { id: $id, status: SOLVED }) {\n      ... on TicketUpdatePayload {\n        ticket {\n          id\n          status\n        }\n      }\n      ... on PendingApprovalsError {\n        code\n        message\n        approvalRequests {\n          id\n          subject\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": typeof types.SolveDocument,
    "\n  subscription Assigned($after: String!) {\n    approvalRequestAssigned(after: $after) {\n      id\n      subject\n      ticketSummary {\n        number\n        requesterName\n      }\n    }\n  }\n": typeof types.AssignedDocument,
    "\n  subscription Updated($id: ID!, $afterRevision: Int!) {\n    approvalRequestUpdated(id: $id, afterRevision: $afterRevision) {\n      revision\n      status\n      waitingOn\n      comments(last: 1) {\n        nodes {\n          body\n        }\n      }\n    }\n  }\n": typeof types.UpdatedDocument,
    "\n  query FeedCursor {\n    viewer {\n      feedCursor\n    }\n  }\n": typeof types.FeedCursorDocument,
};
const documents: Documents = {
    "\n  query People {\n    users(first: 100) {\n      nodes {\n        id\n        name\n        email\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  mutation OpenTicket($input: TicketCreateInput!) {\n    ticketCreate(input: $input) {\n      ... on TicketCreatePayload {\n        ticket {\n          id\n          number\n          status\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.OpenTicketDocument,
    "\n  mutation Ask($input: ApprovalRequestCreateInput!) {\n    approvalRequestCreate(input: $input) {\n      ... on ApprovalRequestCreatePayload {\n        approvalRequest {\n          id\n          status\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.AskDocument,
    "\n  mutation Say($input: ApprovalRequestCommentInput!) {\n    approvalRequestComment(input: $input) {\n      ... on ApprovalRequestCommentPayload {\n        comment {\n          id\n        }\n        approvalRequest {\n          id\n          waitingOn\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SayDocument,
    "\n  mutation Approve($input: ApprovalRequestApproveInput!) {\n    approvalRequestApprove(input: $input) {\n      ... on ApprovalRequestApprovePayload {\n        approvalRequest {\n          id\n          status\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.ApproveDocument,
    "\n  mutation Solve($id: ID!) {\n    ticketUpdate(input: { id: $id, status: SOLVED }) {\n      ... on TicketUpdatePayload {\n        ticket {\n          id\n          status\n        }\n      }\n      ... on PendingApprovalsError {\n        code\n        message\n        approvalRequests {\n          id\n          subject\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n": types.SolveDocument,
    "\n  subscription Assigned($after: String!) {\n    approvalRequestAssigned(after: $after) {\n      id\n      subject\n      ticketSummary {\n        number\n        requesterName\n      }\n    }\n  }\n": types.AssignedDocument,
    "\n  subscription Updated($id: ID!, $afterRevision: Int!) {\n    approvalRequestUpdated(id: $id, afterRevision: $afterRevision) {\n      revision\n      status\n      waitingOn\n      comments(last: 1) {\n        nodes {\n          body\n        }\n      }\n    }\n  }\n": types.UpdatedDocument,
    "\n  query FeedCursor {\n    viewer {\n      feedCursor\n    }\n  }\n": types.FeedCursorDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People {\n    users(first: 100) {\n      nodes {\n        id\n        name\n        email\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenTicket($input: TicketCreateInput!) {\n    ticketCreate(input: $input) {\n      ... on TicketCreatePayload {\n        ticket {\n          id\n          number\n          status\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OpenTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Ask($input: ApprovalRequestCreateInput!) {\n    approvalRequestCreate(input: $input) {\n      ... on ApprovalRequestCreatePayload {\n        approvalRequest {\n          id\n          status\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Say($input: ApprovalRequestCommentInput!) {\n    approvalRequestComment(input: $input) {\n      ... on ApprovalRequestCommentPayload {\n        comment {\n          id\n        }\n        approvalRequest {\n          id\n          waitingOn\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Approve($input: ApprovalRequestApproveInput!) {\n    approvalRequestApprove(input: $input) {\n      ... on ApprovalRequestApprovePayload {\n        approvalRequest {\n          id\n          status\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Solve($id: ID!) {\n    ticketUpdate(input: { id: $id, status: SOLVED }) {\n      ... on TicketUpdatePayload {\n        ticket {\n          id\n          status\n        }\n      }\n      ... on PendingApprovalsError {\n        code\n        message\n        approvalRequests {\n          id\n          subject\n        }\n      }\n      ... on Error {\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SolveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Assigned($after: String!) {\n    approvalRequestAssigned(after: $after) {\n      id\n      subject\n      ticketSummary {\n        number\n        requesterName\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AssignedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Updated($id: ID!, $afterRevision: Int!) {\n    approvalRequestUpdated(id: $id, afterRevision: $afterRevision) {\n      revision\n      status\n      waitingOn\n      comments(last: 1) {\n        nodes {\n          body\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').UpdatedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedCursor {\n    viewer {\n      feedCursor\n    }\n  }\n"): typeof import('./graphql.ts').FeedCursorDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
