import type { Transaction } from '../db/database.ts';
import { lockRequest, saveState } from '../db/request-store.ts';
import type { RequestEvent } from '../domain/events.ts';
import type { Actor } from '../domain/people.ts';
import { done, refused, type Outcome } from '../domain/refusals.ts';
import { decide, evolve, type RequestCommand } from '../domain/request.ts';
import type { RequestState } from '../domain/request-state.ts';
import type { Topic } from '../feed/wakeups.ts';
import type { CommandParts } from './parts.ts';
import { announce, record } from './record.ts';

/**
 * One command, one transaction: lock the request, ask the rules, write what they say. Of many at
 * once each waits for the one before it and sees its result (rule 5).
 */
export function changeRequest(
  parts: CommandParts,
  actor: Actor,
  requestId: string,
  command: RequestCommand,
): Promise<Outcome<{ requestId: string }>> {
  return inOneTransaction(parts, requestId, actor.id, (request) => decide(command, request, actor));
}

/** The same for any decision of the rules; `actorId` is `null` for what nobody does, like time. */
export async function inOneTransaction(
  parts: CommandParts,
  requestId: string,
  actorId: string | null,
  rule: (request: RequestState) => Outcome<readonly RequestEvent[]>,
): Promise<Outcome<{ requestId: string }>> {
  const result = await parts.db.prisma.$transaction(async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (!request) return refused({ code: 'NOT_FOUND', what: 'approval request' });
    const outcome = rule(request);
    if (!outcome.ok) return outcome;
    return done(await write(tx, parts, request, outcome.value, actorId));
  });
  if (!result.ok) return result;
  announce(parts, result.value);
  return done({ requestId });
}

async function write(
  tx: Transaction,
  parts: CommandParts,
  request: RequestState,
  events: readonly RequestEvent[],
  actorId: string | null,
): Promise<Topic[]> {
  if (events.length === 0) return [];
  const at = parts.now();
  const after = { ...events.reduce(evolve, request), revision: request.revision + 1 };
  await saveState(tx, request, after, at);
  return record(tx, parts, after, events, actorId, at);
}
