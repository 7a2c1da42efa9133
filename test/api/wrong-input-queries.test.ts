// Every argument of every field that can be read or followed, as the schema lists them.
import { inspect } from 'node:util';
import {
  astFromValue,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import type { Answer, Client } from '../support/client.ts';
import { codesOf, expectHarmless, expectSameCodes, overSocket } from '../support/answers.ts';
import { fieldsOfInput, labelOf as labelOfField, typeOf } from '../support/input-fields.ts';
import { refundKind, refundPolicy } from '../support/refunds.ts';
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
  const kindId = await refundKind(scene);
  const steps = [
    { rule: 'ALL' as const, approvers: [{ type: 'USER' as const, id: scene.ids.marc }] },
  ];
  const policyId = await refundPolicy(scene, kindId, { steps });
  const group = await scene.admin.post('{ groups(first: 1) { nodes { id } } }');
  const groupId = (group.data as unknown as { groups: { nodes: { id: string }[] } }).groups
    .nodes[0]!.id;
  valid = { id, ids: [id], ticketId, to: 'OPEN', input: { ticketId }, policyId, groupId };
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
    Boolean: ['true', 1, 0, {}, []],
    ApprovalRequestFilter: [
      ...['text', 5, true, { nope: 1 }, { query: 5 }, { query: ['x'] }, { status: 'NOPE' }],
      ...[{ status: ['PENDING', 'pending'] }, { status: [null] }, { status: {} }, { status: [5] }],
      ...[{ kindIds: [null] }, { groupIds: {} }, { groupIds: [true] }, { overdue: 'true' }],
      ...[{ awaitingViewer: 'true' }, { awaitingViewer: 1 }, { awaitingViewer: [true] }],
    ],
    ApprovalStatsFilter: [
      ...['text', 5, true, { nope: 1 }, { from: 'today' }, { to: 0 }, { kindIds: [null] }],
      ...[{ from: '2031-02-30T00:00:00Z' }, { groupIds: {} }, { groupIds: [true] }],
    ],
    ApprovalPolicyPreviewInput: [
      ...['text', 5, true, {}, { ticketId: null }, { subject: 'S' }],
      ...[
        { subject: 5 },
        { nope: 1 },
        { whenDue: null },
        { dueAt: 'tomorrow' },
        { fields: [5] },
      ].map((more) => ({ ticketId: `tkt_${'0'.repeat(32)}`, ...more })),
    ],
  };
  const wrongOf = (argument: GraphQLArgument): readonly unknown[] => {
    const type = getNamedType(argument.type);
    if (!isEnumType(type)) return wrong[type.name]!;
    return ['NOPE', type.getValues()[0]!.name.toLowerCase(), '', 5, true, {}, []];
  };

  test.each(places.map((place) => [labelOf(place), place] as const))('%s', async (_l, place) => {
    const { type, defaultValue } = place.argument;
    for (const value of wrongOf(place.argument)) await expectBadInput(place, value);
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
  const prefixes = ['usr', 'grp', 'tkt', 'req', 'asg', 'com', 'evt', 'knd', 'pol', 'abs'];
  const typed = named('id', 'ticketId', 'kindId').filter(([label]) => label !== 'Query.node.id');
  const prefixesOf = (label: string): string[] => {
    if (label === 'Query.approvalRequestReceipt.id') return ['asg', 'evt'];
    if (label.endsWith('kindId')) return ['knd'];
    return [/icket/.test(label) ? 'tkt' : 'req'];
  };

  test.each(named('id', 'ids', 'ticketId', 'kindId'))('%s: no ids', async (_label, place) => {
    for (const value of garbage) await expectBadInput(place, value);
  });

  test('no other argument takes an id', () => {
    const others = places.filter(({ argument }) => getNamedType(argument.type).name === 'ID');
    expect(others.map(({ argument }) => argument.name)).toEqual(
      expect.arrayContaining(['id', 'ids', 'ticketId', 'kindId']),
    );
    const known = /^(id|ids|ticketId|kindId)$/;
    expect(others.filter(({ argument }) => !known.test(argument.name))).toEqual([]);
  });

  test.each(typed)('%s: of another type', async (label, place) => {
    const others = prefixes.filter((prefix) => !prefixesOf(label).includes(prefix));
    for (const prefix of others) await expectBadInput(place, `${prefix}_${hex}`);
  });

  test.each(typed)('%s: of nothing that is there', async (label, place) => {
    for (const prefix of prefixesOf(label)) {
      const answer = await ask(place, `${prefix}_${hex}`);
      if (label === 'Query.policies.kindId') {
        expect(answer).toEqual({ data: { result: { __typename: 'PolicyConnection' } } });
      } else if (/^Query\.(ticket|approvalRequest|approvalRequestReceipt)\.id$/.test(label)) {
        expect(answer).toEqual({ data: { result: null } });
      } else expect(codesOf(answer)).toEqual(['NOT_FOUND']);
    }
  });

  const lists = named('filter').flatMap(([label, place]) =>
    Object.values((getNamedType(place.argument.type) as GraphQLInputObjectType).getFields())
      .filter(({ type }) => getNamedType(type).name === 'ID')
      .map(({ name }) => [`${label}.${name}`, place, name] as const),
  );

  test.each(lists)('%s: no ids, of another type, or too many', async (label, place, name) => {
    const own = name === 'kindIds' ? 'knd' : 'grp';
    const one = `${own}_${hex}`;
    const others = prefixes.filter((prefix) => prefix !== own).map((prefix) => `${prefix}_${hex}`);
    for (const wrong of [...garbage, ...others])
      await expectBadInput(place, { [name]: [one, wrong] });
    await expectBadInput(place, { [name]: Array.from({ length: 101 }, () => one) });
    // A stream that has begun does not end by itself.
    if (label.startsWith('Subscription.')) return;
    for (const right of [[], [one], Array.from({ length: 100 }, () => one), null]) {
      expect((await ask(place, { [name]: right })).errors).toBeUndefined();
    }
  });

  test('`node` and `nodes` answer null for what is not there, each id in its place', async () => {
    const { id, ticketId } = valid;
    const unknown = prefixes.map((prefix) => `${prefix}_${hex}`);
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
  const searches = [...named('query'), ...named('filter')]
    .filter(
      ([
        ,
        {
          argument: { type },
        },
      ]) => {
        const its = getNamedType(type);
        return !isInputObjectType(its) || 'query' in its.getFields();
      },
    )
    .map(
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

describe('a request that is only looked at', () => {
  const type = schema.getType('ApprovalPolicyPreviewInput') as GraphQLInputObjectType;
  const hex = '0192f0c1aaaa7bbb8cccddddeeeeffff';
  const example: Record<string, object> = {
    ApprovalStepInput: { approverIds: [] },
    AttachmentInput: { title: 'T', url: 'https://files.example/1' },
    CustomFieldInput: { key: 'amount', value: { text: 'x' } },
    MoneyInput: { amount: '1.00', currency: 'EUR' },
  };
  const wrong: Record<string, readonly unknown[]> = {
    ID: ['', 'garbage', '\0', '\ud800', 'x'.repeat(100_000), `usr_${hex}`, `evt_${hex}`, hex],
    String: ['', ' ', '\0', '\ud800', 'x'.repeat(150_000), "' OR 1=1 --"],
    Int: [0, -1, 2 ** 31 - 1, -(2 ** 31)],
    Float: [1e300, -1e300, 0.1],
    DateTime: ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '9999-12-31T23:59:59-23:00'],
    WhenDue: ['ESCALATE', 'EXPIRE'],
    ApprovalRule: ['AT_LEAST', 'ANY'],
  };
  const query = `query ($input: ApprovalPolicyPreviewInput!) {
    approvalPolicyPreview(input: $input) { policy { name } steps { rule } problems { path message } } }`;

  test.each(
    fieldsOfInput('approvalPolicyPreview', type, (name) => example[name]!).map(
      (field) => [labelOfField(field), field] as const,
    ),
  )('%s: is a problem, or none, and never a fault', async (label, field) => {
    for (const value of wrong[typeOf(field)]!) {
      const input = { ticketId: valid.ticketId, ...field.holding(value) };
      const http = await scene.lea.post(query, { input });
      const socket = await overSocket(scene.lea, { query, variables: { input } });
      expectHarmless([http, socket]);
      expect(socket.data).toEqual(http.data);
      if (label.endsWith('ticketId')) {
        expect(codesOf(http)).toEqual(['BAD_USER_INPUT']);
        continue;
      }
      expect(http.errors).toBeUndefined();
      const { approvalPolicyPreview: preview } = http.data as unknown as {
        approvalPolicyPreview: { problems: unknown[] };
      };
      expect(preview.problems.length, JSON.stringify(value).slice(0, 80)).toBeGreaterThan(0);
    }
  });
});

function labelOf({ parent, field, argument }: Place): string {
  return [parent, field.name, argument.name].join('.');
}

function documentOf({ parent, field }: Place): string {
  const declared = field.args.map(({ name, type, defaultValue }) => {
    const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
    return `$${name}: ${String(type)}${value ? ` = ${print(value)}` : ''}`;
  });
  const given = field.args.map(({ name }) => `${name}: $${name}`);
  const result = `result: ${field.name}(${given.join(', ')}) { __typename }`;
  const within: Record<string, string> = {
    Query: result,
    Subscription: result,
    Viewer: `viewer { ${result} }`,
    Ticket: `ticket(id: "${String(valid.ticketId)}") { ${result} }`,
    ApprovalRequest: `approvalRequest(id: "${String(valid.id)}") { ${result} }`,
    Group: `node(id: "${String(valid.groupId)}") { ... on Group { ${result} } }`,
    User: `node(id: "${scene.ids.lea}") { ... on User { ${result} } }`,
    Policy: `node(id: "${String(valid.policyId)}") { ... on Policy { ${result} } }`,
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
  const client = parent === 'Policy' ? scene.admin : scene.lea;
  const http = await overHttp(client, query, variables, parent === 'Subscription');
  const socket = await overSocket(client, { query, variables });
  expectSameCodes(http, socket);
  const { result = null } = findResult(http.data);
  return http.errors ? http : { data: { result } };
}

/** What stands at `result`, however deep. */
function findResult(data: unknown): { result?: unknown } {
  if (typeof data !== 'object' || data === null || 'result' in data) return data ?? {};
  return findResult(Object.values(data)[0]);
}

async function overHttp(
  client: Client,
  query: string,
  variables: object,
  live: boolean,
): Promise<Answer<unknown>> {
  if (!live) return client.post(query, variables);
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
