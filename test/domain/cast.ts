// Who is in the rules' tests: camille (an agent) asks, on behalf of ben (a customer), about a ticket
// that is assigned to tess; ana is asked. Everyone named is active, nobody is away, and root is the
// administrator, unless a test says otherwise. A name with a capital letter is a group's.
import { createDirectory, type World } from '../../src/domain/directory.ts';
import type { Actor, Assignee } from '../../src/domain/people.ts';

/** An agent who sees the tickets assigned to them, unless told otherwise. */
export function anAgent(id: string, differs: Partial<Actor> = {}): Actor {
  return {
    id,
    role: 'AGENT',
    ticketAccess: 'ASSIGNED',
    groupIds: [],
    standsInForIds: [],
    ...differs,
  };
}

export function anAdmin(id: string, differs: Partial<Actor> = {}): Actor {
  return anAgent(id, { role: 'ADMIN', ...differs });
}

/** Someone without a seat. The access to tickets in their row means nothing. */
export function anEndUser(id: string, differs: Partial<Actor> = {}): Actor {
  return anAgent(id, { role: 'END_USER', ticketAccess: 'ALL', ...differs });
}

export const camille = anAgent('camille');
export const ben = anEndUser('ben');
export const tess = anAgent('tess');
export const ana = anEndUser('ana');
export const everyone = [
  ...['ana', 'ben', 'bob', 'boss', 'camille', 'cleo', 'dora', 'eve', 'hal', 'ida', 'root', 'tess'],
  ...['zoe'],
];

export const now = new Date('2025-03-03T12:00:00Z');
export const hour = 3_600_000;
export const day = 24 * hour;

/** Some time from `now`. */
export function after(ms: number): Date {
  return new Date(now.getTime() + ms);
}

export function assignee(name: string): Assignee {
  return { type: /^\p{Lu}/u.test(name) ? 'GROUP' : 'USER', id: name };
}

export interface People {
  /** Whoever is not here is deactivated. */
  readonly active?: readonly string[];
  /** Their members; a group that is deactivated, or not here, has none. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Who answers for whom. */
  readonly away?: Readonly<Record<string, string>>;
  readonly admins?: readonly string[];
  readonly now?: Date;
}

export function aWorld(people: People = {}): World {
  const { active = everyone, groups = {}, away = {}, admins = ['root'] } = people;
  const directory = createDirectory({
    activeUserIds: active,
    memberships: Object.entries(groups).flatMap(([groupId, userIds]) =>
      userIds.filter((id) => active.includes(id)).map((userId) => ({ groupId, userId })),
    ),
    delegations: Object.entries(away).map(([userId, delegateId]) => ({ userId, delegateId })),
    adminIds: admins,
  });
  return { now: people.now ?? now, directory };
}

export function without(...gone: readonly string[]): string[] {
  return everyone.filter((id) => !gone.includes(id));
}
