import type { Statements } from '../db/statements.ts';
import { findPeople } from '../db/caller-store.ts';
import type { Surroundings } from '../db/surroundings-store.ts';
import { maySeeRequest } from '../domain/permissions.ts';
import type { RequestState } from '../domain/request-state.ts';

/**
 * Those of `userIds` who may see the request as things stand. Someone's role or group may have
 * changed since they came to be concerned, and what one may not see one does not hear of. Who is not
 * among the `people` is looked up.
 */
export async function findAudience(
  tx: Statements,
  request: RequestState,
  userIds: ReadonlySet<string>,
  { now, people }: Pick<Surroundings, 'now' | 'people'>,
): Promise<Set<string>> {
  const known = [...userIds].flatMap((id) => people.get(id)?.caller ?? []);
  const others = [...userIds].filter((id) => !people.has(id));
  const found = others.length === 0 ? [] : await findPeople(tx, others, now);
  const seeing = [...known, ...found].filter((one) => maySeeRequest(one, request));
  return new Set(seeing.map(({ id }) => id));
}
