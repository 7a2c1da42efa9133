// What may an administrator's fields be, what may a request fill in, and how do values compare?
import { describe, expect, it } from 'vitest';
import type {
  CustomField,
  FieldDefinition,
  FieldType,
  FieldValue,
} from '../../src/domain/custom-fields.ts';
import { problemsOfDefinitions } from '../../src/domain/field-definitions.ts';
import { compareValues } from '../../src/domain/field-values.ts';
import { fillFields } from '../../src/domain/fill-fields.ts';

function aField(key: string, differs: Partial<FieldDefinition> = {}): FieldDefinition {
  return { key, label: key.toUpperCase(), type: 'TEXT', required: false, choices: [], ...differs };
}
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `c${String(at)}`);

const text = (of: string): FieldValue => ({ type: 'TEXT', text: of });
const number = (of: number): FieldValue => ({ type: 'NUMBER', number: of });
const money = (amount: string, currency = 'EUR'): FieldValue => {
  return { type: 'MONEY', amount, currency };
};
const choice = (of: string): FieldValue => ({ type: 'CHOICE', choice: of });
const date = (of: string): FieldValue => ({ type: 'DATE', date: of });

describe('what the fields of a kind may be', () => {
  const wrongKey = 'Use a small letter, then small letters, digits or _, at most 40 in all.';
  const wrongLine = 'Write 1 to 80 characters.';

  it.each<[string, FieldDefinition[]]>([
    ['none', []],
    ['30', numbered(30).map((key) => aField(key))],
    ['a key of one letter', [aField('a')]],
    ['a key of 40', [aField('a'.repeat(40))]],
    ['digits and _ in a key', [aField('a_1_')]],
    ['a key that every object has', [aField('constructor'), aField('valueof')]],
    ['a label of 80', [aField('a', { label: 'é'.repeat(80) })]],
    ['the same label twice', [aField('a', { label: 'A' }), aField('b', { label: 'A' })]],
    ['one choice', [aField('a', { type: 'CHOICE', choices: ['x'] })]],
    ['50 choices', [aField('a', { type: 'CHOICE', choices: numbered(50) })]],
    ['a choice of 80', [aField('a', { type: 'CHOICE', choices: ['x'.repeat(80)] })]],
    ['choices that differ in case', [aField('a', { type: 'CHOICE', choices: ['x', 'X'] })]],
  ])('%s', (_what, definitions) => {
    expect(problemsOfDefinitions(definitions)).toEqual([]);
  });

  it('not more than 30', () => {
    expect(problemsOfDefinitions(numbered(31).map((key) => aField(key)))).toEqual([
      { path: ['fields'], message: 'Use at most 30 fields.' },
    ]);
  });

  it.each(['', '_a', '1a', 'A', 'aB', 'a-b', 'a b', 'a.b', 'é', 'a\n', 'a'.repeat(41)])(
    'not the key %j',
    (key) => {
      expect(problemsOfDefinitions([aField(key, { label: 'A' })])).toEqual([
        { path: ['fields', '0', 'key'], message: wrongKey },
      ]);
    },
  );

  it('not a key twice: the later one is told', () => {
    const definitions = [aField('a'), aField('b'), aField('a', { type: 'DATE' })];
    expect(problemsOfDefinitions(definitions)).toEqual([
      {
        path: ['fields', '2', 'key'],
        message: 'Another field has this key. Choose a different one.',
      },
    ]);
  });

  it.each([
    ['', wrongLine],
    [' \t ', wrongLine],
    ['x'.repeat(81), wrongLine],
    ['two\nlines', 'Write it in one line.'],
    ['two\u2028lines', 'Write it in one line.'],
    ['a\0b', 'Write it in one line.'],
    ['half \ud83d', 'This has characters that are not text.'],
  ])('not the label %j', (label, message) => {
    expect(problemsOfDefinitions([aField('a', { label })])).toEqual([
      { path: ['fields', '0', 'label'], message },
    ]);
  });

  it.each<[FieldType]>([['TEXT'], ['NUMBER'], ['MONEY'], ['DATE']])(
    'no choices for a %s',
    (type) => {
      expect(problemsOfDefinitions([aField('a', { type })])).toEqual([]);
      expect(problemsOfDefinitions([aField('a', { type, choices: ['x'] })])).toEqual([
        {
          path: ['fields', '0', 'choices'],
          message: 'Leave this out: only a CHOICE has choices.',
        },
      ]);
    },
  );

  it.each([0, 51])('not %i choices', (count) => {
    const field = aField('a', { type: 'CHOICE', choices: numbered(count) });
    expect(problemsOfDefinitions([field])).toEqual([
      { path: ['fields', '0', 'choices'], message: 'Give 1 to 50 choices.' },
    ]);
  });

  it.each([
    ['', wrongLine],
    ['  ', wrongLine],
    ['x'.repeat(81), wrongLine],
    ['two\nlines', 'Write it in one line.'],
    ['first', 'This choice is given twice. Give it once.'],
    [' first ', 'This choice is given twice. Give it once.'],
  ])('not the choice %j after another one', (second, message) => {
    const field = aField('a', { type: 'CHOICE', choices: ['first', second, 'third'] });
    expect(problemsOfDefinitions([field])).toEqual([
      { path: ['fields', '0', 'choices', '1'], message },
    ]);
  });

  it('everything that is wrong is told at once', () => {
    const definitions = [
      aField('a'),
      aField('B', { label: '' }),
      aField('a', { label: 'A', type: 'CHOICE', choices: ['', 'x', 'x'] }),
    ];
    expect(problemsOfDefinitions(definitions).map(({ path }) => path.join('.'))).toEqual([
      'fields.1.key',
      'fields.1.label',
      'fields.2.key',
      'fields.2.choices.0',
      'fields.2.choices.2',
    ]);
  });
});

