// What a field's value may be, and how two values compare.
import { fieldLimits, type FieldDefinition, type FieldValue } from './custom-fields.ts';

const amountFormat = new RegExp(
  `^-?\\d{1,${fieldLimits.amountDigits}}(\\.\\d{1,${fieldLimits.amountDecimals}})?$`,
);

/** What is wrong with a value of this field, in a request or in a policy's condition; or `null`. */
export function problemOfValue(definition: FieldDefinition, value: FieldValue): string | null {
  if (value.type !== definition.type) {
    return `"${definition.label}" takes a ${definition.type}, not a ${value.type}.`;
  }
  switch (value.type) {
    case 'TEXT':
      return problemOfText(value.text.trim());
    case 'NUMBER': {
      const most = fieldLimits.number.toLocaleString('en');
      // False for NaN, too.
      const fits = Math.abs(value.number) <= fieldLimits.number;
      return fits ? null : `Give a number from -${most} to ${most}.`;
    }
    case 'MONEY':
      if (amountFormat.test(value.amount) && /^[A-Z]{3}$/.test(value.currency)) return null;
      return (
        `Give an amount like 500.00, with at most ${fieldLimits.amountDigits} digits before the ` +
        `point and ${fieldLimits.amountDecimals} after it, and a currency of 3 letters like EUR.`
      );
    case 'CHOICE':
      if (definition.choices.includes(value.choice)) return null;
      return `Choose one of: ${definition.choices.join(', ')}.`;
    case 'DATE':
      return isDay(value.date) ? null : 'Give a day that exists, like 2025-03-31.';
  }
}

function problemOfText(text: string): string | null {
  if (text === '' || text.length > fieldLimits.text) {
    return `Write 1 to ${fieldLimits.text.toLocaleString('en')} characters.`;
  }
  // Postgres holds no text with a NUL in it.
  const storable = !text.includes('\0') && text.isWellFormed();
  return storable ? null : 'This has characters that are not text.';
}

/** A day of the calendar; there was no year 0. */
function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date.startsWith('0000')) return false;
  const midnight = new Date(`${date}T00:00:00Z`);
  // 30 February becomes 2 March, and a 13th month no time at all.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(date);
}

/**
 * Is `one` less than (-1), the same as (0) or more than (1) `other`? Money is compared exactly.
 *
 * @returns `null` where neither can be said: other types, other currencies, what is not a number or
 *   an amount; and for a TEXT or a CHOICE, which have no order, whenever they differ.
 */
export function compareValues(one: FieldValue, other: FieldValue): -1 | 0 | 1 | null {
  if (one.type === 'TEXT' && other.type === 'TEXT') {
    return one.text.trim() === other.text.trim() ? 0 : null;
  }
  if (one.type === 'CHOICE' && other.type === 'CHOICE') {
    return one.choice === other.choice ? 0 : null;
  }
  if (one.type === 'NUMBER' && other.type === 'NUMBER') return order(one.number, other.number);
  if (one.type === 'DATE' && other.type === 'DATE') return order(one.date, other.date);
  if (one.type === 'MONEY' && other.type === 'MONEY' && one.currency === other.currency) {
    const amounts = [scaled(one.amount), scaled(other.amount)] as const;
    return amounts[0] === null || amounts[1] === null ? null : order(amounts[0], amounts[1]);
  }
  return null;
}

function order<T extends number | bigint | string>(one: T, other: T): -1 | 0 | 1 | null {
  if (one < other) return -1;
  if (one > other) return 1;
  return one === other ? 0 : null;
}

/** An amount as a whole number of its smallest decimals (ten-thousandths), which loses nothing. */
function scaled(amount: string): bigint | null {
  if (!amountFormat.test(amount)) return null;
  const [whole = '', decimals = ''] = amount.split('.');
  return BigInt(whole + decimals.padEnd(fieldLimits.amountDecimals, '0'));
}
