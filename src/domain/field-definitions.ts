// What the fields of a kind of request may be.
import { fieldLimits, type FieldDefinition } from './custom-fields.ts';
import type { FieldIssue } from './refusals.ts';

/** The same fields without the spaces at an end, which nobody sees. */
export function tidyDefinitions(definitions: readonly FieldDefinition[]): FieldDefinition[] {
  return definitions.map((definition) => ({
    ...definition,
    label: definition.label.trim(),
    choices: definition.choices.map((choice) => choice.trim()),
  }));
}

/** Everything that keeps an administrator from saving these fields; a list too long is not read. */
export function problemsOfDefinitions(definitions: readonly FieldDefinition[]): FieldIssue[] {
  if (definitions.length > fieldLimits.fields) {
    return [{ path: ['fields'], message: `Use at most ${fieldLimits.fields} fields.` }];
  }
  const seen = new Set<string>();
  return definitions.flatMap((definition, index) => {
    const path = ['fields', String(index)];
    const fields: FieldIssue[] = [];
    const ofKey = problemOfKey(definition.key, seen);
    seen.add(definition.key);
    if (ofKey !== null) fields.push({ path: [...path, 'key'], message: ofKey });
    const ofLabel = problemOfLine(definition.label, fieldLimits.label);
    if (ofLabel !== null) fields.push({ path: [...path, 'label'], message: ofLabel });
    fields.push(...problemsOfChoices(definition, [...path, 'choices']));
    return fields;
  });
}

function problemOfKey(key: string, seen: ReadonlySet<string>): string | null {
  if (key.length > fieldLimits.key || !/^[a-z][a-z0-9_]*$/.test(key)) {
    return `Use a small letter, then small letters, digits or _, at most ${fieldLimits.key} in all.`;
  }
  return seen.has(key) ? 'Another field has this key. Choose a different one.' : null;
}

function problemsOfChoices({ type, choices }: FieldDefinition, path: string[]): FieldIssue[] {
  if (type !== 'CHOICE') {
    return choices.length > 0
      ? [{ path, message: 'Leave this out: only a CHOICE has choices.' }]
      : [];
  }
  if (choices.length < 1 || choices.length > fieldLimits.choices) {
    return [{ path, message: `Give 1 to ${fieldLimits.choices} choices.` }];
  }
  const seen = new Set<string>();
  return choices.flatMap((choice, index) => {
    // People cannot see a space at an end, so it does not make two choices different.
    const twice = seen.has(choice.trim()) ? 'This choice is given twice. Give it once.' : null;
    seen.add(choice.trim());
    const message = problemOfLine(choice, fieldLimits.choice) ?? twice;
    return message === null ? [] : [{ path: [...path, String(index)], message }];
  });
}

function problemOfLine(line: string, max: number): string | null {
  if (line.trim() === '' || line.length > max) return `Write 1 to ${max} characters.`;
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) return 'Write it in one line.';
  return line.isWellFormed() ? null : 'This has characters that are not text.';
}
