/** What the statement of `pagesStatement` is given, in this order. */
export const parameters = {
  /** By what each is looked up who asks. */
  who: '$1::text[]',
  /** The id of the request or the ticket that each asks about, or null. */
  about: '$2::uuid[]',
  /** The id that each page begins after; or of the event that each is told of. */
  after: '$3::uuid[]',
  /** The fingerprint of the page that is kept of each; empty: none is. */
  known: '$4::text[]',
  now: '$5::timestamptz',
  /** How many rows a page has at most; only where there is a list. */
  size: '$6::int',
  /** Only where the list is of one. */
  status: '$7::"ApprovalRequestStatus"',
} as const;
