import { describe, expect, test } from 'vitest';
import { changesBetween, isSameFields, type Asked } from '../../src/domain/changes.ts';
import type { FieldValue, FilledField } from '../../src/domain/custom-fields.ts';
import { assignee } from './cast.ts';

function asked(differs: Partial<Asked> = {}): Asked {
  return {
    subject: 'Refund',
    message: 'It broke.',
    fields: [],
    attachments: [],
    dueAt: null,
    steps: [step(['ana'])],
    ...differs,
  };
}

function step(names: readonly string[], differs: Partial<Asked['steps'][number]> = {}) {
  return {
    rule: 'ALL' as const,
    atLeast: null,
    approvers: names.map((name) => ({ assignee: assignee(name), name: `${name}!` })),
    ...differs,
  };
}

function field(key: string, value: FieldValue, label = key): FilledField {
  return { key, label, type: value.type, required: false, choices: [], value };
}

const text = (words: string): FieldValue => ({ type: 'TEXT', text: words });

test('two that ask the same have no changes', () => {
  expect(changesBetween(asked(), asked())).toEqual([]);
});

describe('each part of what is asked', () => {
  test('subject and message', () => {
    expect(
      changesBetween(asked(), asked({ subject: 'Refund of 5 EUR', message: 'It fell.' })),
    ).toEqual([
      { field: 'subject', label: 'Subject', from: 'Refund', to: 'Refund of 5 EUR' },
      { field: 'message', label: 'Message', from: 'It broke.', to: 'It fell.' },
    ]);
  });

  test('a due time appears, moves and goes', () => {
    const one = '2025-03-04T12:00:00.000Z';
    const other = '2025-03-05T12:00:00.000Z';
    const change = (from: string | null, to: string | null) =>
      changesBetween(asked({ dueAt: from }), asked({ dueAt: to }));
    expect(change(null, one)).toEqual([{ field: 'dueAt', label: 'Due', from: null, to: one }]);
    expect(change(one, other)).toEqual([{ field: 'dueAt', label: 'Due', from: one, to: other }]);
    expect(change(one, null)).toEqual([{ field: 'dueAt', label: 'Due', from: one, to: null }]);
  });

  test('attachments, also where only the link of one is another', () => {
    const photo = { title: 'Photo', url: 'https://a.example/1' };
    const moved = { title: 'Photo', url: 'https://a.example/2' };
    expect(
      changesBetween(asked({ attachments: [photo] }), asked({ attachments: [moved, photo] })),
    ).toEqual([
      {
        field: 'attachments',
        label: 'Attachments',
        from: 'Photo (https://a.example/1)',
        to: 'Photo (https://a.example/2), Photo (https://a.example/1)',
      },
    ]);
    expect(changesBetween(asked({ attachments: [photo] }), asked())).toMatchObject([{ to: null }]);
  });

  test("the kind's fields: filled in, changed, taken out; by the label of now", () => {
    const was = asked({ fields: [field('order', text('5512')), field('shop', text('Lyon'))] });
    const is = asked({
      fields: [
        field('amount', { type: 'MONEY', amount: '500.00', currency: 'EUR' }, 'Amount'),
        field('order', text('5513'), 'Order'),
      ],
    });
    expect(changesBetween(was, is)).toEqual([
      { field: 'fields.amount', label: 'Amount', from: null, to: '500.00 EUR' },
      { field: 'fields.order', label: 'Order', from: '5512', to: '5513' },
      { field: 'fields.shop', label: 'shop', from: 'Lyon', to: null },
    ]);
    expect(isSameFields(was, is)).toBe(false);
  });

  test('a field that only has another label is the same', () => {
    const was = asked({ fields: [field('order', text('5512'), 'Order')] });
    const is = asked({ fields: [field('order', text('5512'), 'Order number')] });
    expect(changesBetween(was, is)).toEqual([]);
    expect(isSameFields(was, is)).toBe(true);
  });
});

describe('who is asked', () => {
  const approvers = (was: Asked['steps'], is: Asked['steps']) =>
    changesBetween(asked({ steps: was }), asked({ steps: is }));

  test.each([
    ['someone else', [step(['ana'])], [step(['cleo'])], 'ana!', 'cleo!'],
    ['one more', [step(['ana'])], [step(['ana', 'Board'])], 'ana!', 'ana!, Board!'],
    [
      'any of them',
      [step(['ana', 'cleo'])],
      [step(['ana', 'cleo'], { rule: 'ANY' })],
      'ana!, cleo!',
      '1/2: ana!, cleo!',
    ],
    [
      'two of three, after someone first',
      [step(['ana'])],
      [step(['ana']), step(['cleo', 'dora', 'Board'], { rule: 'AT_LEAST', atLeast: 2 })],
      'ana!',
      '1. ana!; 2. 2/3: cleo!, dora!, Board!',
    ],
  ])('%s', (_, was, is, from, to) => {
    expect(approvers(was, is)).toEqual([{ field: 'approvers', label: 'Approvers', from, to }]);
  });

  test('in another order of naming they are the same; in another order of steps they are not', () => {
    expect(approvers([step(['ana', 'cleo'])], [step(['cleo', 'ana'])])).toEqual([]);
    expect(
      approvers([step(['ana']), step(['cleo'])], [step(['cleo']), step(['ana'])]),
    ).toHaveLength(1);
  });

  test('two of the same name are told apart by who they are', () => {
    const ana = [{ assignee: assignee('ana'), name: 'Ana' }];
    const other = [{ assignee: assignee('anna'), name: 'Ana' }];
    expect(
      approvers([step([], { approvers: ana })], [step([], { approvers: other })]),
    ).toHaveLength(1);
  });
});
