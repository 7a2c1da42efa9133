import { createHash } from 'node:crypto';
import type { TextStatement } from '../db/database.ts';
import type { Columns } from './columns.ts';
import { parameters } from './parameters.ts';
import { idsOf } from './ranges.ts';
import { awaitingOf, keptTotals, listsOf, totalOf, type Counting } from './totals.ts';

/** By what a person is looked up. */
export type Identity = 'id' | 'externalId' | 'email';

/** Which list, and what of it; or one request by its id; or only who asks. */
export interface Listed extends Counting {
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
  const { list, hasActor, isKept } = listed;
  const { expressions, hasTicket, hasViewer } = columns;
  const { who, about, after, known, totals, now } = parameters;
  const ticketId = list === 'ticket' || list === 'none' ? 'counted.about' : 'r."ticketId"';
  const print = isKept ? `, print AS MATERIALIZED (${printOf(columns)})` : '';
  return named(`
    WITH caller AS MATERIALIZED (
      SELECT asking.place, asking.about, asking.after, asking.known, asking.totals, p.id, p.role, p."ticketAccess",
             ARRAY[p.id] || ARRAY(
               SELECT m."groupId" FROM "Membership" m JOIN "Group" g ON g.id = m."groupId" AND g.active
                WHERE m."userId" = p.id) AS holders,
             EXISTS (SELECT FROM "Delegation" d WHERE d."delegateId" = p.id
                        AND d."startsAt" <= ${now} AND d."endsAt" > ${now}) AS "standsIn"
        FROM unnest(${who}, ${about}, ${after}, ${known}, ${totals})
             WITH ORDINALITY AS asking(who, about, after, known, totals, place)
       -- One at a time out of an index; as a plain join all people are gone through where they are few.
       CROSS JOIN LATERAL (
         SELECT * FROM "User" p WHERE ${identities[identity]} AND p.active LIMIT 1) p
    ),
    counted AS MATERIALIZED (
      SELECT caller.place, caller.id, caller.about, caller.after, caller.known, caller."standsIn",
             lists.value AS lists,
             ${totalOf(listed, columns)} AS total,
             ${awaitingOf(columns)} AS awaiting,
             ${hasActor ? actor : "''"} AS actor
        FROM caller CROSS JOIN LATERAL (SELECT ${listsOf(listed, columns)} AS value OFFSET 0) lists
    ),
    page AS MATERIALIZED (${pageOf(listed)})${print}
    SELECT ${[
      'counted.place::text',
      'v.version::text',
      'counted."standsIn"::text',
      'counted.total::text',
      'counted.actor',
      isKept ? 'print.value' : "''",
      keptTotals,
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

function pageOf({ list, hasStatus, isAwaiting }: Listed): string {
  if (list === 'none') return 'SELECT 0 AS place, NULL AS id WHERE false';
  const status = hasStatus ? parameters.status : null;
  const ids = idsOf(list, { status, isAwaiting, limits: 'page' });
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

const names = new Map<string, string>();

/** A name keeps a statement on each connection, so that only so many have one. */
function named(text: string): TextStatement {
  const known = names.get(text);
  if (known === undefined && names.size >= 200) return { text };
  const name = known ?? `list-${createHash('sha1').update(text).digest('base64url')}`;
  names.set(text, name);
  return { text, name };
}
