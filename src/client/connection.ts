import { createClient, type Client } from 'graphql-ws';

export interface ConnectionOptions {
  readonly url: string;
  readonly token?: () => string | null | Promise<string | null>;
  readonly webSocket?: unknown;
  readonly onState?: (state: ConnectionState) => void;
}

/** `connecting`: nothing is lost; what is followed goes on from where it was. */
export type ConnectionState = 'connecting' | 'connected' | 'closed';

/** A server that answers no ping for so long is taken for gone, in milliseconds. */
const pongTimeout = 5_000;
const pingInterval = 10_000;
/** A token that is refused so often in a row will not be taken the next time either. */
const mostRefusals = 3;

/** One WebSocket for everything that is followed: opened with the first, opened again when it breaks. */
export function openConnection(options: ConnectionOptions): Client {
  const { url, token, webSocket, onState = () => undefined } = options;
  let refusals = 0;
  let pong: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: webSocket,
    // Asked each time, so that a new socket has a token that holds.
    connectionParams: async () => {
      const current = await token?.();
      return current == null ? {} : { authorization: `Bearer ${current}` };
    },
    keepAlive: pingInterval,
    retryAttempts: Infinity,
    shouldRetry: () => refusals < mostRefusals,
    retryWait: (retries) => pause(retries),
    on: {
      connecting: () => {
        onState('connecting');
      },
      connected: () => {
        refusals = 0;
        onState('connected');
      },
      closed: (event) => {
        clearTimeout(pong);
        if ((event as { code?: number }).code === 4403) refusals += 1;
        onState('closed');
      },
      ping: (received) => {
        if (received) return;
        // A closed lid or a lost network says nothing; only the missing answer does.
        pong = setTimeout(() => {
          client.terminate();
        }, pongTimeout);
      },
      pong: (received) => {
        if (received) clearTimeout(pong);
      },
    },
  });
  return client;
}

/** Longer each time up to some ten seconds, and never the same for two clients. */
export function pause(tries: number): Promise<void> {
  const longest = Math.min(200 * 2 ** tries, 10_000);
  const wait = longest / 2 + (Math.random() * longest) / 2;
  return new Promise((resolve) => setTimeout(resolve, wait));
}
