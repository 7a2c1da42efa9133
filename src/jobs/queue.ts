import PgBoss from 'pg-boss';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import type { Statements } from '../db/statements.ts';
import type { Assignee } from '../domain/people.ts';
import { mailJob, recheckJob, type MailJob, type RecheckJob } from './job.ts';
import { startWorker, type Performed, type Worker } from './worker.ts';

/** Where commands leave what is to happen later. */
export interface JobQueue {
  /** Within the command's transaction: the jobs are there if and only if it commits. */
  enqueueMail(tx: Statements, jobs: readonly MailJob[]): Promise<void>;
  /** The same for who is no longer there to answer, or is again. `after`: where to go on. */
  enqueueRecheck(tx: Statements, who: Assignee, after?: string): Promise<void>;
  /** After the commit: have a worker look now rather than at its next poll. */
  wake(): void;
}

/** What performs the jobs of each queue. */
export interface JobHandlers {
  readonly mail: (job: MailJob) => Promise<Performed>;
  readonly recheck: (job: RecheckJob) => Promise<void>;
}

/** The queue as the process runs it. */
export interface RunningQueue extends JobQueue {
  /** Begins to perform the jobs. Once. */
  work(handlers: JobHandlers): void;
  stop(): Promise<void>;
}

/**
 * When a mail is sent again that was not taken is said by src/domain/mail-retry.ts. A job that fails
 * for a fault of ours is tried again after pauses that double from 10 s, a recheck from 1 s, for some
 * days. One whose worker has died comes again after `expireInSeconds`, longer than it can take.
 *
 * A second recheck of the same person is never left out for one that waits already: that one may
 * be under way before what the second is about has been committed.
 */
const queues = {
  mail: { retryLimit: 14, retryDelay: 10, retryBackoff: true, expireInSeconds: 120 },
  recheck: { retryLimit: 17, retryDelay: 1, retryBackoff: true, expireInSeconds: 900 },
};

/** So many mails are sent at once, so that one that a server is slow about does not hold the rest. */
const mailsAtOnce = 5;

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
  const insert = (
    tx: Statements,
    name: keyof typeof queues,
    jobs: readonly object[],
    startAfter?: Date,
  ) =>
    boss.insert(
      jobs.map((data) => ({ name, data, startAfter, ...queues[name] })),
      { db: inTransaction(tx) },
    );
  /** In one transaction, so that a mail is neither lost nor doubled by whatever happens between. */
  async function settle(
    name: keyof typeof queues,
    id: string,
    performed: Exclude<Performed, 'DONE'>,
  ): Promise<void> {
    await db.prisma.$transaction(async (tx) => {
      if ('keep' in performed) await performed.keep(tx);
      else await insert(tx, name, [performed.job], performed.at);
      await boss.complete(name, id, {}, { db: inTransaction(tx) });
    });
  }

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
        startWorker({
          ...{ boss, log, queue: 'mail', atOnce: mailsAtOnce },
          handle: (data) => mail(mailJob.parse(data)),
          settle: (id, performed) => settle('mail', id, performed),
        }),
        startWorker({
          ...{ boss, log, queue: 'recheck', atOnce: 1 },
          async handle(data) {
            await recheck(recheckJob.parse(data));
            return 'DONE';
          },
          settle: (id, performed) => settle('recheck', id, performed),
        }),
      ];
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.stop()));
      await boss.stop({ graceful: true, wait: true, timeout: 5_000, close: false });
    },
  };
}

function inTransaction(tx: Statements): PgBoss.Db {
  return {
    async executeSql(text, values) {
      return { rows: await tx.$queryRawUnsafe<unknown[]>(text, ...(values as unknown[])) };
    },
  };
}
