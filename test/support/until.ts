import { setTimeout } from 'node:timers/promises';

/** Waits for a condition, however slow the machine; the test's own time limit ends it. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await setTimeout(10);
}
