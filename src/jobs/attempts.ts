import type { Logger } from 'pino';

/** What failed is left alone for so long, in milliseconds, so that the others have their turn. */
export const retryPause = 60_000;
const forgetAfter = 60 * retryPause;

/** Does things that can fail each on its own. */
export interface Attempts {
  /** The ids that failed not long ago. */
  aside(now: Date): string[];
  /** Whether it worked. A thing that goes on failing is logged the first time only. */
  run(id: string, now: Date, work: () => Promise<void>): Promise<boolean>;
}

export function createAttempts(what: string, log: Logger): Attempts {
  const failedAt = new Map<string, Date>();
  return {
    aside(now) {
      const ago = (at: Date) => now.getTime() - at.getTime();
      // One that nobody has tried for so long is due no more.
      for (const [id, at] of failedAt) if (ago(at) > forgetAfter) failedAt.delete(id);
      return [...failedAt].flatMap(([id, at]) => (ago(at) < retryPause ? [id] : []));
    },
    async run(id, now, work) {
      try {
        await work();
        failedAt.delete(id);
        return true;
      } catch (error) {
        if (!failedAt.has(id)) {
          log.error({ err: error, what, id }, 'what time brings failed; it will be tried again');
        }
        failedAt.set(id, now);
        return false;
      }
    },
  };
}
