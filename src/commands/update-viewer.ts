import { lockPerson } from '../db/person-store.ts';
import { refused, type Outcome } from '../domain/refusals.ts';
import { changePerson, type PersonChanges } from './change-person.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand } from './run-command.ts';

/** Somebody changes what is theirs to choose of themselves: their language and their time zone. */
export function updateViewer(
  parts: CommandParts,
  call: Call,
  changes: Pick<PersonChanges, 'locale' | 'timeZone'>,
): Promise<Outcome<{ userId: string }>> {
  return runCommand(parts, call, async (tx) => {
    const person = await lockPerson(tx, { id: call.actor.id });
    // Who was let go meanwhile is as good as not there.
    if (!person?.active) return refused({ code: 'NOT_FOUND', what: 'person' });
    return changePerson(tx, parts, call, person, changes);
  });
}
