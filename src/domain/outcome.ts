// When is a step, and a request, approved or denied? Rule 4 of the product, and nothing else.

export type ApprovalRule = 'ANY' | 'ALL' | 'AT_LEAST';
export type DecisionOutcome = 'APPROVED' | 'DENIED';

/** One assignment's answer; `null` while it is open. */
export type Vote = DecisionOutcome | null;

/** How many approvals a step needs of its `assignments`. */
export function approvalsNeeded(
  rule: ApprovalRule,
  atLeast: number | null,
  assignments: number,
): number {
  switch (rule) {
    case 'ANY':
      return 1;
    case 'ALL':
      return assignments;
    case 'AT_LEAST':
      return atLeast ?? assignments;
  }
}

/**
 * A step is approved as soon as its rule is met, denied as soon as it can no longer be met, and
 * open (`null`) until then.
 */
export function stepOutcome(
  rule: ApprovalRule,
  atLeast: number | null,
  votes: readonly Vote[],
): DecisionOutcome | null {
  const needed = approvalsNeeded(rule, atLeast, votes.length);
  const approved = votes.filter((vote) => vote === 'APPROVED').length;
  const open = votes.filter((vote) => vote === null).length;
  if (approved >= needed) return 'APPROVED';
  if (approved + open < needed) return 'DENIED';
  return null;
}
