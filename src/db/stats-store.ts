import type { Actor } from '../domain/people.ts';
import type { ApprovalRequestStatus } from '../domain/request-state.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';
import { visibleRequestsSql } from './visibility-sql.ts';

/** Which requests are counted. */
export interface StatsFilter {
  /** Made at this time or later. */
  readonly from: Date | null;
  /** Made before this time. */
  readonly to: Date | null;
  /** Of one of these kinds; empty: of any, or none. */
  readonly kindIds: readonly string[];
  /** One of these groups is asked; empty: whoever is. */
  readonly groupIds: readonly string[];
}

/** Half of them took at most so long, and nine of ten; in seconds, `null` where there are none. */
export interface Percentiles {
  readonly median: number | null;
  readonly p90: number | null;
}

export interface ApprovalStats {
  readonly total: number;
  readonly pending: number;
  readonly overdue: number;
  /** Those with a status that no request has are left out. */
  readonly byStatus: Readonly<Partial<Record<ApprovalRequestStatus, number>>>;
  /** Of each kind and of none (`null`), the most frequent first. */
  readonly byKind: readonly (Tally & { readonly kindId: string | null })[];
  /** A request counts once for each group that it asks. */
  readonly byGroup: readonly (Tally & { readonly groupId: string })[];
  readonly toDecision: Percentiles;
  readonly onApprovers: Percentiles;
  readonly onRequester: Percentiles;
}

interface Tally {
  readonly total: number;
  readonly pending: number;
}

/** Two percentiles, or `null` where there is nothing to order. */
type Pair = readonly [number, number] | null;

interface Row extends Omit<ApprovalStats, 'toDecision' | 'onApprovers' | 'onRequester'> {
  readonly toDecision: Pair;
  readonly onApprovers: Pair;
  readonly onRequester: Pair;
}

/** The numbers over all requests that a person may see, in one statement: they fit each other. */
export async function readStats(
  db: Transaction,
  viewer: Actor,
  filter: StatsFilter,
  now: Date,
): Promise<ApprovalStats> {
  const [row] = await db.$queryRaw<Row[]>`
    WITH counted AS MATERIALIZED (
      SELECT r.id, r.status, r."kindId",
             r.status = 'PENDING'
               AND r."dueAt" <= CASE r."waitingOn" WHEN 'REQUESTER' THEN r."waitingSince" ELSE ${now} END
               AS overdue,
             r.status IN ('APPROVED', 'DENIED') AS decided,
             EXTRACT(EPOCH FROM r."resolvedAt" - r."createdAt")::float8 AS "toDecision",
             r."waitedOnApproversMs" / 1000.0::float8 AS "onApprovers",
             r."waitedOnRequesterMs" / 1000.0::float8 AS "onRequester"
        FROM "ApprovalRequest" r
       WHERE ${matching(filter)} AND ${visibleRequestsSql(viewer)}
    ), statuses AS (
      SELECT status, count(*) AS n FROM counted GROUP BY status
    ), kinds AS (
      SELECT "kindId", ${tally} FROM counted GROUP BY "kindId"
    ), asked AS (
      SELECT DISTINCT c.id, c.status, a."groupId"
        FROM counted c
        JOIN "ApprovalStep" s ON s."requestId" = c.id AND s.current
        JOIN "Assignment" a ON a."stepId" = s.id AND a."groupId" IS NOT NULL
    ), groups AS (
      SELECT "groupId", ${tally} FROM asked GROUP BY "groupId"
    )
    SELECT count(*)::int AS total,
           (count(*) FILTER (WHERE status = 'PENDING'))::int AS pending,
           (count(*) FILTER (WHERE overdue))::int AS overdue,
           ${percentiles(Prisma.sql`"toDecision"`)} AS "toDecision",
           ${percentiles(Prisma.sql`"onApprovers"`)} AS "onApprovers",
           ${percentiles(Prisma.sql`"onRequester"`)} AS "onRequester",
           (SELECT COALESCE(json_object_agg(status, n), '{}') FROM statuses) AS "byStatus",
           (SELECT COALESCE(json_agg(k ORDER BY k.total DESC, k."kindId"), '[]') FROM kinds k) AS "byKind",
           (SELECT COALESCE(json_agg(g ORDER BY g.total DESC, g."groupId"), '[]') FROM groups g) AS "byGroup"
      FROM counted`;
  if (!row) throw new Error('An aggregate has a row.');
  return {
    ...row,
    toDecision: asPercentiles(row.toDecision),
    onApprovers: asPercentiles(row.onApprovers),
    onRequester: asPercentiles(row.onRequester),
  };
}

const tally = Prisma.sql`
  count(*)::int AS total, (count(*) FILTER (WHERE status = 'PENDING'))::int AS pending`;

/** Over what was decided; what was withdrawn or has expired had no decision. */
function percentiles(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_json(
    percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY ${column}) FILTER (WHERE decided))`;
}

function asPercentiles(pair: Pair): Percentiles {
  return { median: pair?.[0] ?? null, p90: pair?.[1] ?? null };
}

function matching({ from, to, kindIds, groupIds }: StatsFilter): Prisma.Sql {
  return Prisma.join(
    [
      Prisma.sql`TRUE`,
      ...(from ? [Prisma.sql`r."createdAt" >= ${from}`] : []),
      ...(to ? [Prisma.sql`r."createdAt" < ${to}`] : []),
      ...(kindIds.length > 0 ? [Prisma.sql`r."kindId" = ANY(${[...kindIds]}::uuid[])`] : []),
      ...(groupIds.length > 0 ? [askingOneOf(groupIds)] : []),
    ],
    ' AND ',
  );
}

function askingOneOf(groupIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "ApprovalStep" s JOIN "Assignment" a ON a."stepId" = s.id
     WHERE s."requestId" = r.id AND s.current AND a."groupId" = ANY(${[...groupIds]}::uuid[]))`;
}
