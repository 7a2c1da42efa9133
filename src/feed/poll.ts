import type { Database } from '../db/database.ts';
import { readMarkers } from './markers.ts';
import type { Topic, Wakeups } from './wakeups.ts';

/** While wake-ups come from everywhere, the table is still looked at so often, in milliseconds. */
const safetyInterval = 4_000;

/**
 * Looks in the tables for what listeners were not woken for: whenever it is called while wake-ups
 * from other servers do not come, now and then otherwise, since even then one may be lost.
 */
export function createPoll(
  { prisma }: Pick<Database, 'prisma'>,
  wakeups: Wakeups,
): () => Promise<void> {
  let known = new Map<Topic, string>();
  let lookedAt = -Infinity;
  let wasWhole = true;

  return async () => {
    const { isWhole } = wakeups;
    // Once more when they come again: for what was said just before.
    const isDue = !isWhole || !wasWhole || performance.now() - lookedAt >= safetyInterval;
    if (!isDue) return;
    wasWhole = isWhole;
    lookedAt = performance.now();
    const topics = wakeups.topics();
    if (topics.length === 0) {
      known = new Map();
      return;
    }
    const markers = await readMarkers(prisma, topics);
    // Whoever has begun to listen since the last look has looked for themselves then, or is woken
    // once for nothing.
    const changed = topics.filter((topic) => markers.get(topic) !== known.get(topic));
    known = markers;
    wakeups.wakeHere(changed);
  };
}
