import type { Actor } from '../domain/people.ts';
import { changeRequest } from './change-request.ts';
import type { CommandParts } from './parts.ts';

export interface ApproveRequest {
  readonly requestId: string;
  readonly note: string | null;
  /** Refuse with STALE_REVISION if the request has changed since the approver saw it. */
  readonly expectedRevision?: number;
}

/** An approver says yes. */
export function approveRequest(parts: CommandParts, actor: Actor, input: ApproveRequest) {
  const { requestId, ...command } = input;
  return changeRequest(parts, actor, requestId, { type: 'APPROVE', ...command });
}
