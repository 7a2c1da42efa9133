import type { RightsChangeKind } from '../generated/prisma/client.ts';
import type { Database, Transaction } from './database.ts';

export interface RightsChange {
  readonly id: string;
  readonly kind: RightsChangeKind;
  /** Whose; `null`: it may be anybody's. */
  readonly userId: string | null;
}

export interface RightsChanges {
  readonly changes: readonly RightsChange[];
  /** Give it back to read what comes after. What was still being committed comes then, once more. */
  readonly upTo: string;
}

/**
 * What has changed about people's rights since `after`: everything that was committed before this
 * statement began. A transaction that was not to be seen the last time has a number at or after the
 * oldest one that was running then, so none is passed over, however late it commits.
 *
 * @param after `upTo` of the last reading; `null` for where it stands now
 */
export async function readRightsChanges(
  db: Pick<Database, 'readTexts'>,
  after: string | null,
): Promise<RightsChanges> {
  const [row] = await db.readTexts(changesSince, [after]);
  const [upTo, changes] = row ?? [];
  if (upTo == null || changes == null) throw new Error('A SELECT without FROM has a row.');
  return { upTo, changes: JSON.parse(changes) as RightsChange[] };
}

/** Takes `upTo` of the last reading. */
export const changesSince = {
  name: 'rights-changes',
  text: `
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text,
           (SELECT COALESCE(json_agg(json_build_object('id', id::text, 'kind', kind, 'userId', "userId")), '[]')
              FROM "RightsChange"
             WHERE "transactionId" >= $1::text::bigint)::text`,
};

/** The next moment at which an absence begins or ends by itself; `null` where none does. */
export async function nextAbsenceMoment(db: Transaction, now: Date): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    SELECT LEAST((SELECT min("startsAt") FROM "Delegation" WHERE "startsAt" > ${now}),
                 (SELECT min("endsAt") FROM "Delegation" WHERE "endsAt" > ${now})) AS at`;
  return row?.at ?? null;
}

/** Forgets what was made before `before`: every server has read it long since. */
export async function forgetRightsChanges(db: Transaction, before: Date): Promise<void> {
  await db.rightsChange.deleteMany({ where: { madeAt: { lt: before } } });
}
