import type { Assignee } from '../domain/people.ts';

/** An assignee as it lies in a table: in one of two columns, or in neither. */
export interface AssigneeColumns {
  readonly userId: string | null;
  readonly groupId: string | null;
}

export function toAssignee({ userId, groupId }: AssigneeColumns): Assignee | null {
  if (userId !== null) return { type: 'USER', id: userId };
  return groupId === null ? null : { type: 'GROUP', id: groupId };
}

export function toColumns(assignee: Assignee | null): AssigneeColumns {
  return {
    userId: assignee?.type === 'USER' ? assignee.id : null,
    groupId: assignee?.type === 'GROUP' ? assignee.id : null,
  };
}
