/** What can change: one person's feed, one request, one ticket. */
export type Topic = `user:${string}` | `request:${string}` | `ticket:${string}`;

/**
 * Tells live subscribers that something about a topic was committed, and nothing of what: they
 * read that from the table. A lost or doubled wake-up costs time, never truth.
 */
export interface Wakeups {
  /** Call it after the commit, never before. */
  wake(topics: readonly Topic[]): void;
  /** @returns a function that stops listening */
  listen(topic: Topic, onWake: () => void): () => void;
  /** How many listeners there are. */
  readonly size: number;
  close(): Promise<void>;
}

/** Wake-ups within this process. */
export function createLocalWakeups(): Wakeups {
  const listeners = new Map<Topic, Set<() => void>>();
  let size = 0;
  return {
    wake(topics) {
      for (const topic of topics) {
        for (const onWake of listeners.get(topic) ?? []) onWake();
      }
    },
    listen(topic, onWake) {
      const ofTopic = listeners.get(topic) ?? new Set();
      listeners.set(topic, ofTopic);
      ofTopic.add(onWake);
      size += 1;
      return () => {
        if (!ofTopic.delete(onWake)) return;
        size -= 1;
        if (ofTopic.size === 0) listeners.delete(topic);
      };
    },
    get size() {
      return size;
    },
    close: () => Promise.resolve(),
  };
}
