// Can these steps be answered at all? Impossible ones are refused when they are asked for.
import { answerersOf, eligibleFor, type Asking, type StepToAnswer } from './answering.ts';
import type { Directory } from './directory.ts';
import { limits } from './limits.ts';
import type { ApprovalRule } from './outcome.ts';
import { isSameAssignee, type Assignee } from './people.ts';
import type { FieldIssue } from './refusals.ts';

/** A person or group named in a new request; `active` is false for one that has left. */
export interface NamedApprover {
  readonly assignee: Assignee;
  readonly name: string;
  readonly active: boolean;
}

export interface StepToMake {
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  /** In the order given; `null`: no such person or group. */
  readonly approvers: readonly (NamedApprover | null)[];
  /** Where the caller wrote the approvers: `approverIds`, or `steps.1.approverIds`. */
  readonly path: readonly string[];
}

/** Everything that is wrong with the steps, each in its place. */
export function problemsOfSteps(
  steps: readonly StepToMake[],
  asking: Asking,
  beneficiary: string,
  directory: Directory,
): FieldIssue[] {
  if (steps.length === 0) {
    return [{ path: ['steps'], message: 'Name at least one step, or give `approverIds`.' }];
  }
  if (steps.length > limits.steps) {
    return [{ path: ['steps'], message: `Use at most ${String(limits.steps)} steps.` }];
  }
  return steps.flatMap((step) => {
    const problems = problemsOfApprovers(step, asking, beneficiary, directory);
    if (problems.length > 0) return problems;
    return problemOfRule(step, asking, directory);
  });
}

function problemsOfApprovers(
  { approvers, path }: StepToMake,
  asking: Asking,
  beneficiary: string,
  directory: Directory,
): FieldIssue[] {
  if (approvers.length === 0) return [{ path, message: 'Name at least one approver.' }];
  if (approvers.length > limits.approvers) {
    return [{ path, message: `Name at most ${String(limits.approvers)} approvers.` }];
  }
  return approvers.flatMap((approver, index) => {
    const seen = approvers.slice(0, index).flatMap((one) => one ?? []);
    const message = problemOfApprover(approver, seen, asking, beneficiary, directory);
    return message === null ? [] : [{ path: [...path, String(index)], message }];
  });
}

function problemOfApprover(
  approver: NamedApprover | null,
  seen: readonly NamedApprover[],
  asking: Asking,
  beneficiary: string,
  directory: Directory,
): string | null {
  if (!approver) return 'There is no such person or group.';
  const { assignee, name, active } = approver;
  if (!active) return `${name} is deactivated and cannot answer.`;
  if (seen.some((one) => isSameAssignee(one.assignee, assignee))) return `${name} is named twice.`;
  if (eligibleFor(assignee, asking, directory).length > 0) return null;
  if (assignee.type === 'GROUP') {
    return `Nobody in ${name} could decide on this request. Name someone else.`;
  }
  if (assignee.id === asking.createdById) {
    return 'You cannot decide on your own request. Name someone else.';
  }
  return `The request is on behalf of ${beneficiary}, who cannot decide on it. Name someone else.`;
}

/** 3 of 2, or of three of whom two are the same person. */
function problemOfRule(
  { rule, atLeast, approvers, path }: StepToMake,
  asking: Asking,
  directory: Directory,
): FieldIssue[] {
  const issue = (message: string) => [{ path: [...path.slice(0, -1), 'atLeast'], message }];
  if (rule !== 'AT_LEAST' && atLeast !== null) return issue('Only with AT_LEAST.');
  if (rule === 'AT_LEAST' && atLeast === null) return issue('Say how many have to approve.');
  if (atLeast !== null && (atLeast < 1 || atLeast > approvers.length)) {
    return issue(
      `Use 1 at least, and at most ${String(approvers.length)}: so many are named here.`,
    );
  }
  const assignees = approvers.flatMap((approver) => approver?.assignee ?? []);
  const step = { ...unanswered({ rule, atLeast, assignees }), escalatedTo: asking.terms.fallback };
  const { needed, available } = answerersOf(step, asking, directory);
  if (available >= needed) return [];
  const message = `${String(needed)} different people have to approve, and only ${String(available)} could. Name more.`;
  return [{ path, message }];
}

/** As much of a step as is known before it is made. */
export interface UnmadeStep {
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  readonly assignees: readonly Assignee[];
}

/** The step as it would be when nobody has answered yet. */
export function unanswered({ rule, atLeast, assignees }: UnmadeStep): StepToAnswer {
  const assignments = assignees.map((assignee, index) => {
    return { id: String(index), assignee, decision: null, decidedById: null };
  });
  return { rule, atLeast, escalatedTo: null, assignments };
}
