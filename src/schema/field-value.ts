import type { FieldValue } from '../domain/custom-fields.ts';
import { builder } from './builder.ts';

export const FieldType = builder.enumType('FieldType', {
  description: 'What a field of a kind of request holds.',
  values: {
    TEXT: { description: 'Plain text, up to 2,000 characters.' },
    NUMBER: { description: 'A number, with or without decimals.' },
    MONEY: { description: 'An amount in a currency, exact.' },
    CHOICE: { description: "One of the field's `choices`." },
    DATE: { description: 'A day, without a time.' },
  } as const,
});

const Money = builder.objectRef<Extract<FieldValue, { type: 'MONEY' }>>('Money').implement({
  description: 'An amount in a currency.',
  fields: (t) => ({
    amount: t.exposeString('amount', {
      description:
        'A plain decimal with up to four places, such as `"500.00"`: exact, so a string.',
    }),
    currency: t.exposeString('currency', { description: 'Its ISO 4217 code, such as `EUR`.' }),
  }),
});

/** The shape of `FieldValueInput`, so that what was read can be sent back. */
export const FieldValueType = builder.objectRef<FieldValue>('FieldValue').implement({
  description:
    "A field's value: one member is set, the one that fits the field's type, and the others are null. FieldValueInput takes the member that is set as it came.",
  fields: (t) => ({
    text: t.string({
      nullable: true,
      description: 'For TEXT.',
      resolve: (value) => (value.type === 'TEXT' ? value.text : null),
    }),
    number: t.float({
      nullable: true,
      description: 'For NUMBER.',
      resolve: (value) => (value.type === 'NUMBER' ? value.number : null),
    }),
    money: t.field({
      type: Money,
      nullable: true,
      description: 'For MONEY.',
      resolve: (value) => (value.type === 'MONEY' ? value : null),
    }),
    choice: t.string({
      nullable: true,
      description: 'For CHOICE: one of the choices.',
      resolve: (value) => (value.type === 'CHOICE' ? value.choice : null),
    }),
    date: t.string({
      nullable: true,
      description: 'For DATE: a day as `2026-01-31`.',
      resolve: (value) => (value.type === 'DATE' ? value.date : null),
    }),
  }),
});
