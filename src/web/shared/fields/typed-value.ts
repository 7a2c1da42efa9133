import type { FieldType, FieldValueInput } from '../../generated/graphql.ts';

/** What was typed for a field, whatever the field holds; what other types hold is empty. */
export interface TypedValue {
  readonly text: string;
  readonly number: number | null;
  readonly amount: string;
  readonly currency: string;
  readonly choice: string | null;
  readonly date: string | null;
}

export const nothingTyped: TypedValue = {
  ...{ text: '', number: null, amount: '', currency: 'EUR', choice: null, date: null },
};

interface KnownValue {
  readonly text: string | null;
  readonly number: number | null;
  readonly money: { readonly amount: string; readonly currency: string } | null;
  readonly choice: string | null;
  readonly date: string | null;
}

/** A value that the server has, to be changed. */
export function typedOf({ text, number, money, choice, date }: KnownValue): TypedValue {
  return { ...nothingTyped, ...(money ?? {}), ...{ text: text ?? '', number, choice, date } };
}

/** As the server takes it; `null` where nothing was typed. */
export function toFieldValue(type: FieldType, typed: TypedValue): FieldValueInput | null {
  const { text, number, amount, currency, choice, date } = typed;
  switch (type) {
    case 'TEXT':
      return text.trim() === '' ? null : { text };
    case 'NUMBER':
      return number === null ? null : { number };
    case 'MONEY':
      return amount.trim() === '' ? null : { money: { amount: plainAmount(amount), currency } };
    case 'CHOICE':
      return choice === null ? null : { choice };
    case 'DATE':
      return date === null ? null : { date };
  }
}

/**
 * `1 200,50` and `1,200.50`, as people write them, are `1200.50`. What could be read in two ways,
 * as `1,200`, stays as it is: the server refuses it, and nobody's money is guessed.
 */
function plainAmount(written: string): string {
  const plain = written.replace(/[\s'’]/g, '');
  const hasDecimalComma = /^-?(\d+,(\d{1,2}|\d{4})|\d{4,},\d{3})$/.test(plain);
  if (hasDecimalComma) return plain.replace(',', '.');
  const hasCommas = /^-?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})$/.test(plain);
  if (hasCommas) return plain.replaceAll(',', '');
  const hasPoints = /^-?\d{1,3}(\.\d{3})+,\d+$/.test(plain);
  return hasPoints ? plain.replaceAll('.', '').replace(',', '.') : plain;
}
