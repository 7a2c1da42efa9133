import type { Transaction } from '../db/database.ts';
import { refusalToAdminister, type Administered } from '../domain/administration.ts';
import type { Actor } from '../domain/people.ts';
import { refused, type Outcome } from '../domain/refusals.ts';
import { currentActor } from './change-request.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand, type Written } from './run-command.ts';

/** `runCommand` for what only administrators do: nothing of it is done for anybody else. */
export function runAsAdministrator<T>(
  parts: CommandParts,
  call: Call,
  what: Administered,
  work: (tx: Transaction, actor: Actor, at: Date) => Promise<Outcome<Written<T>>>,
): Promise<Outcome<T>> {
  return runCommand(parts, call, async (tx) => {
    const at = parts.now();
    const actor = await currentActor(tx, call.actor, at);
    const refusal = refusalToAdminister(actor, what);
    return refusal ? refused(refusal) : work(tx, actor, at);
  });
}
