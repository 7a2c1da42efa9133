import type { ConnectionState } from '../../../client/connection.ts';

type Listener = () => void;
type Stop = () => void;

/** Whether live events come; for `useSyncExternalStore`. */
export interface ConnectionStore {
  readonly get: () => ConnectionState;
  readonly set: (state: ConnectionState) => void;
  readonly subscribe: (listener: Listener) => Stop;
  /** Tells of each connection after the first: something may have been missed in between. */
  readonly onBack: (listener: Listener) => Stop;
}

export function createConnectionStore(): ConnectionStore {
  let current: ConnectionState = 'connecting';
  let hasBeenThere = false;
  const [changes, returns] = [new Set<Listener>(), new Set<Listener>()];
  const adder = (listeners: Set<Listener>) => (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return {
    get: () => current,
    set(state) {
      if (state === current) return;
      current = state;
      for (const listener of changes) listener();
      if (state !== 'connected') return;
      if (hasBeenThere) for (const listener of returns) listener();
      hasBeenThere = true;
    },
    subscribe: adder(changes),
    onBack: adder(returns),
  };
}
