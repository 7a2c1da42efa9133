import type { Contender, Started, Way } from './contenders/contender.ts';
import { gather, type Crowd } from './crowd.ts';
import type { BenchDatabase } from './database.ts';
import { withCosts, type StepFigures, type StepOutcome } from './figures.ts';
import { assignedOperation, sameText, updatedOperation } from './operations.ts';
import { absent, publicId } from './people.ts';
import type { Settings } from './settings.ts';
import { runStep, unheardCost, type Event, type StepLimits } from './step.ts';

/** What one contender came to in one round. */
export interface RoundFigures {
  /** By the way's label, then by the step's name. */
  readonly steps: ReadonlyMap<string, ReadonlyMap<string, StepFigures>>;
  /** Bytes of the server for each idle socket that follows a request. */
  readonly memory: number;
  /** The server's microseconds for each socket that connects, says who it is and subscribes. */
  readonly arrival: number;
}

/** Said of each delivery's data: all of it is compared but these. */
const changes = ['revision'];
const changesByRequest = ['id', 'revision', 'createdAt'];

/** The steps in the order in which they are run: sizes of one event's audience, then their own. */
export function stepNames({ audiences }: Settings): string[] {
  return [...audiences.map(sharedStep), ownStep(audiences)];
}

function sharedStep(audience: number): string {
  return `one event, ${audience} hear it`;
}

function ownStep(audiences: readonly number[]): string {
  return `${Math.max(...audiences)} subscribers, each their own events`;
}

/** A fresh server, its memory, then every step. */
export async function runRound(
  contender: Contender,
  database: BenchDatabase,
  settings: Settings,
): Promise<RoundFigures> {
  const { core, audiences, events, ownEvents, stepSeconds, ownSeconds } = settings;
  const size = Math.max(...audiences);
  const started = await contender.start();
  const { server, requestId, ways } = started;
  const steps = new Map(ways.map(({ label }) => [label, new Map<string, StepFigures>()]));
  let crowd: Crowd | undefined;
  try {
    await warmUp(contender, started);
    const before = await server.settledMemory();
    const cpuBefore = server.cpu();
    crowd = await gather(server.port, size, contender.sharedIds);
    await crowd.subscribe(updatedOperation(publicId('req', requestId)), server.rest);
    await server.quiet();
    const arrival = (server.cpu() - cpuBefore) / size;
    const memory = ((await server.settledMemory()) - before) / size;
    const kilobytes = (memory / 1024).toFixed(1);
    console.log(`    ${size} subscribed: ${kilobytes} kB and ${arrival.toFixed(0)} µs each`);

    const parts = { server, crowd, database, core };
    const run = async (name: string, way: Way, limits: StepLimits, next: () => Event) => {
      const outcome = await runStep(parts, limits, next);
      const last = outcome.lastP50.toFixed(1);
      console.log(`    ${way.label}: ${name}: ${outcome.events} events, last after ${last} ms`);
      return outcome;
    };
    const outcomes: [Way, string, StepOutcome][] = [];
    for (const audience of audiences) {
      crowd.unsubscribe(audience);
      const name = sharedStep(audience);
      for (const way of ways) {
        const next = () => update(way, started, audience);
        outcomes.push([way, name, await run(name, way, { events, seconds: stepSeconds }, next)]);
      }
    }
    crowd.unsubscribe(0);
    // Last, when the server is as warm as it was for the steps.
    for (const way of ways) {
      const unheard = await unheardCost(parts, () => way.update());
      for (const [whose, name, outcome] of outcomes) {
        if (whose === way) steps.get(way.label)?.set(name, withCosts(outcome, unheard));
      }
    }
    const own = { events: ownEvents, seconds: ownSeconds };
    await crowd.subscribe(assignedOperation, server.rest);
    for (const way of ways) {
      let person = 0;
      // A prime number of seats on each time: all over the crowd, and nobody twice.
      const next = () => assign(way, started, (person = (person + 1_009) % size));
      const outcome = await run(ownStep(audiences), way, own, next);
      const unheard = await unheardCost(parts, (turn) => way.assign(absent + turn));
      steps.get(way.label)?.set(ownStep(audiences), withCosts(outcome, unheard));
    }
    return { steps, memory, arrival };
  } finally {
    crowd?.leave();
    await server.stop();
  }
}

function update(way: Way, { requestId, card }: Started, audience: number): Event {
  const right = sameText(card, changes);
  return {
    hearers: Array.from({ length: audience }, (_, index) => index),
    isRight: (heard) => sameText(heard, changes) === right,
    async make() {
      await way.update();
      return requestId;
    },
  };
}

function assign(way: Way, { card }: Started, person: number): Event {
  const right = sameText(card, changesByRequest);
  return {
    hearers: [person],
    isRight: (heard) => sameText(heard, changesByRequest) === right,
    make: () => way.assign(person),
  };
}

/** Some sockets that come, hear of some events and go again: compiled code, connections, statements. */
async function warmUp({ sharedIds }: Contender, started: Started): Promise<void> {
  const { server, requestId, ways } = started;
  const crowd = await gather(server.port, 100, sharedIds);
  const hear = async (event: Event) => {
    const heard = crowd.expect(event.hearers, (card) => event.isRight(card));
    await event.make();
    const { missing, wrong } = await heard;
    if (missing + wrong > 0)
      throw new Error(`Of the first event ${missing} are missing and ${wrong} wrong.`);
  };
  await crowd.subscribe(updatedOperation(publicId('req', requestId)), server.rest);
  await server.quiet();
  for (const way of ways) {
    for (let times = 0; times < 15; times += 1) await hear(update(way, started, 100));
  }
  crowd.unsubscribe(0);
  await crowd.subscribe(assignedOperation, server.rest);
  await server.quiet();
  for (const way of ways) {
    for (let times = 0; times < 15; times += 1) await hear(assign(way, started, times));
  }
  crowd.leave();
  await server.quiet();
}
