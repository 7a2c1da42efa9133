import { changeRequest } from './change-request.ts';
import type { Call, CommandParts } from './parts.ts';

export interface WithdrawRequest {
  readonly requestId: string;
  readonly reason: string;
  /** Refuse with STALE_REVISION if the request has changed since it was seen. */
  readonly expectedRevision?: number;
}

/** The asking side takes the request back (rule 6). */
export function withdrawRequest(parts: CommandParts, call: Call, input: WithdrawRequest) {
  const { requestId, ...command } = input;
  return changeRequest(parts, call, requestId, { type: 'WITHDRAW', ...command });
}
