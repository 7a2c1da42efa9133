import type { Bus } from './bus.ts';

/** What can change: one person's feed, one request, one ticket, who looks at a request, anything. */
export type Topic =
  | `user:${string}`
  | `request:${string}`
  | `ticket:${string}`
  | `presence:${string}`
  | 'workspace';

/**
 * Tells live subscribers that something about a topic was committed, and nothing of what: they
 * read that from the table. A lost or doubled wake-up costs time, never truth.
 */
export interface Wakeups {
  /** Wakes listeners on every server. Call it after the commit, never before. */
  wake(topics: readonly Topic[]): void;
  /** Wakes this server's own listeners. */
  readonly wakeHere: (topics: readonly Topic[]) => void;
  /** @returns a function that stops listening */
  listen(topic: Topic, onWake: () => void): () => void;
  /** How many listeners there are. */
  readonly size: number;
  /** What they listen to. */
  topics(): Topic[];
  /** Whether wake-ups of all servers come in: without a bus, there is only this one. */
  readonly isWhole: boolean;
  close(): Promise<void>;
}

/**
 * With a bus, each topic is a channel of its own and a server subscribes to those that somebody
 * listens to here: it hears of nobody else's. Its own listeners it wakes by itself, at once.
 */
export function createWakeups(bus?: Bus): Wakeups {
  const listeners = new Map<
    Topic,
    { readonly wakes: Set<() => void>; readonly stop: () => void }
  >();
  let size = 0;

  function wakeHere(topics: readonly Topic[]): void {
    for (const topic of topics) {
      for (const onWake of listeners.get(topic)?.wakes ?? []) onWake();
    }
  }

  function begin(topic: Topic) {
    const wakeTopic = () => {
      wakeHere([topic]);
    };
    // Whoever listens from now on wakes once more when it is known that they are heard.
    const stop = bus?.subscribe(topic, wakeTopic, wakeTopic) ?? (() => undefined);
    const made = { wakes: new Set<() => void>(), stop };
    listeners.set(topic, made);
    return made;
  }

  return {
    wakeHere,
    wake(topics) {
      wakeHere(topics);
      for (const topic of topics) bus?.publish(topic, '');
    },
    listen(topic, onWake) {
      const { wakes, stop } = listeners.get(topic) ?? begin(topic);
      wakes.add(onWake);
      size += 1;
      return () => {
        if (!wakes.delete(onWake)) return;
        size -= 1;
        if (wakes.size > 0) return;
        listeners.delete(topic);
        stop();
      };
    },
    topics: () => [...listeners.keys()],
    get size() {
      return size;
    },
    get isWhole() {
      return bus?.isConnected ?? true;
    },
    close: () => bus?.close() ?? Promise.resolve(),
  };
}
