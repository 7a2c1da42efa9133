import { limits } from './limits.ts';
import type { Actor } from './people.ts';
import { invalid, type FieldIssue, type Refusal } from './refusals.ts';
import { isOpen, mayAccessTicket, type TicketState } from './ticket.ts';

/** A person named in a new request; `active` is false for someone who has left. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

export interface NewRequest {
  readonly ticket: TicketState;
  /** `null`: no such person. */
  readonly onBehalfOf: NamedPerson | null;
  /** In the order given; `null`: no such person. */
  readonly approvers: readonly (NamedPerson | null)[];
  readonly dueAt: Date | null;
}

/** Rule 1: only agents and administrators ask at all, whatever the ticket. */
export function refusalToAsk(creator: Actor): Refusal | null {
  if (creator.role !== 'END_USER') return null;
  return {
    code: 'FORBIDDEN',
    message: 'Only agents and administrators create approval requests.',
  };
}

/** Rules 1, 2 and 8: may `creator` make this request? */
export function refusalToCreate(creator: Actor, request: NewRequest, now: Date): Refusal | null {
  const notAllowed = refusalToAsk(creator);
  if (notAllowed) return notAllowed;
  if (!mayAccessTicket(creator, request.ticket)) return { code: 'NOT_FOUND', what: 'ticket' };
  if (!isOpen(request.ticket.status)) {
    return {
      code: 'TICKET_NOT_OPEN',
      message: 'This ticket is solved or closed. Reopen it before asking for an approval on it.',
    };
  }
  if (!request.onBehalfOf) return invalid('onBehalfOfId', 'There is no such person.');
  if (!request.onBehalfOf.active) {
    return invalid('onBehalfOfId', `${request.onBehalfOf.name} is deactivated.`);
  }
  if (request.dueAt && request.dueAt <= now) return invalid('dueAt', 'Choose a time to come.');
  if (request.dueAt && request.dueAt.getTime() > now.getTime() + limits.dueWithin) {
    return invalid('dueAt', 'Choose a time within the next ten years.');
  }
  return refusalOfApprovers(creator, request.onBehalfOf.id, request.approvers);
}

function refusalOfApprovers(
  creator: Actor,
  onBehalfOfId: string,
  approvers: readonly (NamedPerson | null)[],
): Refusal | null {
  if (approvers.length === 0) return invalid('approverIds', 'Name at least one approver.');
  if (approvers.length > limits.approvers) {
    return invalid('approverIds', `Name at most ${String(limits.approvers)} approvers.`);
  }
  const seen = new Set<string>();
  const fields: FieldIssue[] = [];
  for (const [index, approver] of approvers.entries()) {
    const message = problemOfApprover(creator, onBehalfOfId, approver, seen);
    if (message !== null) fields.push({ path: ['approverIds', String(index)], message });
    if (approver) seen.add(approver.id);
  }
  return fields.length > 0 ? { code: 'INVALID_INPUT', fields } : null;
}

function problemOfApprover(
  creator: Actor,
  onBehalfOfId: string,
  approver: NamedPerson | null,
  seen: ReadonlySet<string>,
): string | null {
  if (!approver) return 'There is no such person.';
  if (!approver.active) return `${approver.name} is deactivated and cannot answer.`;
  if (seen.has(approver.id)) return `${approver.name} is named twice.`;
  if (approver.id === creator.id)
    return 'You cannot decide on your own request. Name someone else.';
  if (approver.id === onBehalfOfId) {
    return `The request is on behalf of ${approver.name}, who cannot decide on it. Name someone else.`;
  }
  return null;
}
