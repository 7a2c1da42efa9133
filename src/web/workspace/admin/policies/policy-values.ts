import type {
  ApprovalRule,
  PolicyApproverType,
  PolicyOperator,
  PolicyRowFragment,
  RuleFragment,
} from '../../../generated/graphql.ts';
import { nothingTyped, typedOf, type TypedValue } from '../../../shared/fields/typed-value.ts';
import type { PickedAssignee } from '../../../shared/people/use-assignees.ts';

/** A condition as it is being written. */
export interface ConditionValues {
  /** Names it on the page. */
  readonly rowId: string;
  readonly field: string;
  readonly operator: PolicyOperator;
  readonly value: TypedValue;
}

export interface ApproverValues {
  readonly type: PolicyApproverType;
  /** Where the type names somebody. */
  readonly assignee: PickedAssignee | null;
}

export interface StepValues {
  readonly rowId: string;
  readonly rule: ApprovalRule;
  readonly atLeast: number | null;
  readonly approvers: readonly ApproverValues[];
}

export interface RuleValues {
  readonly conditions: readonly ConditionValues[];
  readonly steps: readonly StepValues[];
  readonly fallback: PickedAssignee | null;
  readonly ownDecisionAllowed: boolean;
  readonly keepsDecisionsOnSmallEdits: boolean;
}

export interface PolicyValues {
  readonly name: string;
  readonly kindId: string | null;
  readonly position: number | null;
  readonly rule: RuleValues;
}

export function newStep(): StepValues {
  return { rowId: rowId(), rule: 'ALL', atLeast: null, approvers: [] };
}

export function newCondition(): ConditionValues {
  return { rowId: rowId(), field: '', operator: 'EQUALS', value: nothingTyped };
}

export function newPolicy(kindId: string | null): PolicyValues {
  return {
    ...{ name: '', kindId, position: 1 },
    rule: {
      conditions: [],
      steps: [{ ...newStep(), rowId: 'first' }],
      fallback: null,
      ownDecisionAllowed: false,
      keepsDecisionsOnSmallEdits: false,
    },
  };
}

export function valuesOf({ name, kind, position, rule }: PolicyRowFragment): PolicyValues {
  return { name, kindId: kind.id, position, rule: ruleValuesOf(rule) };
}

export function ruleValuesOf(rule: RuleFragment): RuleValues {
  return {
    conditions: rule.conditions.map(({ field, operator, value }, index) => ({
      ...{ rowId: `saved-${String(index)}`, field, operator },
      value: typedOf(value),
    })),
    steps: rule.steps.map(({ rule: stepRule, atLeast, approvers }, index) => ({
      ...{ rowId: `saved-${String(index)}`, rule: stepRule, atLeast },
      approvers: approvers.map(({ type, assignee }) => ({ type, assignee: picked(assignee) })),
    })),
    fallback: picked(rule.fallback),
    ownDecisionAllowed: rule.ownDecisionAllowed,
    keepsDecisionsOnSmallEdits: rule.keepsDecisionsOnSmallEdits,
  };
}

function picked(
  assignee: { __typename: 'User' | 'Group'; id: string; name: string } | null,
): PickedAssignee | null {
  if (!assignee) return null;
  const { __typename, id, name } = assignee;
  return { id, name, isGroup: __typename === 'Group' };
}

function rowId(): string {
  return `new-${String(Math.random())}`;
}
