import type { Transaction } from '../db/database.ts';
import type { Statements } from '../db/statements.ts';
import { claimKey, keepOutcome } from '../db/idempotency-store.ts';
import { done, refused, type Outcome } from '../domain/refusals.ts';
import type { Topic } from '../feed/wakeups.ts';
import type { Call, CommandParts } from './parts.ts';

/** What a command did, and whom to wake once it is committed. */
export interface Written<T> {
  readonly value: T;
  readonly topics: readonly Topic[];
}

/** Whoever made a change is answered after those who follow it, where that takes no longer, in milliseconds. */
const followersFirst = 10;

/**
 * One command, one transaction; the live subscribers and the workers hear of it after the commit.
 * With an idempotency key the outcome is kept in that same transaction, so whoever sends the
 * command again gets the same reply and nothing happens twice.
 *
 * @param work refuses before it writes anything
 */
export function runCommand<T>(
  parts: CommandParts,
  call: Call,
  work: (tx: Transaction) => Promise<Outcome<Written<T>>>,
): Promise<Outcome<T>> {
  return run(parts, call, (inside) => parts.db.prisma.$transaction(inside), work);
}

/** The same for those that people wait for most: with statements of our own alone. */
export function runRequestCommand<T>(
  parts: CommandParts,
  call: Call,
  work: (tx: Statements) => Promise<Outcome<Written<T>>>,
): Promise<Outcome<T>> {
  return run(parts, call, (inside) => parts.db.transact(inside), work);
}

async function run<T, Tx extends Statements>(
  parts: CommandParts,
  { actor, once }: Call,
  transact: (inside: (tx: Tx) => Promise<Outcome<T>>) => Promise<Outcome<T>>,
  work: (tx: Tx) => Promise<Outcome<Written<T>>>,
): Promise<Outcome<T>> {
  const topics: Topic[] = [];
  const transaction = transact(async (tx) => {
    if (once) {
      const earlier = await claimKey<T>(tx, actor.id, once, parts.now());
      if (earlier.is === 'other') return refused({ code: 'IDEMPOTENCY_CONFLICT' });
      if (earlier.is === 'again') return earlier.outcome;
    }
    const result = await work(tx);
    if (result.ok) topics.push(...result.value.topics);
    const reply = result.ok ? done(result.value.value) : result;
    if (once) await keepOutcome(tx, actor.id, once, reply);
    return reply;
  });
  const outcome = await parts.urgent.changing(transaction);
  announce(parts, topics);
  if (topics.length > 0) await parts.urgent.told(followersFirst);
  return outcome;
}

/** After the commit: tell the live subscribers and the workers. */
export function announce(parts: CommandParts, topics: readonly Topic[]): void {
  if (topics.length === 0) return;
  parts.wakeups.wake(topics);
  parts.jobs.wake();
}
