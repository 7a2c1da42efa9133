import type { Actor } from '../domain/people.ts';
import { changeRequest } from './change-request.ts';
import type { CommandParts } from './parts.ts';

export interface DenyRequest {
  readonly requestId: string;
  readonly note: string;
  /** Refuse with STALE_REVISION if the request has changed since the approver saw it. */
  readonly expectedRevision?: number;
}

/** An approver says no, and why. */
export function denyRequest(parts: CommandParts, actor: Actor, input: DenyRequest) {
  const { requestId, ...command } = input;
  return changeRequest(parts, actor, requestId, { type: 'DENY', ...command });
}
