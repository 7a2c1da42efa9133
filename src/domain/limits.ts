/** How much of a thing a person can make. Lengths in characters (UTF-16 units). */
export const limits = {
  subject: 200,
  message: 10_000,
  /** A comment, a decision's note, a reason for withdrawing. */
  text: 5_000,
  /** Comments of one request. */
  comments: 500,
  /** Of those, kept in the request's row for lists; the database function `latest_comments` says it too. */
  latestComments: 3,
  /** Links of one request or comment. */
  attachments: 20,
  url: 2_000,
  steps: 10,
  /** Of one step. */
  approvers: 50,
  /** Of one group. Each hears of what the group is asked. */
  groupMembers: 500,
  /** A person's or group's name; a kind's, a policy's. */
  name: 100,
  /** Of a kind of request. */
  description: 1_000,
  email: 254,
  /** Delegations of one person that have not ended. */
  delegations: 20,
  /** Requests that one bulk mutation changes. */
  bulk: 100,
  idempotencyKey: 200,
  /** Of a feed, as a client sends it back. */
  cursor: 200,
  /** How far ahead a due time or an absence may be, in milliseconds: ten years. */
  dueWithin: 10 * 365 * 24 * 3_600_000,
  search: 200,
  externalId: 200,
  timeZone: 60,
  /** Rows of one page, and ids of one `nodes`. */
  page: 100,
  defaultPage: 20,
} as const;
