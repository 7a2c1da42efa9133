// `npm run bench:reads`: the inbox of Assent beside what one would use instead. See bench/README.md.
import assert from 'node:assert/strict';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ensureInstalled } from '../runner/installed.ts';
import { describeMachine, lookAtCore, pinProcess, pinSelf } from '../runner/machine.ts';
import { median } from '../runner/percentiles.ts';
import { table } from '../runner/table.ts';
import { contenders, type Contender } from './contenders.ts';
import { dropInboxFunction, inboxFunction, plainViewers } from './inbox-sql.ts';
import { askOnce, load, type Load } from './load.ts';

const usage = `Usage: npm run bench:reads -- [--database assent_bench] [--rounds 3] [--seconds 8]
       [--core 0] [--only Assent,floor] [--postgres postgres://postgres@127.0.0.1:5432]
The database is made by: npm run bench:data`;
const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'assent_bench' },
    postgres: { type: 'string', default: 'postgres://postgres@127.0.0.1:5432' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
    core: { type: 'string', default: '0' },
    only: { type: 'string' },
  },
});
const [rounds, seconds, core] = [values.rounds, values.seconds, values.core].map(Number);
const url = new URL(values.postgres);
if (!rounds || !seconds || core === undefined || !/^[a-z_0-9]+$/.test(values.database)) {
  throw new Error(usage);
}
if (!['127.0.0.1', 'localhost'].includes(url.hostname)) throw new Error(usage);
url.pathname = `/${values.database}`;

/** Another viewer for each question; so many there are. */
const viewerCount = 2_000;
/** Compared before anything is timed. */
const compared = 40;

interface Figures extends Load {
  /** One connection's. */
  readonly alone: number;
  /** Of the server, in microseconds an answer. */
  readonly cpu: number;
  /** Resident, in MB, at the end. */
  readonly memory: number;
}

async function round(contender: Contender, viewers: readonly string[], client: pg.Client) {
  const questions = viewers.map((viewer) => contender.ask(viewer));
  const server = await contender.start();
  try {
    await load(server.port, questions, { connections: 32, seconds: 3 });
    const { rows } = await client.query<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE datname = current_database()',
    );
    for (const { pid } of rows) pinProcess(pid, core ?? 0);
    const before = server.cpu();
    const many = await load(server.port, questions, { connections: 32, seconds: seconds ?? 8 });
    const cpu = (server.cpu() - before) / (many.perSecond * (seconds ?? 8));
    const alone = await load(server.port, questions, { connections: 1, seconds: 3 });
    return { ...many, alone: alone.p50, cpu, memory: server.memory() / 1e6 } satisfies Figures;
  } finally {
    await server.stop();
  }
}

/** Every contender has to say the same, or the figures compare nothing. */
async function compare(all: readonly Contender[], viewers: readonly string[]): Promise<void> {
  const said = new Map<string, unknown>();
  for (const contender of all) {
    const server = await contender.start();
    try {
      for (const viewer of viewers.slice(0, compared)) {
        const inbox = contender.read(await askOnce(server.port, contender.ask(viewer)));
        if (!said.has(viewer)) said.set(viewer, inbox);
        assert.deepEqual(inbox, said.get(viewer), `${contender.name} says something else`);
      }
      console.log(`  ${contender.name}: the same ${String(compared)} inboxes`);
    } finally {
      await server.stop();
    }
  }
}

function report(results: ReadonlyMap<string, readonly Figures[]>): string {
  const of = (name: string, figure: keyof Figures) =>
    median((results.get(name) ?? []).map((figures) => figures[figure]));
  const names = [...results.keys()];
  const [floor = ''] = names.filter((name) => name.startsWith('floor'));
  const rows = names
    .sort((one, other) => of(other, 'perSecond') - of(one, 'perSecond'))
    .map((name) => [
      name,
      of(name, 'perSecond').toFixed(0),
      (of(name, 'perSecond') / of(floor, 'perSecond')).toFixed(2),
      of(name, 'p50').toFixed(1),
      of(name, 'p99').toFixed(1),
      of(name, 'alone').toFixed(2),
      of(name, 'cpu').toFixed(0),
      of(name, 'memory').toFixed(0),
    ]);
  const head = ['', 'answers/s', '× floor', 'p50 ms', 'p99 ms', 'alone p50', 'server µs', 'MB'];
  return table(head, rows);
}

ensureInstalled();
pinSelf(core);
console.log(`${describeMachine(core)}, ${values.database}`);
const client = new pg.Client({ connectionString: url.href });
await client.connect();
await client.query(inboxFunction);
try {
  const found = await client.query<{ id: string }>(plainViewers, [viewerCount]);
  const viewers = found.rows.map(({ id }) => id);
  if (viewers.length < compared) throw new Error(`Too few viewers in it. ${usage}`);
  const only = values.only?.split(',');
  const all = contenders(url.href).filter(
    ({ name }) => only?.some((part) => name.includes(part)) ?? true,
  );
  console.log(`${String(viewers.length)} viewers; all have to say the same first:`);
  await compare(all, viewers);
  const results = new Map(all.map(({ name }): [string, Figures[]] => [name, []]));
  for (let turn = 0; turn < rounds; turn += 1) {
    const at = turn % all.length;
    for (const contender of [...all.slice(at), ...all.slice(0, at)]) {
      const { share } = lookAtCore();
      const figures = await round(contender, viewers, client);
      results.get(contender.name)?.push(figures);
      console.log(
        `round ${String(turn + 1)} of ${String(rounds)}: ${contender.name}: ${figures.perSecond.toFixed(0)}/s (${String(Math.round(share * 100))} % of the core is left)`,
      );
    }
  }
  console.log(`\n${report(results)}`);
} finally {
  await client.query(dropInboxFunction);
  await client.end();
}
process.exit(0);
