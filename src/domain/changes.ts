// What is different between two times that something was asked, in words for people: what an edit
// changed, and what a request that is asked again changed of the one before.
import { fieldText } from './field-text.ts';
import type { FieldChange, RequestContent } from './events.ts';
import { approvalsNeeded, type ApprovalRule } from './outcome.ts';
import type { Assignee } from './people.ts';

/** A step as it is shown: who is asked, by name. */
export interface AskedStep {
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  readonly approvers: readonly { readonly assignee: Assignee; readonly name: string }[];
}

/** What is asked of whom. */
export interface Asked extends RequestContent {
  readonly steps: readonly AskedStep[];
}

/** Everything that is different, in the order in which a request shows it. */
export function changesBetween(was: Asked, is: Asked): FieldChange[] {
  const plain = [
    { field: 'subject', label: 'Subject', from: was.subject, to: is.subject },
    { field: 'message', label: 'Message', from: was.message, to: is.message },
    ...fieldChanges(was, is),
    {
      field: 'attachments',
      label: 'Attachments',
      from: attachmentsText(was),
      to: attachmentsText(is),
    },
    { field: 'dueAt', label: 'Due', from: was.dueAt, to: is.dueAt },
  ].filter(({ from, to }) => from !== to);
  if (isSameSteps(was.steps, is.steps)) return plain;
  const approvers = { from: stepsText(was.steps), to: stepsText(is.steps) };
  return [...plain, { field: 'approvers', label: 'Approvers', ...approvers }];
}

/** Whether the kind's fields say the same, whatever they are called by now. */
export function isSameFields(was: RequestContent, is: RequestContent): boolean {
  return fieldChanges(was, is).every(({ from, to }) => from === to);
}

/** The kind's fields: those of now in their order, then those that are gone. */
function fieldChanges(was: RequestContent, is: RequestContent): FieldChange[] {
  const gone = was.fields.filter(({ key }) => is.fields.every((field) => field.key !== key));
  return [...is.fields, ...gone].map(({ key, label }) => ({
    field: `fields.${key}`,
    label,
    from: textOf(was, key),
    to: textOf(is, key),
  }));
}

function textOf({ fields }: RequestContent, key: string): string | null {
  const field = fields.find((each) => each.key === key);
  return field ? fieldText(field.value) : null;
}

function attachmentsText({ attachments }: RequestContent): string | null {
  if (attachments.length === 0) return null;
  return attachments.map(({ title, url }) => `${title} (${url})`).join(', ');
}

/** Whether the same people and groups are asked in the same steps, in whatever order of naming. */
export function isSameSteps(some: readonly AskedStep[], others: readonly AskedStep[]): boolean {
  return (
    some.length === others.length &&
    some.every((step, index) => {
      const other = others[index];
      return other !== undefined && keyOf(step) === keyOf(other);
    })
  );
}

function keyOf({ rule, atLeast, approvers }: AskedStep): string {
  const asked = approvers.map(({ assignee: { type, id } }) => `${type} ${id}`).sort();
  return JSON.stringify([rule, atLeast, asked]);
}

/**
 * Without a word of any language, since mails quote it: `1. Ana; 2. 2/3: Ben, Tess, Finance`, where
 * two of the three have to approve.
 */
function stepsText(steps: readonly AskedStep[]): string {
  return steps.map((step, index) => stepText(step, steps.length > 1 ? index + 1 : null)).join('; ');
}

function stepText({ rule, atLeast, approvers }: AskedStep, position: number | null): string {
  const needed = approvalsNeeded(rule, atLeast, approvers.length);
  return [
    ...(position === null ? [] : [`${String(position)}.`]),
    ...(rule === 'ALL' ? [] : [`${String(needed)}/${String(approvers.length)}:`]),
    approvers.map(({ name }) => name).join(', '),
  ].join(' ');
}
