// Who shares a room: the same text, operation and variables, but for where each begins.
import { buildSchema, parse, type ExecutionArgs } from 'graphql';
import { expect, test } from 'vitest';
import { operationOf } from '../../src/live/operation.ts';

const schema = buildSchema('type Query { a: Int } type Subscription { feed(after: String): Int }');

function keyOf(query: string, variables?: Record<string, unknown>, operationName?: string): string {
  const args = {
    schema,
    document: parse(query),
    variableValues: variables,
    operationName,
    contextValue: {},
  } satisfies ExecutionArgs;
  return operationOf(
    args,
    (result) => result,
    () => () => Promise.resolve(null),
  ).key;
}

const feed = 'subscription ($after: String) { feed(after: $after) { sequence } }';
const update =
  'subscription ($id: ID!, $seen: Int) { approvalRequestUpdated(id: $id, afterRevision: $seen) { id } }';

test('where one begins makes no other room', () => {
  expect(keyOf(feed, { after: 'one' })).toBe(keyOf(feed, { after: 'two' }));
  expect(keyOf(feed)).toBe(keyOf(feed, {}));
  expect(keyOf(update, { id: 'r', seen: 1 })).toBe(keyOf(update, { seen: 9, id: 'r' }));
});

test('everything else does', () => {
  expect(keyOf(update, { id: 'r' })).not.toBe(keyOf(update, { id: 's' }));
  expect(keyOf(feed)).not.toBe(keyOf(`${feed} `));
  const two = 'subscription A { feed { sequence } } subscription B { feed { cursor } }';
  expect(keyOf(two, {}, 'A')).not.toBe(keyOf(two, {}, 'B'));
});

test.each([
  [
    'of a list inside',
    'subscription ($after: String) { feed { approvalRequest { comments(after: $after) { nodes { id } } } } }',
  ],
  [
    'of both',
    'subscription ($after: String) { feed(after: $after) { approvalRequest { comments(after: $after) { nodes { id } } } } }',
  ],
  [
    'of a list in a fragment',
    `subscription ($after: String) { feed { approvalRequest { ...R } } }
     fragment R on ApprovalRequest { comments(after: $after) { nodes { id } } }`,
  ],
  [
    'of a list in an inline fragment',
    'subscription ($after: String) { feed { ... on FeedItem { approvalRequest { comments(after: $after) { nodes { id } } } } } }',
  ],
  [
    'inside an object',
    'subscription ($after: String) { approvalStatsUpdated(filter: { from: $after }) { total } }',
  ],
])('a variable that is a place %s counts', (_what, query) => {
  expect(keyOf(query, { after: 'one' })).not.toBe(keyOf(query, { after: 'two' }));
});
