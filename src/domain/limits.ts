/** How much of a thing a person can make. Lengths in characters (UTF-16 units). */
export const limits = {
  subject: 200,
  message: 10_000,
  /** A comment, a decision's note, a reason for withdrawing. */
  text: 5_000,
  approvers: 50,
  /** How far ahead a due time may be, in milliseconds: ten years. */
  dueWithin: 10 * 365 * 24 * 3_600_000,
  search: 200,
  externalId: 200,
  /** Rows of one page, and ids of one `nodes`. */
  page: 100,
  defaultPage: 20,
} as const;
