import { randomUUID } from 'node:crypto';
import { pinProcess } from '../runner/machine.ts';
import type { ServerProcess } from '../runner/process.ts';
import { load } from '../reads/load.ts';
import type { Question } from '../reads/reading.ts';
import { startAssent } from '../reads/servers.ts';
import type { wasDone } from '../writes/operations.ts';
import { createQuota } from './quota.ts';

/** Everything but the servers, and the servers. */
export const [restCore, serverCore] = [0, 1];

/** Several servers of one Assent. */
export interface Running {
  readonly servers: readonly ServerProcess[];
  stop(): Promise<void>;
}

/** How servers are started. */
export interface Fleet {
  readonly url: string;
  readonly redis: string;
  readonly count: number;
  /** Of a core, for each: 0 to 1. */
  readonly share: number;
}

export async function startServers({ url, redis, count, share }: Fleet): Promise<Running> {
  const quotas = Array.from({ length: count }, (_, index) =>
    createQuota(`${String(index)}-${randomUUID().slice(0, 8)}`, share),
  );
  const servers: ServerProcess[] = [];
  for (const quota of quotas) {
    const started = await startAssent(url, { env: { REDIS_URL: redis } });
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

/** All of it at least once, shared among them; answers a second of all. */
export async function loadAll(
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
