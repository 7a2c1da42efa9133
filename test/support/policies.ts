import type {
  ApprovalRequestCreateInput,
  PolicyRuleInput,
  RequestKindFieldInput,
} from '../generated/graphql.ts';
import type { Client } from './client.ts';
import { Create } from './operations.ts';
import { CreateKind, CreatePolicy, RequestOfKind } from './operations-policy.ts';
import type { Person, Scene } from './scene.ts';

let made = 0;

/** A name that nothing else has. */
export function newName(what: string): string {
  made += 1;
  return `${what} ${String(made)}`;
}

/** One field of each type; the amount and the reason are required. */
export const refundFields: RequestKindFieldInput[] = [
  { key: 'amount', label: 'Amount', type: 'MONEY', required: true },
  {
    key: 'reason',
    label: 'Reason',
    type: 'CHOICE',
    required: true,
    choices: ['Damaged', 'Late', 'Other'],
  },
  { key: 'order', label: 'Order', type: 'TEXT', required: false },
  { key: 'items', label: 'Items', type: 'NUMBER', required: false },
  { key: 'bought', label: 'Bought on', type: 'DATE', required: false },
];

/** A kind of request of its own; answers with its id. */
export async function addKind({ admin }: Scene, fields = refundFields): Promise<string> {
  const { requestKindCreate: answer } = await admin.query(CreateKind, {
    input: { name: newName('Money back'), fields, active: true },
  });
  if (answer.__typename !== 'RequestKindCreatePayload') throw new Error(JSON.stringify(answer));
  return answer.requestKind.id;
}

export type Rule = Pick<PolicyRuleInput, 'steps'> & Partial<PolicyRuleInput>;

/** What a rule says where a test does not care. */
export function ruleOf(rule: Rule): PolicyRuleInput {
  return {
    conditions: [],
    ownDecisionAllowed: false,
    keepsDecisionsOnSmallEdits: false,
    ...rule,
  };
}

/** A policy of its own, the first to be tried; answers with its id and its name. */
export async function addPolicy(
  { admin }: Scene,
  kindId: string,
  rule: Rule,
  position = 1,
): Promise<{ id: string; name: string }> {
  const name = newName('Large refunds');
  const { policyCreate: answer } = await admin.query(CreatePolicy, {
    input: { name, kindId, position, active: true, rule: ruleOf(rule) },
  });
  if (answer.__typename !== 'PolicyCreatePayload') throw new Error(JSON.stringify(answer));
  return { id: answer.policy.id, name };
}

/** One step of a rule that these people all have to approve. */
export function asks(...userIds: string[]): PolicyRuleInput['steps'] {
  const approvers = userIds.map((id) => ({ type: 'USER' as const, id }));
  return [{ rule: 'ALL', approvers }];
}

export function euros(amount: string) {
  return { key: 'amount', value: { money: { amount, currency: 'EUR' } } };
}

export const damaged = { key: 'reason', value: { choice: 'Damaged' } };

/** The condition that a refund is of more than so many euros. */
export function over(amount: string): NonNullable<PolicyRuleInput['conditions']> {
  return [
    { field: 'amount', operator: 'MORE_THAN', value: { money: { amount, currency: 'EUR' } } },
  ];
}

/** A request of a kind, as someone tries to make it. */
export async function tryToAsk(
  client: Client,
  input: Partial<ApprovalRequestCreateInput> & { ticketId: string },
) {
  const { approvalRequestCreate } = await client.query(Create, {
    input: { subject: 'Refund of the order', message: 'It came in pieces.', ...input },
  });
  return approvalRequestCreate;
}

/** The same where it is made: its id. */
export async function ask(
  client: Client,
  input: Partial<ApprovalRequestCreateInput> & { ticketId: string },
): Promise<string> {
  const answer = await tryToAsk(client, input);
  if (answer.__typename !== 'ApprovalRequestCreatePayload') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.approvalRequest.id;
}

/** A request with what its kind and its policy made of it; fails where it is not seen. */
export async function requestOfKind(client: Client, id: string) {
  const { approvalRequest } = await client.query(RequestOfKind, { id });
  if (!approvalRequest) throw new Error('The request is not seen.');
  return approvalRequest;
}

/** Who is asked, step by step: by the demo's names where they have one. */
export function namesOf(
  { ids }: Scene,
  steps: Awaited<ReturnType<typeof requestOfKind>>['steps'],
): string[][] {
  const names = new Map(Object.entries(ids).map(([name, id]) => [id, name as Person]));
  return steps.map(({ assignments }) =>
    assignments.map(({ assignee }) => names.get(assignee.id) ?? assignee.id).sort(),
  );
}

/** Everything that an answer says is wrong with the input: where, and what. */
export function issuesOf(answer: object): [string, string][] {
  if (!('fields' in answer)) throw new Error(`Not about the input: ${JSON.stringify(answer)}`);
  const fields = answer.fields as { path: string[]; message: string }[];
  return fields.map(({ path, message }) => [path.join('.'), message]);
}
