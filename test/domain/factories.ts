// One small story for all the rules: camille (an agent) asks ana, on behalf of ben (a customer),
// about a ticket that is assigned to tess. Each test says only what differs.
import { expect } from 'vitest';
import type { Vote } from '../../src/domain/outcome.ts';
import type { Actor } from '../../src/domain/people.ts';
import type { RefusalCode } from '../../src/domain/refusals.ts';
import { decide, evolve, type RequestCommand } from '../../src/domain/request.ts';
import type { RequestState, StepState } from '../../src/domain/request-state.ts';
import type { TicketState } from '../../src/domain/ticket.ts';

/** An agent who sees the tickets assigned to them, unless told otherwise. */
export function anAgent(id: string, differs: Partial<Actor> = {}): Actor {
  return { id, role: 'AGENT', ticketAccess: 'ASSIGNED', groupIds: [], ...differs };
}

export function anAdmin(id: string): Actor {
  return anAgent(id, { role: 'ADMIN' });
}

/** Someone without a seat. The access to tickets in their row means nothing. */
export function anEndUser(id: string): Actor {
  return anAgent(id, { role: 'END_USER', ticketAccess: 'ALL' });
}

export const camille = anAgent('camille');
export const ben = anEndUser('ben');
export const tess = anAgent('tess');
export const ana = anEndUser('ana');

export function aTicket(differs: Partial<TicketState> = {}): TicketState & { id: string } {
  return { id: 'ticket', status: 'OPEN', assigneeId: 'tess', groupId: 'support', ...differs };
}

export function assignmentId(position: number, userId: string): string {
  return `${String(position)}/${userId}`;
}

/** A step that ALL of its approvers have to approve; the first is active, the others wait. */
export function aStep(
  position: number,
  votes: Readonly<Record<string, Vote>>,
  differs: Partial<StepState> = {},
): StepState {
  return {
    id: `step-${String(position)}`,
    position,
    rule: 'ALL',
    atLeast: null,
    status: position === 1 ? 'ACTIVE' : 'WAITING',
    begun: position === 1,
    assignments: Object.entries(votes).map(([userId, decision]) => ({
      id: assignmentId(position, userId),
      userId,
      decision,
    })),
    ...differs,
  };
}

/** A pending request that waits for ana. */
export function aRequest(differs: Partial<RequestState> = {}): RequestState {
  return {
    id: 'request',
    status: 'PENDING',
    waitingOn: 'APPROVERS',
    revision: 7,
    createdById: 'camille',
    onBehalfOfId: 'ben',
    ticket: aTicket(),
    steps: [aStep(1, { ana: null })],
    ...differs,
  };
}

export const approve: RequestCommand = { type: 'APPROVE', note: null };
export const deny: RequestCommand = { type: 'DENY', note: 'Too much.' };
export const withdraw: RequestCommand = { type: 'WITHDRAW', reason: 'Settled by phone.' };

export function comment(body: string): RequestCommand {
  return { type: 'COMMENT', commentId: 'comment', body, requestsInformation: false };
}

export function question(body: string): RequestCommand {
  return { type: 'COMMENT', commentId: 'comment', body, requestsInformation: true };
}

/** given a request, when someone does something: its events and the request after, or why not. */
export function given(request: RequestState) {
  return {
    when(actor: Actor, command: RequestCommand) {
      const outcome = decide(command, request, actor);
      if (!outcome.ok) return { refusal: outcome.refusal };
      return { events: outcome.value, request: outcome.value.reduce(evolve, request) };
    },
  };
}

/** A refusal of this name, in any words. permissions.test.ts holds the words. */
export function refusalNamed(code: RefusalCode): unknown {
  return { code, message: expect.any(String) };
}
