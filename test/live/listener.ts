import { WebSocket } from 'ws';
import { createAssentClient, type AssentClient } from '../../src/client/client.ts';
import { LiveFeed, Place } from '../support/operations-live.ts';

/** What a client heard, once. */
export interface Heard {
  readonly sequence: number;
  readonly eventId: string;
  readonly requestId: string;
  /** On this process' clock. */
  readonly at: number;
}

/** One client of one person, on one device. */
export interface Listener {
  readonly personId: string;
  readonly heard: Heard[];
  /** The numbers that the helper said were left out. */
  readonly gaps: [number, number][];
  readonly failure: unknown;
  /** Breaks its connection without a word, as a lost network does. */
  breakConnection(): boolean;
  stop(): Promise<void>;
}

export interface ListenerOptions {
  readonly url: string;
  readonly token: string;
  readonly personId: string;
}

/** Resolves once it has its place: whatever happens from then on is theirs to hear. */
export async function listen({ url, token, personId }: ListenerOptions): Promise<Listener> {
  let socket: WebSocket | undefined;
  class OwnSocket extends WebSocket {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      super(...args);
      // oxlint-disable-next-line typescript/no-this-alias -- the one that is open now
      socket = this;
    }
  }
  const client: AssentClient = createAssentClient({
    url,
    token: () => token,
    webSocket: OwnSocket,
  });
  const { viewer } = await client.query(Place, {});
  const feed = client.feed(LiveFeed, {
    after: viewer?.feedCursor ?? null,
    onGap: (from, to) => listener.gaps.push([from, to]),
  });
  const listener = {
    personId,
    heard: [] as Heard[],
    gaps: [] as [number, number][],
    failure: undefined as unknown,
    breakConnection() {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.terminate();
      return true;
    },
    async stop() {
      await client.close();
      // Wakes the loop, which waits for what does not come any more.
      await Promise.race([feed.return(), new Promise((resolve) => setTimeout(resolve, 10))]);
    },
  };
  void (async () => {
    try {
      for await (const { sequence, event, approvalRequest } of feed) {
        const at = performance.now();
        listener.heard.push({ sequence, eventId: event.id, requestId: approvalRequest.id, at });
      }
    } catch (error) {
      listener.failure = error;
    }
  })();
  return listener;
}
