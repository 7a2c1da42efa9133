import type { Delegation } from '../domain/delegation.ts';
import { standsInFor } from '../domain/delegation.ts';
import type { Actor, Locale } from '../domain/people.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Statements } from './statements.ts';
import { inForce } from './in-force.ts';

/** The signed-in person: what the rules need of them, and how to speak to them. */
export interface Caller extends Actor {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  /** IANA: `Europe/Paris`. */
  readonly timeZone: string;
}

/** A row of `callersSql`. */
export interface CallerRow extends Omit<Caller, 'standsInForIds'> {
  readonly active: boolean;
  readonly inForce: readonly Delegation[];
}

/** An active person as they are at `now`, in one statement; `null` where there is none. */
export async function findCaller(
  db: Statements,
  by: { id: string } | { externalId: string } | { email: string },
  now: Date,
): Promise<Caller | null> {
  const where = Prisma.sql`p.active AND ${identity(by)}`;
  const [row] = await db.$queryRaw<CallerRow[]>(rowsSql(where, now));
  return row ? toCaller(row) : null;
}

/** These people as they are at `now`, active or not, in one statement. */
export async function findPeople(
  db: Statements,
  ids: readonly string[],
  now: Date,
): Promise<Caller[]> {
  const rows = await db.$queryRaw<CallerRow[]>(callersSql(ids, now));
  return rows.map(toCaller);
}

/** The rows of these people, active or not. */
export function callersSql(ids: readonly string[], now: Date): Prisma.Sql {
  return rowsSql(Prisma.sql`p.id = ANY(${[...ids]}::uuid[])`, now);
}

export function toCaller({ inForce, active: _, ...person }: CallerRow): Caller {
  return { ...person, standsInForIds: standsInFor(person.id, inForce) };
}

/**
 * The delegations that lead to a person are walked up from them: `UNION` drops what was seen, so
 * that a circle ends.
 */
function rowsSql(where: Prisma.Sql, now: Date): Prisma.Sql {
  return Prisma.sql`
    SELECT p.id::text, p.active, p.email, p.name, p.role::text, p."ticketAccess"::text, p.locale::text, p."timeZone",
           ARRAY(SELECT m."groupId"::text
                   FROM "Membership" m JOIN "Group" g ON g.id = m."groupId" AND g.active
                  WHERE m."userId" = p.id) AS "groupIds",
           COALESCE((
             WITH RECURSIVE up AS (
               SELECT d."userId", d."delegateId" FROM "Delegation" d
                WHERE (d."delegateId" = p.id OR d."userId" = p.id)
                  AND ${inForce(now)}
               UNION
               SELECT d."userId", d."delegateId" FROM "Delegation" d JOIN up ON d."delegateId" = up."userId"
                WHERE ${inForce(now)}
             )
             SELECT json_agg(json_build_object('userId', up."userId", 'delegateId', up."delegateId"))
               FROM up
               JOIN "User" delegate ON delegate.id = up."delegateId" AND delegate.active
               JOIN "User" away ON away.id = up."userId" AND away.active
           ), '[]') AS "inForce"
      FROM "User" p
     WHERE ${where}`;
}

function identity(by: { id: string } | { externalId: string } | { email: string }): Prisma.Sql {
  if ('id' in by) return Prisma.sql`p.id = ${by.id}::uuid`;
  if ('email' in by) return Prisma.sql`p.email = ${by.email}`;
  return Prisma.sql`p."externalId" = ${by.externalId}`;
}
