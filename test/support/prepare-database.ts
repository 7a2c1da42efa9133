import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { fillDemo } from '../../prisma/seed/fill-demo.ts';
import type { Database } from '../../src/db/database.ts';
import { openEmbedded } from '../../src/db/embedded.ts';
import { createIdSource } from '../../src/db/ids.ts';
import { migrate } from '../../src/db/migrate.ts';
import { openPostgres } from '../../src/db/postgres.ts';
import { createPresence } from '../../src/feed/presence.ts';
import { createUrgent } from '../../src/feed/urgent.ts';
import { createWakeups } from '../../src/feed/wakeups.ts';
import { startQueue } from '../../src/jobs/queue.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    database: 'embedded' | 'postgres';
    postgresUrl: string;
    /** Empty where no Redis answers. */
    redisUrl: string;
    /** A migrated database with the demo data: a dump's file, or a Postgres template's name. */
    template: string;
  }
}

/** Makes, once a run, the database that every test app starts from a copy of. */
export default async function prepareDatabase(project: TestProject): Promise<() => Promise<void>> {
  const { database, postgresUrl } = project.getProvidedContext() as {
    database: 'embedded' | 'postgres';
    postgresUrl: string;
  };
  return database === 'embedded' ? prepareEmbedded(project) : preparePostgres(project, postgresUrl);
}

async function prepareEmbedded(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'assent-test-'));
  const file = join(folder, 'template.tar');
  const db = await openEmbedded();
  await fill(db);
  await writeFile(file, Buffer.from(await (await db.dump()).arrayBuffer()));
  await db.close();
  project.provide('template', file);
  return () => rm(folder, { recursive: true, force: true });
}

async function preparePostgres(project: TestProject, url: string): Promise<() => Promise<void>> {
  const template = `assent_test_${String(process.pid)}_${Date.now().toString(36)}`;
  await administer(url, `CREATE DATABASE ${template}`);
  const db = openPostgres({ url: withDatabase(url, template) });
  await fill(db);
  await db.close();
  project.provide('template', template);
  return () => administer(url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
}

async function fill(db: Database): Promise<void> {
  await migrate(db);
  const queue = await startQueue(db, pino({ level: 'warn' }));
  await queue.stop();
  const wakeups = createWakeups();
  await fillDemo({
    db,
    jobs: queue,
    wakeups,
    presence: createPresence(undefined, wakeups.wakeHere),
    urgent: createUrgent(),
    newId: createIdSource(),
    now: () => new Date(),
  });
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** One statement on the server itself, such as CREATE DATABASE. */
export async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
