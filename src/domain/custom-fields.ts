// The typed fields that an administrator gives to a kind of request, and their values.

export type FieldType = 'TEXT' | 'NUMBER' | 'MONEY' | 'CHOICE' | 'DATE';

export interface FieldDefinition {
  /** Names the field in requests and policies; a kind has it once. */
  readonly key: string;
  /** What people read. */
  readonly label: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** What a CHOICE can be, in the order shown; empty for every other type. */
  readonly choices: readonly string[];
}

/**
 * `amount`: a plain decimal like `500.00`, text because a float cannot hold it exactly.
 * `currency`: three capital letters as in ISO 4217, like `EUR`. `date`: a day, `YYYY-MM-DD`.
 */
export type FieldValue =
  | { readonly type: 'TEXT'; readonly text: string }
  | { readonly type: 'NUMBER'; readonly number: number }
  | { readonly type: 'MONEY'; readonly amount: string; readonly currency: string }
  | { readonly type: 'CHOICE'; readonly choice: string }
  | { readonly type: 'DATE'; readonly date: string };

/** A field as a request gives it, not looked at yet. */
export interface CustomField {
  readonly key: string;
  readonly value: FieldValue;
}

/** A field as it is kept with a request: its definition at that time, which may change later. */
export interface FilledField extends FieldDefinition {
  readonly value: FieldValue;
}

/** How much of a thing a field can have. Lengths in characters (UTF-16 units). */
export const fieldLimits = {
  /** Of one kind. */
  fields: 30,
  key: 40,
  label: 80,
  choices: 50,
  choice: 80,
  text: 2_000,
  /** How far from zero a NUMBER may be. */
  number: 1e15,
  /** Digits of an amount before and after its point. */
  amountDigits: 15,
  amountDecimals: 4,
} as const;
