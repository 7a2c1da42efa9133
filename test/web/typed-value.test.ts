import { describe, expect, test } from 'vitest';
import { nothingTyped, toFieldValue, typedOf } from '../../src/web/shared/fields/typed-value.ts';

const none = { text: null, number: null, money: null, choice: null, date: null };

function amountOf(written: string): string | undefined {
  const value = toFieldValue('MONEY', { ...nothingTyped, amount: written, currency: 'EUR' });
  return value?.money?.amount;
}

describe('an amount as people write it', () => {
  test.each([
    ['500', '500'],
    ['500.00', '500.00'],
    ['1200,5', '1200.5'],
    ['1200,50', '1200.50'],
    ['1\u202f200,50', '1200.50'],
    ['1 200', '1200'],
    ["1'200.50", '1200.50'],
    ['1,200.50', '1200.50'],
    ['1,200,000', '1200000'],
    ['1.200,50', '1200.50'],
    ['1200,500', '1200.500'],
    ['-3,20', '-3.20'],
  ])('%s is %s', (written, plain) => {
    expect(amountOf(written)).toBe(plain);
  });

  test.each(['1,200', '12,34,56', '1.2.3', 'about 5'])('%s is not guessed at', (written) => {
    // The server takes digits with at most one point.
    expect(amountOf(written)).not.toMatch(/^-?\d+(\.\d+)?$/);
  });
});

test('nothing typed is no value, whatever the field holds', () => {
  for (const type of ['TEXT', 'NUMBER', 'MONEY', 'CHOICE', 'DATE'] as const) {
    expect(toFieldValue(type, nothingTyped)).toBeNull();
  }
});

test('what the server has comes back as it was', () => {
  const money = { amount: '500.00', currency: 'GBP' };
  expect(toFieldValue('MONEY', typedOf({ ...none, money }))).toEqual({ money });
  expect(toFieldValue('NUMBER', typedOf({ ...none, number: 0 }))).toEqual({ number: 0 });
  expect(toFieldValue('DATE', typedOf({ ...none, date: '2026-01-31' }))).toEqual({
    date: '2026-01-31',
  });
});
