import type { Transaction } from '../db/database.ts';
import { findPeople } from '../db/caller-store.ts';
import { maySeeRequest } from '../domain/permissions.ts';
import type { RequestState } from '../domain/request-state.ts';

/**
 * Those of `userIds` who may see the request as things stand. Someone's role or group may have
 * changed since they came to be concerned, and what one may not see one does not hear of.
 */
export async function findAudience(
  tx: Transaction,
  request: RequestState,
  userIds: readonly string[],
  now: Date,
): Promise<Set<string>> {
  const people = await findPeople(tx, [...new Set(userIds)], now);
  return new Set(people.filter((one) => maySeeRequest(one, request)).map(({ id }) => id));
}
