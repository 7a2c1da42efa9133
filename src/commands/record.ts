import { sendAll, type Statements } from '../db/statements.ts';
import { appendEvents, type Act, type RecordedEvent } from '../db/event-store.ts';
import type { PendingRows } from '../db/request-rows.ts';
import type { Surroundings } from '../db/surroundings-store.ts';
import { notices } from '../domain/notices.ts';
import { concernedIds, recipients } from '../domain/recipients.ts';
import type { RequestState } from '../domain/request-state.ts';
import { deliver } from '../feed/deliver.ts';
import { findAudience } from '../feed/audience.ts';
import type { Topic } from '../feed/wakeups.ts';
import type { CommandParts } from './parts.ts';

/** Where a command writes: its transaction, and the rows of its request that are still to be sent. */
export interface Writing {
  readonly tx: Statements;
  readonly rows: PendingRows;
}

/**
 * What every change of a request ends with, inside its transaction: its rows sent with its
 * events, the feeds of those concerned filled, its mails enqueued.
 *
 * @param before the request before the command; a new one is its own
 * @returns the topics to wake once, and only if, the transaction has committed
 */
export async function record(
  { tx, rows }: Writing,
  parts: CommandParts,
  before: RequestState,
  request: RequestState,
  recorded: readonly RecordedEvent[],
  { directory, people }: Surroundings,
  { actorId, at }: Act,
): Promise<Topic[]> {
  appendEvents(rows, request.id, recorded, { actorId, at, newId: parts.newId });
  const addressed = recorded.map(({ id, event }) => ({
    id,
    event,
    to: recipients(event, request, directory),
  }));
  const all = new Set(addressed.flatMap(({ to }) => to));
  const audience = await findAudience(tx, request, all, { now: at, people });
  const heard = addressed.map(({ id, to }) => ({ id, to: to.filter((one) => audience.has(one)) }));
  const mails = addressed.flatMap(({ id, event }) =>
    notices(event, { before, after: request, directory }, actorId)
      .filter(({ userId }) => audience.has(userId))
      .map((notice) => ({ ...notice, eventId: id, requestId: request.id })),
  );
  await sendAll(tx, [
    () => rows.write(tx),
    () => deliver(tx, request.id, heard, actorId, at),
    () => parts.jobs.enqueueMail(tx, mails),
  ]);
  // Also those who are no longer concerned: what waits for them is one less.
  const userIds = [
    ...concernedIds(before, directory),
    ...concernedIds(request, directory),
    ...heard.flatMap(({ to }) => to),
  ];
  return [
    ...[...new Set(userIds)].map((userId): Topic => `user:${userId}`),
    `request:${request.id}`,
    `ticket:${request.ticket.id}`,
    'workspace',
  ];
}
