import { live } from './live.ts';
import type { Topic, Wakeups } from './wakeups.ts';

/**
 * Tells when something about a topic has changed: one `undefined` for each look that is due.
 * Changes that come faster than their reader are told as one.
 *
 * @param missed whether something changed before; asked once, after listening has begun
 */
export function followChanges(
  wakeups: Wakeups,
  topic: Topic,
  missed: () => Promise<boolean> = () => Promise.resolve(false),
): AsyncIterableIterator<undefined, void> {
  return live(wakeups, topic, async function* (wait) {
    if (await missed()) yield undefined;
    while (await wait()) yield undefined;
  });
}
