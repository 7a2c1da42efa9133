import { parameters } from './parameters.ts';

/** What is listed, or that nothing is: then only who asks is read. */
export type List = 'inbox' | 'submitted' | 'ticket' | 'one' | 'none';

/** All of a range, or only what a page of it can need. */
type Limits = 'all' | 'page';

/** Which requests of a list. */
export interface Range {
  /** SQL that says the one status that they have; `null`: any. */
  readonly status: string | null;
  /** Whether only what waits for the person's own answer, of an inbox with the status PENDING. */
  readonly isAwaiting: boolean;
  readonly limits: Limits;
}

/**
 * The ids of a list's requests, for a `caller` (src/request-reads/statement.ts): each once or more. A page has
 * no more of each range than it can need, the newest, with their `eventCount`.
 */
export function idsOf(list: Exclude<List, 'none'>, range: Range): string {
  return ranges[list].map((each) => each(range)).join(' UNION ALL ');
}

/** The requests that a person or a group of theirs holds (src/domain/inbox.ts). */
function held({ status, isAwaiting, limits }: Range): string {
  const range = limited(
    `SELECT e."requestId" AS id ${countIn('e', limits)} FROM "InboxEntry" e
      WHERE e."holderId" = holder.id ${only('e', status)} ${isAwaiting ? `AND ${awaits}` : ''}`,
    'e."requestId"',
    limits,
  );
  return `(SELECT entry.* FROM unnest(caller.holders) AS holder(id) CROSS JOIN LATERAL (${range}) entry)`;
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
const created = requestsOf(`r."createdById" = caller.id AND caller.role <> 'END_USER'`);
const onBehalf = requestsOf(`r."onBehalfOfId" = caller.id`);
/** Who may access the ticket, the rules say. */
const ofTicket = requestsOf('r."ticketId" = caller.about');

function requestsOf(condition: string) {
  return ({ status, limits }: Range): string =>
    `(${limited(
      `SELECT r.id ${countIn('r', limits)} FROM "ApprovalRequest" r WHERE ${condition} ${only('r', status)}`,
      'r.id',
      limits,
    )})`;
}

/** The request that is asked for; whether they may see it, the rules say. */
function one(): string {
  return 'SELECT r.id, r."eventCount" FROM "ApprovalRequest" r WHERE r.id = caller.about';
}

const ranges = {
  ...{ inbox: [held], submitted: [created, onBehalf], ticket: [ofTicket], one: [one] },
} as const;

function only(table: string, status: string | null): string {
  return status === null ? '' : `AND ${table}.status = ${status}`;
}

function countIn(table: string, limits: Limits): string {
  return limits === 'page' ? `, ${table}."eventCount"` : '';
}

function limited(range: string, id: string, limits: Limits): string {
  if (limits === 'all') return range;
  return `${range} AND ${id} < caller.after ORDER BY ${id} DESC LIMIT ${parameters.size}`;
}
