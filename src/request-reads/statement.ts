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
 */
export function pagesStatement(
  identity: Identity,
  listed: Listed,
  { expressions, hasTicket, hasViewer, hasAwaiting }: Columns,
): TextStatement {
  const { list, hasTotal, hasActor } = listed;
  const { who, about, after, now } = parameters;
  const ticketId = list === 'ticket' || list === 'none' ? 'counted.about' : 'r."ticketId"';
  return named(`
    WITH caller AS MATERIALIZED (
      SELECT asking.place, asking.about, asking.after, p.id, p.role, p."ticketAccess",
             ARRAY[p.id] || ARRAY(
               SELECT m."groupId" FROM "Membership" m JOIN "Group" g ON g.id = m."groupId" AND g.active
                WHERE m."userId" = p.id) AS holders,
             EXISTS (SELECT FROM "Delegation" d WHERE d."delegateId" = p.id
                        AND d."startsAt" <= ${now} AND d."endsAt" > ${now}) AS "standsIn"
        FROM unnest(${who}, ${about}, ${after}) WITH ORDINALITY AS asking(who, about, after, place)
        JOIN "User" p ON ${identities[identity]} AND p.active
    ),
    counted AS MATERIALIZED (
      SELECT caller.place, caller.id, caller.about, caller.after, caller."standsIn",
             ${hasTotal ? totalOf(listed) : '0'} AS total,
             ${hasAwaiting ? awaitingTotal : '0'} AS awaiting,
             ${hasActor ? actor : "''"} AS actor
        FROM caller
    ),
    page AS MATERIALIZED (${pageOf(listed)})
    SELECT ${[
      'counted.place::text',
      'v.version::text',
      'counted."standsIn"::text',
      'counted.total::text',
      'counted.actor',
      'page.id::text',
      ...expressions,
    ].join(', ')}
      FROM counted
     CROSS JOIN "DirectoryVersion" v
      ${hasViewer ? 'JOIN "User" p ON p.id = counted.id' : ''}
      LEFT JOIN page ON page.place = counted.place
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
  const newest = `SELECT DISTINCT id FROM (${ids}) ranges ORDER BY id DESC LIMIT ${parameters.size}`;
  return `SELECT caller.place, newest.id
        FROM caller CROSS JOIN LATERAL (${list === 'one' ? ids : newest}) newest`;
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
