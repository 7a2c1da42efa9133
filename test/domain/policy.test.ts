// Which policy applies to a request, what may it be, and whom does it ask?
import { describe, expect, it } from 'vitest';
import type { FieldDefinition, FieldValue, FilledField } from '../../src/domain/custom-fields.ts';
import type { ApprovalRule } from '../../src/domain/outcome.ts';
import type { ConditionOperator, PolicyCondition } from '../../src/domain/policy-conditions.ts';
import { problemsOfPolicy } from '../../src/domain/policy-problems.ts';
import {
  choosePolicy,
  matches,
  type ActivePolicy,
  type PolicyApprover,
  type PolicyRule,
  type PolicyStep,
} from '../../src/domain/policy.ts';

const text = (of: string): FieldValue => ({ type: 'TEXT', text: of });
const number = (of: number): FieldValue => ({ type: 'NUMBER', number: of });
const money = (amount: string, currency = 'EUR'): FieldValue => {
  return { type: 'MONEY', amount, currency };
};
const choice = (of: string): FieldValue => ({ type: 'CHOICE', choice: of });
const date = (of: string): FieldValue => ({ type: 'DATE', date: of });

/** A kind with one field of each type, each named after it. */
const kind: FieldDefinition[] = (['TEXT', 'NUMBER', 'MONEY', 'CHOICE', 'DATE'] as const).map(
  (type) => {
    const choices = type === 'CHOICE' ? ['Basic', 'Pro'] : [];
    return { key: type.toLowerCase(), label: type, type, required: false, choices };
  },
);

/** Fields as a request fills them in, each under its type's name. */
function filled(...values: FieldValue[]): FilledField[] {
  return values.map((value) => {
    const definition = kind.find(({ type }) => type === value.type)!;
    return { ...definition, value };
  });
}

const user = (id: string): PolicyApprover => ({ type: 'USER', id });
const group = (id: string): PolicyApprover => ({ type: 'GROUP', id });
const membersOf = (id: string): PolicyApprover => ({ type: 'GROUP_MEMBERS', id });
const creatorLeads: PolicyApprover = { type: 'CREATOR_GROUP_LEADS' };
const beneficiaryLeads: PolicyApprover = { type: 'BENEFICIARY_GROUP_LEADS' };
const ticketLeads: PolicyApprover = { type: 'TICKET_GROUP_LEADS' };
const users = (count: number) => Array.from({ length: count }, (_, at) => user(`u${String(at)}`));

function aStep(approvers: PolicyApprover[], differs: Partial<PolicyStep> = {}): PolicyStep {
  return { rule: 'ALL', atLeast: null, approvers, ...differs };
}
function aRule(differs: Partial<PolicyRule> = {}): PolicyRule {
  return {
    conditions: [],
    steps: [aStep([user('ana')])],
    fallback: null,
    ownDecisionAllowed: false,
    keepsDecisionsOnSmallEdits: true,
    ...differs,
  };
}
function when(operator: ConditionOperator, value: FieldValue, field?: string): PolicyCondition {
  return { field: field ?? value.type.toLowerCase(), operator, value };
}
const repeated = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of);

