import { Prisma } from '../generated/prisma/client.ts';

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

/** Whether the row `r` of "ApprovalRequest" is one of them. */
export function matching({ from, to, kindIds, groupIds }: StatsFilter): Prisma.Sql {
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
