// May this request be made? Rules 1, 2, 8 and 10.
import { eligibleFor } from './answering.ts';
import { problemsOfAttachments, type Attachment } from './attachments.ts';
import type { World } from './directory.ts';
import type { Terms, WhenDue } from './events.ts';
import { limits } from './limits.ts';
import { problemsOfSteps, type NamedApprover, type StepToMake } from './new-steps.ts';
import type { Actor } from './people.ts';
import { problemsOfPolicySteps } from './policy-steps.ts';
import { invalid, type Refusal } from './refusals.ts';
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
  readonly steps: readonly StepToMake[];
  readonly dueAt: Date | null;
  readonly whenDue: WhenDue;
  /** `null`: no such person or group; left out: none was named. */
  readonly escalateTo?: NamedApprover | null;
  readonly attachments: readonly Attachment[];
  readonly terms: Terms;
  /** The name of the policy that chose the steps; `null` or left out: who asks did. */
  readonly policy?: string | null;
}

/** Rule 1: only agents and administrators ask at all, whatever the ticket. */
export function refusalToAsk(creator: Actor): Refusal | null {
  if (creator.role !== 'END_USER') return null;
  return {
    code: 'FORBIDDEN',
    message: 'Only agents and administrators create approval requests.',
  };
}

/** Rule 1 and 8: may `creator` ask something about this ticket? */
export function refusalToAskAbout(creator: Actor, ticket: TicketState): Refusal | null {
  const notAllowed = refusalToAsk(creator);
  if (notAllowed) return notAllowed;
  if (!mayAccessTicket(creator, ticket)) return { code: 'NOT_FOUND', what: 'ticket' };
  if (isOpen(ticket.status)) return null;
  return {
    code: 'TICKET_NOT_OPEN',
    message: 'This ticket is solved or closed. Reopen it before asking for an approval on it.',
  };
}

/** May `creator` make this request? */
export function refusalToCreate(creator: Actor, request: NewRequest, world: World): Refusal | null {
  const { ticket, onBehalfOf, dueAt } = request;
  const notAllowed = refusalToAskAbout(creator, ticket);
  if (notAllowed) return notAllowed;
  if (!onBehalfOf) return invalid('onBehalfOfId', 'There is no such person.');
  if (!onBehalfOf.active) return invalid('onBehalfOfId', `${onBehalfOf.name} is deactivated.`);
  const refusal =
    refusalOfDueTime(dueAt, world.now) ?? refusalOfEscalation(creator.id, request, world);
  if (refusal) return refusal;
  const asking = { createdById: creator.id, onBehalfOfId: onBehalfOf.id, terms: request.terms };
  const fields = [
    ...problemsOfAttachments(request.attachments),
    ...(request.policy == null
      ? problemsOfSteps(request.steps, asking, onBehalfOf.name, world.directory)
      : problemsOfPolicySteps(request.policy, request.steps, asking, world.directory)),
  ];
  return fields.length > 0 ? { code: 'INVALID_INPUT', fields } : null;
}

export function refusalOfDueTime(dueAt: Date | null, now: Date): Refusal | null {
  if (!dueAt) return null;
  if (dueAt <= now) return invalid('dueAt', 'Choose a time to come.');
  if (dueAt.getTime() <= now.getTime() + limits.dueWithin) return null;
  return invalid('dueAt', 'Choose a time within the next ten years.');
}

function refusalOfEscalation(
  createdById: string,
  { escalateTo, whenDue, dueAt, onBehalfOf, terms }: NewRequest,
  { directory }: World,
): Refusal | null {
  if (whenDue !== 'REMIND' && !dueAt) {
    return invalid('dueAt', 'Say by when an answer is needed, for something to happen then.');
  }
  if (whenDue !== 'ESCALATE') {
    if (escalateTo === undefined) return null;
    return invalid('escalateToId', 'Only with `whenDue: ESCALATE`.');
  }
  if (!escalateTo) return invalid('escalateToId', 'Name the person or group to escalate it to.');
  const asking = { createdById, onBehalfOfId: onBehalfOf?.id ?? '', terms };
  if (eligibleFor(escalateTo.assignee, asking, directory).length > 0) return null;
  return invalid('escalateToId', `${escalateTo.name} cannot answer this request. Name another.`);
}
