import type { NewId } from '../../src/db/ids.ts';
import type { Directory } from '../../src/domain/directory.ts';
import type { Actor, UserRole } from '../../src/domain/people.ts';
import type { RequestState } from '../../src/domain/request-state.ts';
import type { Random } from './random.ts';
import type { Sizes } from './sizes.ts';

export interface Person extends Actor {
  readonly number: number;
}

/** Who and what the requests are about. */
export interface Cast {
  readonly people: readonly Person[];
  readonly agents: readonly Person[];
  readonly byId: ReadonlyMap<string, Person>;
  readonly groupIds: readonly string[];
  readonly tickets: readonly (RequestState['ticket'] & { readonly requesterId: string })[];
  readonly directory: Directory;
}

/** One in ten works on tickets; three of those administer. */
export function createCast(sizes: Sizes, random: Random, newId: NewId, at: Date): Cast {
  const groupIds = Array.from({ length: sizes.groups }, () => newId(at));
  const agentCount = Math.max(10, Math.round(sizes.users / 10));
  const people = Array.from({ length: sizes.users }, (_, number): Person => {
    const isAgent = number < agentCount;
    const role: UserRole = number < 3 ? 'ADMIN' : isAgent ? 'AGENT' : 'END_USER';
    const memberOf = isAgent ? [random.pick(groupIds), random.pick(groupIds)] : [];
    return {
      number,
      id: newId(at),
      role,
      ticketAccess: 'ALL',
      groupIds: [...new Set(memberOf)],
      standsInForIds: [],
    };
  });
  const agents = people.slice(0, agentCount);
  const customers = people.slice(agentCount);
  const tickets = Array.from({ length: sizes.tickets }, () => ({
    id: newId(at),
    requesterId: random.pick(customers).id,
    assigneeId: random.pick(agents).id,
    groupId: random.pick(groupIds),
  }));
  return {
    people,
    agents,
    byId: new Map(people.map((person) => [person.id, person])),
    groupIds,
    tickets,
    directory: directoryOf(people),
  };
}

/** Everyone is there, nobody is away. */
function directoryOf(people: readonly Person[]): Directory {
  const members = new Map<string, string[]>();
  for (const { id, groupIds } of people) {
    for (const groupId of groupIds) members.set(groupId, [...(members.get(groupId) ?? []), id]);
  }
  for (const ids of members.values()) ids.sort();
  return {
    answerersOf: ({ type, id }) => (type === 'USER' ? [id] : (members.get(id) ?? [])),
    standInOf: () => null,
    adminIds: people.filter(({ role }) => role === 'ADMIN').map(({ id }) => id),
  };
}
