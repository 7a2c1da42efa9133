import { createDeliveries, type Deliveries } from './deliveries.ts';
import type { Operation } from './operations.ts';
import { tokenOf, userId } from './people.ts';
import { openSubscriber, type Subscriber } from './subscriber.ts';

/** Many people, each with a socket of their own, all in this process. */
export interface Crowd {
  readonly size: number;
  readonly expect: Deliveries['expect'];
  /** All of them, so many at a time; `rest` waits for the server in between. */
  subscribe(operation: Operation, rest: () => Promise<void>): Promise<void>;
  /** All but the first so many. */
  unsubscribe(but: number): void;
  /** Says good-bye on every socket, or hangs up where the server is gone. */
  leave(): void;
}

/** So many sockets are being opened at once. */
const atOnce = 32;
/** So many subscribe at once: a server says nothing when it has set up a subscription. */
const batch = 500;

/** @param sharedIds see `createDeliveries` */
export async function gather(port: number, size: number, sharedIds: boolean): Promise<Crowd> {
  const deliveries = createDeliveries(sharedIds);
  const { onText, onMessage } = deliveries;
  const members: Subscriber[] = [];
  let ending = false;
  let begun = 0;
  const open = async () => {
    while (begun < size) {
      const index = begun;
      begun += 1;
      members[index] = await openSubscriber({
        port,
        index,
        init: { authorization: `Bearer ${tokenOf(index)}`, userId: userId(index) },
        onText,
        onMessage,
        onLost: (why) => {
          if (!ending) throw new Error(`The server lost subscriber ${index}: ${why}`);
        },
      });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, open));
  let subscribed: Subscriber[] = [];
  return {
    size,
    expect: deliveries.expect,
    async subscribe(operation, rest) {
      subscribed = [...members];
      for (let from = 0; from < size; from += batch) {
        for (const member of members.slice(from, from + batch)) member.subscribe(operation);
        await rest();
      }
    },
    unsubscribe(but) {
      for (const member of subscribed.slice(but)) member.unsubscribe();
      subscribed = subscribed.slice(0, but);
    },
    leave() {
      ending = true;
      for (const member of members) member.leave();
    },
  };
}
