// What everything that replays the demo's story needs.
import type { Call, CommandParts } from '../../src/commands/parts.ts';
import { findCaller } from '../../src/db/caller-store.ts';
import type { Outcome } from '../../src/domain/refusals.ts';
import type { PersonKey } from './demo-people.ts';

export const hour = 3_600_000;
export const day = 24 * hour;

/** The ids that people, groups, tickets and kinds were given, by their keys. */
export type Ids = ReadonlyMap<string, string>;

export function need(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo data lacks ${key}.`);
  return id;
}

export async function callBy(parts: CommandParts, people: Ids, key: PersonKey): Promise<Call> {
  const actor = await findCaller(parts.db.prisma, { id: need(people, key) }, parts.now());
  if (!actor) throw new Error(`The demo data lacks ${key}.`);
  return { actor };
}

export function expectDone<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) {
    throw new Error(`The demo data breaks a rule: ${JSON.stringify(outcome.refusal)}`);
  }
  return outcome.value;
}
