// What a request fills in of its kind's fields.
import type { CustomField, FieldDefinition, FieldValue, FilledField } from './custom-fields.ts';
import { problemOfValue } from './field-values.ts';
import type { FieldIssue } from './refusals.ts';

/**
 * Checks what a request gives against the fields of its kind.
 *
 * @returns the fields to keep, in the order of the definitions, texts trimmed; or every mistake, at
 *   the place of what was given (`fields`, index, `value`) or of what is missing (`fields`, key).
 */
export function fillFields(
  definitions: readonly FieldDefinition[],
  given: readonly CustomField[],
): { readonly filled: FilledField[] } | { readonly fields: FieldIssue[] } {
  const byKey = new Map(definitions.map((definition) => [definition.key, definition]));
  const values = new Map<string, FieldValue>();
  const fields: FieldIssue[] = [];
  for (const [index, { key, value }] of given.entries()) {
    const message = problemOfGiven(byKey.get(key), value, values.has(key));
    if (message !== null) fields.push({ path: ['fields', String(index), 'value'], message });
    values.set(key, value);
  }
  for (const { key, label, required } of definitions) {
    if (!required || values.has(key)) continue;
    fields.push({ path: ['fields', key], message: `Fill in "${label}": it is required.` });
  }
  if (fields.length > 0) return { fields };
  const filled = definitions.flatMap(({ key, label, type, required, choices }) => {
    const value = values.get(key);
    return value ? [{ key, label, type, required, choices, value: tidy(value) }] : [];
  });
  return { filled };
}

function problemOfGiven(
  definition: FieldDefinition | undefined,
  value: FieldValue,
  twice: boolean,
): string | null {
  if (!definition) return 'This kind of request has no such field. Leave it out.';
  if (twice) return `"${definition.label}" is given twice. Give it once.`;
  return problemOfValue(definition, value);
}

function tidy(value: FieldValue): FieldValue {
  return value.type === 'TEXT' ? { type: 'TEXT', text: value.text.trim() } : value;
}
