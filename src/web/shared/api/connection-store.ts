import type { ConnectionState } from '../../../client/connection.ts';

/** Whether live events come; for `useSyncExternalStore`. */
export interface ConnectionStore {
  readonly get: () => ConnectionState;
  readonly set: (state: ConnectionState) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createConnectionStore(): ConnectionStore {
  let current: ConnectionState = 'connected';
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(state) {
      if (state === current) return;
      current = state;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
