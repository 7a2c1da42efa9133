import { lockRequest } from '../db/request-store.ts';
import type { Attachment } from '../domain/attachments.ts';
import type { CustomField } from '../domain/custom-fields.ts';
import type { StepInput } from '../domain/draft.ts';
import { done, refused, type Outcome } from '../domain/refusals.ts';
import { decide, refusalToChange } from '../domain/request.ts';
import { currentActor, write } from './change-request.ts';
import { draftEdit } from './draft-edit.ts';
import type { Call, CommandParts } from './parts.ts';
import { runCommand } from './run-command.ts';

/** What is to be different. What is `undefined` stays as it is. */
export interface RequestEdit {
  readonly subject?: string;
  readonly message?: string;
  /** All of them: what is not among them is taken out. */
  readonly fields?: readonly CustomField[];
  readonly attachments?: readonly Attachment[];
  readonly dueAt?: Date | null;
  readonly steps?: readonly StepInput[];
}

export interface EditRequest extends RequestEdit {
  readonly requestId: string;
  /** Refuse with STALE_REVISION if the request has changed since it was seen. */
  readonly expectedRevision?: number;
}

/** Who made a request changes what it asks, or whom. */
export function editRequest(
  parts: CommandParts,
  call: Call,
  { requestId, expectedRevision, ...input }: EditRequest,
): Promise<Outcome<{ requestId: string }>> {
  return runCommand(parts, call, async (tx) => {
    const locked = await lockRequest(tx, requestId);
    if (!locked) return refused({ code: 'NOT_FOUND', what: 'approval request' });
    const now = parts.now();
    const actor = await currentActor(tx, call.actor, now);
    // Before anything is said of what the request is.
    const refusal = refusalToChange({ type: 'EDIT', expectedRevision }, locked.state, actor);
    if (refusal) return refused(refusal);
    const draft = await draftEdit(tx, parts, requestId, input, now);
    if (!draft.ok) return draft;
    const { edit, world } = draft.value;
    const outcome = decide({ type: 'EDIT', edit, expectedRevision }, locked.state, actor, world);
    if (!outcome.ok) return outcome;
    const topics = await write(tx, parts, locked, outcome.value, actor.id, world);
    return done({ value: { requestId }, topics });
  });
}
