import type { FieldType, PolicyRuleInput } from '../../../generated/graphql.ts';
import { toFieldValue } from '../../../shared/fields/typed-value.ts';
import type { Issue } from '../use-saving.ts';
import type { ConditionValues, RuleValues } from './policy-values.ts';

interface KindField {
  readonly key: string;
  readonly type: FieldType;
}

/** Of a condition that is not filled in yet, the server could not even be asked. */
export function issuesOf(
  { conditions }: RuleValues,
  fields: readonly KindField[],
): readonly Issue[] {
  return conditions.flatMap((condition, index) => {
    const at = `rule.conditions.${String(index)}`;
    const type = typeOf(condition, fields);
    if (!type) return [{ at: `${at}.field`, message: 'Choose a field.' }];
    if (toFieldValue(type, condition.value)) return [];
    return [{ at: `${at}.value`, message: 'Give a value.' }];
  });
}

/** The rule as the server takes it. */
export function toRuleInput(rule: RuleValues, fields: readonly KindField[]): PolicyRuleInput {
  return {
    conditions: rule.conditions.flatMap((condition) => {
      const type = typeOf(condition, fields);
      const value = type && toFieldValue(type, condition.value);
      return value ? [{ field: condition.field, operator: condition.operator, value }] : [];
    }),
    steps: rule.steps.map(({ rule: stepRule, atLeast, approvers }) => ({
      rule: stepRule,
      ...(stepRule === 'AT_LEAST' && { atLeast }),
      approvers: approvers.map(({ type, assignee }) => ({
        type,
        ...(assignee && { id: assignee.id }),
      })),
    })),
    fallbackId: rule.fallback?.id ?? null,
    ownDecisionAllowed: rule.ownDecisionAllowed,
    keepsDecisionsOnSmallEdits: rule.keepsDecisionsOnSmallEdits,
  };
}

function typeOf({ field }: ConditionValues, fields: readonly KindField[]): FieldType | undefined {
  return fields.find(({ key }) => key === field)?.type;
}
