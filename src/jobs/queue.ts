import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import type { Database, Transaction } from '../db/database.ts';
import { mailJob, type MailJob } from './job.ts';
import { startWorker, type Worker } from './worker.ts';

/** Where commands leave what is to happen later. */
export interface JobQueue {
  /** Within the command's transaction: the jobs are there if and only if it commits. */
  enqueueMail(tx: Transaction, jobs: readonly MailJob[]): Promise<void>;
  /** After the commit: have a worker look now rather than at its next poll. */
  wake(): void;
}

/** The queue as the process runs it. */
export interface RunningQueue extends JobQueue {
  /** Begins to perform the jobs. Once. */
  work(handler: (job: MailJob) => Promise<void>): void;
  stop(): Promise<void>;
}

const mailQueue = 'mail';
/**
 * A mail is tried again after pauses that double from 10 s, for some three days in all. One whose
 * worker has died comes again after `expireInSeconds`, longer than it can take.
 */
const retry = { retryLimit: 14, retryDelay: 10, retryBackoff: true, expireInSeconds: 300 };

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
  await boss.createQueue(mailQueue, { name: mailQueue, ...retry });
  if (db.kind === 'embedded') {
    // Nobody else works on this database: what is under way was, when the process ended.
    await db.executeSql(`UPDATE pgboss.job SET state = 'retry' WHERE state = 'active'`);
  }
  let worker: Worker | undefined;
  return {
    async enqueueMail(tx, jobs) {
      if (jobs.length === 0) return;
      const data = jobs.map((job) => ({ name: mailQueue, data: mailJob.parse(job), ...retry }));
      await boss.insert(data, { db: inTransaction(tx) });
    },
    wake() {
      worker?.wake();
    },
    work(handler) {
      worker = startWorker(boss, mailQueue, (data) => handler(mailJob.parse(data)), log);
    },
    async stop() {
      await worker?.stop();
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
