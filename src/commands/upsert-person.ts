import { lockPerson } from '../db/person-store.ts';
import { done, refused, type Outcome } from '../domain/refusals.ts';
import {
  addPerson,
  changePerson,
  takenBy,
  written,
  type NewPerson,
  type PersonChanges,
} from './change-person.ts';
import type { Call, CommandParts } from './parts.ts';
import { runAsAdministrator } from './run-as-administrator.ts';

export interface UpsertPerson extends PersonChanges {
  readonly externalId: string;
  readonly email: string;
  readonly name: string;
}

/** What a person is of whom nothing else is said. */
export const newPersonDefaults = {
  externalId: null,
  role: 'END_USER',
  ticketAccess: 'ASSIGNED',
  locale: 'en',
  timeZone: 'UTC',
  active: true,
} as const satisfies Partial<NewPerson>;

/**
 * An administrator's other help desk says who somebody is: they are changed, or added where there
 * is nobody with this external id. Of two at once one adds and the other finds them.
 */
export function upsertPerson(
  parts: CommandParts,
  call: Call,
  input: UpsertPerson,
): Promise<Outcome<{ userId: string }>> {
  const by = { externalId: input.externalId };
  return runAsAdministrator(parts, call, 'people and groups', async (tx) => {
    const person = await lockPerson(tx, by);
    if (person) return changePerson(tx, parts, call, person, input);
    const added = await addPerson(tx, parts, newPerson(input));
    if (added.ok) return done(written(added.value.id, []));
    // Somebody else's may have been added just now, with this external id.
    const found = await lockPerson(tx, by);
    return found ? changePerson(tx, parts, call, found, input) : refused(takenBy(added.taken));
  });
}

function newPerson({ externalId, email, name, ...rest }: UpsertPerson): NewPerson {
  return {
    externalId,
    email,
    name,
    role: rest.role ?? newPersonDefaults.role,
    ticketAccess: rest.ticketAccess ?? newPersonDefaults.ticketAccess,
    locale: rest.locale ?? newPersonDefaults.locale,
    timeZone: rest.timeZone ?? newPersonDefaults.timeZone,
    active: rest.active ?? newPersonDefaults.active,
  };
}
