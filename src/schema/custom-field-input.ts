import type { CustomField, FieldValue } from '../domain/custom-fields.ts';
import { builder } from './builder.ts';

const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount in a currency.',
  fields: (t) => ({
    amount: t.string({
      required: true,
      description:
        'A plain decimal with up to four places, such as `"500.00"`: exact, so a string.',
    }),
    currency: t.string({ required: true, description: 'Its ISO 4217 code, such as `EUR`.' }),
  }),
});

export const FieldValueInput = builder.inputType('FieldValueInput', {
  description: "A field's value: exactly the one member that fits the field's type.",
  isOneOf: true,
  fields: (t) => ({
    text: t.string({ description: 'For TEXT: up to 2,000 characters.' }),
    number: t.float({ description: 'For NUMBER.' }),
    money: t.field({ type: MoneyInput, description: 'For MONEY.' }),
    choice: t.string({ description: 'For CHOICE: one of the choices, as it is written there.' }),
    date: t.string({ description: 'For DATE: a day as `2026-01-31`.' }),
  }),
});

export const CustomFieldInput = builder.inputType('CustomFieldInput', {
  description: "The value of one of a kind's fields.",
  fields: (t) => ({
    key: t.string({ required: true, description: "The field's key." }),
    value: t.field({ type: FieldValueInput, required: true, description: 'What it is.' }),
  }),
});

export function toCustomField({ key, value }: typeof CustomFieldInput.$inferInput): CustomField {
  return { key, value: toFieldValue(value) };
}

export function toFieldValue(value: typeof FieldValueInput.$inferInput): FieldValue {
  if (value.text != null) return { type: 'TEXT', text: value.text };
  if (value.number != null) return { type: 'NUMBER', number: value.number };
  if (value.money != null) return { type: 'MONEY', ...value.money };
  if (value.choice != null) return { type: 'CHOICE', choice: value.choice };
  return { type: 'DATE', date: value.date };
}
