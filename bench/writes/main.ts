// `npm run bench:writes`: what a second's writes come to, over HTTP and with pgbench. See bench/README.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, where } from '../runner/arguments.ts';
import { copyDatabase } from '../runner/database-copy.ts';
import { ensureDatabase } from '../runner/ensure-database.ts';
import { ensureInstalled } from '../runner/installed.ts';
import { describeMachine, lookAtCore, pinSelf } from '../runner/machine.ts';
import { median } from '../runner/percentiles.ts';
import { table } from '../runner/table.ts';
import { record } from './record.ts';
import { replay } from './pgbench.ts';
import { round, writes, type Rates } from './round.ts';

const usage = `Usage: npm run bench:writes -- [--database assent_bench] [--rounds 3] [--each 1000] [--core 0]
       [--postgres postgres://postgres@127.0.0.1:5432]
Where there is no assent_bench, it is made first, as by: npm run bench:data. It is copied, and the copy
dropped in the end.`;
const values = readArguments(usage, { ...where, rounds: 3, each: 1_000, core: 0 });
const { rounds, each, core } = values;

const connections = 32;

function percent(share: number): string {
  return `${String(Math.round(share * 100))} % of the core is left`;
}

ensureInstalled();
await ensureDatabase(values.postgres, values.database);
pinSelf(core);
console.log(`${describeMachine(core)}, a copy of ${values.database}`);
const copy = await copyDatabase(values, 'writes');
const { url, client } = copy;
const folder = mkdtempSync(join(tmpdir(), 'assent-bench-'));
try {
  const script = await record({ url, client, file: join(folder, 'sent') });
  console.log(`an approval is ${String(script.statements)} statements, with BEGIN and COMMIT`);
  const results: Rates[] = [];
  for (let turn = 1; turn <= rounds; turn += 1) {
    const settings = { url, client, core, connections };
    const { share } = lookAtCore();
    const rates = await round({ ...settings, each });
    const turns = Math.floor(each / connections);
    const pgbench = await replay(script, { ...settings, turns });
    results.push({ ...rates, pgbench });
    console.log(`round ${String(turn)} of ${String(rounds)} (${percent(share)})`);
  }
  const of = (name: keyof Rates) => median(results.map((rates) => rates[name] ?? 0));
  const rows = writes.map(({ name, title }) => [title, of(name).toFixed(0)]);
  console.log(`\n${table(['at 32 connections', 'a second'], rows)}`);
  console.log(`\nAssent : pgbench, ${(of('approve') / of('pgbench')).toFixed(2)} (must: ≥ 0.5)`);
} finally {
  rmSync(folder, { recursive: true });
  await copy.drop();
}
process.exit(0);
