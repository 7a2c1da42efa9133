import { setTimeout as sleep } from 'node:timers/promises';
import type { Crowd } from './crowd.ts';
import type { BenchDatabase, Commit } from './database.ts';
import type { Heard } from './deliveries.ts';
import type { StepOutcome } from './figures.ts';
import { ascending, percentile } from '../runner/percentiles.ts';
import type { Card } from './operations.ts';
import type { ServerProcess } from '../runner/process.ts';

/** An event, and who is to hear of it. */
export interface Event {
  readonly hearers: readonly number[];
  /** Makes it; resolves to the UUID of its request. */
  make(): Promise<string>;
  isRight(card: Card): boolean;
}

export interface StepParts {
  readonly server: ServerProcess;
  readonly crowd: Crowd;
  readonly database: BenchDatabase;
  readonly core: number;
}

export interface StepLimits {
  readonly events: number;
  readonly seconds: number;
}

interface Happened {
  readonly sent: number;
  readonly requestId: string;
  readonly heard: Heard;
}

/** Between two events: time for a delivery that nobody should get, and for what follows an event. */
const pause = 25;

/** The server's microseconds for an event that nobody hears. */
export async function unheardCost(
  { server, database, core }: Omit<StepParts, 'crowd'>,
  make: (turn: number) => Promise<unknown>,
): Promise<number> {
  const times = 20;
  await database.pinBackends(core);
  await server.quiet();
  const before = server.cpu();
  for (let turn = 0; turn < times; turn += 1) {
    await make(turn);
    await sleep(pause);
  }
  await server.quiet();
  return (server.cpu() - before) / times;
}

/**
 * Makes events one after the other, each when the one before was heard by all.
 */
export async function runStep(
  parts: StepParts,
  limits: StepLimits,
  next: () => Event,
): Promise<StepOutcome> {
  const { server, crowd, database, core } = parts;
  const happen = async (event: Event): Promise<Happened> => {
    const sent = performance.now();
    const heard = crowd.expect(event.hearers, (card) => event.isRight(card));
    const requestId = await event.make();
    return { sent, requestId, heard: await heard };
  };
  await server.quiet();
  // The first is for warming up: it shows that all are there, and is checked like every other.
  const cold = await happen(next());
  if (cold.heard.missing > 0) console.log(`    ${cold.heard.missing} did not hear the first event`);
  await database.pinBackends(core);
  await server.quiet();
  await database.forgetCommits();

  const all: Happened[] = [];
  const cpuBefore = server.cpu();
  const until = performance.now() + limits.seconds * 1000;
  while (all.length < limits.events && (performance.now() < until || all.length < 2)) {
    all.push(await happen(next()));
    await sleep(pause);
  }
  await server.quiet();
  const cpu = server.cpu() - cpuBefore;
  return figuresOf(all, cold, await database.readCommits(), cpu);
}

function figuresOf(
  all: readonly Happened[],
  cold: Happened,
  commits: readonly Commit[],
  cpu: number,
): StepOutcome {
  const each: number[] = [];
  const last: number[] = [];
  for (const { sent, requestId, heard } of all) {
    const commit = commits.find((one) => one.requestId === requestId && one.at > sent - 1);
    if (!commit) throw new Error('An event left no commit in the database.');
    const delays = heard.times.map((time) => time - commit.at);
    for (const delay of delays) each.push(delay);
    last.push(heard.missing > 0 ? Infinity : (delays.at(-1) ?? NaN));
  }
  const [lasts, eaches] = [ascending(last), ascending(each)];
  const sum = (name: 'missing' | 'stray' | 'wrong') =>
    [cold, ...all].reduce((total, { heard }) => total + heard[name], 0);
  return {
    events: all.length,
    lastP50: percentile(lasts, 0.5),
    lastP99: percentile(lasts, 0.99),
    eachP50: percentile(eaches, 0.5),
    eachP99: percentile(eaches, 0.99),
    cpu,
    deliveries: each.length,
    missing: sum('missing'),
    stray: sum('stray'),
    wrong: sum('wrong'),
  };
}
