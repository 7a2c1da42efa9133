import type { Transaction } from '../db/database.ts';
import {
  countOtherAdministrators,
  delegatesFrom,
  insertPerson,
  lockAdministrators,
  lockPerson,
  savePerson,
  type Person,
} from '../db/person-store.ts';
import {
  losesAnAdministrator,
  refusalToAdminister,
  refusalToLoseAnAdministrator,
} from '../domain/administration.ts';
import { done, invalid, refused, type Outcome, type Refusal } from '../domain/refusals.ts';
import type { Topic } from '../feed/wakeups.ts';
import { currentActor } from './change-request.ts';
import type { Call, CommandParts } from './parts.ts';
import { runAsAdministrator } from './run-as-administrator.ts';
import type { Written } from './run-command.ts';

export type NewPerson = Omit<Person, 'id'>;

/** What is `undefined` stays as it is. */
export type PersonChanges = { readonly [Field in keyof NewPerson]?: NewPerson[Field] | undefined };

export interface UpdatePerson extends PersonChanges {
  readonly userId: string;
}

/** An administrator adds a person. */
export function createPerson(
  parts: CommandParts,
  call: Call,
  input: NewPerson,
): Promise<Outcome<{ userId: string }>> {
  return runAsAdministrator(parts, call, 'people and groups', async (tx) => {
    const added = await addPerson(tx, parts, input);
    if (!added.ok) return refused(takenBy(added.taken));
    return done(written(added.value.id, []));
  });
}

/** An administrator changes who a person is, lets them go, or has them back. */
export function updatePerson(
  parts: CommandParts,
  call: Call,
  { userId, ...changes }: UpdatePerson,
): Promise<Outcome<{ userId: string }>> {
  return runAsAdministrator(parts, call, 'people and groups', async (tx) => {
    const person = await lockPerson(tx, { id: userId });
    if (!person) return refused({ code: 'NOT_FOUND', what: 'person' });
    return changePerson(tx, parts, call, person, changes);
  });
}

/** @returns the new person's id, or in which column somebody else has the same */
export function addPerson(tx: Transaction, parts: CommandParts, input: NewPerson) {
  const at = parts.now();
  return insertPerson(tx, { id: parts.newId(at), ...input }, at);
}

/** Changes a locked person, and has their requests looked at where somebody is there less or more. */
export async function changePerson(
  tx: Transaction,
  parts: CommandParts,
  call: Call,
  before: Person,
  changes: PersonChanges,
): Promise<Outcome<Written<{ userId: string }>>> {
  const after = withChanges(before, changes);
  if (isSame(before, after)) return done(written(before.id, []));
  if (losesAnAdministrator(before, after)) {
    const refusal = await refusalToLose(tx, parts, call, before.id);
    if (refusal) return refused(refusal);
  }
  const saved = await savePerson(tx, after);
  if (!saved.ok) return refused(takenBy(saved.taken));
  if (before.active === after.active) return done(written(before.id, [`user:${before.id}`]));
  await parts.jobs.enqueueRecheck(tx, { type: 'USER', id: before.id });
  // For whom somebody stands in may depend on this one.
  const others = await delegatesFrom(tx, before.id, parts.now());
  return done(
    written(
      before.id,
      [before.id, ...others].map((id): Topic => `user:${id}`),
    ),
  );
}

/** Behind the lock, the actor may have stopped to administer themselves. */
async function refusalToLose(
  tx: Transaction,
  parts: CommandParts,
  call: Call,
  userId: string,
): Promise<Refusal | null> {
  await lockAdministrators(tx);
  const actor = await currentActor(tx, call.actor, parts.now());
  const others = await countOtherAdministrators(tx, userId);
  return refusalToAdminister(actor, 'people and groups') ?? refusalToLoseAnAdministrator(others);
}

export function takenBy(column: string): Refusal {
  return column === 'email'
    ? invalid(
        'email',
        'Somebody has this e-mail address already. Change that person, with userUpdate.',
      )
    : invalid('externalId', 'Somebody has this external id already. Take it from them first.');
}

function withChanges(person: Person, changes: PersonChanges): Person {
  const given = Object.entries<unknown>(changes).filter(([, value]) => value !== undefined);
  return { ...person, ...Object.fromEntries(given) };
}

function isSame(one: Person, other: Person): boolean {
  return (Object.keys(one) as (keyof Person)[]).every((field) => one[field] === other[field]);
}

export function written(userId: string, topics: readonly Topic[]): Written<{ userId: string }> {
  return { value: { userId }, topics };
}
