import type { AskedRequest } from '../db/asked-store.ts';
import type { Transaction } from '../db/database.ts';
import type { Names } from '../db/name-store.ts';
import { isSameFields } from '../domain/changes.ts';
import type { Directory } from '../domain/directory.ts';
import {
  namedSteps,
  plainTerms,
  termsOf,
  type DraftStep,
  type StepInput,
} from '../domain/draft.ts';
import type { RequestContent, Terms } from '../domain/events.ts';
import { problemsOfSteps } from '../domain/new-steps.ts';
import { problemsOfPolicySteps } from '../domain/policy-steps.ts';
import { done, invalid, refused, type FieldIssue, type Outcome } from '../domain/refusals.ts';
import type { RequestState } from '../domain/request-state.ts';
import { askPolicies } from './choose-policy.ts';
import { refusalToName } from './draft-request.ts';

/** Who is asked after an edit, and by which policy. */
export interface Choice {
  readonly terms: Terms;
  readonly policyVersionId: string | null;
  /** The policy's name, where one chose anew. */
  readonly policy: string | null;
  /** `null`: those who were asked before. */
  readonly steps: readonly DraftStep[] | null;
}

/** Other fields ask the kind's policies again, as they are now. Otherwise who asks may choose. */
export async function chooseAgain(
  tx: Transaction,
  { state, asked, kindId, policyVersionId }: AskedRequest,
  content: RequestContent,
  steps: readonly StepInput[] | undefined,
): Promise<Outcome<Choice>> {
  const named = { policy: null, steps: steps ? namedSteps(steps) : null };
  if (isSameFields(asked, content)) {
    if (steps && policyVersionId !== null) {
      const message = 'A policy chose who is asked. Leave approvers and steps out, or reassign.';
      return refused(invalid(steps[0]?.path.slice(0, 1) ?? 'steps', message));
    }
    return done({ ...named, terms: state.terms, policyVersionId });
  }
  const chosen = await askPolicies(tx, kindId, content.fields, {
    creatorId: state.createdById,
    onBehalfOfId: state.onBehalfOfId,
    ticketGroupId: state.ticket.groupId,
  });
  if (chosen) {
    const { policy } = chosen;
    if (steps) return refused(refusalToName(policy, steps));
    return done({
      terms: termsOf(policy.rule),
      policyVersionId: policy.versionId,
      policy: policy.name,
      // There is no `kindId` in an edit to point at.
      steps: chosen.steps.map((step) => ({ ...step, path: ['fields'] })),
    });
  }
  if (!steps && policyVersionId !== null) {
    const message = 'With these fields no policy chooses who is asked. Name the approvers.';
    return refused(invalid('approverIds', message));
  }
  return done({ ...named, terms: plainTerms, policyVersionId: null });
}

/** Why those who were chosen anew could not answer. Who was asked before stays asked. */
export function problemsOfChoice(
  { policy, terms, steps }: Choice,
  { createdById, onBehalfOfId }: RequestState,
  names: Names,
  directory: Directory,
): FieldIssue[] {
  if (!steps) return [];
  const asking = { createdById, onBehalfOfId, terms };
  const toMake = steps.map((step) => ({
    ...step,
    approvers: step.approvers.map(({ assignee }) => names(assignee)),
  }));
  if (policy !== null) return problemsOfPolicySteps(policy, toMake, asking, directory);
  const beneficiary = names({ type: 'USER', id: onBehalfOfId })?.name ?? '';
  return problemsOfSteps(toMake, asking, beneficiary, directory);
}
