// `npm run bench:reads`: what clients read of Assent beside what one would use instead. See bench/README.md.
import pg from 'pg';
import { isListed, readArguments, where } from '../runner/arguments.ts';
import { ensureDatabase } from '../runner/ensure-database.ts';
import { ensureInstalled } from '../runner/installed.ts';
import { describeMachine, lookAtCore, pinSelf } from '../runner/machine.ts';
import { inboxReading } from './inbox-reading.ts';
import { dropInboxFunction, inboxFunction } from './inbox-sql.ts';
import type { Reading } from './reading.ts';
import { figuresTable, goalsTable } from './report.ts';
import { requestReading } from './request-reading.ts';
import { compare, round, type Figures, type Settings } from './round.ts';
import { executorReading, unusualReading } from './unusual-reading.ts';

const readings = [inboxReading, unusualReading, requestReading, executorReading];
const usage = `Usage: npm run bench:reads -- [--database assent_bench] [--rounds 3] [--seconds 5]
       [--reading ${readings.map(({ name }) => name).join()}] [--only Assent,floor] [--core 0]
       [--postgres postgres://postgres@127.0.0.1:5432]
Where there is no assent_bench, it is made first, as by: npm run bench:data`;
const values = readArguments(usage, {
  ...where,
  ...{ rounds: 3, seconds: 5, core: 0 },
  ...{ reading: '', only: '' },
});
const { rounds, seconds, core } = values;
const chosen = readings.filter(({ name }) => isListed(values.reading, (each) => each === name));
if (chosen.length === 0) throw new Error(usage);
const url = new URL(`/${values.database}`, values.postgres);

/** Compared before anything is timed. */
const compared = 40;

async function read(reading: Reading, settings: Settings, rounds: number) {
  const subjects = await reading.subjects(settings.client);
  if (subjects.length < compared) throw new Error(`Too little to ask for in it. ${usage}`);
  const contenders = reading
    .contenders(url.href)
    .filter(({ name }) => isListed(values.only, (part) => name.includes(part)));
  console.log(`\n${reading.title}: ${String(subjects.length)} to ask for; all say the same first:`);
  await compare(contenders, subjects.slice(0, compared));
  const results = new Map(contenders.map(({ name }): [string, Figures[]] => [name, []]));
  for (let turn = 0; turn < rounds; turn += 1) {
    const at = turn % contenders.length;
    for (const contender of [...contenders.slice(at), ...contenders.slice(0, at)]) {
      const { share } = lookAtCore();
      const figures = await round(contender, subjects, settings);
      results.get(contender.name)?.push(figures);
      console.log(
        `round ${String(turn + 1)} of ${String(rounds)}: ${contender.name}: ${figures.perSecond.toFixed(0)}/s (${String(Math.round(share * 100))} % of the core is left)`,
      );
    }
  }
  return results;
}

ensureInstalled();
await ensureDatabase(values.postgres, values.database);
pinSelf(core);
console.log(`${describeMachine(core)}, ${values.database}`);
const client = new pg.Client({ connectionString: url.href });
await client.connect();
await client.query(inboxFunction);
try {
  const results = new Map<string, ReadonlyMap<string, readonly Figures[]>>();
  for (const reading of chosen) {
    results.set(reading.name, await read(reading, { client, core, seconds }, rounds));
    console.log(`\n${figuresTable(results, reading.name)}`);
  }
  console.log(`\n${goalsTable(results)}`);
} finally {
  await client.query(dropInboxFunction);
  await client.end();
}
process.exit(0);
