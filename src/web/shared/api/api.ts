import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { createContext, use } from 'react';
import { createAssentClient } from '../../../client/client.ts';
import { normalisedCache } from './cache.ts';
import { hashOf } from './document.ts';
import { createConnectionStore, type ConnectionStore } from './connection-store.ts';
import { forwardTo } from './forward.ts';
import { createFeedBus, type FeedBus } from './feed-bus.ts';
import { tryAgain } from './try-again.ts';

/** How a page speaks to the server. */
export interface Api {
  readonly client: Client;
  readonly connection: ConnectionStore;
  /** What happens to the requests that concern the person, as it happens. */
  readonly feed: FeedBus;
}

/** @param origin where the server is: `https://assent.example` */
export function createApi(origin: string): Api {
  const connection = createConnectionStore();
  const assent = createAssentClient({ url: origin, onState: connection.set });
  const client = new Client({
    url: `${origin}/graphql`,
    preferGetMethod: false,
    exchanges: [
      normalisedCache(),
      ...tryAgain(),
      // Where a newer server does not know it any more, the text is sent.
      persistedExchange({
        generateHash: (_text, document) => Promise.resolve(hashOf(document)),
        preferGetForPersistedQueries: false,
        enableForMutation: true,
      }),
      subscriptionExchange({ forwardSubscription: forwardTo(assent) }),
      fetchExchange,
    ],
  });
  return { client, connection, feed: createFeedBus() };
}

export const ApiContext = createContext<Api | null>(null);

export function useApi(): Api {
  const api = use(ApiContext);
  if (!api) throw new Error('Put it inside <ApiProvider>.');
  return api;
}
