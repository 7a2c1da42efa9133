// The promise of the feed, on two servers, through everything that breaks. `npm run live` is the
// whole of it; `npm test` runs a part.
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import { run, type RunOptions } from './run.ts';

/** Enough for a mutant to show. */
const small = { clients: 40, events: 700, reconnects: 70 };
const isWhole = process.env.LIVE === 'whole';
const size = isWhole
  ? { clients: 200, events: 10_000, reconnects: 1_000 }
  : { clients: 60, events: 1_500, reconnects: 150 };

/** What is wrong with what the clients heard, after everything has had time to come. */
async function faultsAfter(options: RunOptions, patience: number): Promise<string[]> {
  const { close, ...happened } = await run(options);
  try {
    const end = performance.now() + patience;
    let faults = await judge(happened);
    while (faults.length > 0 && performance.now() < end) {
      await setTimeout(1_000);
      faults = await judge(happened);
    }
    expect(happened.reconnects).toBeGreaterThanOrEqual(options.reconnects);
    const events = await happened.db.prisma.requestEvent.count({
      where: { request: { subject: 'Live' } },
    });
    expect(events).toBeGreaterThanOrEqual(options.events);
    return faults;
  } finally {
    await close();
  }
}

test('each client hears all that is theirs, once and in order, and nothing else', async () => {
  expect(await faultsAfter(size, 120_000)).toEqual([]);
});

test('the same where every other wake-up is lost, only slower', async () => {
  const mutant = ['lossy-wakeups.ts', 'wakeups.ts'] as const;
  expect(await faultsAfter({ ...(isWhole ? size : small), mutant }, 120_000)).toEqual([]);
});

test('it would be noticed if numbers were taken outside the lock', async () => {
  const mutant = ['unlocked-numbers.ts', 'deliver.ts'] as const;
  const faults = await faultsAfter({ ...small, mutant }, 15_000);
  expect(faults.join('\n')).toMatch(/missed|order/);
});
