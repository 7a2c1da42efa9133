import { standInOf, type Delegation } from './delegation.ts';
import type { Assignee } from './people.ts';

/** The people whom a request concerns, as they are when a command runs: who is there to answer. */
export interface Directory {
  /** The person, if active; a group's active members, if the group is. In the order of their ids. */
  answerersOf(assignee: Assignee): readonly string[];
  /** Who answers for someone who is away now; `null` where nobody does. */
  standInOf(userId: string): string | null;
  /** The active administrators. */
  readonly adminIds: readonly string[];
}

export interface DirectoryFacts {
  readonly activeUserIds: readonly string[];
  /** Active members of active groups. */
  readonly memberships: readonly { readonly groupId: string; readonly userId: string }[];
  readonly delegations: readonly Delegation[];
  readonly adminIds: readonly string[];
}

export function createDirectory(facts: DirectoryFacts): Directory {
  const active = new Set(facts.activeUserIds);
  const members = new Map<string, string[]>();
  for (const { groupId, userId } of facts.memberships) {
    members.set(groupId, [...(members.get(groupId) ?? []), userId]);
  }
  for (const userIds of members.values()) userIds.sort();
  return {
    answerersOf({ type, id }) {
      if (type === 'GROUP') return members.get(id) ?? [];
      return active.has(id) ? [id] : [];
    },
    standInOf: (userId) => (active.has(userId) ? standInOf(userId, facts.delegations) : null),
    adminIds: facts.adminIds,
  };
}

/** What a rule may know besides the request and the actor. */
export interface World {
  readonly now: Date;
  readonly directory: Directory;
}
