import { setTimeout } from 'node:timers/promises';
import type { TestApp } from './test-app.ts';
import { jobsAreDone } from './time.ts';
import { until } from './until.ts';

/**
 * The SQL that the server sends for this. What it does beside it now and then is not its own: of
 * several times, the one with the fewest.
 */
export async function statementsOf(app: TestApp, work: () => Promise<unknown>): Promise<string[]> {
  await jobsAreDone(app);
  await isCalm(app);
  let fewest: string[] | null = null;
  for (let time = 0; time < 4; time += 1) {
    const before = app.statements.length;
    await work();
    const sent = app.statements.slice(before);
    if (!fewest || sent.length < fewest.length) fewest = sent;
  }
  return fewest!;
}

/**
 * Until the timers have done what time brought: they then send a few statements now and then, and
 * many one after the other while they see to requests.
 */
async function isCalm(app: TestApp): Promise<void> {
  await until(async () => {
    const before = app.statements.length;
    await setTimeout(250);
    return app.statements.length - before <= 5;
  });
}
