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
  readonly handle: (data: unknown) => Promise<Performed>;
  /** Ends the job, together with what became of it. */
  readonly settle: (jobId: string, performed: Exclude<Performed, 'DONE'>) => Promise<void>;
  readonly log: Logger;
  /** Has another worker of the same queue look, where there may be more than one has time for. */
  readonly wakeNext?: () => void;
}

/**
 * Takes jobs from a queue, one after the other. pg-boss has a worker of its own, which does not
 * wait for its "complete" and "fail": in 10.4 a database that breaks at that moment is an unhandled
 * rejection and ends the process. Here it is logged, and the job comes again when its time is up.
 */
export function startWorker({ boss, queue, handle, settle, log, wakeNext }: WorkerParts): Worker {
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

  return startLoop(async (loop) => {
    try {
      // One at a time, so that whoever stops waits for one job and leaves none taken behind.
      const [job] = await boss.fetch<unknown>(queue);
      if (!job) return false;
      wakeNext?.();
      await perform(job);
      return true;
    } catch (error) {
      if (!loop.stopping) log.error({ err: error, queue }, 'the worker had a fault; it goes on');
      return false;
    }
  });
}
