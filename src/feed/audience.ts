import type { Transaction } from '../db/database.ts';
import { callerSelect, toCaller } from '../db/people-store.ts';
import { maySeeRequest } from '../domain/permissions.ts';
import { concernedIds } from '../domain/recipients.ts';
import type { RequestState } from '../domain/request-state.ts';

/**
 * Those concerned who may see the request as things stand. Someone's role or group may have
 * changed since they came to be concerned, and what one may not see one does not hear of.
 */
export async function findAudience(tx: Transaction, request: RequestState): Promise<Set<string>> {
  const rows = await tx.user.findMany({
    where: { id: { in: concernedIds(request) } },
    select: callerSelect,
    relationLoadStrategy: 'join',
  });
  const people = rows.map(toCaller).filter((person) => maySeeRequest(person, request));
  return new Set(people.map(({ id }) => id));
}
