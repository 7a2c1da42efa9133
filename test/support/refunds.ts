import type { PolicyRuleInput } from '../generated/graphql.ts';
import { RefundKind, RefundPolicy } from './operations-edit.ts';
import type { Scene } from './scene.ts';

let made = 0;

/** A kind of request of its own: an amount, which it needs, and an order's number. */
export async function refundKind({ admin }: Scene): Promise<string> {
  made += 1;
  const { requestKindCreate } = await admin.query(RefundKind, {
    input: {
      name: `Refund ${String(made)}`,
      fields: [
        { key: 'amount', label: 'Amount', type: 'MONEY', required: true },
        { key: 'order', label: 'Order', type: 'TEXT', required: false },
      ],
      active: true,
    },
  });
  if (!('requestKind' in requestKindCreate)) throw new Error(requestKindCreate.message);
  return requestKindCreate.requestKind.id;
}

/** A policy of a kind; the first one made is the first one that is tried. */
export async function refundPolicy(
  { admin }: Scene,
  kindId: string,
  rule: Partial<PolicyRuleInput> & Pick<PolicyRuleInput, 'steps'>,
): Promise<string> {
  made += 1;
  const { policyCreate } = await admin.query(RefundPolicy, {
    input: {
      name: `Policy ${String(made)}`,
      kindId,
      position: made,
      active: true,
      rule: {
        conditions: [],
        ownDecisionAllowed: false,
        keepsDecisionsOnSmallEdits: false,
        ...rule,
      },
    },
  });
  if (!('policy' in policyCreate)) throw new Error(policyCreate.message);
  return policyCreate.policy.id;
}

export function amountOf(amount: string) {
  return { key: 'amount', value: { money: { amount, currency: 'EUR' } } };
}

/** What a policy for larger refunds asks of the amount. */
export function over(amount: string) {
  return [
    {
      field: 'amount',
      operator: 'MORE_THAN' as const,
      value: { money: { amount, currency: 'EUR' } },
    },
  ];
}
