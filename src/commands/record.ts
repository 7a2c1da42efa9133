import type { Transaction } from '../db/database.ts';
import { appendEvents } from '../db/request-store.ts';
import type { RequestEvent } from '../domain/events.ts';
import { notices } from '../domain/notices.ts';
import type { RequestState } from '../domain/request-state.ts';
import { deliver } from '../feed/deliver.ts';
import { findAudience } from '../feed/audience.ts';
import type { Topic } from '../feed/wakeups.ts';
import type { CommandParts } from './parts.ts';

/**
 * What every change of a request ends with, inside its transaction: its events appended, the feeds
 * of those concerned filled, its mails enqueued.
 *
 * @returns the topics to wake once, and only if, the transaction has committed
 */
export async function record(
  tx: Transaction,
  parts: CommandParts,
  request: RequestState,
  events: readonly RequestEvent[],
  actorId: string | null,
  at: Date,
): Promise<Topic[]> {
  const recorded = await appendEvents(tx, request.id, events, { actorId, at, newId: parts.newId });
  const audience = await findAudience(tx, request);
  const userIds = await deliver(tx, request, recorded, audience, actorId, at);
  const mails = recorded.flatMap(({ id, event }) =>
    notices(event, request, actorId)
      .filter(({ userId }) => audience.has(userId))
      .map((notice) => ({ ...notice, eventId: id, requestId: request.id })),
  );
  await parts.jobs.enqueueMail(tx, mails);
  return [
    ...userIds.map((userId): Topic => `user:${userId}`),
    `request:${request.id}`,
    `ticket:${request.ticket.id}`,
  ];
}

/** After the commit: tell the live subscribers and the workers. */
export function announce(parts: CommandParts, topics: readonly Topic[]): void {
  parts.wakeups.wake(topics);
  parts.jobs.wake();
}