describe('what a request may fill in', () => {
  const kind = [
    aField('why', { type: 'TEXT', label: 'Why' }),
    aField('days', { type: 'NUMBER', label: 'Days' }),
    aField('amount', { type: 'MONEY', label: 'Amount', required: true }),
    aField('plan', { type: 'CHOICE', label: 'Plan', choices: ['Basic', 'Pro'] }),
    aField('until', { type: 'DATE', label: 'Until' }),
  ];
  const optional = kind.map((definition) => ({ ...definition, required: false }));
  const fill = (key: string, value: FieldValue) => fillFields(optional, [{ key, value }]);
  const definitionOf = (key: string) => optional.find((definition) => definition.key === key)!;

  it.each<[string, FieldValue]>([
    ['why', text('x')],
    ['why', text('two\nlines')],
    ['why', text('x'.repeat(2_000))],
    ['days', number(0)],
    ['days', number(-1.5)],
    ['days', number(1e15)],
    ['days', number(-1e15)],
    ['amount', money('0')],
    ['amount', money('500')],
    ['amount', money('-0.5', 'USD')],
    ['amount', money('999999999999999.9999')],
    ['plan', choice('Pro')],
    ['until', date('2025-03-31')],
    ['until', date('2024-02-29')],
    ['until', date('0001-01-01')],
    ['until', date('9999-12-31')],
  ])('%s: %j', (key, value) => {
    expect(fill(key, value)).toEqual({ filled: [{ ...definitionOf(key), value }] });
  });

  const wrongText = 'Write 1 to 2,000 characters.';
  const notText = 'This has characters that are not text.';
  const wrongNumber = 'Give a number from -1,000,000,000,000,000 to 1,000,000,000,000,000.';
  const wrongMoney =
    'Give an amount like 500.00, with at most 15 digits before the point and 4 after it, and a ' +
    'currency of 3 letters like EUR.';
  const wrongChoice = 'Choose one of: Basic, Pro.';
  const wrongDate = 'Give a day that exists, like 2025-03-31.';
  it.each<[string, FieldValue, string]>([
    ['why', text(''), wrongText],
    ['why', text(' \n '), wrongText],
    ['why', text('x'.repeat(2_001)), wrongText],
    ['why', text('a\0b'), notText],
    ['why', text('half \ud83d'), notText],
    ['why', number(1), '"Why" takes a TEXT, not a NUMBER.'],
    ['days', number(NaN), wrongNumber],
    ['days', number(Infinity), wrongNumber],
    ['days', number(1e15 + 1), wrongNumber],
    ['days', number(-1e15 - 1), wrongNumber],
    ['days', text('3'), '"Days" takes a NUMBER, not a TEXT.'],
    ['amount', money('1000000000000000'), wrongMoney],
    ['amount', money('1.00001'), wrongMoney],
    ['amount', money(''), wrongMoney],
    ['amount', money('.5'), wrongMoney],
    ['amount', money('5.'), wrongMoney],
    ['amount', money('+5'), wrongMoney],
    ['amount', money('1,000'), wrongMoney],
    ['amount', money('5e2'), wrongMoney],
    ['amount', money(' 5'), wrongMoney],
    ['amount', money('5\n'), wrongMoney],
    ['amount', money('5', 'eur'), wrongMoney],
    ['amount', money('5', 'EURO'), wrongMoney],
    ['amount', money('5', 'E1R'), wrongMoney],
    ['amount', money('5', '€'), wrongMoney],
    ['amount', money('x', ''), wrongMoney],
    ['amount', number(5), '"Amount" takes a MONEY, not a NUMBER.'],
    ['plan', choice('pro'), wrongChoice],
    ['plan', choice(''), wrongChoice],
    ['plan', text('Pro'), '"Plan" takes a CHOICE, not a TEXT.'],
    ['until', date('2025-02-29'), wrongDate],
    ['until', date('2025-04-31'), wrongDate],
    ['until', date('2025-13-01'), wrongDate],
    ['until', date('2025-00-01'), wrongDate],
    ['until', date('2025-01-00'), wrongDate],
    ['until', date('0000-01-01'), wrongDate],
    ['until', date('2025-3-1'), wrongDate],
    ['until', date('31/03/2025'), wrongDate],
    ['until', date('2025-03-31T00:00:00Z'), wrongDate],
    ['until', date(''), wrongDate],
    ['until', text('2025-03-31'), '"Until" takes a DATE, not a TEXT.'],
    ['constructor', text('x'), 'This kind of request has no such field. Leave it out.'],
    ['Why', text('x'), 'This kind of request has no such field. Leave it out.'],
  ])('not %s: %j', (key, value, message) => {
    expect(fill(key, value)).toEqual({ fields: [{ path: ['fields', '0', 'value'], message }] });
  });

  it('is kept with its definition, in the order of the definitions, texts trimmed', () => {
    const given = [
      { key: 'amount', value: money('500.00') },
      { key: 'why', value: text(' Late\n ') },
    ];
    expect(fillFields(kind, given)).toEqual({
      filled: [
        {
          key: 'why',
          label: 'Why',
          type: 'TEXT',
          required: false,
          choices: [],
          value: text('Late'),
        },
        {
          key: 'amount',
          label: 'Amount',
          type: 'MONEY',
          required: true,
          choices: [],
          value: money('500.00'),
        },
      ],
    });
  });

  it('spaces around a text do not count', () => {
    expect(fill('why', text(` ${'x'.repeat(2_000)} `))).toHaveProperty('filled');
  });

  it('nothing, where nothing is required', () => {
    expect(fillFields(optional, [])).toEqual({ filled: [] });
    expect(fillFields([], [])).toEqual({ filled: [] });
  });

  it('not nothing where something is required, told under its key', () => {
    expect(fillFields(kind, [])).toEqual({
      fields: [{ path: ['fields', 'amount'], message: 'Fill in "Amount": it is required.' }],
    });
  });

  it('not a field twice: the later one is told', () => {
    const given = [
      { key: 'amount', value: money('1') },
      { key: 'amount', value: money('1') },
    ];
    expect(fillFields(kind, given)).toEqual({
      fields: [
        { path: ['fields', '1', 'value'], message: '"Amount" is given twice. Give it once.' },
      ],
    });
  });

  it('a required field with a wrong value is wrong, not missing', () => {
    expect(fillFields(kind, [{ key: 'amount', value: money('x') }])).toEqual({
      fields: [{ path: ['fields', '0', 'value'], message: wrongMoney }],
    });
  });

  it('everything that is wrong is told at once', () => {
    const given: CustomField[] = [
      { key: 'why', value: text('') },
      { key: 'days', value: number(1) },
      { key: 'nothing', value: text('x') },
      { key: 'days', value: number(2) },
      { key: 'until', value: date('tomorrow') },
    ];
    const answer = fillFields(kind, given);
    expect('fields' in answer && answer.fields.map(({ path }) => path.join('.'))).toEqual([
      'fields.0.value',
      'fields.2.value',
      'fields.3.value',
      'fields.4.value',
      'fields.amount',
    ]);
  });
});

