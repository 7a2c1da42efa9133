import { spawnSync } from 'node:child_process';
import pg from 'pg';

/** The database of so many requests. */
export function databaseOf(requests: number): string {
  return requests === 1_000_000 ? 'assent_bench' : `assent_bench_${String(requests)}`;
}

/**
 * Makes the database of that name as `npm run bench:data` does, if it is not there: a million requests take
 * some minutes.
 *
 * @throws Error where it is not there and its name says no size, or where it could not be made
 */
export async function ensureDatabase(postgres: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: new URL('/postgres', postgres).href });
  await admin.connect();
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  await admin.end();
  if (rowCount) return;
  const requests =
    name === databaseOf(1_000_000) ? '1000000' : /^assent_bench_(\d+)$/.exec(name)?.[1];
  if (requests === undefined) throw new Error(`There is no ${name}: npm run bench:data makes it.`);
  console.log(`There is no ${name} yet: it is made first.`);
  const args = ['--requests', requests, '--database', name, '--postgres', postgres];
  const script = ['--import', 'tsx', 'bench/data/main.ts', ...args];
  const { status } = spawnSync(process.execPath, script, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${name} could not be made; see above.`);
}
