import { createHash } from 'node:crypto';
import type { TextStatement } from '../db/database.ts';
import type { Columns } from './columns.ts';
import { parameters } from './parameters.ts';
import { idsOf, type List, type Range } from './ranges.ts';

/** By what a person is looked up. */
export type Identity = 'id' | 'externalId' | 'email';

/** Which list, and what of it; or one request by its id; or only who asks. */
export interface Listed {
  readonly list: List;
  readonly hasStatus: boolean;
  /** Whether only what waits for the person's own answer, of an inbox with a status. */
  readonly isAwaiting: boolean;
  readonly hasTotal: boolean;
  /** Whether each row says who asks, as the rules see them. */
  readonly hasActor: boolean;
  /** Whether what is listed is only read where it is not as it is known. */
  readonly isKept: boolean;
}

const identities: Record<Identity, string> = {
  id: 'p.id = asking.who::uuid',
  externalId: 'p."externalId" = asking.who',
  email: 'p.email = asking.who',
};

/**
 * A page of a list for each of several people, with who they are now, in one statement: the people,
 * the newest ids of their lists out of an index, and what is shown of those. Each row begins as
 * `leading` says, and goes on with the columns. It takes the `parameters`.
 *
 * What is shown of requests is of their records, of the directory, and of little else, so that a
 * fingerprint says whether it is as it is known: then no request is read.
 */
export function pagesStatement(
  identity: Identity,
  listed: Listed,
  columns: Columns,
): TextStatement {
  const { list, hasTotal, hasActor, isKept } = listed;
  const { expressions, hasTicket, hasViewer, hasAwaiting } = columns;
  const { who, about, after, known, now } = parameters;
  const ticketId = list === 'ticket' || list === 'none' ? 'counted.about' : 'r."ticketId"';
  const print = isKept ? `, print AS MATERIALIZED (${printOf(columns)})` : '';
  return named(`
    WITH caller AS MATERIALIZED (
      SELECT asking.place, asking.about, asking.after, asking.known, p.id, p.role, p."ticketAccess",
             ARRAY[p.id] || ARRAY(
               SELECT m."groupId" FROM "Membership" m JOIN "Group" g ON g.id = m."groupId" AND g.active
                WHERE m."userId" = p.id) AS holders,
             EXISTS (SELECT FROM "Delegation" d WHERE d."delegateId" = p.id
                        AND d."startsAt" <= ${now} AND d."endsAt" > ${now}) AS "standsIn"
        FROM unnest(${who}, ${about}, ${after}, ${known})
             WITH ORDINALITY AS asking(who, about, after, known, place)
       -- One at a time out of an index; as a plain join all people are gone through where they are few.
       CROSS JOIN LATERAL (
         SELECT * FROM "User" p WHERE ${identities[identity]} AND p.active LIMIT 1) p
    ),
    counted AS MATERIALIZED (
      SELECT caller.place, caller.id, caller.about, caller.after, caller.known, caller."standsIn",
             ${hasTotal ? totalOf(listed) : '0'} AS total,
             ${hasAwaiting ? awaitingTotal : '0'} AS awaiting,
             ${hasActor ? actor : "''"} AS actor
        FROM caller
    ),
    page AS MATERIALIZED (${pageOf(listed)})${print}
    SELECT ${[
      'counted.place::text',
      'v.version::text',
      'counted."standsIn"::text',
      'counted.total::text',
      'counted.actor',
      isKept ? 'print.value' : "''",
      'page.id::text',
      ...expressions,
    ].join(', ')}
      FROM counted
     CROSS JOIN "DirectoryVersion" v
      ${hasViewer ? 'JOIN "User" p ON p.id = counted.id' : ''}
      ${isKept ? 'JOIN print ON print.place = counted.place' : ''}
      LEFT JOIN page ON page.place = counted.place ${isKept ? 'AND print.value <> counted.known' : ''}
      ${list === 'none' ? '' : 'LEFT JOIN "ApprovalRequest" r ON r.id = page.id'}
      ${hasTicket ? `LEFT JOIN "Ticket" t ON t.id = ${ticketId}` : ''}
     ORDER BY counted.place, page.id DESC`);
}

/** An `Actor` who stands in for nobody; the first holder is the person. */
const actor = `json_build_object('id', caller.id, 'role', caller.role, 'ticketAccess', caller."ticketAccess",
               'groupIds', caller.holders[2:], 'standsInForIds', ARRAY[]::text[])::text`;

function pageOf({ list, ...listed }: Listed): string {
  if (list === 'none') return 'SELECT 0 AS place, NULL AS id WHERE false';
  const ids = idsOf(list, rangeOf(listed, 'page'));
  const newest = `SELECT DISTINCT ON (id) * FROM (${ids}) ranges ORDER BY id DESC LIMIT ${parameters.size}`;
  return `SELECT caller.place, newest.*
        FROM caller CROSS JOIN LATERAL (${list === 'one' ? ids : newest}) newest`;
}

/** A page's fingerprint: the same only where all that it shows of requests is the same, and their total. */
function printOf({ signs }: Columns): string {
  const request = ['page.id', 'page."eventCount"', ...signs].join(', ');
  const requests = `string_agg((${request})::text, ' ' ORDER BY page.id DESC)`;
  const all = `concat_ws(' ', min(v.version), min(counted.total), ${requests})`;
  const tickets = `LEFT JOIN "ApprovalRequest" r ON r.id = page.id LEFT JOIN "Ticket" t ON t.id = r."ticketId"`;
  return `SELECT counted.place, encode(sha256(convert_to(${all}, 'UTF8')), 'base64') AS value
        FROM counted CROSS JOIN "DirectoryVersion" v
        LEFT JOIN page ON page.place = counted.place ${signs.size > 0 ? tickets : ''}
       GROUP BY counted.place`;
}

function totalOf({ list, ...listed }: Listed): string {
  return list === 'none' ? '0' : total(idsOf(list, rangeOf(listed, 'all')));
}

/** `ViewerCounts.awaitingYou`. */
const awaitingTotal = total(
  idsOf('inbox', { status: `'PENDING'`, isAwaiting: true, limits: 'all' }),
);

function total(ids: string): string {
  return `(SELECT count(DISTINCT id) FROM (${ids}) everything)`;
}

function rangeOf(
  { hasStatus, isAwaiting }: Pick<Listed, 'hasStatus' | 'isAwaiting'>,
  limits: Range['limits'],
): Range {
  return { status: hasStatus ? parameters.status : null, isAwaiting, limits };
}

const names = new Map<string, string>();

/** A name keeps a statement on each connection, so that only so many have one. */
function named(text: string): TextStatement {
  const known = names.get(text);
  if (known === undefined && names.size >= 200) return { text };
  const name = known ?? `list-${createHash('sha1').update(text).digest('base64url')}`;
  names.set(text, name);
  return { text, name };
}
