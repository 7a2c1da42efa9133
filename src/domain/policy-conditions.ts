// What a policy asks of a request's fields.
import type { FieldDefinition, FieldType, FieldValue, FilledField } from './custom-fields.ts';
import { compareValues, problemOfValue } from './field-values.ts';
import type { FieldIssue } from './refusals.ts';

export type ConditionOperator =
  | 'EQUALS'
  | 'NOT_EQUALS'
  | 'MORE_THAN'
  | 'AT_LEAST'
  | 'LESS_THAN'
  | 'AT_MOST';

/** `MORE_THAN`: the request's value is more than `value`; the others likewise. */
export interface PolicyCondition {
  /** The key of a field of the policy's kind. */
  readonly field: string;
  readonly operator: ConditionOperator;
  readonly value: FieldValue;
}

const orderedTypes: ReadonlySet<FieldType> = new Set<FieldType>(['NUMBER', 'MONEY', 'DATE']);

/** @param path where the condition is in the input; the issues' paths begin with it */
export function problemsOfCondition(
  { field, operator, value }: PolicyCondition,
  definitions: readonly FieldDefinition[],
  path: readonly string[],
): FieldIssue[] {
  const definition = definitions.find(({ key }) => key === field);
  if (!definition) {
    const message = 'This kind of request has no such field. Choose one that it has.';
    return [{ path: [...path, 'field'], message }];
  }
  const fields: FieldIssue[] = [];
  const needsOrder = operator !== 'EQUALS' && operator !== 'NOT_EQUALS';
  if (needsOrder && !orderedTypes.has(definition.type)) {
    const message = `"${definition.label}" is a ${definition.type}: use EQUALS or NOT_EQUALS.`;
    fields.push({ path: [...path, 'operator'], message });
  }
  const message = problemOfValue(definition, value);
  if (message !== null) fields.push({ path: [...path, 'value'], message });
  return fields;
}

/**
 * Does a request with these fields meet the condition? A field that was left out meets none, not
 * even NOT_EQUALS. Money in another currency is another value, but neither more nor less.
 */
export function meets(condition: PolicyCondition, filled: readonly FilledField[]): boolean {
  const value = filled.find(({ key }) => key === condition.field)?.value;
  if (!value) return false;
  const order = compareValues(value, condition.value);
  const ordered = orderedTypes.has(value.type);
  switch (condition.operator) {
    case 'EQUALS':
      return order === 0;
    case 'NOT_EQUALS':
      return order !== 0;
    case 'MORE_THAN':
      return order === 1;
    case 'LESS_THAN':
      return order === -1;
    case 'AT_LEAST':
      return ordered && (order === 0 || order === 1);
    case 'AT_MOST':
      return ordered && (order === 0 || order === -1);
  }
}
