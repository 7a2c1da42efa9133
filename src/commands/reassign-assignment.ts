import type { Assignee } from '../domain/people.ts';
import { changeRequest } from './change-request.ts';
import type { Call, CommandParts } from './parts.ts';

export interface ReassignAssignment {
  readonly requestId: string;
  readonly assignmentId: string;
  readonly to: Assignee;
  readonly reason: string | null;
}

/** An approver hands their own assignment on, or whoever may moves an open one (rule 7). */
export function reassignAssignment(parts: CommandParts, call: Call, input: ReassignAssignment) {
  const { requestId, ...command } = input;
  const also = { others: [command.to] };
  return changeRequest(parts, call, requestId, { type: 'REASSIGN', ...command }, also);
}