describe('what a policy may be', () => {
  it.each<[string, Partial<PolicyRule>]>([
    ['no conditions', {}],
    ['20 conditions', { conditions: repeated(20, when('EQUALS', number(1))) }],
    ['10 steps', { steps: repeated(10, aStep([user('ana')])) }],
    ['50 approvers in a step', { steps: [aStep(users(50))] }],
    [
      'every sort of approver',
      { steps: [aStep([user('ana'), group('ana'), membersOf('ana'), creatorLeads])] },
    ],
    ['leads of each group', { steps: [aStep([creatorLeads, beneficiaryLeads, ticketLeads])] }],
    ['someone in two steps', { steps: [aStep([user('ana')]), aStep([user('ana')])] }],
    ['a fallback', { fallback: { type: 'GROUP', id: 'finance' } }],
  ])('%s', (_what, differs) => {
    expect(problemsOfPolicy(aRule(differs), kind)).toEqual([]);
  });

  it.each<[string, Partial<PolicyRule>, path: string, message: string]>([
    [
      '21 conditions',
      { conditions: repeated(21, when('EQUALS', number(1))) },
      'conditions',
      'Use at most 20 conditions.',
    ],
    ['no steps', { steps: [] }, 'steps', 'Give 1 to 10 steps.'],
    ['11 steps', { steps: repeated(11, aStep([user('ana')])) }, 'steps', 'Give 1 to 10 steps.'],
    ['nobody', { steps: [aStep([])] }, 'steps.0.approvers', 'Name 1 to 50 approvers.'],
    ['51 approvers', { steps: [aStep(users(51))] }, 'steps.0.approvers', 'Name 1 to 50 approvers.'],
    [
      'a user twice in a step',
      { steps: [aStep([user('ana')]), aStep([user('bob'), user('ana'), user('bob')])] },
      'steps.1.approvers.2',
      'This approver is named twice in this step. Name it once.',
    ],
    [
      'a group twice in a step',
      { steps: [aStep([group('it'), group('it')])] },
      'steps.0.approvers.1',
      'This approver is named twice in this step. Name it once.',
    ],
    [
      'the members of a group twice in a step',
      { steps: [aStep([membersOf('it'), group('it'), membersOf('it')])] },
      'steps.0.approvers.2',
      'This approver is named twice in this step. Name it once.',
    ],
    [
      'the same leads twice in a step',
      { steps: [aStep([creatorLeads, user('ana'), creatorLeads])] },
      'steps.0.approvers.2',
      'This approver is named twice in this step. Name it once.',
    ],
  ])('not %s', (_what, differs, path, message) => {
    expect(problemsOfPolicy(aRule(differs), kind)).toEqual([{ path: path.split('.'), message }]);
  });

  it('everything that is wrong is told at once', () => {
    const rule = aRule({
      conditions: [when('MORE_THAN', text('')), when('EQUALS', text('x'), 'gone')],
      steps: [aStep([], { atLeast: 1 }), aStep([user('a'), user('a')], { rule: 'AT_LEAST' })],
    });
    expect(problemsOfPolicy(rule, kind).map(({ path }) => path.join('.'))).toEqual([
      'conditions.0.operator',
      'conditions.0.value',
      'conditions.1.field',
      'steps.0.approvers',
      'steps.0.atLeast',
      'steps.1.approvers.1',
      'steps.1.atLeast',
    ]);
  });
});

describe('how many a step asks for', () => {
  const needed = 'Say how many have to approve: 1 or more.';
  const notTaken = 'Leave this out: only the rule AT_LEAST takes it.';
  const two = [user('ana'), group('finance')];
  const most = 'Ask for at most 2: this step names no more approvers.';

  it.each<[ApprovalRule, atLeast: number | null, PolicyApprover[], message: string | null]>([
    ['ANY', null, two, null],
    ['ALL', null, two, null],
    ['ANY', 1, two, notTaken],
    ['ALL', 2, two, notTaken],
    ['AT_LEAST', null, two, needed],
    ['AT_LEAST', 0, two, needed],
    ['AT_LEAST', -1, two, needed],
    ['AT_LEAST', 1.5, two, needed],
    ['AT_LEAST', NaN, two, needed],
    ['AT_LEAST', 1, two, null],
    ['AT_LEAST', 2, two, null],
    ['AT_LEAST', 3, two, most],
    ['AT_LEAST', 3, [...two, creatorLeads], null],
    ['AT_LEAST', 4, [...two, creatorLeads], null],
    ['AT_LEAST', 4, [beneficiaryLeads], null],
    ['AT_LEAST', 4, [ticketLeads], null],
    ['AT_LEAST', 2, [membersOf('finance')], null],
    ['AT_LEAST', 50, [membersOf('finance')], null],
    ['AT_LEAST', 51, [membersOf('finance')], 'Ask for at most 50: a step has no more approvers.'],
    ['AT_LEAST', 0, [ticketLeads], needed],
  ])('%s %s of %j', (rule, atLeast, approvers, message) => {
    const steps = [aStep([user('ana')]), aStep(approvers, { rule, atLeast })];
    const issues = message === null ? [] : [{ path: ['steps', '1', 'atLeast'], message }];
    expect(problemsOfPolicy(aRule({ steps }), kind)).toEqual(issues);
  });

  it('someone named twice counts once', () => {
    const approvers = [user('ana'), user('ana'), user('bob')];
    const steps = [aStep(approvers, { rule: 'AT_LEAST', atLeast: 3 })];
    expect(problemsOfPolicy(aRule({ steps }), kind)).toContainEqual({
      path: ['steps', '0', 'atLeast'],
      message: most,
    });
  });
});

