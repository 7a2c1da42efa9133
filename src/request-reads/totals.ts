import type { Columns } from './columns.ts';
import { parameters } from './parameters.ts';
import { idsOf, type List, type Range } from './ranges.ts';

/** Of which list how many there are, if that is asked for. */
export interface Counting {
  readonly list: List;
  /** Whether only what waits for the person's own answer, of an inbox with a status. */
  readonly isAwaiting: boolean;
  readonly hasStatus: boolean;
  readonly hasTotal: boolean;
}

/**
 * Counting goes through all of a person's list, so it is done again only after the list has changed:
 * what was counted is sent back as it was read, and still holds where whose lists they are and the
 * `ListVersion` of each is as it was then.
 */
export function keepsTotals({ list, hasTotal }: Counting, { hasAwaiting }: Columns): boolean {
  return hasAwaiting || (hasTotal && (list === 'inbox' || list === 'submitted'));
}

/** SQL of what a `caller`'s totals are of; `''`: they are not kept. */
export function listsOf(counting: Counting, columns: Columns): string {
  if (!keepsTotals(counting, columns)) return `''`;
  const versions = `SELECT string_agg(concat(held.id, ' ', v.version), ' ' ORDER BY held.id)
      FROM unnest(caller.holders) AS held(id) LEFT JOIN "ListVersion" v ON v."holderId" = held.id`;
  return `encode(sha256(convert_to(concat_ws(' ', caller.role, (${versions})), 'UTF8')), 'base64')`;
}

/** SQL of what is to be kept of the totals, of one `counted`. */
export const keptTotals = `CASE WHEN counted.lists = '' THEN ''
  ELSE concat_ws(' ', counted.lists, counted.total, counted.awaiting) END`;

/** SQL of how many requests a `caller`'s list has, the `lists` being those of now. */
export function totalOf(counting: Counting, columns: Columns): string {
  const { list, hasTotal, hasStatus, isAwaiting } = counting;
  if (!hasTotal || list === 'none') return '0';
  const status = hasStatus ? parameters.status : null;
  const total = count(list, { status, isAwaiting, limits: 'all' });
  return keepsTotals(counting, columns) ? unlessKept(2, total) : total;
}

/** The same of `ViewerCounts.awaitingYou`. */
export function awaitingOf({ hasAwaiting }: Columns): string {
  return hasAwaiting ? unlessKept(3, awaiting) : '0';
}

const awaiting = count('inbox', { status: `'PENDING'`, isAwaiting: true, limits: 'all' });

function count(list: Exclude<List, 'none'>, range: Range): string {
  return `(SELECT count(DISTINCT id) FROM (${idsOf(list, range)}) everything)`;
}

/** @param place where the kept totals have it */
function unlessKept(place: number, total: string): string {
  return `CASE WHEN lists.value = split_part(caller.totals, ' ', 1)
               THEN split_part(caller.totals, ' ', ${String(place)})::bigint ELSE ${total} END`;
}
