// What a request would be before it is made: what was written, and what a policy chose of it.
import type { Attachment } from './attachments.ts';
import type { CustomField } from './custom-fields.ts';
import type { Terms, WhenDue } from './events.ts';
import type { ApprovalRule } from './outcome.ts';
import type { Assignee } from './people.ts';
import { isPossible, type ResolvedStep } from './policy-steps.ts';
import type { PolicyApprover, PolicyRule } from './policy.ts';

/** A request as someone writes it. */
export interface RequestInput {
  readonly ticketId: string;
  readonly subject: string;
  readonly message: string;
  /** Default: the ticket's requester. */
  readonly onBehalfOfId: string | null;
  /** `null`: the policy of its kind chooses them. */
  readonly steps: readonly StepInput[] | null;
  /** Instead of `steps`: who is asked where no policy chooses. */
  readonly stepsWithoutPolicy?: readonly StepInput[] | null;
  readonly kindId: string | null;
  readonly fields: readonly CustomField[];
  readonly attachments: readonly Attachment[];
  readonly dueAt: Date | null;
  readonly whenDue: WhenDue;
  readonly escalateTo: Assignee | null;
}

export interface StepInput {
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  readonly approvers: readonly Assignee[];
  /** Where the caller wrote the approvers, for what is wrong with them. */
  readonly path: readonly string[];
}

/** Why someone is asked: named outright in the request, or by a policy, and how. */
export type Why = 'NAMED' | 'FALLBACK' | PolicyApprover['type'];

/** A step of a draft, and why each is asked. */
export interface DraftStep {
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  readonly approvers: readonly { readonly assignee: Assignee; readonly why: Why }[];
  readonly path: readonly string[];
}

/** Nothing is allowed that no policy allowed. */
export const plainTerms: Terms = {
  ownDecisionAllowed: false,
  keepsDecisionsOnSmallEdits: false,
  fallback: null,
};

export function termsOf(rule: PolicyRule): Terms {
  const { ownDecisionAllowed, keepsDecisionsOnSmallEdits, fallback } = rule;
  return { ownDecisionAllowed, keepsDecisionsOnSmallEdits, fallback };
}

export function namedSteps(steps: readonly StepInput[]): DraftStep[] {
  return steps.map((step) => ({
    ...step,
    approvers: step.approvers.map((assignee) => ({ assignee, why: 'NAMED' as const })),
  }));
}

/** A policy's steps; one that could not be approved by those it finds asks the fallback instead. */
export function policySteps(
  resolved: readonly ResolvedStep[],
  fallback: Assignee | null,
): DraftStep[] {
  return resolved.map((step) => {
    const path = ['kindId'];
    if (!fallback || isPossible(step)) return { ...step, path };
    return {
      rule: 'ALL',
      atLeast: null,
      approvers: [{ assignee: fallback, why: 'FALLBACK' }],
      path,
    };
  });
}
