import { useSyncExternalStore } from 'react';

let now = new Date();

/** One clock for a page: all its times step together, every half a minute. */
function subscribe(listener: () => void): () => void {
  now = new Date();
  const timer = setInterval(() => {
    now = new Date();
    listener();
  }, 30_000);
  return () => {
    clearInterval(timer);
  };
}

export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => now);
}
