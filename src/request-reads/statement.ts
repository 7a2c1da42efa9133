import { createHash } from 'node:crypto';
import type { TextStatement } from '../db/database.ts';
import type { Columns } from './columns.ts';

/** By what a person is looked up. */
export type Identity = 'id' | 'externalId' | 'email';

/** Which list, and what of it; or one request by its id. */
export interface Listed {
  readonly list: 'inbox' | 'submitted' | 'one';
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
 * `leading` says, and goes on with the columns.
 *
 * $1: by what each is looked up; $2: the id that each page begins after, or of the one request; $3: now;
 * $4: how many rows a page has at most; $5: the status, where there is one. One request has neither.
 */
export function pagesStatement(
  identity: Identity,
  { list, hasStatus, isAwaiting, hasTotal, hasActor }: Listed,
  { expressions, hasTicket }: Columns,
): TextStatement {
  const union = (limits: Limits) =>
    ranges[list].map((range) => range({ hasStatus, isAwaiting, limits })).join(' UNION ALL ');
  return named(`
    WITH caller AS MATERIALIZED (
      SELECT asking.place, asking.after, p.id, p.role, p."ticketAccess",
             ARRAY[p.id] || ARRAY(
               SELECT m."groupId" FROM "Membership" m JOIN "Group" g ON g.id = m."groupId" AND g.active
                WHERE m."userId" = p.id) AS holders,
             EXISTS (SELECT FROM "Delegation" d WHERE d."delegateId" = p.id
                        AND d."startsAt" <= $3::timestamptz AND d."endsAt" > $3::timestamptz) AS "standsIn"
        FROM unnest($1::text[], $2::uuid[]) WITH ORDINALITY AS asking(who, after, place)
        JOIN "User" p ON ${identities[identity]} AND p.active
    ),
    counted AS MATERIALIZED (
      SELECT caller.place, caller."standsIn",
             ${hasTotal ? `(SELECT count(DISTINCT id) FROM (${union('all')}) everything)` : '0'} AS total,
             ${hasActor ? actor : "''"} AS actor
        FROM caller
    ),
    page AS MATERIALIZED (
      SELECT caller.place, newest.id
        FROM caller CROSS JOIN LATERAL (${
          list === 'one'
            ? union('all')
            : `SELECT DISTINCT id FROM (${union('page')}) ranges ORDER BY id DESC LIMIT $4::int`
        }) newest
    )
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
      LEFT JOIN page ON page.place = counted.place
      LEFT JOIN "ApprovalRequest" r ON r.id = page.id
      ${hasTicket ? 'LEFT JOIN "Ticket" t ON t.id = r."ticketId"' : ''}
     ORDER BY counted.place, page.id DESC`);
}

/** An `Actor` who stands in for nobody; the first holder is the person. */
const actor = `json_build_object('id', caller.id, 'role', caller.role, 'ticketAccess', caller."ticketAccess",
               'groupIds', caller.holders[2:], 'standsInForIds', ARRAY[]::text[])::text`;

/** All of a range, or only what a page of it can need. */
type Limits = 'all' | 'page';

interface Range extends Pick<Listed, 'hasStatus' | 'isAwaiting'> {
  readonly limits: Limits;
}

/** The requests that a person or a group of theirs holds (src/domain/inbox.ts). */
function held({ hasStatus, isAwaiting, limits }: Range): string {
  const range = limited(
    `SELECT e."requestId" AS id FROM "InboxEntry" e
      WHERE e."holderId" = holder.id ${hasStatus ? `AND e.status = ${status}` : ''}
            ${isAwaiting ? `AND ${awaits}` : ''}`,
    'e."requestId"',
    limits,
  );
  return `(SELECT entry.id FROM unnest(caller.holders) AS holder(id) CROSS JOIN LATERAL (${range}) entry)`;
}

/** `awaitingRequests` (src/db/visibility.ts) for who stands in for nobody. */
const awaits = `EXISTS (
  SELECT FROM "ApprovalRequest" w
    JOIN "ApprovalStep" s ON s."requestId" = w.id AND s.current AND s.status = 'ACTIVE'
   WHERE w.id = e."requestId"
     AND (w."ownDecisionAllowed" OR (w."createdById" <> caller.id AND w."onBehalfOfId" <> caller.id))
     AND NOT EXISTS (
       SELECT FROM "Assignment" a JOIN "Decision" d ON d."assignmentId" = a.id
        WHERE a."stepId" = s.id AND d."decidedById" = caller.id)
     AND (s."escalatedToUserId" = caller.id OR s."escalatedToGroupId" = ANY(caller.holders) OR EXISTS (
       SELECT FROM "Assignment" a
        WHERE a."stepId" = s.id AND (a."userId" = caller.id OR a."groupId" = ANY(caller.holders))
          AND NOT EXISTS (SELECT FROM "Decision" d WHERE d."assignmentId" = a.id))))`;

/** Rules 1 and 9: an end user who was an agent once sees only what was asked for them. */
const created = own('createdById', `AND caller.role <> 'END_USER'`);
const onBehalf = own('onBehalfOfId', '');

function own(column: string, condition: string) {
  return ({ hasStatus, limits }: Range): string =>
    limited(
      `(SELECT r.id FROM "ApprovalRequest" r
         WHERE r."${column}" = caller.id ${condition} ${hasStatus ? `AND r.status = ${status}` : ''}`,
      'r.id',
      limits,
    ) + ')';
}

/** The request that is asked for; whether they may see it, the rules say. */
function one(): string {
  return 'SELECT r.id FROM "ApprovalRequest" r WHERE r.id = caller.after';
}

const ranges = { inbox: [held], submitted: [created, onBehalf], one: [one] } as const;

const status = '$5::"ApprovalRequestStatus"';

function limited(range: string, id: string, limits: Limits): string {
  if (limits === 'all') return range;
  return `${range} AND ${id} < caller.after ORDER BY ${id} DESC LIMIT $4::int`;
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
