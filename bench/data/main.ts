// `npm run bench:data`: the database that the benchmarks read, made by Assent's own rules and stores.
import pg from 'pg';
import { migrate } from '../../src/db/migrate.ts';
import { openPostgres } from '../../src/db/postgres.ts';
import { readArguments, where } from '../runner/arguments.ts';
import { fillDatabase } from './fill.ts';

const usage = `Usage: npm run bench:data -- [--requests 1000000] [--database assent_bench]
       [--postgres postgres://postgres@127.0.0.1:5432]`;

async function makeDatabase(server: string, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await admin.query(`CREATE DATABASE "${name}"`);
  await admin.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  const db = openPostgres({ url: url.href });
  await migrate(db);
  await db.close();
  return url.href;
}

const { requests, database, postgres } = readArguments(usage, { ...where, requests: 1_000_000 });
if (!Number.isInteger(requests) || requests < 1_000) throw new Error(usage);

const began = Date.now();
const seconds = () => ((Date.now() - began) / 1000).toFixed(0);
const url = await makeDatabase(postgres, database);
let said = 0;
await fillDatabase(url, requests, (done) => {
  if (done - said < requests / 20 && done < requests) return;
  said = done;
  console.log(`${String(done)} of ${String(requests)} requests, ${seconds()} s`);
});
console.log(`${database} is filled, in ${seconds()} s.`);
