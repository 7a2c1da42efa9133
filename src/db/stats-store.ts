import { ageBands, type AgeBand } from '../domain/pending-age.ts';
import type { Actor } from '../domain/people.ts';
import type { ApprovalRequestStatus } from '../domain/request-state.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Transaction } from './database.ts';
import { matching, type StatsFilter } from './stats-filter.ts';
import { visibleRequestsSql } from './visibility-sql.ts';

/** Half of them took at most so long, and nine of ten; in seconds, `null` where there are none. */
export interface Percentiles {
  readonly median: number | null;
  readonly p90: number | null;
}

/** How long those took that were decided, and how long they waited on whom meanwhile. */
export interface DecisionTimes {
  readonly toDecision: Percentiles;
  readonly onApprovers: Percentiles;
  readonly onRequester: Percentiles;
}

interface Tally extends DecisionTimes {
  readonly total: number;
  readonly pending: number;
}

export interface ApprovalStats extends Tally {
  readonly overdue: number;
  /** For which too few people are left who could answer; of one that is settled nobody says so. */
  readonly nobodyCanAnswer: number;
  /** The pending ones, in all of `ageBands`. */
  readonly pendingByAge: readonly (AgeBand & { readonly total: number })[];
  /** Those with a status that no request has are left out. */
  readonly byStatus: Readonly<Partial<Record<ApprovalRequestStatus, number>>>;
  /** Of each kind and of none (`null`), the most frequent first. */
  readonly byKind: readonly (Tally & { readonly kindId: string | null })[];
  /** A request counts once for each group that it asks. */
  readonly byGroup: readonly (Tally & { readonly groupId: string })[];
}

/** Two percentiles, or `null` where there is nothing to order. */
type Pair = readonly [number, number] | null;

/** The same as the statement has it. */
type Raw<Tallied> = Omit<Tallied, keyof DecisionTimes> & Record<keyof DecisionTimes, Pair>;

interface Row extends Omit<Raw<ApprovalStats>, 'pendingByAge' | 'byKind' | 'byGroup'> {
  /** By the place of the band, from 0 on; those without any are left out. */
  readonly pendingByAge: Readonly<Partial<Record<number, number>>>;
  readonly byKind: readonly Raw<ApprovalStats['byKind'][number]>[];
  readonly byGroup: readonly Raw<ApprovalStats['byGroup'][number]>[];
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
             r."nobodyCanAnswer",
             EXTRACT(EPOCH FROM ${now} - r."createdAt") AS age,
             r.status IN ('APPROVED', 'DENIED') AS decided,
             EXTRACT(EPOCH FROM r."resolvedAt" - r."createdAt")::float8 AS "toDecision",
             r."waitedOnApproversMs" / 1000.0::float8 AS "onApprovers",
             r."waitedOnRequesterMs" / 1000.0::float8 AS "onRequester"
        FROM "ApprovalRequest" r
       WHERE ${matching(filter)} AND ${visibleRequestsSql(viewer)}
    ), statuses AS (
      SELECT status, count(*) AS n FROM counted GROUP BY status
    ), ages AS (
      SELECT width_bucket(age, ${bounds}::numeric[]) AS band, count(*) AS n
        FROM counted WHERE status = 'PENDING' GROUP BY 1
    ), kinds AS (
      SELECT "kindId", ${tally} FROM counted GROUP BY "kindId"
    ), asked AS (
      SELECT DISTINCT c.id, a."groupId"
        FROM counted c
        JOIN "ApprovalStep" s ON s."requestId" = c.id AND s.current
        JOIN "Assignment" a ON a."stepId" = s.id AND a."groupId" IS NOT NULL
    ), groups AS (
      SELECT "groupId", ${tally} FROM asked JOIN counted USING (id) GROUP BY "groupId"
    )
    SELECT (count(*) FILTER (WHERE overdue))::int AS overdue,
           (count(*) FILTER (WHERE "nobodyCanAnswer"))::int AS "nobodyCanAnswer", ${tally},
           (SELECT COALESCE(json_object_agg(status, n), '{}') FROM statuses) AS "byStatus",
           (SELECT COALESCE(json_object_agg(band, n), '{}') FROM ages) AS "pendingByAge",
           (SELECT COALESCE(json_agg(k ORDER BY k.total DESC, k."kindId"), '[]') FROM kinds k) AS "byKind",
           (SELECT COALESCE(json_agg(g ORDER BY g.total DESC, g."groupId"), '[]') FROM groups g) AS "byGroup"
      FROM counted`;
  if (!row) throw new Error('An aggregate has a row.');
  return {
    ...withTimes(row),
    pendingByAge: ageBands.map((band, place) => ({ ...band, total: row.pendingByAge[place] ?? 0 })),
    byKind: row.byKind.map(withTimes),
    byGroup: row.byGroup.map(withTimes),
  };
}

/** Where one band of ages ends and the next begins. */
const bounds = ageBands.slice(1).map(({ fromSeconds }) => fromSeconds);

/** What is counted of all, of each kind, and of each group. */
const tally = Prisma.sql`
  count(*)::int AS total,
  (count(*) FILTER (WHERE status = 'PENDING'))::int AS pending,
  ${percentiles(Prisma.sql`"toDecision"`)} AS "toDecision",
  ${percentiles(Prisma.sql`"onApprovers"`)} AS "onApprovers",
  ${percentiles(Prisma.sql`"onRequester"`)} AS "onRequester"`;

/** Over what was decided; what was withdrawn or has expired had no decision. */
function percentiles(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_json(
    percentile_cont(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY ${column}) FILTER (WHERE decided))`;
}

function withTimes<Tallied extends Record<keyof DecisionTimes, Pair>>(tallied: Tallied) {
  return {
    ...tallied,
    toDecision: asPercentiles(tallied.toDecision),
    onApprovers: asPercentiles(tallied.onApprovers),
    onRequester: asPercentiles(tallied.onRequester),
  };
}

function asPercentiles(pair: Pair): Percentiles {
  return { median: pair?.[0] ?? null, p90: pair?.[1] ?? null };
}
