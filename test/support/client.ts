import { createClient as createSocketClient, type Client as SocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { until } from './until.ts';

export interface GraphQLErrorShape {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly [key: string]: unknown };
}

export interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLErrorShape[];
}

/** Something followed live. */
export interface Live<Data> {
  /** Everything received so far. */
  readonly events: readonly Answer<Data>[];
  /** The next event that was not yet taken; waits for it. */
  next(): Promise<Data>;
  /** Resolves when the stream has ended, and says how. */
  readonly ended: Promise<'complete' | { readonly error: unknown }>;
  stop(): void;
}

/** A plain client of the public API: what a frontend would be. */
export interface Client {
  /** An operation's data. Throws when there are GraphQL errors. */
  query<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Data>;
  /** The whole answer of any operation, over HTTP. */
  post(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<never>>;
  /** Follows a subscription over WebSocket; resolves once the server has it. */
  follow<Data, Variables>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ): Promise<Live<Data>>;
  /** Any operation over WebSocket. */
  readonly socket: SocketClient;
  close(): Promise<void>;
}

/** @param begun how many live subscriptions the server has ever begun; the same function for all its clients */
export function createClient(url: string, begun: () => number, token?: string): Client {
  const authorization: Record<string, string> =
    token === undefined ? {} : { authorization: `Bearer ${token}` };
  const socket = createSocketClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: authorization,
    retryAttempts: 0,
  });

  async function post(query: string, variables: object = {}, headers: Record<string, string> = {}) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<never>;
  }

  return {
    post,
    socket,
    async query(document, variables) {
      const answer: Answer<unknown> = await post(document.toString(), variables as object);
      const { data, errors } = answer;
      if (errors || !data) throw new Error(`GraphQL errors: ${JSON.stringify(errors)}`);
      return data as never;
    },
    follow: (document, variables) => follow(socket, begun, document.toString(), variables as never),
    close: async () => {
      await socket.dispose();
    },
  };
}

/** Of each server, the subscription that begins last: the next waits for it. */
const beginning = new WeakMap<() => number, Promise<unknown>>();

/** One after the other, or the server's count would not say which of them has begun. */
function follow<Data>(
  socket: SocketClient,
  begun: () => number,
  query: string,
  variables: Record<string, unknown>,
): Promise<Live<Data>> {
  const earlier = beginning.get(begun) ?? Promise.resolve();
  const following = earlier.then(() => begin<Data>(socket, begun, query, variables));
  beginning.set(begun, following);
  return following;
}

async function begin<Data>(
  socket: SocketClient,
  begun: () => number,
  query: string,
  variables: Record<string, unknown>,
): Promise<Live<Data>> {
  const before = begun();
  const events: Answer<Data>[] = [];
  const waiting: (() => void)[] = [];
  let taken = 0;
  let end: (how: 'complete' | { error: unknown }) => void = () => undefined;
  const ended = new Promise<'complete' | { readonly error: unknown }>((resolve) => {
    end = resolve;
  });
  const stop = socket.subscribe<Data>(
    { query, variables },
    {
      next(event) {
        events.push(event);
        waiting.splice(0).forEach((wake) => {
          wake();
        });
      },
      error: (error) => {
        end({ error });
      },
      complete: () => {
        end('complete');
      },
    },
  );
  // The protocol has no word for "I am listening now", so the server's own count tells.
  await Promise.race([until(() => begun() > before), ended]);
  return {
    events,
    ended,
    stop,
    async next() {
      while (events.length <= taken) {
        const arrived = new Promise<'event'>((resolve) => {
          waiting.push(() => {
            resolve('event');
          });
        });
        const outcome = await Promise.race([arrived, ended]);
        if (outcome !== 'event' && events.length <= taken) {
          throw new Error(`The stream has ended: ${JSON.stringify(outcome)}`);
        }
      }
      const event = events[taken++];
      if (!event?.data) throw new Error(`GraphQL errors: ${JSON.stringify(event?.errors)}`);
      return event.data;
    },
  };
}
