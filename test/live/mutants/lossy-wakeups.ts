// Wrong on purpose: every other wake-up is lost, on the way to other servers and within this one.
import { createWakeups as original, type Wakeups } from '../../../src/feed/wakeups.ts';
import type { Bus } from '../../../src/feed/bus.ts';

export function createWakeups(bus?: Bus): Wakeups {
  const real = original(bus);
  const lossy: Pick<Wakeups, 'wake'> = {
    wake(topics) {
      real.wake(topics.filter(() => Math.random() < 0.5));
    },
  };
  return Object.assign(Object.create(real) as Wakeups, lossy);
}
