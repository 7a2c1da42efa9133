// given a request, when someone does something: its events and the request after, or why not.
import { expect } from 'vitest';
import type { AnsweredAs, RequestEvent } from '../../src/domain/events.ts';
import { evolve } from '../../src/domain/evolve.ts';
import type { Actor } from '../../src/domain/people.ts';
import type { ReassignCommand } from '../../src/domain/reassign.ts';
import type { RefusalCode } from '../../src/domain/refusals.ts';
import { decide, type RequestCommand } from '../../src/domain/request.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import { assignee, aWorld, now } from './cast.ts';
import { assignmentId } from './factories.ts';

export const approve: RequestCommand = { type: 'APPROVE', note: null };
export const deny: RequestCommand = { type: 'DENY', note: 'Too much.' };
export const withdraw: RequestCommand = { type: 'WITHDRAW', reason: 'Settled by phone.' };

export function comment(body: string): RequestCommand {
  return {
    type: 'COMMENT',
    commentId: 'comment',
    body,
    attachments: [],
    requestsInformation: false,
  };
}

export function question(body: string): RequestCommand {
  return {
    type: 'COMMENT',
    commentId: 'comment',
    body,
    attachments: [],
    requestsInformation: true,
  };
}

export function reassign(from: string, to: string, position = 1): RequestCommand & ReassignCommand {
  return {
    type: 'REASSIGN',
    assignmentId: assignmentId(position, from),
    to: assignee(to),
    reason: 'Knows more.',
  };
}

/** The event of an approval with no note, by the assignee unless told otherwise. */
export function approved(
  position: number,
  name: string,
  byId = name,
  answeredAs: AnsweredAs = 'APPROVER',
): RequestEvent {
  const answer = { assignmentId: assignmentId(position, name), byId, answeredAs };
  return { type: 'APPROVED', note: null, ...answer };
}

export function denied(
  position: number,
  name: string,
  byId = name,
  answeredAs: AnsweredAs = 'APPROVER',
): RequestEvent {
  const answer = { assignmentId: assignmentId(position, name), byId, answeredAs };
  return { type: 'DENIED', note: 'Too much.', ...answer };
}

/** Someone, or a group with these members, is asked. */
export function assigned(position: number, name: string, toldIds = [name]): RequestEvent {
  const asked = { assignmentId: assignmentId(position, name), assignee: assignee(name) };
  return { type: 'ASSIGNED', ...asked, toldIds, again: false };
}

export function evolved(
  request: RequestState,
  events: readonly RequestEvent[],
  at = now,
): RequestState {
  return events.reduce((state, event) => evolve(state, event, at), request);
}

export function given(request: RequestState, world = aWorld()) {
  return {
    when(actor: Actor, command: RequestCommand) {
      const outcome = decide(command, request, actor, world);
      if (!outcome.ok) return { refusal: outcome.refusal };
      return { events: outcome.value, request: evolved(request, outcome.value, world.now) };
    },
  };
}

/** A refusal of this name, in any words. permissions.test.ts holds the words. */
export function refusalNamed(code: RefusalCode): unknown {
  return { code, message: expect.any(String) };
}

/** A refusal of this input, in these words. */
export function refusalOf(field: string, message: string): unknown {
  return { code: 'INVALID_INPUT', fields: [{ path: [field], message }] };
}
