import type { Database } from '../../src/db/database.ts';
import {
  createStore,
  startServer,
  type ServerProcess,
  type Store,
} from '../support/server-process.ts';
import { testSecret } from '../support/secret.ts';
import { startBalancer, type Balancer } from './balancer.ts';
import { listen, type Listener } from './listener.ts';
import { startOwnRedis, type OwnRedis } from './own-redis.ts';
import { addPeople, type People } from './people.ts';
import { tellStory, type Lost } from './stories.ts';

export interface RunOptions {
  readonly clients: number;
  /** Of the record, at least. */
  readonly events: number;
  readonly reconnects: number;
  /** A file of mutants/, and the one that it takes the place of. */
  readonly mutant?: readonly [string, string];
}

export interface Run {
  readonly db: Database;
  readonly people: People;
  readonly listeners: readonly Listener[];
  readonly lost: readonly Lost[];
  readonly reconnects: number;
  /** What the servers have printed. */
  readonly output: () => string;
  readonly close: () => Promise<void>;
}

/** So many stories go on at the same time. */
const tellers = 8;
/** What one story leaves in the record, at least. */
const eventsOfAStory = 9;

/**
 * Two servers behind one address, with Redis between them; clients that follow their feeds and whose
 * connections break at random, while things happen; Redis killed and started again twice, and one
 * server killed and replaced.
 */
export async function run(options: RunOptions): Promise<Run> {
  const closing: (() => Promise<unknown>)[] = [];
  const store = await createStore();
  closing.unshift(() => store.drop());
  const db = await store.open();
  closing.unshift(() => db.close());
  const people = await addPeople(db, Math.ceil(options.clients * 0.75));
  const redis = await startOwnRedis();
  closing.unshift(() => redis.kill());
  const balancer = await startBalancer();
  closing.unshift(() => balancer.close());
  const servers = createServers(store, redis, options);
  closing.unshift(() => servers.endAll());
  balancer.targets = await Promise.all([servers.start(), servers.start()]);

  const everyone = [...people.agents, ...people.others, ...people.outsiders];
  const listeners = await Promise.all(
    Array.from({ length: options.clients }, (_, index) => {
      const person = everyone[index % everyone.length];
      if (!person) throw new Error('Too few people.');
      return listen({ url: balancer.url, token: person.token, personId: person.uuid });
    }),
  );
  closing.unshift(() => Promise.all(listeners.map((listener) => listener.stop())));

  const stories = Math.ceil(options.events / eventsOfAStory);
  const lost: Lost[] = [];
  let told = 0;
  let reconnects = 0;
  const faults = happenAt(stories, [
    [0.2, () => redis.kill()],
    [0.35, () => redis.start()],
    [0.5, () => replaceServer(servers, balancer)],
    [0.65, () => redis.kill()],
    [0.8, () => redis.start()],
  ]);
  await Promise.all(
    Array.from({ length: tellers }, async () => {
      while (told < stories) {
        told += 1;
        lost.push(await tellStory(balancer.url, people));
        await faults(told);
        const due = Math.floor((told / stories) * options.reconnects);
        for (let tries = 0; reconnects < due && tries < 1_000; tries += 1) {
          const any = listeners[Math.floor(Math.random() * listeners.length)];
          if (any?.breakConnection()) reconnects += 1;
        }
      }
    }),
  );
  return {
    db,
    people,
    listeners,
    lost,
    reconnects,
    output: servers.output,
    async close() {
      for (const close of closing) await close();
    },
  };
}

/** Each happening once, when so much of the whole has been told. */
function happenAt(of: number, happenings: [number, () => Promise<void>][]) {
  const left = [...happenings];
  return async (told: number) => {
    const [next] = left;
    if (!next || told < next[0] * of) return;
    left.shift();
    await next[1]();
  };
}

async function replaceServer(
  servers: ReturnType<typeof createServers>,
  balancer: Balancer,
): Promise<void> {
  const [kept = ''] = balancer.targets;
  balancer.targets = [kept];
  await servers.killLast();
  balancer.targets = [kept, await servers.start()];
}

function createServers(store: Store, redis: OwnRedis, { mutant }: RunOptions) {
  const servers: ServerProcess[] = [];
  const env = { ...store.env, AUTH_JWT_SECRET: testSecret, REDIS_URL: redis.url };
  return {
    async start(): Promise<string> {
      const server = startServer(env, mutant);
      servers.push(server);
      return server.ready();
    },
    async killLast() {
      await servers.at(-1)?.end('SIGKILL');
    },
    output: () => servers.map((server) => server.output()).join('\n'),
    endAll: () => Promise.all(servers.map((server) => server.end('SIGKILL'))),
  };
}
