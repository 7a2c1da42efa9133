// Every argument of every field that can be read or followed, as the schema lists them.
import { inspect } from 'node:util';
import {
  getNamedType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import type { Answer } from '../support/client.ts';
import { codesOf, expectSameCodes, overSocket } from '../support/answers.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

interface Place {
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly argument: GraphQLArgument;
}

const places: Place[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => name !== 'Mutation' && !name.startsWith('__'))
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.map((argument) => ({ parent: type.name, field, argument })),
    ),
  );
const named = (...names: string[]) =>
  places
    .filter(({ argument }) => names.includes(argument.name))
    .map((place) => [labelOf(place), place] as const);

let app: TestApp;
let scene: Scene;
let token: string;
let valid: Record<string, unknown>;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  token = await app.tokens.sign({ email: 'lea@demo.test' }, 3600);
  const { id, ticketId } = await askForApproval(scene, ['paul']);
  valid = { id, ids: [id], ticketId, to: 'OPEN', view: 'ALL' };
});

afterAll(async () => {
  expect(app.wakeups.size).toBe(0);
  await app.close();
});

describe('of the wrong type', () => {
  const wrong: Record<string, readonly unknown[]> = {
    ID: [true, 1.5, {}, { id: 'x' }],
    String: [5, true, {}, [], ['text']],
    Int: ['1', '', 1.5, 2 ** 31, -(2 ** 31) - 1, 1e300, true, {}, []],
    TicketStatus: ['NOPE', 'open', '', 5, true, {}, []],
    TicketView: ['NOPE', 'all', '', 5, true, {}, []],
    ApprovalRequestFilter: [
      ...['text', 5, true, { nope: 1 }, { query: 5 }, { query: ['x'] }, { status: 'NOPE' }],
      ...[{ status: ['PENDING', 'pending'] }, { status: [null] }, { status: {} }, { status: [5] }],
    ],
  };
  test.each(places.map((place) => [labelOf(place), place] as const))('%s', async (_l, place) => {
    const { type, defaultValue } = place.argument;
    for (const value of wrong[getNamedType(type).name]!) await expectBadInput(place, value);
    if (isNonNullType(type)) {
      await expectBadInput(place, null);
      if (defaultValue === undefined) await expectBadInput(place, undefined);
    }
  });
});

describe('ids', () => {
  const hex = '0192f0c1aaaa7bbb8cccddddeeeeffff';
  const garbage = [
    ...['', ' ', 'garbage', hex, 0, 42, '\0', '\ud800', '👍', "' OR 1=1 --", 'x'.repeat(100_000)],
    ...[`req_${hex} `, `tkt_${hex}\0`, `req_${hex.toUpperCase()}`, `REQ_${hex}`, `xyz_${hex}`],
    ...[`tkt_${hex}0`, `req_${hex.slice(1)}`, 'req_0192f0c1-aaaa-7bbb-8ccc-ddddeeeeffff'],
  ];
  const typed = named('id', 'ticketId').filter(([label]) => label !== 'Query.node.id');

  test.each(named('id', 'ids', 'ticketId'))('%s: no ids', async (_label, place) => {
    for (const value of garbage) await expectBadInput(place, value);
  });

  test.each(typed)('%s: of another type', async (label, place) => {
    const own = /icket/.test(label) ? 'tkt' : 'req';
    const others = ['usr', 'grp', 'tkt', 'req', 'asg', 'com', 'evt'].filter((p) => p !== own);
    for (const prefix of others) await expectBadInput(place, `${prefix}_${hex}`);
  });

  test.each(typed)('%s: of nothing that is there', async (label, place) => {
    const answer = await ask(place, `${/icket/.test(label) ? 'tkt' : 'req'}_${hex}`);
    const isNull = label === 'Query.ticket.id' || label === 'Query.approvalRequest.id';
    if (isNull) expect(answer).toEqual({ data: { result: null } });
    else expect(codesOf(answer)).toEqual(['NOT_FOUND']);
  });

  test('`node` and `nodes` answer null for what is not there, each id in its place', async () => {
    const { id, ticketId } = valid;
    const unknown = ['usr', 'grp', 'tkt', 'req', 'asg', 'com', 'evt'].map((p) => `${p}_${hex}`);
    const [, node] = named('id').find(([label]) => label === 'Query.node.id')!;
    for (const each of unknown) expect(await ask(node, each)).toEqual({ data: { result: null } });

    const { data } = await scene.lea.post('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [id, ...unknown, ticketId, id, id],
    });
    const nothing = unknown.map(() => null);
    expect(data).toEqual({ nodes: [{ id }, ...nothing, { id: ticketId }, { id }, { id }] });
  });

  test('`nodes` takes none and 100, not 101', async () => {
    const [[, place]] = named('ids') as [[string, Place]];
    const many = Array.from({ length: 101 }, () => valid.id);
    expect(await ask(place, [])).toEqual({ data: { result: [] } });
    expect((await ask(place, many.slice(1))).errors).toBeUndefined();
    await expectBadInput(place, many);
    await expectBadInput(place, [valid.id, null]);
    await expectBadInput(place, [valid.id, 'garbage']);
  });
});

