import type PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import type { Transaction } from '../db/database.ts';
import { startLoop, type Loop } from './loop.ts';

export type Worker = Pick<Loop, 'wake' | 'stop'>;

/**
 * What became of a job that was performed. It is done; or it comes again at a time, as another; or
 * something is to be kept with its being done, in one transaction.
 */
export type Performed =
  | 'DONE'
  | { readonly at: Date; readonly job: object }
  | { readonly keep: (tx: Transaction) => Promise<void> };

export interface WorkerParts {
  readonly boss: PgBoss;
  readonly queue: string;
  /** So many jobs are under way at a time, at most. */
  readonly atOnce: number;
  readonly handle: (data: unknown) => Promise<Performed>;
  /** Ends the job, together with what became of it. */
  readonly settle: (jobId: string, performed: Exclude<Performed, 'DONE'>) => Promise<void>;
  readonly log: Logger;
}

/**
 * Takes as many jobs from a queue as it has hands for. pg-boss has a worker of its own, which does not
 * wait for its "complete" and "fail": in 10.4 a database that breaks at that moment is an unhandled
 * rejection and ends the process. Here it is logged, and the job comes again when its time is up.
 */
export function startWorker({ boss, queue, atOnce, handle, settle, log }: WorkerParts): Worker {
  const underWay = new Set<Promise<void>>();

  async function perform(job: PgBoss.Job<unknown>): Promise<void> {
    let performed: Performed;
    try {
      performed = await handle(job.data);
    } catch (error) {
      log.warn({ err: error, queue, job: job.id }, 'a job failed; it will be tried again');
      await boss.fail(queue, job.id, { message: String(error) });
      return;
    }
    if (performed === 'DONE') await boss.complete(queue, job.id);
    else await settle(job.id, performed);
  }

  function begin(job: PgBoss.Job<unknown>): void {
    const work = perform(job)
      .catch((error: unknown) => fault(error))
      .finally(() => underWay.delete(work));
    underWay.add(work);
  }

  function fault(error: unknown): void {
    if (!loop.stopping) log.error({ err: error, queue }, 'the worker had a fault; it goes on');
  }

  const loop = startLoop(async () => {
    // Only what has a hand free for it is taken, so that whoever stops leaves nothing taken behind.
    const free = atOnce - underWay.size;
    if (free === 0) {
      await Promise.race(underWay);
      return true;
    }
    try {
      const jobs = await boss.fetch<unknown>(queue, { batchSize: free });
      for (const job of jobs) begin(job);
      return jobs.length === free;
    } catch (error) {
      fault(error);
      return false;
    }
  });

  return {
    wake: () => loop.wake(),
    async stop() {
      await loop.stop();
      await Promise.all(underWay);
    },
  };
}
