import { changeRequest } from './change-request.ts';
import type { Call, CommandParts } from './parts.ts';

export interface ApproveRequest {
  readonly requestId: string;
  readonly note: string | null;
  /** Which of the assignments that they can answer for; by default the first. */
  readonly assignmentId?: string;
  /** Refuse with STALE_REVISION if the request has changed since the approver saw it. */
  readonly expectedRevision?: number;
}

/** An approver says yes. */
export function approveRequest(parts: CommandParts, call: Call, input: ApproveRequest) {
  const { requestId, ...command } = input;
  return changeRequest(parts, call, requestId, { type: 'APPROVE', ...command });
}
