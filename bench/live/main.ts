// `npm run bench:live`: how quickly a committed change reaches everyone who follows it, and at what
// cost, beside what else one could use. See bench/README.md.
import { assent, createClient, startAssent } from './contenders/assent.ts';
import type { Contender } from './contenders/contender.ts';
import { floor, mercurius, stockYoga, type Shown } from './contenders/others.ts';
import { createDatabase, type BenchDatabase } from './database.ts';
import { ensureInstalled } from '../runner/installed.ts';
import { checkOpenFiles, describeMachine, lookAtCore, pinSelf } from '../runner/machine.ts';
import { deliverySize } from './operations.ts';
import { approver } from './people.ts';
import { explain, report, type Results } from './report.ts';
import { runRound, stepNames, type RoundFigures } from './round.ts';
import { readSettings, type Settings } from './settings.ts';

async function run(settings: Settings): Promise<void> {
  const size = Math.max(...settings.audiences);
  checkOpenFiles(size);
  ensureInstalled();
  pinSelf(settings.core);
  const { clockStep } = lookAtCore();
  const machine = describeMachine(settings.core);
  console.log(`${machine}, its clock moves in steps of ${(clockStep * 1000).toFixed(2)} µs.`);
  if (clockStep > 0.1) console.log('THIS CLOCK IS TOO COARSE: choose another core with --core.');

  const database = await createDatabase(settings.postgres);
  // However it ends, the servers end with this process; the database would stay.
  let ending = false;
  const giveUp = (code: number) => {
    if (ending) return;
    ending = true;
    void database.drop().finally(() => process.exit(code));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => giveUp(130));
  process.on('uncaughtException', (error) => {
    if (!ending) console.error(error.message);
    giveUp(1);
  });
  try {
    const shown = await prepare(database, settings, size);
    const results = await runRounds(contenders(database.url, settings, shown), database, settings);
    console.log(`\n${report(results, stepNames(settings))}\n`);
    console.log(explain(settings, { machine, ...database.backends() }));
  } finally {
    await database.drop();
  }
}

/** Assent makes the tables and the request that the others tell of. */
async function prepare(database: BenchDatabase, settings: Settings, size: number): Promise<Shown> {
  console.log(`Assent makes its tables; then come ${size} people …`);
  const server = await startAssent(database.url, settings.assent);
  try {
    await database.fill(size);
    const client = createClient(server.port);
    const requestId = await client.ask(approver);
    const card = await client.read(requestId);
    console.log(`A delivery has ${deliverySize(card)} bytes.`);
    return { requestId, card };
  } finally {
    await server.stop();
  }
}

function contenders(url: string, { only, assent: set }: Settings, shown: Shown): Contender[] {
  const all = [floor(url, shown), assent(url, set), mercurius(url, shown), stockYoga(url, shown)];
  return all.filter(({ name }) => only.length === 0 || only.includes(name));
}

/** Each round has all contenders in it, and begins with another one. */
async function runRounds(
  all: readonly Contender[],
  database: BenchDatabase,
  settings: Settings,
): Promise<Results> {
  const results = new Map(all.map(({ name }): [string, RoundFigures[]] => [name, []]));
  for (let round = 0; round < settings.rounds; round += 1) {
    const turn = round % all.length;
    for (const contender of [...all.slice(turn), ...all.slice(0, turn)]) {
      const time = `${Math.round(performance.now() / 1000)} s`;
      console.log(`round ${round + 1} of ${settings.rounds}: ${contender.name} (${time})`);
      const { share } = lookAtCore();
      if (share < 0.95)
        console.log(`    OTHERS USE THIS CORE: ${Math.round(share * 100)} % of it is left.`);
      results.get(contender.name)?.push(await runRound(contender, database, settings));
    }
  }
  return results;
}

try {
  await run(readSettings(process.argv.slice(2)));
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('The measurement ended early.');
  process.exit(1);
}
