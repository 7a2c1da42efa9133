import type pg from 'pg';
import { pinProcess } from '../runner/machine.ts';
import { cpuOf } from '../runner/process.ts';
import { inboxReading } from '../reads/inbox-reading.ts';
import { castParts } from '../writes/cast.ts';
import { comment, create, wasDone } from '../writes/operations.ts';
import { lastRequests } from '../writes/turns.ts';
import { redisPid } from './redis-pid.ts';
import { loadAll, restCore, startServers, type Fleet } from './servers.ts';

export interface Figures {
  /** Of all servers, a second. */
  readonly inboxes: number;
  readonly comments: number;
  /** Microseconds of Postgres an inbox, and of Postgres and Redis a comment. */
  readonly postgresInbox: number;
  readonly postgresComment: number;
  readonly redisComment: number;
}

/** What so many servers do together. */
export async function measure(client: pg.Client, fleet: Fleet, seconds: number): Promise<Figures> {
  const { count } = fleet;
  // No mails that an earlier step left.
  await client.query('DELETE FROM pgboss.job');
  const running = await startServers(fleet);
  try {
    const assent = inboxReading.contenders(fleet.url).find(({ name }) => name === 'Assent');
    const subjects = await inboxReading.subjects(client);
    const questions = subjects.slice(0, 400).map((subject) => assent?.ask(subject));
    const inboxQuestions = questions.filter((each) => each !== undefined);
    // Until what is asked is compiled, also with so small a part of a core.
    for (let time = 0; time < 4 * count; time += 1) {
      await loadAll(running, inboxQuestions, { seconds: 0 });
    }
    for (const pid of await backends(client)) pinProcess(pid, restCore);
    const redis = redisPid(fleet.redis);
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

async function backends(client: pg.Client): Promise<number[]> {
  const { rows } = await client.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  return rows.map(({ pid }) => pid);
}
