import { findMailSettings, saveMailSettings } from '../db/mail-settings-store.ts';
import { lockPerson } from '../db/person-store.ts';
import {
  problemsOfMailSettings,
  withMailSettings,
  type MailSettingsChanges,
} from '../domain/mail-choices.ts';
import { done, refused, type Outcome } from '../domain/refusals.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand } from './run-command.ts';

/** Somebody says which mails they want, and when. It counts for those that wait, too. */
export function changeMailSettings(
  parts: CommandParts,
  call: Call,
  changes: MailSettingsChanges,
): Promise<Outcome<{ userId: string }>> {
  return runCommand(parts, call, async (tx) => {
    const person = await lockPerson(tx, { id: call.actor.id });
    // Who was let go meanwhile is as good as not there.
    if (!person?.active) return refused({ code: 'NOT_FOUND', what: 'person' });
    const before = await findMailSettings(tx, person.id);
    const fields = problemsOfMailSettings(before, changes);
    if (fields.length > 0) return refused({ code: 'INVALID_INPUT', fields });
    await saveMailSettings(tx, person.id, withMailSettings(before, changes));
    return done({ value: { userId: person.id }, topics: [`user:${person.id}`] });
  });
}
