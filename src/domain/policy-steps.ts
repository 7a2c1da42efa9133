// Whom a policy asks for one request, and whether they could answer it.
import { answerersOf, isAnswerable, type Asking } from './answering.ts';
import type { Directory } from './directory.ts';
import { limits } from './limits.ts';
import { unanswered, type StepToMake, type UnmadeStep } from './new-steps.ts';
import type { ApprovalRule } from './outcome.ts';
import type { Assignee } from './people.ts';
import type { PolicyApprover, PolicyRule } from './policy.ts';
import type { FieldIssue } from './refusals.ts';

/** The user ids of the active people whom a policy can mean without naming them. */
export interface GroupPeople {
  /** The leads of the groups that each belongs to. */
  readonly leads: {
    readonly creator: readonly string[];
    readonly beneficiary: readonly string[];
    readonly ticket: readonly string[];
  };
  /** By the group's id. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

export interface ResolvedStep {
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  /** `why`: by which of the policy's approvers this one is asked. */
  readonly approvers: readonly {
    readonly assignee: Assignee;
    readonly why: PolicyApprover['type'];
  }[];
}

/** The groups whose members a rule asks one by one. */
export function groupsAskedSingly({ steps }: PolicyRule): string[] {
  const ids = steps.flatMap(({ approvers }) =>
    approvers.flatMap((one) => (one.type === 'GROUP_MEMBERS' ? [one.id] : [])),
  );
  return [...new Set(ids)];
}

/**
 * Who is asked, step by step: each assignee once in a step, in the policy's order. Leads and members
 * who ask themselves are left out unless the policy allows it; people named outright never are, but
 * do not count as someone who could answer. `atLeast` stays as it is, and a step may be left with
 * fewer approvers than it needs, with none or with too many: `isPossible` says so.
 *
 * @param askingIds the user ids of the people who may not decide on their own request
 */
export function resolveSteps(
  rule: PolicyRule,
  people: GroupPeople,
  askingIds: ReadonlySet<string>,
): ResolvedStep[] {
  const barred = rule.ownDecisionAllowed ? new Set<string>() : askingIds;
  return rule.steps.map(({ rule: approvalRule, atLeast, approvers }) => {
    const asked = new Map<string, ResolvedStep['approvers'][number]>();
    for (const approver of approvers) {
      for (const assignee of assigneesOf(approver, people, barred)) {
        const key = `${assignee.type} ${assignee.id}`;
        if (!asked.has(key)) asked.set(key, { assignee, why: approver.type });
      }
    }
    return { rule: approvalRule, atLeast, approvers: [...asked.values()] };
  });
}

function assigneesOf(
  approver: PolicyApprover,
  { leads, members }: GroupPeople,
  barred: ReadonlySet<string>,
): Assignee[] {
  const each = (userIds: readonly string[]): Assignee[] =>
    userIds.filter((id) => !barred.has(id)).map((id) => ({ type: 'USER', id }));
  switch (approver.type) {
    case 'USER':
    case 'GROUP':
      return [{ type: approver.type, id: approver.id }];
    case 'GROUP_MEMBERS':
      return each(members.get(approver.id) ?? []);
    case 'CREATOR_GROUP_LEADS':
      return each(leads.creator);
    case 'BENEFICIARY_GROUP_LEADS':
      return each(leads.beneficiary);
    case 'TICKET_GROUP_LEADS':
      return each(leads.ticket);
  }
}

/** Whether a step has as many approvers as its rule needs, and no more than a step can have. */
export function isPossible({
  atLeast,
  approvers,
}: {
  readonly atLeast: number | null;
  readonly approvers: readonly unknown[];
}): boolean {
  return approvers.length >= (atLeast ?? 1) && approvers.length <= limits.approvers;
}

/**
 * Why a policy's steps cannot be asked. Whoever asks cannot mend a policy, so one of its approvers
 * who has left is no mistake while enough others, or the fallback, could answer.
 */
export function problemsOfPolicySteps(
  policy: string,
  steps: readonly StepToMake[],
  asking: Asking,
  directory: Directory,
): FieldIssue[] {
  return steps.flatMap((step, index) => {
    const problem = problemOfStep(step, asking, directory);
    if (problem === null) return [];
    const message = `The policy "${policy}" cannot be followed: step ${String(index + 1)} ${problem}. Tell an administrator.`;
    return [{ path: step.path, message }];
  });
}

function problemOfStep(
  { rule, atLeast, approvers }: StepToMake,
  asking: Asking,
  directory: Directory,
): string | null {
  const count = String(approvers.length);
  if (approvers.length === 0) return 'finds nobody to ask';
  if (approvers.length > limits.approvers) {
    return `would ask ${count}, and ${String(limits.approvers)} is the most`;
  }
  if (!isPossible({ atLeast, approvers })) {
    return `needs ${String(atLeast)} approvals and finds ${count} to ask`;
  }
  const assignees = approvers.flatMap((approver) => approver?.assignee ?? []);
  const step = { ...unanswered({ rule, atLeast, assignees }), escalatedTo: asking.terms.fallback };
  const { needed, available } = answerersOf(step, asking, directory);
  if (available >= needed) return null;
  if (needed === 1) return 'needs somebody to approve, and nobody could';
  return `needs ${String(needed)} different people to approve, and only ${String(available)} could`;
}

/** Whether so few of those asked are there that the fallback is asked too when the step begins. */
export function needsFallback(step: UnmadeStep, asking: Asking, directory: Directory): boolean {
  return asking.terms.fallback !== null && !isAnswerable(unanswered(step), asking, directory);
}
