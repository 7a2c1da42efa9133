// What an administrator's rule may be.
import type { FieldDefinition } from './custom-fields.ts';
import { limits } from './limits.ts';
import { problemsOfCondition, type PolicyCondition } from './policy-conditions.ts';
import {
  isNamedOutright,
  policyLimits,
  type PolicyApprover,
  type PolicyRule,
  type PolicyStep,
} from './policy.ts';
import type { FieldIssue } from './refusals.ts';

/**
 * Everything that keeps an administrator from saving this rule; a list too long is not read. Whether
 * the people and groups that it names exist is for the caller to see.
 *
 * @param definitions the fields of the policy's kind
 */
export function problemsOfPolicy(
  rule: PolicyRule,
  definitions: readonly FieldDefinition[],
): FieldIssue[] {
  return [...problemsOfConditions(rule.conditions, definitions), ...problemsOfSteps(rule.steps)];
}

/** The same of the conditions alone, which rely on the kind's fields. */
export function problemsOfConditions(
  conditions: readonly PolicyCondition[],
  definitions: readonly FieldDefinition[],
): FieldIssue[] {
  if (conditions.length > policyLimits.conditions) {
    const message = `Use at most ${policyLimits.conditions} conditions.`;
    return [{ path: ['conditions'], message }];
  }
  return conditions.flatMap((condition, index) =>
    problemsOfCondition(condition, definitions, ['conditions', String(index)]),
  );
}

function problemsOfSteps(steps: readonly PolicyStep[]): FieldIssue[] {
  if (steps.length < 1 || steps.length > policyLimits.steps) {
    return [{ path: ['steps'], message: `Give 1 to ${policyLimits.steps} steps.` }];
  }
  return steps.flatMap((step, index) => {
    const fields = problemsOfApprovers(step.approvers, ['steps', String(index), 'approvers']);
    const message = problemOfAtLeast(step);
    if (message !== null) fields.push({ path: ['steps', String(index), 'atLeast'], message });
    return fields;
  });
}

function problemsOfApprovers(approvers: readonly PolicyApprover[], path: string[]): FieldIssue[] {
  if (approvers.length < 1 || approvers.length > policyLimits.approvers) {
    return [{ path, message: `Name 1 to ${policyLimits.approvers} approvers.` }];
  }
  const seen = new Set<string>();
  return approvers.flatMap((approver, index) => {
    const twice = seen.has(keyOf(approver));
    seen.add(keyOf(approver));
    const message = 'This approver is named twice in this step. Name it once.';
    return twice ? [{ path: [...path, String(index)], message }] : [];
  });
}

function problemOfAtLeast({ rule, atLeast, approvers }: PolicyStep): string | null {
  if (rule !== 'AT_LEAST') {
    return atLeast === null ? null : 'Leave this out: only the rule AT_LEAST takes it.';
  }
  if (atLeast === null || !Number.isInteger(atLeast) || atLeast < 1) {
    return 'Say how many have to approve: 1 or more.';
  }
  if (atLeast > limits.approvers) {
    return `Ask for at most ${limits.approvers}: a step has no more approvers.`;
  }
  // Nobody knows how many leads or members there will be; no approvers are an issue of their own.
  if (approvers.length === 0 || !approvers.every(isNamedOutright)) return null;
  const named = new Set(approvers.map(keyOf)).size;
  return atLeast > named ? `Ask for at most ${named}: this step names no more approvers.` : null;
}

function keyOf(approver: PolicyApprover): string {
  return 'id' in approver ? `${approver.type} ${approver.id}` : approver.type;
}
