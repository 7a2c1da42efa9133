// Operations that are wrong as a whole: the same codes over HTTP and over WebSocket.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../support/client.ts';
import {
  codesOf,
  expectHarmless,
  expectSameCodes,
  overSocket,
  type Operation,
} from '../support/answers.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
let token: string;
let id: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  token = await app.tokens.sign({ email: 'lea@demo.test' }, 3600);
  ({ id } = await askForApproval(scene, ['paul']));
});

afterAll(() => app.close());

const many = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => each(index)).join(' ');

describe('cannot be read', () => {
  test.each<[string, Operation]>([
    ['nothing', { query: '' }],
    ['blanks', { query: ' \n\t,,, ' }],
    ['a comment', { query: '# nothing else' }],
    ['no end', { query: '{ viewer { user { id }' }],
    ['no name', { query: '{ viewer { } }' }],
    ['a NUL', { query: '{ viewer\0 { user { id } } }' }],
    ['half a character', { query: '{ viewer(a: "\ud800") { user { id } } }' }],
    ['an emoji for a name', { query: '{ 👍 }' }],
    ['an open string', { query: '{ node(id: "x) { id } }' }],
    ['a number that is none', { query: '{ tickets(first: 01) { nodes { id } } }' }],
    ['JSON', { query: '{"query": "{ viewer { user { id } } }"}' }],
  ])('%s', async (_what, operation) => {
    expect(codesOf(await ask(operation))).toEqual(['GRAPHQL_PARSE_FAILED']);
  });
});

