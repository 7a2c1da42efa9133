import { setImmediate } from 'node:timers/promises';

/**
 * What somebody waits for at this moment on this server. There is one processor for all of it, so the
 * rest gives way: who follows something is told first, then whoever made the change is answered, and
 * mails come after that.
 */
export interface Urgent {
  /** Notes a change while it is being made. */
  changing<T>(work: Promise<T>): Promise<T>;
  /** Notes what followers are being told. */
  telling<T>(work: Promise<T>): Promise<T>;
  /** Resolves once those have been told who are being told now, or after so many milliseconds. */
  told(atMost: number): Promise<void>;
  /** Resolves once nothing is changed and nobody told, or after so many milliseconds. */
  calm(atMost: number): Promise<void>;
}

export function createUrgent(): Urgent {
  const changes = new Set<Promise<unknown>>();
  const tellings = new Set<Promise<unknown>>();

  function note<T>(work: Promise<T>, among: Set<Promise<unknown>>): Promise<T> {
    const noted = work.finally(() => among.delete(noted));
    among.add(noted);
    return noted;
  }

  return {
    changing: (work) => note(work, changes),
    telling: (work) => note(work, tellings),
    async told(atMost) {
      // What was woken just now begins first.
      await Promise.resolve();
      if (tellings.size > 0) await within(atMost, Promise.allSettled(tellings));
    },
    async calm(atMost) {
      const until = performance.now() + atMost;
      while (changes.size + tellings.size > 0) {
        const left = until - performance.now();
        if (left <= 0) return;
        await within(left, Promise.allSettled([...changes, ...tellings]));
        // Who is told of a change is told after it.
        await setImmediate();
      }
    },
  };
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, late]);
  clearTimeout(timer);
}
