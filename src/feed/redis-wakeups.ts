import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { createLocalWakeups, type Topic, type Wakeups } from './wakeups.ts';

const channel = 'assent:wakeups';

/**
 * Wake-ups between the servers of one database. Each also wakes its own listeners at once, so with
 * Redis gone its own clients hear of its own commands; what other servers commit then comes with
 * the next wake-up of the same topic, because the table is read from where it was left.
 */
export function createRedisWakeups(url: string, log: Logger): Wakeups {
  const local = createLocalWakeups();
  const publisher = connect(url, 'publish', log);
  const subscriber = connect(url, 'subscribe', log);
  subscriber.on('message', (_channel, message) => {
    local.wake(message.split(' ') as Topic[]);
  });
  // ioredis subscribes again by itself whenever it has reconnected.
  subscriber.subscribe(channel).catch(() => undefined);
  return {
    wake(topics) {
      local.wake(topics);
      // A lost wake-up costs time, never truth, so nobody waits for it.
      publisher.publish(channel, topics.join(' ')).catch(() => undefined);
    },
    listen: local.listen.bind(local),
    get size() {
      return local.size;
    },
    close() {
      publisher.disconnect();
      subscriber.disconnect();
      return Promise.resolve();
    },
  };
}

function connect(url: string, purpose: string, log: Logger): Redis {
  const redis = new Redis(url, { connectionName: `assent-${purpose}`, maxRetriesPerRequest: 1 });
  let down = false;
  redis.on('error', (error) => {
    if (!down) log.warn({ err: error }, 'Redis does not answer; live between servers is slower');
    down = true;
  });
  redis.on('ready', () => {
    if (down) log.info('Redis answers again');
    down = false;
  });
  return redis;
}
