import type { Topic, Wakeups } from './wakeups.ts';

/** Resolves to `true` when there may be something new, to `false` when the subscriber has left. */
export type WaitForWake = () => Promise<boolean>;

/**
 * A live source that holds nothing for its subscriber: a wake-up only marks it as behind, and it
 * reads what is new from the table when its subscriber is ready for more. So a subscriber that
 * stops reading costs one flag, and a burst costs one more read.
 *
 * `produce` is an async generator that reads, yields, and awaits `wait()` in turn. It listens from
 * before its first read, so nothing falls between the two.
 */
export function live<T>(
  wakeups: Wakeups,
  topic: Topic,
  produce: (wait: WaitForWake) => AsyncGenerator<T, void>,
): AsyncIterableIterator<T, void> {
  let behind = false;
  let left = false;
  let resume: ((goOn: boolean) => void) | undefined;

  const settle = (goOn: boolean) => {
    resume?.(goOn);
    resume = undefined;
  };
  const stop = wakeups.listen(topic, () => {
    if (resume) settle(true);
    else behind = true;
  });
  const leave = () => {
    left = true;
    stop();
    settle(false);
  };
  const items = produce(() => {
    if (left) return Promise.resolve(false);
    if (behind) {
      behind = false;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      resume = resolve;
    });
  });

  return {
    async next() {
      try {
        const result = await items.next();
        if (result.done) leave();
        return result;
      } catch (error) {
        leave();
        throw error;
      }
    },
    // A generator's own `return` waits for the `next` under way, which may wait for ever.
    async return() {
      leave();
      return items.return();
    },
    async throw(error: unknown) {
      leave();
      return items.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
