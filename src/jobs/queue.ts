import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Database, Transaction } from '../db/database.ts';
import type { Assignee } from '../domain/people.ts';
import { mailJob, recheckJob, type MailJob, type RecheckJob } from './job.ts';
import { startWorker, type Worker } from './worker.ts';

/** Where commands leave what is to happen later. */
export interface JobQueue {
  /** Within the command's transaction: the jobs are there if and only if it commits. */
  enqueueMail(tx: Transaction, jobs: readonly MailJob[]): Promise<void>;
  /** The same for who is no longer there to answer, or is again. `after`: where to go on. */
  enqueueRecheck(tx: Transaction, who: Assignee, after?: string): Promise<void>;
  /** After the commit: have a worker look now rather than at its next poll. */
  wake(): void;
}

/** What performs the jobs of each queue. */
export interface JobHandlers {
  readonly mail: (job: MailJob) => Promise<void>;
  readonly recheck: (job: RecheckJob) => Promise<void>;
}

/** The queue as the process runs it. */
export interface RunningQueue extends JobQueue {
  /** Begins to perform the jobs. Once. */
  work(handlers: JobHandlers): void;
  stop(): Promise<void>;
}

/**
 * A mail is tried again after pauses that double from 10 s, for some three days in all, a recheck
 * from 1 s, for about as long. One whose worker has died comes again after `expireInSeconds`,
 * longer than it can take.
 *
 * A second recheck of the same person is never left out for one that waits already: that one may
 * be under way before what the second is about has been committed.
 */
const queues = {
  mail: { retryLimit: 14, retryDelay: 10, retryBackoff: true, expireInSeconds: 300 },
  recheck: { retryLimit: 17, retryDelay: 1, retryBackoff: true, expireInSeconds: 900 },
};

/** Starts pg-boss on Assent's own database, in the schema `pgboss`. */
export async function startQueue(db: Database, log: Logger): Promise<RunningQueue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => db.executeSql(text, values as unknown[]) },
    schedule: false,
    maintenanceIntervalSeconds: 60,
  });
  boss.on('error', (error) => {
    log.error({ err: error }, 'the job queue had a fault; it goes on');
  });
  await db.withLock('assent-jobs', () => boss.start());
  for (const [name, retry] of Object.entries(queues)) {
    await boss.createQueue(name, { name, ...retry });
  }
  if (db.kind === 'embedded') {
    // Nobody else works on this database: what is under way was, when the process ended.
    await db.executeSql(`UPDATE pgboss.job SET state = 'retry' WHERE state = 'active'`);
  }
  const insert = (tx: Transaction, name: keyof typeof queues, jobs: readonly object[]) =>
    boss.insert(
      jobs.map((data) => ({ name, data, ...queues[name] })),
      { db: inTransaction(tx) },
    );
  let workers: Worker[] = [];
  return {
    async enqueueMail(tx, jobs) {
      if (jobs.length > 0) await insert(tx, 'mail', z.array(mailJob).parse(jobs));
    },
    async enqueueRecheck(tx, who, after) {
      await insert(tx, 'recheck', [recheckJob.parse({ who, after: after ?? null })]);
    },
    wake() {
      for (const worker of workers) worker.wake();
    },
    work({ mail, recheck }) {
      workers = [
        startWorker(boss, 'mail', (data) => mail(mailJob.parse(data)), log),
        startWorker(boss, 'recheck', (data) => recheck(recheckJob.parse(data)), log),
      ];
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.stop()));
      await boss.stop({ graceful: true, wait: true, timeout: 5_000, close: false });
    },
  };
}

function inTransaction(tx: Transaction): PgBoss.Db {
  return {
    async executeSql(text, values) {
      return { rows: await tx.$queryRawUnsafe<unknown[]>(text, ...(values as unknown[])) };
    },
  };
}
