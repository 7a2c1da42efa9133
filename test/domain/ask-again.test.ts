import { describe, expect, test } from 'vitest';
import { askAnew, type AskedAnew, type PreviousRequest } from '../../src/domain/ask-again.ts';
import type { FieldDefinition, FieldValue } from '../../src/domain/custom-fields.ts';
import { after, assignee, day } from './cast.ts';
import { aDue, aTicket } from './factories.ts';

const amount: FieldDefinition = {
  key: 'amount',
  label: 'Amount',
  type: 'MONEY',
  required: true,
  choices: [],
};
const shop: FieldDefinition = { ...amount, key: 'shop', type: 'CHOICE', choices: ['Lyon', 'Nice'] };
const money: FieldValue = { type: 'MONEY', amount: '500.00', currency: 'EUR' };

const step = {
  rule: 'ALL' as const,
  atLeast: null,
  approvers: [{ assignee: assignee('ana'), name: 'Ana' }],
};

function previous(differs: Partial<PreviousRequest> = {}): PreviousRequest {
  return {
    state: {
      ticket: aTicket(),
      onBehalfOfId: 'ben',
      due: aDue(after(day), { then: 'ESCALATE', escalateTo: assignee('Board') }),
    },
    asked: {
      subject: 'Refund',
      message: 'It broke.',
      fields: [
        { ...amount, value: money },
        { ...shop, value: { type: 'CHOICE', choice: 'Lyon' } },
      ],
      attachments: [{ title: 'Photo', url: 'https://a.example/1' }],
      dueAt: after(day).toISOString(),
      steps: [step],
    },
    kindId: 'kind',
    policyVersionId: null,
    ...differs,
  };
}

const anew = (input: AskedAnew, differs: Partial<PreviousRequest> = {}) =>
  askAnew(input, previous(differs), [amount, shop]);

test('what is not said anew is taken over', () => {
  expect(anew({})).toEqual({
    ticketId: 'ticket',
    subject: 'Refund',
    message: 'It broke.',
    onBehalfOfId: 'ben',
    steps: null,
    stepsWithoutPolicy: [
      { rule: 'ALL', atLeast: null, approvers: [assignee('ana')], path: ['approverIds'] },
    ],
    kindId: 'kind',
    fields: [
      { key: 'amount', value: money },
      { key: 'shop', value: { type: 'CHOICE', choice: 'Lyon' } },
    ],
    attachments: [{ title: 'Photo', url: 'https://a.example/1' }],
    dueAt: after(day),
    whenDue: 'ESCALATE',
    escalateTo: assignee('Board'),
  });
});

test('what is said anew counts', () => {
  const input = {
    subject: 'Half a refund',
    message: 'Half of it broke.',
    onBehalfOfId: 'zoe',
    steps: [{ rule: 'ANY' as const, atLeast: null, approvers: [], path: ['steps', '0'] }],
    kindId: 'other',
    fields: [],
    attachments: [],
    dueAt: after(2 * day),
    whenDue: 'EXPIRE' as const,
  };
  expect(anew(input)).toMatchObject({ ...input, escalateTo: null });
});

describe('who is asked', () => {
  test('a policy that chose before chooses alone again', () => {
    expect(anew({}, { policyVersionId: 'version' })).toMatchObject({
      steps: null,
      stepsWithoutPolicy: null,
    });
  });

  test('where there were several steps, mistakes point into `steps`', () => {
    const asked = { ...previous().asked, steps: [step, { ...step, rule: 'ANY' as const }] };
    const { stepsWithoutPolicy } = anew({}, { asked });
    expect(stepsWithoutPolicy?.map(({ path }) => path)).toEqual([
      ['steps', '0', 'approverIds'],
      ['steps', '1', 'approverIds'],
    ]);
  });
});

describe('the fields', () => {
  test('only those that still fit the kind', () => {
    const narrowed = [amount, { ...shop, choices: ['Nice'] }];
    expect(askAnew({}, previous(), narrowed).fields).toEqual([{ key: 'amount', value: money }]);
    expect(askAnew({}, previous(), [shop]).fields.map(({ key }) => key)).toEqual(['shop']);
  });

  test('none of another kind, or of none', () => {
    expect(anew({ kindId: 'other' })).toMatchObject({ kindId: 'other', fields: [] });
    expect(anew({ kindId: null })).toMatchObject({ kindId: null, fields: [] });
  });
});

describe('by when', () => {
  test('without a time nothing is to happen then', () => {
    expect(anew({ dueAt: null })).toMatchObject({
      dueAt: null,
      whenDue: 'REMIND',
      escalateTo: null,
    });
  });

  test('another time keeps what is to happen then', () => {
    expect(anew({ dueAt: after(3 * day) })).toMatchObject({
      dueAt: after(3 * day),
      whenDue: 'ESCALATE',
      escalateTo: assignee('Board'),
    });
  });

  test('where there was none, there is none', () => {
    const state = { ...previous().state, due: null };
    expect(anew({}, { state })).toMatchObject({ dueAt: null, whenDue: 'REMIND' });
  });

  test('what is not escalated is escalated to nobody', () => {
    expect(anew({ whenDue: 'REMIND' })).toMatchObject({ whenDue: 'REMIND', escalateTo: null });
  });
});
