import { recipients } from '../../src/domain/recipients.ts';
import type { Cast } from './cast.ts';
import type { Row } from './copy.ts';
import type { Happened } from './story.ts';

/** People's feeds, numbered for each as src/feed/deliver.ts does. */
export interface Feeds {
  add(happened: Happened): void;
  /** The items so far; none are left. */
  takeItems(): Row[];
  /** Where each feed stands. */
  counters(): Row[];
}

export function createFeeds({ directory }: Cast): Feeds {
  const last = new Map<string, { lastSequence: number; unread: number }>();
  let items: Row[] = [];
  return {
    add({ actorId, at, recorded, request }) {
      for (const { id: eventId, event } of recorded) {
        for (const recipientId of recipients(event, request, directory)) {
          const counter = last.get(recipientId) ?? { lastSequence: 0, unread: 0 };
          last.set(recipientId, counter);
          counter.lastSequence += 1;
          const isOwn = recipientId === actorId;
          if (!isOwn) counter.unread += 1;
          const sequence = counter.lastSequence;
          const readAt = isOwn ? at : null;
          items.push({ recipientId, sequence, eventId, requestId: request.id, readAt });
        }
      }
    },
    takeItems() {
      const taken = items;
      items = [];
      return taken;
    },
    counters: () => [...last].map(([userId, counter]) => ({ userId, ...counter })),
  };
}
