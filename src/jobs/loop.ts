import { setTimeout } from 'node:timers/promises';

/** A loop looks at least so often, in milliseconds, whether it was woken or not. */
const pollInterval = 2_000;

export interface Loop {
  /** Look now. */
  wake(): void;
  /** Whether it is to end: a round that does many things looks between them. */
  readonly stopping: boolean;
  /** Ends after the round under way. */
  stop(): Promise<void>;
}

/** @param round looks and does; answers whether there may be more at once. It never rejects. */
export function startLoop(round: (loop: Loop) => Promise<boolean>): Loop {
  let stopping = false;
  let pause = new AbortController();

  async function run(): Promise<void> {
    while (!stopping) {
      pause = new AbortController();
      const { signal } = pause;
      if (await round(loop)) continue;
      // A wake-up during the round has aborted the pause before it began.
      await setTimeout(pollInterval, undefined, { signal }).catch(() => undefined);
    }
  }

  const loop: Loop = {
    wake() {
      pause.abort();
    },
    get stopping() {
      return stopping;
    },
    async stop() {
      stopping = true;
      pause.abort();
      await running;
    },
  };
  const running = run();
  return loop;
}
