import { Prisma } from '../generated/prisma/client.ts';

/** Whether the row `d` of "Delegation" is in force at `now`: from its start until its end. */
export function inForce(now: Date): Prisma.Sql {
  return Prisma.sql`d."startsAt" <= ${now} AND d."endsAt" > ${now}`;
}
