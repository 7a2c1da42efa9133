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
    "subscription Feed($after: String) {\n  feed(after: $after) {\n    cursor\n    sequence\n    readAt\n    event {\n      id\n      type\n      occurredAt\n      actor {\n        id\n        name\n      }\n    }\n    approvalRequest {\n      ...RequestRow\n    }\n  }\n}\n\nsubscription Counts {\n  viewerCounts {\n    awaitingYou\n    unreadNotifications\n  }\n}": typeof types.FeedDocument,
    "query Shell {\n  viewer {\n    feedCursor\n    counts {\n      awaitingYou\n      unreadNotifications\n    }\n    user {\n      id\n      name\n      email\n      role\n      locale\n    }\n  }\n}": typeof types.ShellDocument,
    "fragment RequestRow on ApprovalRequest {\n  id\n  subject\n  status\n  waitingOn\n  revision\n  createdAt\n  dueAt\n  overdue\n  nobodyCanAnswer\n  kind {\n    id\n    name\n  }\n  ticketSummary {\n    number\n    subject\n    requesterName\n  }\n  createdBy {\n    id\n    name\n  }\n  onBehalfOf {\n    id\n    name\n  }\n  viewerActions {\n    action\n    allowed\n    reason\n  }\n}": typeof types.RequestRowFragmentDoc,
    "query Request($id: ID!) {\n  approvalRequest(id: $id) {\n    ...RequestRow\n    message\n  }\n}": typeof types.RequestDocument,
    "query InboxChoices {\n  requestKinds(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n  groups(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}": typeof types.InboxChoicesDocument,
    "query Inbox($filter: ApprovalRequestFilter, $first: Int!, $after: String) {\n  viewer {\n    inbox(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...RequestRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.InboxDocument,
};
const documents: Documents = {
    "subscription Feed($after: String) {\n  feed(after: $after) {\n    cursor\n    sequence\n    readAt\n    event {\n      id\n      type\n      occurredAt\n      actor {\n        id\n        name\n      }\n    }\n    approvalRequest {\n      ...RequestRow\n    }\n  }\n}\n\nsubscription Counts {\n  viewerCounts {\n    awaitingYou\n    unreadNotifications\n  }\n}": types.FeedDocument,
    "query Shell {\n  viewer {\n    feedCursor\n    counts {\n      awaitingYou\n      unreadNotifications\n    }\n    user {\n      id\n      name\n      email\n      role\n      locale\n    }\n  }\n}": types.ShellDocument,
    "fragment RequestRow on ApprovalRequest {\n  id\n  subject\n  status\n  waitingOn\n  revision\n  createdAt\n  dueAt\n  overdue\n  nobodyCanAnswer\n  kind {\n    id\n    name\n  }\n  ticketSummary {\n    number\n    subject\n    requesterName\n  }\n  createdBy {\n    id\n    name\n  }\n  onBehalfOf {\n    id\n    name\n  }\n  viewerActions {\n    action\n    allowed\n    reason\n  }\n}": types.RequestRowFragmentDoc,
    "query Request($id: ID!) {\n  approvalRequest(id: $id) {\n    ...RequestRow\n    message\n  }\n}": types.RequestDocument,
    "query InboxChoices {\n  requestKinds(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n  groups(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}": types.InboxChoicesDocument,
    "query Inbox($filter: ApprovalRequestFilter, $first: Int!, $after: String) {\n  viewer {\n    inbox(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...RequestRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.InboxDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription Feed($after: String) {\n  feed(after: $after) {\n    cursor\n    sequence\n    readAt\n    event {\n      id\n      type\n      occurredAt\n      actor {\n        id\n        name\n      }\n    }\n    approvalRequest {\n      ...RequestRow\n    }\n  }\n}\n\nsubscription Counts {\n  viewerCounts {\n    awaitingYou\n    unreadNotifications\n  }\n}"): typeof import('./graphql.ts').FeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Shell {\n  viewer {\n    feedCursor\n    counts {\n      awaitingYou\n      unreadNotifications\n    }\n    user {\n      id\n      name\n      email\n      role\n      locale\n    }\n  }\n}"): typeof import('./graphql.ts').ShellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RequestRow on ApprovalRequest {\n  id\n  subject\n  status\n  waitingOn\n  revision\n  createdAt\n  dueAt\n  overdue\n  nobodyCanAnswer\n  kind {\n    id\n    name\n  }\n  ticketSummary {\n    number\n    subject\n    requesterName\n  }\n  createdBy {\n    id\n    name\n  }\n  onBehalfOf {\n    id\n    name\n  }\n  viewerActions {\n    action\n    allowed\n    reason\n  }\n}"): typeof import('./graphql.ts').RequestRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Request($id: ID!) {\n  approvalRequest(id: $id) {\n    ...RequestRow\n    message\n  }\n}"): typeof import('./graphql.ts').RequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InboxChoices {\n  requestKinds(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n  groups(first: 100) {\n    nodes {\n      id\n      name\n    }\n  }\n}"): typeof import('./graphql.ts').InboxChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Inbox($filter: ApprovalRequestFilter, $first: Int!, $after: String) {\n  viewer {\n    inbox(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...RequestRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').InboxDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
