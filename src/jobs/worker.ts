import type PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import { startLoop, type Loop } from './loop.ts';

export type Worker = Pick<Loop, 'wake' | 'stop'>;

/**
 * Takes jobs from a queue, one after the other. pg-boss has a worker of its own, which does not
 * wait for its "complete" and "fail": in 10.4 a database that breaks at that moment is an unhandled
 * rejection and ends the process. Here it is logged, and the job comes again when its time is up.
 */
export function startWorker(
  boss: PgBoss,
  queue: string,
  handle: (data: unknown) => Promise<void>,
  log: Logger,
): Worker {
  async function perform(job: PgBoss.Job<unknown>): Promise<void> {
    try {
      await handle(job.data);
    } catch (error) {
      log.warn({ err: error, queue, job: job.id }, 'a job failed; it will be tried again');
      await boss.fail(queue, job.id, { message: String(error) });
      return;
    }
    await boss.complete(queue, job.id);
  }

  return startLoop(async (loop) => {
    try {
      // One at a time, so that whoever stops waits for one job and leaves none taken behind.
      const [job] = await boss.fetch<unknown>(queue);
      if (job) await perform(job);
      return job !== undefined;
    } catch (error) {
      if (!loop.stopping) log.error({ err: error, queue }, 'the worker had a fault; it goes on');
      return false;
    }
  });
}
