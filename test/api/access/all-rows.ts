import { dueRequestIds } from '../../../src/commands/pass-time.ts';
import type { Database } from '../../../src/db/database.ts';
import type { TestApp } from '../../support/test-app.ts';
import { until } from '../../support/until.ts';

const tablesOf = new WeakMap<Database, Promise<readonly string[]>>();

/**
 * A digest of every table's rows, once nothing is under way: what a command that does nothing leaves
 * as it is. Keys, mails and the notes of whose rights or name changed are not told: a refusal is kept
 * under its key, mails are sent in their own time and have their links' tokens made then, and the tests
 * themselves change people by hand. Some files ask thousands of times, so it is one statement that
 * nothing has to sort for.
 */
export async function allRows(test: TestApp): Promise<Record<string, string>> {
  await until(() => isIdle(test));
  const { db } = test;
  const tables = tablesOf.get(db) ?? listTables(db);
  tablesOf.set(db, tables);
  const digests = (await tables).map(
    (name) =>
      `(SELECT count(*) || ' ' || coalesce(sum(hash_record_extended(t, 0)), 0)
          FROM "${name}" t) AS "${name}"`,
  );
  const { rows } = await db.executeSql(`SELECT ${digests.join(', ')}`);
  return rows[0] as Record<string, string>;
}

async function listTables(db: Database): Promise<readonly string[]> {
  const { rows } = await db.executeSql(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
        AND tablename NOT IN ('_prisma_migrations', 'DirectoryVersion', 'IdempotencyKey', 'Mail', 'MailToken', 'RightsChange') ORDER BY 1`,
  );
  return (rows as { name: string }[]).map(({ name }) => name);
}

/** No job waits but mails, nothing has become due, and whoever stands in has heard of it. */
async function isIdle({ app: { commands }, db }: TestApp): Promise<boolean> {
  const now = commands.now();
  const { rows } = await db.executeSql(
    `SELECT 1 FROM pgboss.job
      WHERE name <> 'mail' AND state IN ('created', 'retry', 'active')
      UNION ALL
     SELECT 1 FROM "Delegation" WHERE "announcedAt" IS NULL AND "startsAt" <= $1::timestamptz`,
    [now.toISOString()],
  );
  return rows.length === 0 && (await dueRequestIds(commands, now, 1)).length === 0;
}
