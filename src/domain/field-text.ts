import type { FieldValue } from './custom-fields.ts';

/** A field's value in one text, for people: as it was written, whatever their language. */
export function fieldText(value: FieldValue): string {
  switch (value.type) {
    case 'TEXT':
      return value.text;
    case 'NUMBER':
      return String(value.number);
    case 'MONEY':
      return `${value.amount} ${value.currency}`;
    case 'CHOICE':
      return value.choice;
    case 'DATE':
      return value.date;
  }
}