describe('how two values compare', () => {
  it.each<[one: FieldValue, sign: '<' | '=' | '>' | '?', other: FieldValue]>([
    [number(1), '<', number(2)],
    [number(-2), '<', number(-1)],
    [number(0), '=', number(-0)],
    [number(1e15), '>', number(1e15 - 1)],
    [number(NaN), '?', number(NaN)],
    [money('500'), '=', money('500.00')],
    [money('500'), '=', money('500.0000')],
    [money('0500'), '=', money('500')],
    [money('500.01'), '>', money('500')],
    [money('500.0001'), '>', money('500')],
    [money('499.9999'), '<', money('500')],
    [money('0.3'), '=', money('0.30')],
    [money('0.3'), '<', money('0.3001')],
    [money('0.1'), '<', money('0.11')],
    [money('0.9'), '>', money('0.11')],
    [money('9'), '<', money('10')],
    [money('-0.5'), '<', money('0')],
    [money('-0.5'), '>', money('-0.51')],
    [money('-0'), '=', money('0.00')],
    // As floats, both are 1e15.
    [money('999999999999999.9998'), '<', money('999999999999999.9999')],
    [money('500', 'USD'), '?', money('500')],
    [money('500', 'USD'), '?', money('1')],
    [money('x'), '?', money('x')],
    [money('1.00001'), '?', money('1')],
    [date('2025-03-31'), '=', date('2025-03-31')],
    [date('2025-03-31'), '<', date('2025-04-01')],
    [date('2025-12-31'), '<', date('2026-01-01')],
    [text('a'), '=', text('a')],
    [text('a'), '=', text(' a ')],
    [text('a'), '?', text('A')],
    [text('a'), '?', text('b')],
    [choice('a'), '=', choice('a')],
    [choice('a'), '?', choice('b')],
    [text('a'), '?', choice('a')],
    [number(500), '?', money('500')],
    [text('2025-03-31'), '?', date('2025-03-31')],
  ])('%j %s %j', (one, sign, other) => {
    const results = { '<': [-1, 1], '=': [0, 0], '>': [1, -1], '?': [null, null] };
    expect([compareValues(one, other), compareValues(other, one)]).toEqual(results[sign]);
  });
});
