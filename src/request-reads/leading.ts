/**
 * What every row begins with: whose page it is of (their place among those asked about, from 1), the
 * count of changes in the directory, whether the person stands in for somebody, the total, the person
 * as the rules see them (JSON; only where that is needed), the page's fingerprint (empty: it is not
 * kept), the totals as they are kept (empty: they are not), and the id of the row's request (null: the
 * page is empty, or is the one that is kept). No row at all: there is no such person, or they are not
 * active.
 */
export const leading = {
  place: 0,
  directory: 1,
  standsIn: 2,
  total: 3,
  actor: 4,
  fingerprint: 5,
  totals: 6,
  id: 7,
  columns: 8,
} as const;
