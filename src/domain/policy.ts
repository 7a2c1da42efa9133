// An administrator's rule that chooses a request's steps and approvers from its kind and fields:
// "a refund over 500 EUR: the leads of the creating agent's groups, then two of Finance".
import type { FilledField } from './custom-fields.ts';
import type { ApprovalRule } from './outcome.ts';
import type { Assignee } from './people.ts';
import { meets, type PolicyCondition } from './policy-conditions.ts';

/**
 * Someone named outright, or people who are known only once there is a request: each member of a
 * group (GROUP_MEMBERS; with GROUP any one of them answers for all), or the leads of a group.
 */
export type PolicyApprover =
  | { readonly type: 'USER' | 'GROUP' | 'GROUP_MEMBERS'; readonly id: string }
  | { readonly type: 'CREATOR_GROUP_LEADS' | 'BENEFICIARY_GROUP_LEADS' | 'TICKET_GROUP_LEADS' };

/** Whether it is one approver, whoever asks; how many the others are nobody knows beforehand. */
export function isNamedOutright(
  approver: PolicyApprover,
): approver is Extract<PolicyApprover, { readonly id: string }> & Assignee {
  return approver.type === 'USER' || approver.type === 'GROUP';
}

export interface PolicyStep {
  readonly rule: ApprovalRule;
  /** How many approvals, with AT_LEAST; `null` with every other rule. */
  readonly atLeast: number | null;
  readonly approvers: readonly PolicyApprover[];
}

export interface PolicyRule {
  /** All have to be met; none: the policy always applies. */
  readonly conditions: readonly PolicyCondition[];
  readonly steps: readonly PolicyStep[];
  /** Who is asked where nobody else can be. */
  readonly fallback: Assignee | null;
  /** Whether the people who ask may be among those who decide. */
  readonly ownDecisionAllowed: boolean;
  readonly keepsDecisionsOnSmallEdits: boolean;
}

/** A policy in its version that applies to new requests. */
export interface ActivePolicy {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly kindId: string;
  /** The lowest is tried first. */
  readonly position: number;
  readonly rule: PolicyRule;
}

/** How much of a thing a policy can have. `approvers`: of one step, as the policy names them. */
export const policyLimits = {
  conditions: 20,
  steps: 10,
  approvers: 50,
  /** Of one kind, switched off or not. */
  policies: 100,
  position: 1_000_000,
} as const;

/** Does this rule apply to a request with these fields? */
export function matches(rule: PolicyRule, filled: readonly FilledField[]): boolean {
  return rule.conditions.every((condition) => meets(condition, filled));
}

/** The policy that applies: of those that match, the one first in position, then by id. */
export function choosePolicy(
  policies: readonly ActivePolicy[],
  kindId: string,
  filled: readonly FilledField[],
): ActivePolicy | null {
  const [first] = policies
    .filter((policy) => policy.kindId === kindId && matches(policy.rule, filled))
    .sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));
  return first ?? null;
}