describe('does not fit the schema', () => {
  test.each<[string, Operation]>([
    ['an unknown field', { query: '{ secrets { id } }' }],
    ['an unknown argument', { query: '{ tickets(all: true) { nodes { id } } }' }],
    ['a missing argument', { query: '{ node { id } }' }],
    ['null for what must be given', { query: '{ node(id: null) { id } }' }],
    ['an argument of another type', { query: '{ tickets(first: "3") { nodes { id } } }' }],
    [
      'a whole number that is too big',
      { query: `{ tickets(first: ${2 ** 31}) { nodes { id } } }` },
    ],
    ['an unknown enum value', { query: '{ tickets(view: NOPE) { nodes { id } } }' }],
    ['an enum value as text', { query: '{ tickets(view: "ALL") { nodes { id } } }' }],
    [
      'an unknown field of an input',
      { query: 'mutation { ticketUpdate(input: { id: "x", nope: 1 }) { __typename } }' },
    ],
    ['no selection', { query: '{ viewer }' }],
    ['a selection on text', { query: '{ viewer { user { name { first } } } }' }],
    ['an unknown type', { query: 'query ($x: Nope) { viewer { user { id } } }' }],
    ['a variable of another type', { query: 'query ($x: Int) { node(id: $x) { id } }' }],
    ['an undeclared variable', { query: '{ node(id: $id) { id } }' }],
    ['an unused variable', { query: 'query ($x: Int) { viewer { user { id } } }' }],
    [
      'fragments in a circle',
      { query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }' },
    ],
    ['an unknown fragment', { query: '{ ...Nope }' }],
    ['an unknown directive', { query: '{ viewer @nope { user { id } } }' }],
    [
      'one name twice',
      { query: 'query A { __typename } query A { __typename }', operationName: 'A' },
    ],
    ['two fields in one place', { query: '{ node: ticket(id: "x") { id } node(id: "x") { id } }' }],
    [
      'two things to follow',
      { query: 'subscription { viewerCounts { awaitingYou } feed { cursor } }' },
    ],
    [
      'a field that mutations have',
      { query: '{ ticketUpdate(input: { id: "x" }) { __typename } }' },
    ],
  ])('%s', async (_what, operation) => {
    expect(new Set(codesOf(await ask(operation)))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
  });
});

describe('is not to be found', () => {
  test.each<[string, Operation]>([
    ['an unknown name', { query: 'query A { __typename }', operationName: 'B' }],
    ['a name in another case', { query: 'query A { __typename }', operationName: 'a' }],
    ['two, and no name', { query: 'query A { __typename } query B { __typename }' }],
    ['fragments only', { query: 'fragment A on Query { __typename }' }],
  ])('%s', async (_what, operation) => {
    expect(codesOf(await ask(operation))).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  });
});

describe('lacks its variables', () => {
  test.each<[string, Operation]>([
    ['none', { query: 'query ($id: ID!) { node(id: $id) { id } }' }],
    ['null', { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: null } }],
    [
      'by another name',
      { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { ID: 'x' } },
    ],
    ['of a live one', { query: 'subscription ($id: ID!) { ticketUpdated(id: $id) { id } }' }],
    [
      'too deep to be one',
      {
        query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        variables: { ids: JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) as unknown },
      },
    ],
  ])('%s', async (_what, operation) => {
    expect(codesOf(await ask(operation))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('asks for too much', () => {
  const deep = (levels: number): string =>
    levels === 0 ? 'id' : `ticket { approvalRequests(first: 1) { nodes { ${deep(levels - 1)} } } }`;
  const full = (first: string) =>
    `inbox(first: ${first}) { nodes { ticket { approvalRequests(first: ${first}) { nodes { comments(first: ${first}) { nodes { id } } } } } } }`;
  const doubled = many(
    12,
    (n) => `fragment F${n} on Viewer { a: ${full('20')} b: ${full('20')} ...F${n + 1} }`,
  );
  const cases: [string, Operation][] = [
    ['deep', { query: `{ viewer { inbox(first: 1) { nodes { ${deep(6)} } } } }` }],
    ['wide', { query: `{ ${many(320, (n) => `a${n}: viewer { user { id } }`)} }` }],
    ['wide inside', { query: `{ viewer { ${many(350, (n) => `a${n}: user { id }`)} } }` }],
    ['100 × 100 × 100', { query: `{ viewer { ${full('100')} } }` }],
    [
      '100 × 100 × 100 through a variable',
      { query: `query ($n: Int) { viewer { ${full('$n')} } }`, variables: { n: 100 } },
    ],
    [
      '100 × 100 × 100 through a default',
      { query: `query ($n: Int = 100) { viewer { ${full('$n')} } }` },
    ],
    [
      '100 × 100 × 100 beside what counts less than nothing',
      {
        query: `{ users(first: -1000000) { nodes { id } } viewer { ${full('100')} } }`,
      },
    ],
    [
      'fragments of fragments',
      { query: `{ viewer { ...F0 } } ${doubled} fragment F12 on Viewer { user { id } }` },
    ],
    [
      '100 ids, each with pages of 100',
      {
        query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Ticket { approvalRequests(first: 100) { nodes { comments(first: 100) { nodes { id } } } } } } }`,
        variables: { ids: Array.from({ length: 100 }, () => `tkt_${'0'.repeat(32)}`) },
      },
    ],
  ];
  test.each(cases)('%s', async (_what, operation) => {
    const before = app.statements.length;
    const answer = await ask(operation);
    expect(new Set(codesOf(answer))).toEqual(new Set(['QUERY_TOO_COMPLEX']));
    // Who calls is looked up: over HTTP, with a socket and whether their rights have changed since,
    // and with its operation. Beyond that nothing is read.
    expect(app.statements.length - before).toBeLessThanOrEqual(5);
  });

  test('a mutation with too much in its answer does nothing', async () => {
    const comments = await app.db.prisma.comment.count();
    const answer = await ask({
      query: `mutation ($id: ID!) {
        approvalRequestComment(input: { id: $id, body: "Why?" }) {
          ... on ApprovalRequestCommentPayload {
            approvalRequest { ticket { approvalRequests(first: 100) { nodes {
              comments(first: 100) { nodes { id } } timeline(first: 100) { nodes { comment { author { id } } } }
            } } } }
          }
        }
      }`,
      variables: { id },
    });
    expect(new Set(codesOf(answer))).toEqual(new Set(['QUERY_TOO_COMPLEX']));
    expect(await app.db.prisma.comment.count()).toBe(comments);
  });

  // The limits count what resolvers of ours answer; what is asked of the schema itself is bounded by
  // the document's tokens.
  test.each([
    ['__schema', '__schema { queryType { name } }'],
    ['__type', '__type(name: "Query") { name }'],
  ])('%s very often', async (_what, field) => {
    const answer = await ask({ query: `{ ${many(600, (n) => `a${n}: ${field}`)} }` });
    expect(codesOf(answer)).toEqual(['GRAPHQL_PARSE_FAILED']);
  });
});

describe('nested without end', () => {
  const levels = 15_000;
  const chain = many(5_000, (n) => `fragment F${n} on Query{...F${n + 1}}`);
  const cases: [string, string][] = [
    ['selections', '{a'.repeat(levels) + '}'.repeat(levels)],
    ['lists', `{ nodes(ids: ${'['.repeat(levels)}${']'.repeat(levels)}) { id } }`],
    ['objects', `{ node(id: ${'{a:'.repeat(levels)}1${'}'.repeat(levels)}) { id } }`],
    ['types', `query ($a: ${'['.repeat(levels)}Int${']'.repeat(levels)}) { __typename }`],
    ['fragments', `{ ...F0 } ${chain} fragment F5000 on Query { __typename }`],
  ];
  // More than the parser and the checks could follow without running out of stack.
  test.each(cases)('%s, over HTTP', async (_what, query) => {
    const answer = await scene.lea.post(query);
    expectHarmless(answer);
    expect(['QUERY_TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED']).toContain(codesOf(answer)[0]);
  });

  test.each(cases)('%s, over WebSocket', async (_what, query) => {
    const answer = await overSocket(scene.lea, { query });
    expectHarmless(answer);
    expect(['QUERY_TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED']).toContain(codesOf(answer)[0]);
  });
});

/** Over HTTP and over WebSocket: the same codes, and nothing of the inside in them. */
async function ask(operation: Operation): Promise<Answer<unknown>> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      accept: operation.query.startsWith('subscription') ? 'text/event-stream' : 'application/json',
    },
    body: JSON.stringify(operation),
  });
  expect(response.status).toBeLessThan(500);
  const text = await response.text();
  const http = JSON.parse(/^data: (.+)$/m.exec(text)?.[1] ?? text) as Answer<unknown>;
  const socket = await overSocket(scene.lea, operation);
  expectSameCodes(http, socket);
  return http;
}
