import { setTimeout } from 'node:timers/promises';
import type { Transaction } from './database.ts';

/** In milliseconds. */
const pause = 20;
/** Longer than a transaction can last (database.ts). */
const patience = 60_000;

/**
 * Those who write in this database now. What they have read may be what it was before the latest
 * commits, and what they write is not seen yet. On the embedded database everybody takes turns.
 */
export async function writersNow(db: Transaction): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ writer: string }[]>`
    SELECT pid::text || ':' || backend_xid::text AS writer FROM pg_stat_activity
     WHERE datname = current_database() AND backend_xid IS NOT NULL AND pid <> pg_backend_pid()`;
  return new Set(rows.map(({ writer }) => writer));
}

/** Waits until all of these have ended. */
export async function untilEnded(db: Transaction, writers: ReadonlySet<string>): Promise<void> {
  const deadline = Date.now() + patience;
  let now = writers.size === 0 ? writers : await writersNow(db);
  while ([...writers].some((writer) => now.has(writer))) {
    if (Date.now() > deadline) throw new Error('A transaction lasts longer than any should.');
    await setTimeout(pause);
    now = await writersNow(db);
  }
}
