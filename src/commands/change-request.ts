import type { Transaction } from '../db/database.ts';
import { assigneesOf } from '../db/directory-rows.ts';
import { headAfter, toRecord } from '../db/event-store.ts';
import { findCaller } from '../db/caller-store.ts';
import { createPendingRows } from '../db/request-rows.ts';
import { lockRequest, nextRound, saveState, type LockedRequest } from '../db/request-store.ts';
import type { Statements } from '../db/statements.ts';
import { readSurroundings, type Surroundings } from '../db/surroundings-store.ts';
import type { RequestEvent } from '../domain/events.ts';
import { evolve } from '../domain/evolve.ts';
import type { Actor, Assignee } from '../domain/people.ts';
import { unaskedIds } from '../domain/recipients.ts';
import { done, refused, type Outcome } from '../domain/refusals.ts';
import { decide, type RequestCommand } from '../domain/request.ts';
import type { RequestState } from '../domain/request-state.ts';
import type { Call, CommandParts } from './parts.ts';
import type { Topic } from '../feed/wakeups.ts';
import { record } from './record.ts';
import { announce, runRequestCommand } from './run-command.ts';

/**
 * One command, one transaction: lock the request, ask the rules, write what they say. Of many at
 * once each waits for the one before it and sees its result (rule 5). The actor is looked up again
 * behind the lock, because who may answer can have changed while they waited.
 *
 * @param also.others whom the command names besides those whom the request names
 * @param also.value what the command answers besides the request's id
 */
export function changeRequest<T extends object = object>(
  parts: CommandParts,
  call: Call,
  requestId: string,
  command: RequestCommand,
  also: { readonly others?: readonly Assignee[]; readonly value?: T } = {},
): Promise<Outcome<{ requestId: string } & T>> {
  return runRequestCommand(parts, call, async (tx) => {
    const locked = await lockRequest(tx, requestId);
    if (!locked) return refused({ code: 'NOT_FOUND', what: 'approval request' });
    const about = { others: also.others, userIds: [call.actor.id] };
    const world = await worldOf(tx, locked.state, parts.now(), about);
    const known = world.people.get(call.actor.id);
    const actor = known?.active ? known.caller : stranger(call.actor);
    const outcome = decide(command, locked.state, actor, world);
    if (!outcome.ok) return outcome;
    const topics = await write(tx, parts, locked, outcome.value, actor.id, world);
    return done({ value: { requestId, ...also.value } as { requestId: string } & T, topics });
  });
}

/** What nobody does, such as time passing: the rule's events, if there are any. */
export async function changeByItself(
  parts: CommandParts,
  requestId: string,
  rule: (
    request: RequestState,
    world: Surroundings,
    tx: Transaction,
  ) => readonly RequestEvent[] | Promise<readonly RequestEvent[]>,
): Promise<void> {
  const topics = await parts.db.prisma.$transaction(async (tx) => {
    const locked = await lockRequest(tx, requestId);
    if (!locked) return [];
    const world = await worldOf(tx, locked.state, parts.now());
    const events = await rule(locked.state, world, tx);
    return write(tx, parts, locked, events, null, world);
  });
  announce(parts, topics);
}

/** The actor as they are now; one who has left sees nothing any more. */
export async function currentActor(tx: Statements, actor: Actor, now: Date): Promise<Actor> {
  return (await findCaller(tx, { id: actor.id }, now)) ?? stranger(actor);
}

function stranger(actor: Actor): Actor {
  return { ...actor, role: 'END_USER', groupIds: [], standsInForIds: [], id: nobody };
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** What the rules may know of a request, and of those whom the command is about besides. */
export function worldOf(
  tx: Statements,
  request: RequestState,
  now: Date,
  also: { readonly others?: readonly Assignee[]; readonly userIds?: readonly string[] } = {},
): Promise<Surroundings> {
  const { others = [], userIds = [] } = also;
  const about = {
    assignees: [...assigneesOf(request), ...others],
    userIds: [...userIds, ...unaskedIds(request)],
  };
  return readSurroundings(tx, about, now);
}

/** Writes what the rules said of a locked request, and everything that goes with it. */
export async function write(
  tx: Statements,
  parts: CommandParts,
  { state: before, record: head }: LockedRequest,
  events: readonly RequestEvent[],
  actorId: string | null,
  world: Surroundings,
): Promise<Topic[]> {
  if (events.length === 0) return [];
  const { now: at } = world;
  const act = { actorId, at, newId: parts.newId };
  const recorded = toRecord(before.id, head, events, act);
  const evolved = events.reduce((state, event) => evolve(state, event, at), before);
  const after = { ...evolved, revision: before.revision + 1 };
  const rows = createPendingRows();
  const round = await nextRound(tx, before, after);
  saveState(rows, before, after, { record: headAfter(head, recorded), at, round });
  return record({ tx, rows }, parts, before, after, recorded, world, act);
}
