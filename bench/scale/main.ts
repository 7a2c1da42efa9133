// `npm run bench:scale`: what one, two and four servers on one Postgres and one Redis do together. Each
// has the same small part of a core, so that servers are what there is too little of. See bench/README.md.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { ensureInstalled } from '../runner/installed.ts';
import { describeMachine, pinProcess, pinSelf } from '../runner/machine.ts';
import { median } from '../runner/percentiles.ts';
import { cpuOf, type ServerProcess } from '../runner/process.ts';
import { table } from '../runner/table.ts';
import { inboxReading } from '../reads/inbox-reading.ts';
import { load } from '../reads/load.ts';
import type { Question } from '../reads/reading.ts';
import { startAssent } from '../reads/servers.ts';
import { castParts } from '../writes/cast.ts';
import { comment, create, wasDone } from '../writes/operations.ts';
import { lastRequests } from '../writes/turns.ts';
import { createQuota } from './quota.ts';
import { redisPid } from './redis-pid.ts';

const usage = `Usage: npm run bench:scale -- [--database assent_bench] [--servers 1,2,4] [--share 0.15]
       [--rounds 3] [--seconds 5] [--postgres postgres://postgres@127.0.0.1:5432]
       [--redis redis://127.0.0.1:6379]
It needs two cores, and to be root. The database is made by: npm run bench:data`;
const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'assent_bench' },
    servers: { type: 'string', default: '1,2,4' },
    share: { type: 'string', default: '0.15' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    postgres: { type: 'string', default: 'postgres://postgres@127.0.0.1:5432' },
    redis: { type: 'string', default: 'redis://127.0.0.1:6379' },
  },
});
const counts = values.servers.split(',').map(Number);
const [share, rounds, seconds] = [values.share, values.rounds, values.seconds].map(Number);
const server = new URL(values.postgres);
const isRight = counts.every((count) => Number.isInteger(count) && count > 0 && count <= 8);
if (!isRight || !share || !rounds || !seconds || !/^[a-z_0-9]+$/.test(values.database)) {
  throw new Error(usage);
}
const hosts = [server.hostname, new URL(values.redis).hostname];
if (!hosts.every((host) => ['127.0.0.1', 'localhost'].includes(host))) throw new Error(usage);

/** Everything but the servers, and the servers. */
const [restCore, serverCore] = [0, 1];
const copy = `${values.database}_scale`;

interface Figures {
  readonly inboxes: number;
  readonly comments: number;
  /** Microseconds of Postgres an inbox, and of Postgres and Redis a comment. */
  readonly postgresInbox: number;
  readonly postgresComment: number;
  readonly redisComment: number;
}

async function backends(client: pg.Client): Promise<number[]> {
  const { rows } = await client.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  return rows.map(({ pid }) => pid);
}

async function startServers(url: string, count: number): Promise<Running> {
  const quotas = Array.from({ length: count }, (_, index) =>
    createQuota(`${String(index)}-${randomUUID().slice(0, 8)}`, share ?? 0),
  );
  const servers: ServerProcess[] = [];
  for (const quota of quotas) {
    const started = await startAssent(url, { env: { REDIS_URL: values.redis } });
    pinProcess(started.pid, serverCore);
    quota.add(started.pid);
    servers.push(started);
  }
  return {
    servers,
    async stop() {
      await Promise.all(servers.map((each) => each.stop()));
      for (const quota of quotas) quota.remove();
    },
  };
}

interface Running {
  readonly servers: readonly ServerProcess[];
  stop(): Promise<void>;
}

/** All of it at least once, shared among them; answers a second of all. */
async function loadAll(
  { servers }: Running,
  questions: readonly Question[],
  effort: { readonly seconds: number; readonly check?: typeof wasDone },
): Promise<{ perSecond: number; answers: number }> {
  const loads = await Promise.all(
    servers.map(({ port }, index) => {
      const own = questions.filter((_, place) => place % servers.length === index);
      return load(port, own, { connections: 16, atLeast: own.length, ...effort });
    }),
  );
  return {
    perSecond: loads.reduce((sum, each) => sum + each.perSecond, 0),
    answers: loads.reduce((sum, each) => sum + each.answers, 0),
  };
}