describe('what a condition may be', () => {
  const operators = ['MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST'] as const;
  const problems = (condition: PolicyCondition) => {
    return problemsOfPolicy(aRule({ conditions: [when('EQUALS', number(1)), condition] }), kind);
  };

  it.each([number(500), money('500'), date('2025-03-31')])('any operator with %j', (value) => {
    for (const operator of ['EQUALS', 'NOT_EQUALS', ...operators] as const) {
      expect(problems(when(operator, value))).toEqual([]);
    }
  });

  it.each([text('x'), choice('Pro')])('with %j only EQUALS and NOT_EQUALS', (value) => {
    expect(problems(when('EQUALS', value))).toEqual([]);
    expect(problems(when('NOT_EQUALS', value))).toEqual([]);
    for (const operator of operators) {
      expect(problems(when(operator, value))).toEqual([
        {
          path: ['conditions', '1', 'operator'],
          message: `"${value.type}" is a ${value.type}: use EQUALS or NOT_EQUALS.`,
        },
      ]);
    }
  });

  it.each<[string, PolicyCondition, place: string, message: string]>([
    [
      'a field that the kind does not have',
      when('EQUALS', text('x'), 'nothing'),
      'field',
      'This kind of request has no such field. Choose one that it has.',
    ],
    [
      'a value of another type',
      when('EQUALS', number(500), 'money'),
      'value',
      '"MONEY" takes a MONEY, not a NUMBER.',
    ],
    ['a choice that is none', when('EQUALS', choice('x')), 'value', 'Choose one of: Basic, Pro.'],
    [
      'a day that is none',
      when('AT_LEAST', date('2025-02-30')),
      'value',
      'Give a day that exists, like 2025-03-31.',
    ],
    ['an empty text', when('NOT_EQUALS', text(' ')), 'value', 'Write 1 to 2,000 characters.'],
    [
      'a currency that is none',
      when('MORE_THAN', money('500', 'euro')),
      'value',
      'Give an amount like 500.00, with at most 15 digits before the point and 4 after it, and a ' +
        'currency of 3 letters like EUR.',
    ],
  ])('not %s', (_what, condition, place, message) => {
    expect(problems(condition)).toEqual([{ path: ['conditions', '1', place], message }]);
  });
});

