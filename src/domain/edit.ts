// A pending request is changed by who made it: who hears of it, and do the decisions made before
// still count?
import { eligibleFor, isAskedIn, stillAskedIds } from './answering.ts';
import type { World } from './directory.ts';
import type { EditedEvent, FieldChange, RequestEvent } from './events.ts';
import type { Assignee } from './people.ts';
import { begunSteps, decidedIds, type RequestState } from './request-state.ts';

export type Edit = Omit<EditedEvent, 'type' | 'toldIds'>;

export interface EditCommand {
  readonly type: 'EDIT';
  readonly edit: Edit;
}

/**
 * Told are the approvers who are asked now and were before. Whoever is asked for the first time
 * hears of the request, not of what it was.
 */
export function edited(edit: Edit, request: RequestState, { directory }: World): RequestEvent {
  const asking = { ...request, terms: edit.terms };
  const anew = (edit.steps?.[0]?.assignments ?? [])
    .filter(({ assignee }) => wasAsked(assignee, request))
    .flatMap(({ assignee }) => eligibleFor(assignee, asking, directory));
  const toldIds = edit.steps ? [...new Set(anew)] : stillAskedIds(asking, directory);
  return { type: 'EDITED', ...edit, toldIds };
}

/** Whether a step that has begun asks them. */
export function wasAsked(assignee: Assignee, request: RequestState): boolean {
  return begunSteps(request).some((step) => isAskedIn(step, assignee));
}

/** What a policy can let approvers keep their decisions over. */
const small: ReadonlySet<string> = new Set(['subject', 'message', 'attachments', 'dueAt']);

/**
 * Whether the steps begin anew with these changes. Nobody's decision is taken for one on something
 * else than they saw; where nobody has decided, only other steps make a difference.
 */
export function beginsAnew(
  changes: readonly Pick<FieldChange, 'field'>[],
  { steps, terms }: Pick<RequestState, 'steps' | 'terms'>,
): boolean {
  if (changes.some(({ field }) => field === 'approvers')) return true;
  if (steps.every((step) => decidedIds(step).length === 0)) return false;
  return !terms.keepsDecisionsOnSmallEdits || changes.some(({ field }) => !small.has(field));
}
