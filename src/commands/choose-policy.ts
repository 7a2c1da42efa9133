import type { Statements } from '../db/statements.ts';
import { findGroupPeople } from '../db/group-people-store.ts';
import { findPolicies, type StoredPolicy } from '../db/policy-store.ts';
import type { FilledField } from '../domain/custom-fields.ts';
import { policySteps, type DraftStep } from '../domain/draft.ts';
import { groupsAskedSingly, resolveSteps } from '../domain/policy-steps.ts';
import { choosePolicy } from '../domain/policy.ts';

/** Whom a policy looks at to find approvers. */
export interface Situation {
  readonly creatorId: string;
  readonly onBehalfOfId: string;
  readonly ticketGroupId: string | null;
}

/** The policy of a kind that applies now, and whom it asks; `null` where none does. */
export async function askPolicies(
  tx: Statements,
  kindId: string | null,
  fields: readonly FilledField[],
  { creatorId, onBehalfOfId, ticketGroupId }: Situation,
): Promise<{ policy: StoredPolicy; steps: readonly DraftStep[] } | null> {
  if (kindId === null) return null;
  const policies = await findPolicies(tx, kindId);
  const chosen = choosePolicy(policies, kindId, fields);
  const policy = policies.find(({ id }) => id === chosen?.id);
  if (!policy) return null;
  const people = await findGroupPeople(
    tx,
    { creatorId, beneficiaryId: onBehalfOfId, ticketGroupId },
    groupsAskedSingly(policy.rule),
  );
  const resolved = resolveSteps(policy.rule, people, new Set([creatorId, onBehalfOfId]));
  return { policy, steps: policySteps(resolved, policy.rule.fallback) };
}
