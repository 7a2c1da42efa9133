import { findAskedRequest } from '../db/asked-store.ts';
import { findKind } from '../db/kind-store.ts';
import { askAnew, type AskedAnew } from '../domain/ask-again.ts';
import { refusalFor } from '../domain/permissions.ts';
import { refused, type Outcome } from '../domain/refusals.ts';
import { currentActor } from './change-request.ts';
import { createIn } from './create-request.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand } from './run-command.ts';

export interface AskAgain extends AskedAnew {
  /** What was denied, withdrawn or has expired. */
  readonly requestId: string;
}

/** An agent asks again, as a new request that is linked to the one before. */
export function askAgain(
  parts: CommandParts,
  call: Call,
  { requestId, ...anew }: AskAgain,
): Promise<Outcome<{ requestId: string }>> {
  return runCommand(parts, call, async (tx) => {
    // Not locked: what is settled does not change any more.
    const previous = await findAskedRequest(tx, requestId);
    if (!previous) return refused({ code: 'NOT_FOUND', what: 'approval request' });
    const actor = await currentActor(tx, call.actor, parts.now());
    const refusal = refusalFor(actor, 'ASK_AGAIN', previous.state);
    if (refusal) return refused(refusal);
    const kind = previous.kindId === null ? null : await findKind(tx, previous.kindId);
    const input = askAnew(anew, previous, kind?.fields ?? []);
    return createIn(tx, parts, call.actor, input, requestId);
  });
}
