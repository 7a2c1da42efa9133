// `npm run bench:growth`: what an inbox costs where there are few requests and where there are many. See
// bench/README.md.
import pg from 'pg';
import { readArguments, where, wholeNumbers } from '../runner/arguments.ts';
import { databaseOf, ensureDatabase } from '../runner/ensure-database.ts';
import { ensureInstalled } from '../runner/installed.ts';
import { describeMachine, pinSelf } from '../runner/machine.ts';
import { median } from '../runner/percentiles.ts';
import { table } from '../runner/table.ts';
import { nothingKept } from './both.ts';
import { inboxReading } from './inbox-reading.ts';
import { round, type Figures } from './round.ts';

const usage = `Usage: npm run bench:growth -- [--requests 10000,100000,1000000] [--rounds 3] [--seconds 5]
       [--core 0] [--postgres postgres://postgres@127.0.0.1:5432]
Databases that are missing are made first, assent_bench_<requests>; assent_bench is the one of 1,000,000.`;
const { postgres, rounds, seconds, core, ...values } = readArguments(usage, {
  postgres: where.postgres,
  ...{ requests: '10000,100000,1000000', rounds: 3, seconds: 5, core: 0 },
});
const sizes = wholeNumbers(values.requests, usage);

ensureInstalled();
for (const requests of sizes) await ensureDatabase(postgres, databaseOf(requests));
pinSelf(core);
console.log(describeMachine(core));
const names = ['Assent', nothingKept];
const results = new Map<string, Figures[]>();
const keyOf = (name: string, requests: number) => `${name}: ${String(requests)}`;

/** Every contender of `names`, once, where there are so many requests. */
async function ask(requests: number, turn: number): Promise<void> {
  const url = new URL(`/${databaseOf(requests)}`, postgres);
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    const contenders = inboxReading.contenders(url.href).filter(({ name }) => names.includes(name));
    const subjects = await inboxReading.subjects(client);
    for (const contender of contenders) {
      const figures = await round(contender, subjects, { client, core, seconds });
      const key = keyOf(contender.name, requests);
      results.set(key, [...(results.get(key) ?? []), figures]);
      console.log(
        `round ${String(turn + 1)} of ${String(rounds)}: ${key}: ${figures.alone.toFixed(2)} ms alone`,
      );
    }
  } finally {
    await client.end();
  }
}

for (let turn = 0; turn < rounds; turn += 1) {
  for (const requests of sizes) await ask(requests, turn);
}
const [fewest = 0] = sizes;
const head = ['requests', 'alone p50', '× fewest', 'p50 at 32', '× fewest', 'answers/s'];
for (const name of names) {
  const of = (requests: number, figure: keyof Figures) =>
    median((results.get(keyOf(name, requests)) ?? []).map((figures) => figures[figure]));
  const rows = sizes.map((size) => [
    size.toLocaleString('en'),
    of(size, 'alone').toFixed(2),
    (of(size, 'alone') / of(fewest, 'alone')).toFixed(2),
    of(size, 'p50').toFixed(1),
    (of(size, 'p50') / of(fewest, 'p50')).toFixed(2),
    of(size, 'perSecond').toFixed(0),
  ]);
  console.log(`\n${name}\n${table(head, rows)}`);
}
process.exit(0);
