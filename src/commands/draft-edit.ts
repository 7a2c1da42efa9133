import { findAskedRequest, type AskedRequest } from '../db/asked-store.ts';
import type { Transaction } from '../db/database.ts';
import { findKind } from '../db/kind-store.ts';
import { findNames, type Names } from '../db/name-store.ts';
import type { Surroundings } from '../db/surroundings-store.ts';
import { problemsOfAttachments } from '../domain/attachments.ts';
import { changesBetween, type Asked, type AskedStep } from '../domain/changes.ts';
import type { CustomField, FilledField } from '../domain/custom-fields.ts';
import type { DraftStep } from '../domain/draft.ts';
import { beginsAnew, type Edit } from '../domain/edit.ts';
import { fillFields } from '../domain/fill-fields.ts';
import { refusalOfDueTime } from '../domain/new-request.ts';
import { done, invalid, refused, type FieldIssue, type Outcome } from '../domain/refusals.ts';
import { worldOf } from './change-request.ts';
import { chooseAgain, problemsOfChoice, type Choice } from './choose-again.ts';
import { newSteps } from './create-request.ts';
import type { RequestEdit } from './edit-request.ts';
import type { CommandParts } from './parts.ts';

/** Works out what an edit of a locked request makes of it. Writes nothing. */
export async function draftEdit(
  tx: Transaction,
  parts: CommandParts,
  requestId: string,
  input: RequestEdit,
  now: Date,
): Promise<Outcome<{ edit: Edit; world: Surroundings }>> {
  const before = await findAskedRequest(tx, requestId);
  if (!before) throw new Error(`Request ${requestId} is locked and not there.`);
  const filled = await fill(tx, before, input.fields);
  if (!filled.ok) return filled;
  const is = { ...contentAfter(before.asked, input), fields: filled.value };
  const chosen = await chooseAgain(tx, before, is, input.steps);
  if (!chosen.ok) return chosen;
  const { terms, policyVersionId, steps } = chosen.value;
  const { state, asked: was } = before;
  const assignees = (steps ?? []).flatMap(({ approvers }) => approvers.map((one) => one.assignee));
  const others = [...assignees, ...(terms.fallback ? [terms.fallback] : [])];
  const names = await findNames(tx, [...others, { type: 'USER', id: state.onBehalfOfId }]);
  const world = await worldOf(tx, state, now, { others });
  const fields = [
    ...problemsOfContent(was, input, now),
    ...problemsOfChoice(chosen.value, state, names, world.directory),
  ];
  if (fields.length > 0) return refused({ code: 'INVALID_INPUT', fields });
  const asked = { ...is, steps: steps ? withNames(steps, names) : was.steps };
  const changes = changesBetween(was, asked);
  if (changes.length === 0) {
    return refused(invalid('id', 'This would change nothing. Say what is to be different.'));
  }
  const { steps: askedSteps, ...content } = asked;
  const anew = beginsAnew(changes, state) ? newSteps(parts, askedSteps, now) : null;
  return done({ edit: { content, changes, policyVersionId, terms, steps: anew }, world });
}

async function fill(
  tx: Transaction,
  { kindId, asked }: AskedRequest,
  given: readonly CustomField[] | undefined,
): Promise<Outcome<readonly FilledField[]>> {
  if (given === undefined) return done(asked.fields);
  if (kindId === null) {
    if (given.length === 0) return done([]);
    return refused(invalid('fields', 'This request is of no kind, so it has no fields.'));
  }
  // Also of a kind that is switched off since: what was asked can still be put right.
  const kind = await findKind(tx, kindId);
  const result = fillFields(kind?.fields ?? [], given);
  if ('filled' in result) return done(result.filled);
  return refused({ code: 'INVALID_INPUT', fields: result.fields });
}

function contentAfter(was: Asked, input: RequestEdit): Asked {
  return {
    ...was,
    subject: input.subject ?? was.subject,
    message: input.message ?? was.message,
    attachments: input.attachments ?? was.attachments,
    dueAt: input.dueAt === undefined ? was.dueAt : (input.dueAt?.toISOString() ?? null),
  };
}

/** A due time that has passed may stay; only another one has to be to come. */
function problemsOfContent(was: Asked, { attachments, dueAt }: RequestEdit, now: Date) {
  const isSame = dueAt === undefined || (dueAt?.toISOString() ?? null) === was.dueAt;
  const late = isSame ? null : refusalOfDueTime(dueAt, now);
  const fields: FieldIssue[] = late?.code === 'INVALID_INPUT' ? [...late.fields] : [];
  return [...fields, ...problemsOfAttachments(attachments ?? [])];
}

function withNames(steps: NonNullable<Choice['steps']>, names: Names): AskedStep[] {
  return steps.map(({ rule, atLeast, approvers }: DraftStep) => ({
    rule,
    atLeast,
    approvers: approvers.map(({ assignee }) => ({
      assignee,
      name: names(assignee)?.name ?? '',
    })),
  }));
}
