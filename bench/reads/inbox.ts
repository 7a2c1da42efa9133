// What every contender is asked for, and how each is asked.

/** An inbox as all of them answer it, once it is brought into one shape. */
export interface Inbox {
  readonly total: number;
  readonly requests: readonly InboxRequest[];
}

export interface InboxRequest {
  /** A UUID. */
  readonly id: string;
  readonly subject: string;
  readonly message: string;
  /** ISO 8601, to the millisecond, in UTC. */
  readonly createdAt: string;
  readonly createdBy: string;
  readonly ticket: {
    readonly number: number;
    readonly subject: string;
    readonly requester: string;
  };
  /** The last three, oldest first. */
  readonly comments: readonly { readonly author: string; readonly body: string }[];
}

/** The first so many. */
export const first = 20;

/** Assent's own: with its ids, and its check of who asks and what they may see. */
export const assentQuery = `query Inbox {
  viewer {
    inbox(first: ${first}, filter: { status: PENDING }) {
      totalCount
      nodes {
        id subject message createdAt
        createdBy { name }
        ticketSummary { number subject requesterName }
        comments(last: 3) { nodes { body author { name } } }
      }
    }
  }
}`;

/** For the others, who are told whose inbox it is. */
export const plainQuery = `query Inbox($viewer: ID!) {
  inbox(viewer: $viewer) {
    total
    requests {
      id subject message createdAt createdBy
      ticket { number subject requester }
      comments { author body }
    }
  }
}`;

/** PostGraphile's, over a function that the database has for it. */
export const postgraphileQuery = `query Inbox($viewer: UUID!) {
  inbox(viewer: $viewer, first: ${first}) {
    totalCount
    nodes {
      rowId subject message createdAt
      createdBy: userByCreatedById { name }
      ticket: ticketByTicketId { number subject requester: userByRequesterId { name } }
      comments: commentsByRequestId(last: 3, orderBy: PRIMARY_KEY_ASC) {
        nodes { body author: userByAuthorId { name } }
      }
    }
  }
}`;

export const plainSchema = `
  type Query { inbox(viewer: ID!): Inbox! }
  type Inbox { total: Int! requests: [Request!]! }
  type Request {
    id: ID! subject: String! message: String! createdAt: String! createdBy: String!
    ticket: Ticket! comments: [Comment!]!
  }
  type Ticket { number: Int! subject: String! requester: String! }
  type Comment { author: String! body: String! }
`;
