import type { Transaction } from '../db/database.ts';
import type { Kind } from '../db/kind-store.ts';
import { findNames } from '../db/name-store.ts';
import type { NamedApprover } from '../domain/new-steps.ts';
import type { Assignee } from '../domain/people.ts';
import { problemsOfPolicy } from '../domain/policy-problems.ts';
import { policyLimits, type PolicyApprover, type PolicyRule } from '../domain/policy.ts';
import type { FieldIssue } from '../domain/refusals.ts';

/**
 * Everything that keeps this rule from being saved for this kind: what is wrong with it, and whom
 * it names who is not there, each in its place inside `rule`.
 */
export async function problemsOfRule(
  tx: Transaction,
  rule: PolicyRule,
  { fields }: Kind,
): Promise<FieldIssue[]> {
  const problems = problemsOfPolicy(rule, fields);
  const absent = isTooLong(rule) ? [] : await problemsOfNamed(tx, rule);
  return [...problems, ...absent].map(({ path, message }) => {
    return { path: ['rule', ...path], message };
  });
}

/** Then the list is what is wrong, and what it holds is not looked up. */
function isTooLong({ steps }: PolicyRule): boolean {
  return (
    steps.length > policyLimits.steps ||
    steps.some(({ approvers }) => approvers.length > policyLimits.approvers)
  );
}

async function problemsOfNamed(
  tx: Transaction,
  { steps, fallback }: PolicyRule,
): Promise<FieldIssue[]> {
  const named = steps.flatMap(({ approvers }, step) =>
    approvers.flatMap((approver, index) => {
      const assignee = namedBy(approver);
      const path = ['steps', String(step), 'approvers', String(index), 'id'];
      return assignee ? [{ assignee, path }] : [];
    }),
  );
  if (fallback) named.push({ assignee: fallback, path: ['fallbackId'] });
  const names = await findNames(
    tx,
    named.map(({ assignee }) => assignee),
  );
  return named.flatMap(({ assignee, path }) => {
    const message = problemOf(names(assignee));
    return message === null ? [] : [{ path, message }];
  });
}

function namedBy(approver: PolicyApprover): Assignee | null {
  if (!('id' in approver)) return null;
  return { type: approver.type === 'USER' ? 'USER' : 'GROUP', id: approver.id };
}

function problemOf(found: NamedApprover | null): string | null {
  if (!found) return 'There is no such person or group.';
  return found.active ? null : `${found.name} is deactivated. Choose someone else.`;
}
