// A server whose database is not what it should be, or not there.
import { expect, inject, onTestFinished, test } from 'vitest';
import { administer } from '../support/prepare-database.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

async function status(app: TestApp, path: string) {
  const response = await fetch(`${app.url}${path}`);
  return [response.status, await response.text()] as const;
}

test('/readyz is 503 while a migration is missing; /healthz does not care', async () => {
  const app = await startTestApp();
  onTestFinished(() => app.close());
  await app.db.executeSql('ALTER TABLE _prisma_migrations RENAME TO "Away"');
  const [code, text] = await status(app, '/readyz');
  expect(code).toBe(503);
  expect(JSON.parse(text)).toMatchObject({
    ...{ status: 'not ready', database: 'reachable', migrated: false },
  });
  expect((await status(app, '/healthz'))[0]).toBe(200);
  await app.db.executeSql('ALTER TABLE "Away" RENAME TO _prisma_migrations');
  expect((await status(app, '/readyz'))[0]).toBe(200);
});

test('without a database it lives, is not ready, and masks what fails', async () => {
  const app = await startTestApp();
  const lea = await app.as('lea');
  onTestFinished(await takeAway(app));

  const [code, text] = await status(app, '/readyz');
  expect(code).toBe(503);
  expect(JSON.parse(text)).toEqual({ status: 'not ready', database: 'unreachable' });
  expect(await status(app, '/healthz')).toEqual([200, '{"status":"alive"}']);
  const { errors } = await lea.post('{ viewer { user { id } } }');
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(JSON.stringify(errors)).not.toMatch(/ {4}at |prisma|SELECT |PGlite|ECONN|database/i);
  expect(app.faults).not.toEqual([]);
});

/** The database is gone from here on; gives back what ends the app nevertheless. */
async function takeAway(app: TestApp): Promise<() => Promise<void>> {
  if (app.db.kind === 'embedded') {
    await app.db.close();
    // Closing goes on to the end and fails there: the database is closed already.
    return () => app.close().catch(() => undefined);
  }
  const url = inject('postgresUrl');
  const { rows } = await app.db.executeSql('SELECT current_database() AS name');
  const { name } = rows[0] as { name: string };
  await administer(url, `ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
  await administer(
    url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
  return async () => {
    await administer(url, `ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
    // The worker, too, missed its database meanwhile.
    app.faults.length = 0;
    await app.close();
  };
}