describe('pages', () => {
  test.each(named('first', 'last'))('%s: 1 to 100', async (_label, place) => {
    for (const size of [0, -1, 101, -(2 ** 31)]) await expectBadInput(place, size);
    expect(['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX']).toContain(
      codesOf(await ask(place, 2 ** 31 - 1))[0],
    );
    for (const size of [1, 100, null]) expect((await ask(place, size)).errors).toBeUndefined();
  });

  test.each(named('first'))('%s: not together with `last`', async (_label, place) => {
    await expectBadInput(place, 3, { last: 3 });
  });
});

describe('search', () => {
  const searches = [...named('query'), ...named('filter')].map(
    ([label, place]) =>
      [label, place, (query: string) => (label.endsWith('query') ? query : { query })] as const,
  );

  test.each(searches)('%s: too long, or not text', async (_label, place, search) => {
    for (const text of ['x'.repeat(201), '👍'.repeat(101), 'x'.repeat(150_000), 'a\0', '\ud800']) {
      await expectBadInput(place, search(text));
    }
  });

  test.each(searches)('%s: anything else is text', async (_label, place, search) => {
    const texts = ['x'.repeat(200), ` ${'x'.repeat(200)} `, '', ' ', '👍 שלום \u202e', "' OR 1=1"];
    for (const text of texts) expect((await ask(place, search(text))).errors).toBeUndefined();
  });
});

function labelOf({ parent, field, argument }: Place): string {
  return [parent, field.name, argument.name].join('.');
}

function documentOf({ parent, field }: Place): string {
  const declared = field.args.map(({ name, type, defaultValue }) =>
    defaultValue === undefined ? `$${name}: ${String(type)}` : `$${name}: ${String(type)} = ALL`,
  );
  const given = field.args.map(({ name }) => `${name}: $${name}`);
  const result = `result: ${field.name}(${given.join(', ')}) { __typename }`;
  const within: Record<string, string> = {
    Query: result,
    Subscription: result,
    Viewer: `viewer { ${result} }`,
    Ticket: `ticket(id: "${String(valid.ticketId)}") { ${result} }`,
    ApprovalRequest: `approvalRequest(id: "${String(valid.id)}") { ${result} }`,
  };
  const kind = parent === 'Subscription' ? 'subscription' : 'query';
  return `${kind} (${declared.join(', ')}) { ${within[parent]!} }`;
}

async function expectBadInput(place: Place, value: unknown, more: object = {}): Promise<void> {
  const answer = await ask(place, value, more);
  expect(new Set(codesOf(answer)), inspect(value).slice(0, 80)).toEqual(
    new Set(['BAD_USER_INPUT']),
  );
}

/** Over HTTP and over WebSocket: the same codes, and nothing of the inside in them. */
async function ask(place: Place, value: unknown, more: object = {}): Promise<Answer<unknown>> {
  const { field, argument, parent } = place;
  const required = field.args.filter(({ type }) => isNonNullType(type));
  const others = Object.fromEntries(required.map(({ name }) => [name, valid[name]]));
  const variables = { ...others, ...more, [argument.name]: value };
  const query = documentOf(place);
  const http = await overHttp(query, variables, parent === 'Subscription');
  const socket = await overSocket(scene.lea, { query, variables });
  expectSameCodes(http, socket);
  const { result = null } = findResult(http.data);
  return http.errors ? http : { data: { result } };
}

/** What stands at `result`, however deep. */
function findResult(data: unknown): { result?: unknown } {
  if (typeof data !== 'object' || data === null || 'result' in data) return data ?? {};
  return findResult(Object.values(data)[0]);
}

async function overHttp(query: string, variables: object, live: boolean): Promise<Answer<unknown>> {
  if (!live) return scene.lea.post(query, variables);
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  // The stream ends by itself: nothing of what is sent here can be followed.
  const [, event = '{}'] = /^data: (.+)$/m.exec(await response.text()) ?? [];
  return JSON.parse(event) as Answer<unknown>;
}
