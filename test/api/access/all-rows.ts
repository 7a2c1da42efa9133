import { dueRequestIds } from '../../../src/commands/pass-time.ts';
import type { TestApp } from '../../support/test-app.ts';
import { until } from '../../support/until.ts';

/**
 * A digest of every table's rows, once nothing is under way: what a command that does nothing leaves
 * as it is. Keys and mails are not told: a refusal is kept under its key, and mails are sent in their
 * own time.
 */
export async function allRows(test: TestApp): Promise<Record<string, string>> {
  await until(() => isIdle(test));
  const { rows: tables } = await test.db.executeSql(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
        AND tablename NOT IN ('_prisma_migrations', 'IdempotencyKey', 'Mail') ORDER BY 1`,
  );
  const names = (tables as { name: string }[]).map(({ name }) => name);
  const digests = names.map(
    (name) =>
      `(SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '')
          FROM "${name}" t) AS "${name}"`,
  );
  const { rows } = await test.db.executeSql(`SELECT ${digests.join(', ')}`);
  return rows[0] as Record<string, string>;
}

/** No job waits but mails, nothing has become due, and whoever stands in has heard of it. */
async function isIdle({ app: { commands }, db }: TestApp): Promise<boolean> {
  const { rows } = await db.executeSql(
    `SELECT 1 FROM pgboss.job WHERE name <> 'mail' AND state IN ('created', 'retry', 'active')`,
  );
  const now = commands.now();
  const begun = { announcedAt: null, startsAt: { lte: now } };
  return (
    rows.length === 0 &&
    (await db.prisma.delegation.count({ where: begun })) === 0 &&
    (await dueRequestIds(commands, now, 1)).length === 0
  );
}
