import type { Transaction } from '../db/database.ts';
import { lockTicket } from '../db/ticket-store.ts';
import { refusalToAsk, refusalToCreate, type NamedPerson } from '../domain/new-request.ts';
import type { Actor } from '../domain/people.ts';
import { done, refused, type Outcome, type Refusal } from '../domain/refusals.ts';
import { evolve, open } from '../domain/request.ts';
import type { RequestState } from '../domain/request-state.ts';
import type { Topic } from '../feed/wakeups.ts';
import type { CommandParts } from './parts.ts';
import { announce, record } from './record.ts';

export interface CreateRequest {
  readonly ticketId: string;
  readonly subject: string;
  readonly message: string;
  /** Default: the ticket's requester. */
  readonly onBehalfOfId: string | null;
  /** All of them have to approve. */
  readonly approverIds: readonly string[];
  readonly dueAt: Date | null;
}

/** An agent asks for approval on a ticket. The ticket is locked, so that it cannot be solved meanwhile. */
export async function createRequest(
  parts: CommandParts,
  actor: Actor,
  input: CreateRequest,
): Promise<Outcome<{ requestId: string }>> {
  const notAllowed = refusalToAsk(actor);
  if (notAllowed) return refused(notAllowed);
  const at = parts.now();
  const result = await parts.db.prisma.$transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId);
    if (!ticket) return refused({ code: 'NOT_FOUND', what: 'ticket' });
    const onBehalfOfId = input.onBehalfOfId ?? ticket.requesterId;
    const refusal = await check(tx, actor, { ...input, onBehalfOfId, ticket }, at);
    if (refusal) return refused(refusal);
    const request = newState(parts, actor, { ...input, onBehalfOfId, ticket }, at);
    return done({ requestId: request.id, topics: await write(tx, parts, request, input, at) });
  });
  if (!result.ok) return result;
  announce(parts, result.value.topics);
  return done({ requestId: result.value.requestId });
}

type LockedTicket = NonNullable<Awaited<ReturnType<typeof lockTicket>>>;
type Checked = CreateRequest & { onBehalfOfId: string; ticket: LockedTicket };

async function check(
  tx: Transaction,
  actor: Actor,
  input: Checked,
  now: Date,
): Promise<Refusal | null> {
  const people = await tx.user.findMany({
    where: { id: { in: [input.onBehalfOfId, ...input.approverIds] } },
    select: { id: true, name: true, active: true },
  });
  const named = new Map<string, NamedPerson>(people.map((person) => [person.id, person]));
  const approvers = input.approverIds.map((id) => named.get(id) ?? null);
  const onBehalfOf = named.get(input.onBehalfOfId) ?? null;
  return refusalToCreate(
    actor,
    { ticket: input.ticket, onBehalfOf, approvers, dueAt: input.dueAt },
    now,
  );
}

function newState(parts: CommandParts, actor: Actor, input: Checked, at: Date): RequestState {
  return {
    id: parts.newId(at),
    status: 'PENDING',
    waitingOn: 'APPROVERS',
    revision: 1,
    createdById: actor.id,
    onBehalfOfId: input.onBehalfOfId,
    ticket: input.ticket,
    steps: [
      {
        id: parts.newId(at),
        position: 1,
        rule: 'ALL',
        atLeast: null,
        status: 'WAITING',
        begun: false,
        assignments: input.approverIds.map((userId) => ({
          id: parts.newId(at),
          userId,
          decision: null,
        })),
      },
    ],
  };
}

async function write(
  tx: Transaction,
  parts: CommandParts,
  draft: RequestState,
  { subject, message, dueAt }: CreateRequest,
  at: Date,
): Promise<Topic[]> {
  const events = open(draft);
  const request = events.reduce(evolve, draft);
  await tx.approvalRequest.create({
    data: {
      id: request.id,
      subject,
      message,
      status: request.status,
      waitingOn: request.waitingOn,
      revision: request.revision,
      ticketId: request.ticket.id,
      createdById: request.createdById,
      onBehalfOfId: request.onBehalfOfId,
      dueAt,
      createdAt: at,
    },
    select: { id: true },
  });
  await tx.approvalStep.createMany({
    data: request.steps.map(({ assignments: _, begun, ...step }) => ({
      ...step,
      startedAt: begun ? at : null,
      requestId: request.id,
    })),
  });
  await tx.assignment.createMany({
    data: request.steps.flatMap((step) =>
      step.assignments.map(({ id, userId }) => ({
        id,
        userId,
        stepId: step.id,
        requestId: request.id,
      })),
    ),
  });
  return record(tx, parts, request, events, request.createdById, at);
}
