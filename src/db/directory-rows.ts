import type { Delegation } from '../domain/delegation.ts';
import { createDirectory, type Directory } from '../domain/directory.ts';
import type { Assignee } from '../domain/people.ts';
import type { RequestState } from '../domain/request-state.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { inForce } from './in-force.ts';

/** A row of `directorySql`. */
export interface DirectoryRow {
  readonly of: 'USER' | 'MEMBER' | 'ADMIN' | 'AWAY';
  readonly a: string;
  readonly b: string | null;
}

/**
 * Who is there at `now` to answer for these assignees: active people, active members of active
 * groups, the administrators, and the delegations that lead on from any of them.
 */
export function directorySql(assignees: readonly Assignee[], now: Date): Prisma.Sql {
  const userIds = idsOf(assignees, 'USER');
  const groupIds = idsOf(assignees, 'GROUP');
  return Prisma.sql`
    WITH RECURSIVE away AS (
      SELECT d."userId", d."delegateId" FROM "Delegation" d
       WHERE d."userId" = ANY(${userIds}::uuid[]) AND ${inForce(now)}
      UNION
      SELECT d."userId", d."delegateId" FROM "Delegation" d JOIN away ON d."userId" = away."delegateId"
       WHERE ${inForce(now)}
    )
    SELECT 'USER' AS of, u.id::text AS a, NULL AS b FROM "User" u
     WHERE u.id = ANY(${userIds}::uuid[]) AND u.active
    UNION ALL
    SELECT 'MEMBER', m."groupId"::text, m."userId"::text
      FROM "Membership" m
      JOIN "Group" g ON g.id = m."groupId" AND g.active
      JOIN "User" u ON u.id = m."userId" AND u.active
     WHERE m."groupId" = ANY(${groupIds}::uuid[])
    UNION ALL
    SELECT 'ADMIN', u.id::text, NULL FROM "User" u WHERE u.role = 'ADMIN' AND u.active
    UNION ALL
    SELECT 'AWAY', away."userId"::text, away."delegateId"::text
      FROM away
      JOIN "User" u ON u.id = away."delegateId" AND u.active
      JOIN "User" absent ON absent.id = away."userId" AND absent.active`;
}

export function toDirectory(rows: readonly DirectoryRow[]): Directory {
  const pairs = (of: DirectoryRow['of']) =>
    rows.flatMap((row) => (row.of === of ? [{ a: row.a, b: row.b ?? '' }] : []));
  return createDirectory({
    activeUserIds: pairs('USER').map(({ a }) => a),
    memberships: pairs('MEMBER').map(({ a, b }) => ({ groupId: a, userId: b })),
    adminIds: pairs('ADMIN').map(({ a }) => a),
    delegations: pairs('AWAY').map(({ a, b }): Delegation => ({ userId: a, delegateId: b })),
  });
}

/** Everyone whom a request names: who is asked, in any step, and whom it may go to yet. */
export function assigneesOf(request: Pick<RequestState, 'steps' | 'due' | 'terms'>): Assignee[] {
  return [
    ...request.steps.flatMap(({ assignments, escalatedTo }) => [
      ...assignments.map(({ assignee }) => assignee),
      ...(escalatedTo ? [escalatedTo] : []),
    ]),
    ...(request.due?.escalateTo ? [request.due.escalateTo] : []),
    ...(request.terms.fallback ? [request.terms.fallback] : []),
  ];
}

/** Each once. */
export function idsOf(assignees: readonly Assignee[], type: Assignee['type']): string[] {
  return [...new Set(assignees.flatMap((one) => (one.type === type ? [one.id] : [])))];
}
