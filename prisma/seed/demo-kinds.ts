// The kinds of request that the demo's company has, and its rules for who decides.
import type { FieldDefinition, FieldValue } from '../../src/domain/custom-fields.ts';
import type { ApprovalRule } from '../../src/domain/outcome.ts';
import type { ConditionOperator } from '../../src/domain/policy-conditions.ts';
import type { DemoGroup, PersonKey } from './demo-people.ts';

export type KindKey = 'refund' | 'access';

export interface DemoKind {
  key: KindKey;
  name: string;
  description: string;
  fields: readonly FieldDefinition[];
}

export const demoKinds: readonly DemoKind[] = [
  {
    key: 'refund',
    name: 'Refund',
    description: 'Money back to a customer, whatever the reason.',
    fields: [
      { key: 'amount', label: 'Amount', type: 'MONEY', required: true, choices: [] },
      {
        key: 'reason',
        label: 'Reason',
        type: 'CHOICE',
        required: true,
        choices: ['Damaged goods', 'Delivery', 'Charged twice', 'Cancelled order', 'Other'],
      },
    ],
  },
  {
    key: 'access',
    name: 'Software access',
    description: 'An account, a licence or rights in one of our systems.',
    fields: [
      { key: 'software', label: 'Software', type: 'TEXT', required: true, choices: [] },
      { key: 'until', label: 'Until', type: 'DATE', required: false, choices: [] },
    ],
  },
];

export interface DemoPolicy {
  name: string;
  kind: KindKey;
  position: number;
  when: { field: string; operator: ConditionOperator; value: FieldValue };
  steps: readonly {
    rule: ApprovalRule;
    asks: { person: PersonKey } | { group: DemoGroup } | 'CREATOR_GROUP_LEADS';
  }[];
  fallback: PersonKey;
  /** How long before now it was made. Requests before that name their approvers themselves. */
  daysAgo: number;
}

/** Oldest first. */
export const demoPolicies: readonly DemoPolicy[] = [
  {
    name: 'Refunds over £1,000',
    kind: 'refund',
    position: 1,
    when: {
      field: 'amount',
      operator: 'MORE_THAN',
      value: { type: 'MONEY', amount: '1000.00', currency: 'GBP' },
    },
    steps: [{ rule: 'ALL', asks: { person: 'paul' } }],
    fallback: 'admin',
    daysAgo: 8.4,
  },
  {
    name: 'Refunds over 500 EUR',
    kind: 'refund',
    position: 2,
    when: {
      field: 'amount',
      operator: 'MORE_THAN',
      value: { type: 'MONEY', amount: '500.00', currency: 'EUR' },
    },
    steps: [
      { rule: 'ANY', asks: 'CREATOR_GROUP_LEADS' },
      { rule: 'ALL', asks: { group: 'Finance' } },
    ],
    fallback: 'admin',
    daysAgo: 8.3,
  },
];
