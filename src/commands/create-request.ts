import type { Statements } from '../db/statements.ts';
import { headAfter, toRecord } from '../db/event-store.ts';
import { createPendingRows } from '../db/request-rows.ts';
import { insertRequest } from '../db/request-store.ts';
import { lockTicket, type LockedTicket } from '../db/ticket-store.ts';
import type { RequestInput } from '../domain/draft.ts';
import type { CreatedEvent, NewStep } from '../domain/events.ts';
import { created, evolve } from '../domain/evolve.ts';
import { refusalToAsk } from '../domain/new-request.ts';
import type { Actor } from '../domain/people.ts';
import { done, refused, type Outcome } from '../domain/refusals.ts';
import { open } from '../domain/request.ts';
import { firstHash } from '../record/chain.ts';
import { currentActor } from './change-request.ts';
import { draftRequest, type Draft } from './draft-request.ts';
import type { Call, CommandParts } from './parts.ts';
import { record } from './record.ts';
import { runRequestCommand, type Written } from './run-command.ts';

export type CreateRequest = RequestInput;

/** An agent asks for approval on a ticket. The ticket is locked, so that it cannot be solved meanwhile. */
export async function createRequest(
  parts: CommandParts,
  call: Call,
  input: CreateRequest,
): Promise<Outcome<{ requestId: string }>> {
  return runRequestCommand(parts, call, async (tx) => {
    const notAllowed = refusalToAsk(call.actor);
    return notAllowed ? refused(notAllowed) : createIn(tx, parts, call.actor, input, null);
  });
}

/** The same inside a transaction; `previousId` is the request that it asks again. */
export async function createIn(
  tx: Statements,
  parts: CommandParts,
  caller: Actor,
  input: CreateRequest,
  previousId: string | null,
): Promise<Outcome<Written<{ requestId: string }>>> {
  const ticket = await lockTicket(tx, input.ticketId);
  if (!ticket) return refused({ code: 'NOT_FOUND', what: 'ticket' });
  const at = parts.now();
  const creator = await currentActor(tx, caller, at);
  const outcome = await draftRequest(tx, creator, ticket, input, at);
  if (!outcome.ok) return outcome;
  const draft = outcome.value;
  if (draft.refusal) return refused(draft.refusal);
  const event = createdEvent(parts, input, draft, previousId, at);
  return done(await write(tx, parts, creator.id, ticket, event, draft));
}

function createdEvent(
  parts: CommandParts,
  { ticketId, subject, message, attachments, dueAt, ...input }: CreateRequest,
  draft: Draft,
  previousId: string | null,
  at: Date,
): CreatedEvent {
  return {
    type: 'CREATED',
    ticketId,
    onBehalfOfId: draft.onBehalfOfId,
    previousId,
    kindId: input.kindId,
    policyVersionId: draft.policy?.versionId ?? null,
    content: {
      subject,
      message,
      fields: draft.fields,
      attachments,
      dueAt: dueAt?.toISOString() ?? null,
    },
    whenDue: input.whenDue,
    escalateTo: input.escalateTo,
    terms: draft.terms,
    steps: newSteps(parts, draft.steps, at),
  };
}

/** Steps with ids, for the record. */
export function newSteps(
  parts: CommandParts,
  steps: readonly {
    readonly rule: NewStep['rule'];
    readonly atLeast: number | null;
    readonly approvers: readonly Pick<NewStep['assignments'][number], 'assignee'>[];
  }[],
  at: Date,
): NewStep[] {
  return steps.map(({ rule, atLeast, approvers }) => ({
    id: parts.newId(at),
    rule,
    atLeast,
    assignments: approvers.map(({ assignee }) => ({ id: parts.newId(at), assignee })),
  }));
}

async function write(
  tx: Statements,
  parts: CommandParts,
  creatorId: string,
  ticket: LockedTicket,
  event: CreatedEvent,
  { world }: Draft,
): Promise<Written<{ requestId: string }>> {
  const { now: at } = world;
  const act = { actorId: creatorId, at, newId: parts.newId };
  const draft = created(event, { id: parts.newId(at), createdById: creatorId, ticket }, at);
  const events = [event, ...open(draft, world)];
  const request = events.reduce((state, each) => evolve(state, each, at), draft);
  const none = { count: 0, hash: firstHash };
  const recorded = toRecord(request.id, none, events, act);
  const rows = createPendingRows();
  insertRequest(rows, request, event, headAfter(none, recorded), at);
  const topics = await record({ tx, rows }, parts, request, request, recorded, world, act);
  return { value: { requestId: request.id }, topics };
}