async function measure(
  url: string,
  client: pg.Client,
  { count, seconds }: { readonly count: number; readonly seconds: number },
): Promise<Figures> {
  // No mails that an earlier step left.
  await client.query('DELETE FROM pgboss.job');
  const running = await startServers(url, count);
  try {
    const assent = inboxReading.contenders(url).find(({ name }) => name === 'Assent');
    const subjects = await inboxReading.subjects(client);
    const questions = subjects.slice(0, 400).map((subject) => assent?.ask(subject));
    const inboxQuestions = questions.filter((each) => each !== undefined);
    // Until what is asked is compiled, also with so small a part of a core.
    for (let time = 0; time < 4 * count; time += 1) {
      await loadAll(running, inboxQuestions, { seconds: 0 });
    }
    for (const pid of await backends(client)) pinProcess(pid, restCore);
    const redis = redisPid(values.redis);
    const spent = async () => (await backends(client)).reduce((sum, pid) => sum + cpuOf(pid), 0);
    const [before, redisIdle] = [await spent(), cpuOf(redis)];
    const inboxes = await loadAll(running, inboxQuestions, { seconds });
    const [between, redisBetween] = [await spent(), cpuOf(redis)];

    const made = 60 * count;
    await loadAll(running, (await castParts(client, made)).map(create), {
      seconds: 0,
      check: wasDone,
    });
    const requests = await lastRequests(client, made);
    const comments = requests.map(({ request, creator }) => comment(request, creator));
    await loadAll(running, comments, { seconds: 0, check: wasDone });
    const [beforeComments, redisComments] = [await spent(), cpuOf(redis)];
    const commented = await loadAll(running, comments, { seconds, check: wasDone });
    const idle = (redisBetween - redisIdle) / inboxes.answers;
    return {
      inboxes: inboxes.perSecond,
      comments: commented.perSecond,
      postgresInbox: (between - before) / inboxes.answers,
      postgresComment: ((await spent()) - beforeComments) / commented.answers,
      redisComment: (cpuOf(redis) - redisComments) / commented.answers - idle,
    };
  } finally {
    await running.stop();
  }
}

ensureInstalled();
const admin = new pg.Client({ connectionString: new URL('/postgres', server).href });
await admin.connect();
await admin.query(`DROP DATABASE IF EXISTS ${copy} WITH (FORCE)`);
await admin.query(`CREATE DATABASE ${copy} TEMPLATE ${values.database}`);
const url = new URL(`/${copy}`, server).href;
const client = new pg.Client({ connectionString: url });
pinSelf(restCore);
console.log(
  `${describeMachine(serverCore)} for the servers, ${String(share * 100)} % of it each; ${copy}`,
);
try {
  await client.connect();
  const results = new Map(counts.map((count): [number, Figures[]] => [count, []]));
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const count of counts) {
      const figures = await measure(url, client, { count, seconds });
      results.get(count)?.push(figures);
      console.log(
        `round ${String(turn + 1)} of ${String(rounds)}: ${String(count)} servers: ${figures.inboxes.toFixed(0)} inboxes/s, ${figures.comments.toFixed(0)} comments/s`,
      );
    }
  }
  const of = (count: number, figure: keyof Figures) =>
    median((results.get(count) ?? []).map((figures) => figures[figure]));
  const [one = 1] = counts;
  const rows = counts.map((count) => [
    String(count),
    of(count, 'inboxes').toFixed(0),
    (of(count, 'inboxes') / of(one, 'inboxes')).toFixed(2),
    of(count, 'comments').toFixed(0),
    (of(count, 'comments') / of(one, 'comments')).toFixed(2),
    of(count, 'postgresInbox').toFixed(0),
    of(count, 'postgresComment').toFixed(0),
    of(count, 'redisComment').toFixed(0),
  ]);
  const head = ['servers', 'inboxes/s', '×', 'comments/s', '×'];
  const costs = ['Postgres µs an inbox', 'a comment', 'Redis µs a comment'];
  console.log(`\n${table([...head, ...costs], rows)}`);
} finally {
  await client.end();
  await admin.query(`DROP DATABASE IF EXISTS ${copy} WITH (FORCE)`);
  await admin.end();
}
process.exit(0);
