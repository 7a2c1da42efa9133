import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Bus } from './bus.ts';

const prefix = 'assent:';

interface Subscription {
  readonly onMessage: (message: string) => void;
  readonly onReady: () => void;
}

/**
 * A bus over Redis' channels, which store nothing. While Redis is away what is published is dropped,
 * and `isConnected` says so; when it is back, everything is subscribed to again.
 */
export function createRedisBus(url: string, log: Logger): Bus {
  const self = randomUUID();
  const subscriptions = new Map<string, Set<Subscription>>();
  // Dropped while it is away, rather than kept for later: by then the table has told it.
  const publisher = connect(url, 'publish', { enableOfflineQueue: false });
  const subscriber = connect(url, 'subscribe', { autoResubscribe: false });
  let isDown = false;

  for (const redis of [publisher, subscriber]) {
    redis.on('error', (error) => {
      if (!isDown) {
        log.warn({ err: error }, 'Redis does not answer; live goes on by the table, every second');
      }
      isDown = true;
    });
  }
  subscriber.on('ready', () => {
    if (isDown) log.info('Redis answers again; live is at its full speed');
    isDown = false;
    subscribe([...subscriptions.keys()]);
  });
  subscriber.on('message', (channel, text) => {
    const from = text.slice(0, self.length);
    if (from === self) return;
    for (const { onMessage } of subscriptions.get(channel) ?? [])
      onMessage(text.slice(self.length));
  });

  function subscribe(channels: readonly string[]): void {
    if (channels.length === 0 || subscriber.status !== 'ready') return;
    subscriber.subscribe(...channels).then(
      () => {
        for (const channel of channels) {
          for (const { onReady } of subscriptions.get(channel) ?? []) onReady();
        }
      },
      // The connection broke: `ready` begins again.
      () => undefined,
    );
  }

  return {
    publish(channel, message) {
      publisher.publish(prefix + channel, self + message).catch(() => undefined);
    },
    subscribe(name, onMessage, onReady = () => undefined) {
      const channel = prefix + name;
      const subscription = { onMessage, onReady };
      const there = subscriptions.get(channel);
      if (there) {
        there.add(subscription);
        // It may have been heard before this one came, or not yet: asked twice, told twice.
        subscribe([channel]);
      } else {
        subscriptions.set(channel, new Set([subscription]));
        subscribe([channel]);
      }
      return () => {
        const rest = subscriptions.get(channel);
        if (!rest?.delete(subscription) || rest.size > 0) return;
        subscriptions.delete(channel);
        if (subscriber.status === 'ready') subscriber.unsubscribe(channel).catch(() => undefined);
      };
    },
    get isConnected() {
      return publisher.status === 'ready' && subscriber.status === 'ready';
    },
    close() {
      publisher.disconnect();
      subscriber.disconnect();
      return Promise.resolve();
    },
  };
}

function connect(
  url: string,
  purpose: string,
  options: { readonly enableOfflineQueue?: boolean; readonly autoResubscribe?: boolean },
): Redis {
  return new Redis(url, {
    connectionName: `assent-${purpose}`,
    maxRetriesPerRequest: null,
    retryStrategy: (tries) => Math.min(tries * 100, 1_000),
    ...options,
  });
}