describe('when does a policy match?', () => {
  /** Operators that a request's value meets against a condition's. */
  type Row = [given: FieldValue, than: FieldValue, met: ConditionOperator[]];
  const less: ConditionOperator[] = ['NOT_EQUALS', 'LESS_THAN', 'AT_MOST'];
  const same: ConditionOperator[] = ['EQUALS', 'AT_LEAST', 'AT_MOST'];
  const more: ConditionOperator[] = ['NOT_EQUALS', 'MORE_THAN', 'AT_LEAST'];
  const operators: ConditionOperator[] = [
    'EQUALS',
    'NOT_EQUALS',
    'MORE_THAN',
    'AT_LEAST',
    'LESS_THAN',
    'AT_MOST',
  ];

  it.each<Row>([
    [money('499.9999'), money('500'), less],
    [money('500'), money('500.00'), same],
    [money('500.01'), money('500'), more],
    [money('9'), money('10'), less],
    [money('999999999999999.9999'), money('999999999999999.9998'), more],
    [money('600', 'USD'), money('500'), ['NOT_EQUALS']],
    [money('500', 'USD'), money('500'), ['NOT_EQUALS']],
    [number(2), number(10), less],
    [number(10), number(10), same],
    [number(10.5), number(10), more],
    [date('2025-03-30'), date('2025-03-31'), less],
    [date('2025-03-31'), date('2025-03-31'), same],
    [date('2025-04-01'), date('2025-03-31'), more],
    // These have no order, so they are not even "at least" what they equal.
    [text('x'), text(' x '), ['EQUALS']],
    [text('x'), text('y'), ['NOT_EQUALS']],
    [choice('Pro'), choice('Pro'), ['EQUALS']],
    [choice('Pro'), choice('Basic'), ['NOT_EQUALS']],
  ])('%j against %j', (given, than, met) => {
    const found = operators.filter((operator) => {
      return matches(aRule({ conditions: [when(operator, than)] }), filled(given));
    });
    expect(new Set(found)).toEqual(new Set(met));
  });

  it('a field that was left out meets no condition, not even NOT_EQUALS', () => {
    for (const operator of operators) {
      const rule = aRule({ conditions: [when(operator, money('500'))] });
      expect(matches(rule, filled(text('x')))).toBe(false);
      expect(matches(rule, [])).toBe(false);
    }
  });

  it('a value of a type that the field has no longer is another value', () => {
    const conditions = [when('NOT_EQUALS', number(500), 'money')];
    expect(matches(aRule({ conditions }), filled(money('500')))).toBe(true);
    const equal = [when('EQUALS', number(500), 'money')];
    expect(matches(aRule({ conditions: equal }), filled(money('500')))).toBe(false);
  });

  it('without conditions, always', () => {
    expect(matches(aRule(), [])).toBe(true);
    expect(matches(aRule(), filled(text('x')))).toBe(true);
  });

  it('with several, when all are met', () => {
    const rule = aRule({
      conditions: [when('MORE_THAN', money('500')), when('EQUALS', choice('Pro'))],
    });
    expect(matches(rule, filled(choice('Pro'), money('501')))).toBe(true);
    expect(matches(rule, filled(choice('Basic'), money('501')))).toBe(false);
    expect(matches(rule, filled(choice('Pro'), money('500')))).toBe(false);
  });
});

describe('which policy applies?', () => {
  const over = (amount: string) => aRule({ conditions: [when('MORE_THAN', money(amount))] });
  function aPolicy(id: string, position: number, rule = aRule(), kindId = 'refund'): ActivePolicy {
    return { id, name: id.toUpperCase(), version: 1, kindId, position, rule };
  }
  const policies = [
    aPolicy('always', 30),
    aPolicy('small', 20, over('50')),
    aPolicy('z-large', 10, over('500')),
    aPolicy('a-large', 10, over('500')),
    aPolicy('access', 1, aRule(), 'access'),
  ];

  it.each<[kindId: string, FilledField[], chosen: string | null]>([
    ['refund', filled(money('501')), 'a-large'],
    ['refund', filled(money('500')), 'small'],
    ['refund', filled(money('50')), 'always'],
    ['refund', [], 'always'],
    ['access', [], 'access'],
    ['exception', [], null],
  ])('for %s with %j: %s', (kindId, fields, chosen) => {
    expect(choosePolicy(policies, kindId, fields)?.id ?? null).toBe(chosen);
    expect(choosePolicy(policies.toReversed(), kindId, fields)?.id ?? null).toBe(chosen);
  });

  it('none where none matches, or there are none', () => {
    expect(choosePolicy([aPolicy('large', 1, over('500'))], 'refund', [])).toBeNull();
    expect(choosePolicy([], 'refund', [])).toBeNull();
  });

  it('the order given stays as it was', () => {
    const before = policies.map(({ id }) => id);
    choosePolicy(policies, 'refund', []);
    expect(policies.map(({ id }) => id)).toEqual(before);
  });
});
