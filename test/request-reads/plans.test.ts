import { expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import { createPlans } from '../../src/request-reads/plans.ts';
import { schema } from '../../src/schema/index.ts';

const one = '01980000-0000-7000-8000-000000000001';
const other = '01980000-0000-7000-8000-000000000002';
const idOf = (uuid: string) => toPublicId('ApprovalRequest', uuid);

function body(query: string, variables?: object, more: object = {}): string {
  return JSON.stringify({ query, variables, ...more });
}

const request = 'query One($id: ID!) { approvalRequest(id: $id) { subject steps { status } } }';

test('one plan serves whatever request is asked for', () => {
  const plans = createPlans(schema, new Map());
  const first = plans(body(request, { id: idOf(one) }));
  const second = plans(body(request, { id: idOf(other) }, { operationName: 'One' }));
  expect([first?.about, second?.about]).toEqual([one, other]);
  expect(second?.plan).toBe(first?.plan);
});

test('a list is planned once for each body', () => {
  const plans = createPlans(schema, new Map());
  const query = 'query ($first: Int!) { viewer { inbox(first: $first) { totalCount } } }';
  const [two, three] = [2, 3].map((first) => plans(body(query, { first })));
  expect([two?.plan.size, three?.plan.size]).toEqual([2, 3]);
  expect(plans(body(query, { first: 2 }))).toBe(two);
});

test.each<[string, string, object, object?]>([
  ['a mutation', 'mutation { approvalRequestApprove(input: { id: "x" }) { __typename } }', {}],
  [
    'the id of a request for a ticket',
    'query ($id: ID!) { ticket(id: $id) { id } }',
    { id: idOf(one) },
  ],
  ['two pages of the viewer’s', '{ viewer { inbox { totalCount } submitted { totalCount } } }', {}],
  ['an id in the document', `{ approvalRequest(id: "${idOf(one)}") { subject } }`, {}],
  ['no id of a request', request, { id: toPublicId('Ticket', one) }],
  ['no id at all', request, {}],
  ['a number for an id', request, { id: 7 }],
  [
    'an id that is asked for twice',
    'query ($id: ID!) { approvalRequest(id: $id) { id } again: approvalRequest(id: $id) { id } }',
    { id: idOf(one) },
  ],
  [
    'two things at once',
    'query ($id: ID!) { approvalRequest(id: $id) { id } viewer { inbox { totalCount } } }',
    { id: idOf(one) },
  ],
  [
    'a variable that is wrong',
    'query ($id: ID!, $last: Int) { approvalRequest(id: $id) { comments(last: $last) { nodes { id } } } }',
    { id: idOf(one), last: 'three' },
  ],
  [
    'a page that is too large',
    'query ($id: ID!) { approvalRequest(id: $id) { comments(last: 101) { nodes { id } } } }',
    { id: idOf(one) },
  ],
  [
    'a field that is not written here',
    'query ($id: ID!) { approvalRequest(id: $id) { waitedOnApprovers } }',
    { id: idOf(one) },
  ],
  ['an operation of another name', request, { id: idOf(one) }, { operationName: 'Other' }],
  ['an extension', request, { id: idOf(one) }, { extensions: { persistedQuery: {} } }],
  ['what is no document', '{ approvalRequest', {}],
])('%s is the executor’s', (_what, query, variables, more = {}) => {
  expect(createPlans(schema, new Map())(body(query, variables, more))).toBeNull();
});
