import { useEffect, useEffectEvent } from 'react';
import type { FeedSubscription } from '../../generated/graphql.ts';
import { useApi } from './api.ts';

export type FeedItem = FeedSubscription['feed'];

/** Brings each item of the feed to whatever shows something of it. */
export interface FeedBus {
  readonly tell: (item: FeedItem) => void;
  readonly listen: (listener: (item: FeedItem) => void) => () => void;
}

export function createFeedBus(): FeedBus {
  const listeners = new Set<(item: FeedItem) => void>();
  return {
    tell(item) {
      for (const listener of listeners) listener(item);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Called with each item that the person's feed brings while the component is there. */
export function useFeedItem(listener: (item: FeedItem) => void): void {
  const { feed } = useApi();
  const hear = useEffectEvent(listener);
  useEffect(() => feed.listen((item) => hear(item)), [feed]);
}
