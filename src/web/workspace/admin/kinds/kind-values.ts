import type {
  FieldType,
  KindRowFragment,
  RequestKindFieldInput,
} from '../../../generated/graphql.ts';

/** A field of a kind, as it is being written. */
export interface FieldValues {
  /** Names it on the page, while its key is being written. */
  readonly rowId: string;
  readonly key: string;
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** One in a line. */
  readonly choices: string;
}

export interface KindValues {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly FieldValues[];
}

export const newKind: KindValues = { name: '', description: '', fields: [] };

export function valuesOf({ name, description, fields }: KindRowFragment): KindValues {
  return {
    name,
    description,
    fields: fields.map(({ key, label, type, required, choices }) => ({
      ...{ rowId: key, key, label, type, required },
      choices: choices.join('\n'),
    })),
  };
}

export function newField(): FieldValues {
  const rowId = `new-${String(Math.random())}`;
  return { rowId, key: '', label: '', type: 'TEXT', required: false, choices: '' };
}

export function toFieldInput(values: FieldValues): RequestKindFieldInput {
  const { key, label, type, required, choices } = values;
  const lines = choices.split('\n').map((line) => line.trim());
  return {
    ...{ key, label, type, required },
    ...(type === 'CHOICE' && { choices: lines.filter((line) => line !== '') }),
  };
}

/** A key for a field that is called so: `Reason for it` becomes `reason_for_it`. */
export function keyFor(label: string): string {
  const plain = label.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const key = plain.replace(/[^a-z0-9]+/g, '_').replace(/^[^a-z]+|_+$/g, '');
  return key.slice(0, 40);
}
