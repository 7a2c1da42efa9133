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
  /** The totals that are kept of each (src/request-reads/totals.ts); empty: none are. */
  totals: '$5::text[]',
  now: '$6::timestamptz',
  /** How many rows a page has at most; only where there is a list. */
  size: '$7::int',
  /** Only where the list is of one. */
  status: '$8::"ApprovalRequestStatus"',
} as const;
