import type pg from 'pg';
import { pinProcess } from '../runner/machine.ts';
import { load } from '../reads/load.ts';
import type { Question } from '../reads/reading.ts';
import { startAssent } from '../reads/servers.ts';
import { castParts } from './cast.ts';
import { approve, comment, create, wasDone } from './operations.ts';
import { lastRequests, reserveTurns, type Made } from './turns.ts';

/** Of each write, how many a second. */
export interface Rates {
  readonly create: number;
  readonly comment: number;
  readonly commentOne: number;
  readonly approve: number;
  readonly approveOne: number;
  readonly pgbench?: number;
}

export const writes: readonly { readonly name: keyof Rates; readonly title: string }[] = [
  { name: 'create', title: 'create' },
  { name: 'comment', title: 'comment, each on another request' },
  { name: 'commentOne', title: 'comment, all on one request' },
  { name: 'approve', title: 'approve, each another request' },
  { name: 'approveOne', title: 'approve, 32 people one request' },
  { name: 'pgbench', title: 'pgbench, the statements of an approval' },
];

export interface RoundSettings {
  readonly url: string;
  readonly client: pg.Client;
  readonly core: number;
  readonly connections: number;
  /** So many of each write. */
  readonly each: number;
}

/**
 * A fresh server; each write that often, at so many connections. Its mails go out meanwhile; those of what was
 * written before have gone. Leaves as many requests for pgbench.
 */
export async function round(settings: RoundSettings): Promise<Rates> {
  const { url, client, core, connections, each } = settings;
  const server = await startAssent(url);
  const pin = async () => {
    const { rows } = await client.query<{ pid: number }>(
      `SELECT pid FROM pg_stat_activity WHERE datname = current_database()`,
    );
    for (const { pid } of rows) pinProcess(pid, core);
  };
  const rate = async (questions: readonly Question[]) => {
    // What was written before has mails of its own.
    await server.quiet();
    const limits = { connections, seconds: 0, atLeast: questions.length, check: wasDone };
    return (await load(server.port, questions, limits)).perSecond;
  };
  const made = async (count: number, approvers: number): Promise<Made[]> => {
    await rate((await castParts(client, count, approvers)).map(create));
    return lastRequests(client, count);
  };
  try {
    // The first hundreds are slow: nothing is compiled yet.
    const warm = await made(Math.min(300, each), 1);
    await pin();
    await rate(warm.map(({ request, approver }) => approve(request, approver)));
    const creating = await rate((await castParts(client, 2 * each)).map(create));
    const distinct = await lastRequests(client, 2 * each);
    await reserveTurns(client, distinct.slice(each));
    const own = distinct.slice(0, each);
    const commenting = await rate(own.map(({ request, creator }) => comment(request, creator)));
    const approving = await rate(own.map(({ request, approver }) => approve(request, approver)));
    const shared = await made(Math.ceil(each / connections), connections);
    const [one] = shared;
    const commentingOne = await rate(
      Array.from({ length: Math.min(400, each) }, () =>
        comment(one?.request ?? '', one?.creator ?? ''),
      ),
    );
    const approvingOne = await rate(
      shared.flatMap(({ request, approvers }) => approvers.map((by) => approve(request, by))),
    );
    return {
      create: creating,
      comment: commenting,
      commentOne: commentingOne,
      approve: approving,
      approveOne: approvingOne,
    };
  } finally {
    await server.stop();
  }
}
