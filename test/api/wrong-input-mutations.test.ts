// Every field of every mutation's input, as the schema lists them, against everything that is wrong.
import {
  getNamedType,
  isInputObjectType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import type { Answer, Client } from '../support/client.ts';
import { expectSameCodes, overSocket } from '../support/answers.ts';
import { Request } from '../support/operations.ts';
import { askForApproval, meetPeople, type Person, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

interface Field {
  readonly mutation: string;
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
}

const mutations = Object.values(schema.getMutationType()!.getFields()).map(({ name, args }) => ({
  name,
  input: getNamedType(args[0]!.type) as GraphQLInputObjectType,
}));
const fields = mutations.flatMap(({ name, input }) => leavesOf(name, input, []));
const named = (typeName: string) => fields.filter(({ type }) => nameOf(type) === typeName);

let app: TestApp;
let scene: Scene;
/** One valid input of each mutation, on a request and a ticket that are there all along. */
let valid: Record<string, { by: Person; input: object }>;
let before: unknown;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  const { lea, ids } = scene;
  const { id, ticketId } = await askForApproval(scene, ['paul']);
  const { approvalRequest } = await lea.query(Request, { id });
  const assignmentId = approvalRequest!.steps[0]!.assignments[0]!.id;
  const input = { ticketId, subject: 'Refund', message: 'Please.', approverIds: [ids.paul] };
  valid = {
    approvalRequestApprove: { by: 'paul', input: { id } },
    approvalRequestComment: { by: 'paul', input: { id, body: 'Why?' } },
    approvalRequestCreate: { by: 'lea', input },
    approvalRequestDeny: { by: 'paul', input: { id, note: 'No.' } },
    approvalRequestReassign: { by: 'paul', input: { id, assignmentId, toId: ids.marc } },
    approvalRequestWithdraw: { by: 'lea', input: { id, reason: 'Not needed.' } },
    ticketCreate: { by: 'lea', input: { subject: 'Broken', requesterId: ids.sofia } },
    ticketUpdate: { by: 'lea', input: { id: ticketId } },
  };
});

beforeEach(async () => {
  before = await everything();
});

afterEach(async () => {
  expect(await everything()).toEqual(before);
});

afterAll(() => app.close());

test('every mutation has a valid input here', () => {
  expect(Object.keys(valid).sort()).toEqual(mutations.map(({ name }) => name).sort());
});

describe('of the wrong type', () => {
  const wrong: Record<string, readonly unknown[]> = {
    ID: [true, 1.5, {}, { id: 'x' }],
    String: [5, 1e300, true, {}, [], ['text']],
    Int: ['1', '', 1.5, 2 ** 31, -(2 ** 31) - 1, 1e300, true, {}, []],
    Boolean: ['true', 1, 0, {}, []],
    DateTime: [0, 8.64e15, 1e300, true, {}, [], '', 'tomorrow', '2031-02-30T00:00:00Z'],
    TicketStatus: ['NOPE', 'open', '', ' OPEN', 5, true, {}, []],
    ApprovalRule: ['NOPE', 'all', '', 5, true, {}, []],
  };
  test.each(fields.map((field) => [labelOf(field), field] as const))('%s', async (_what, field) => {
    for (const value of wrong[nameOf(field.type)]!) await expectBadInput(field, value);
    if (isNonNullType(field.type)) {
      await expectBadInput(field, null);
      if (nameOf(field.type) !== 'ApprovalRule') await expectBadInput(field, undefined);
    }
  });

  test.each(mutations)('$name: the input as a whole', async ({ name }) => {
    const { by, input } = valid[name]!;
    const unknown = [{ nope: 1 }, { __typename: name }, { ID: 'x' }, { '': 1 }, { '\0': 1 }];
    for (const wrong of [
      ...[null, undefined, 'text', '', 5, true, [], [[]], {}],
      ...unknown.map((more) => ({ ...input, ...more })),
    ]) {
      const { data, errors } = await ask(scene[by], documentOf(name), { input: wrong });
      expect(data, JSON.stringify(wrong)).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions?.code)).toContain('BAD_USER_INPUT');
    }
  });
});

describe('text', () => {
  const limits: Record<string, number> = {
    'approvalRequestApprove.note': 5_000,
    'approvalRequestComment.body': 5_000,
    'approvalRequestCreate.subject': 200,
    'approvalRequestCreate.message': 10_000,
    'approvalRequestDeny.note': 5_000,
    'approvalRequestWithdraw.reason': 5_000,
    'ticketCreate.subject': 200,
    'ticketCreate.externalId': 200,
    'ticketUpdate.subject': 200,
  };
  const mayBeBlank = ['approvalRequestApprove.note', 'ticketCreate.externalId'];
  const notText = ['\0', 'a\0b', '\ud800', 'a\udc00b', '\udc00\ud800'];

  test('no other field takes text', () => {
    const others = named('String')
      .map(labelOf)
      .filter((label) => !(label in limits));
    expect(others.filter((label) => !label.endsWith('.idempotencyKey'))).toEqual([
      'approvalRequestReassign.reason',
    ]);
  });

  test.each(
    named('String')
      .filter((field) => labelOf(field) in limits)
      .map((f) => [labelOf(f), f]),
  )('%s: blank, too long, or not text', async (label, field) => {
    const tooLong = ['x', '👍', 'ש'].map((letter) => letter.repeat(limits[label]! + 1));
    const blank = mayBeBlank.includes(label) ? [] : ['', ' ', '\n\t\r', '\u00a0\u2003\ufeff'];
    for (const value of [...tooLong, ...blank, ...notText, 'x'.repeat(150_000)]) {
      await expectInvalid(field, value, field.path);
    }
  });

  test.each(
    named('String')
      .filter((f) => f.path[0] === 'idempotencyKey')
      .map((f) => [labelOf(f), f] as const),
  )('%s is not available yet, whatever it is', async (_label, field) => {
    const path = field.mutation === 'approvalRequestReassign' ? ['assignmentId'] : field.path;
    for (const value of ['key-1', 'x'.repeat(10_000), '\0', '\ud800', '👍']) {
      await expectInvalid(field, value, path);
    }
  });
});

describe('numbers', () => {
  test.each(
    named('Int')
      .filter((f) => f.path[0] === 'expectedRevision')
      .map((f) => [labelOf(f), f]),
  )('%s: none that a request can have', async (_label, field) => {
    for (const value of [0, -1, -(2 ** 31)]) await expectInvalid(field, value, field.path);
    expect(await refusalOf(field, 2 ** 31 - 1)).toMatchObject({ code: 'STALE_REVISION' });
  });
});

describe('ids', () => {
  const hex = '0192f0c1aaaa7bbb8cccddddeeeeffff';
  const prefixes = ['usr', 'grp', 'tkt', 'req', 'asg', 'com', 'evt'];
  /** The prefix of what a field names. */
  const prefixOf = ({ mutation, path }: Field): string => {
    const name = path.find((part) => part.endsWith('Id') || part.endsWith('Ids')) ?? 'id';
    if (name === 'ticketId' || (name === 'id' && mutation.startsWith('ticket'))) return 'tkt';
    if (name === 'id') return 'req';
    return { groupId: 'grp', assignmentId: 'asg' }[name] ?? 'usr';
  };

  test.each(named('ID').map((field) => [labelOf(field), field] as const))(
    '%s: no id, or not of this type',
    async (_label, field) => {
      const good = `${prefixOf(field)}_${hex}`;
      const wrong = [
        ...['', ' ', 'garbage', hex, '1', 0, -1, 1e300, '\0', '\ud800', '👍', 'x'.repeat(100_000)],
        ...[
          ` ${good}`,
          `${good}\n`,
          `${good}0`,
          `${good}\0`,
          good.slice(0, -1),
          good.toUpperCase(),
        ],
        `${prefixOf(field)}_${hex.toUpperCase()}`,
        ...[`${prefixOf(field)}_0192f0c1-aaaa-7bbb-8ccc-ddddeeeeffff`, "' OR 1=1 --", `xyz_${hex}`],
        ...prefixes.filter((prefix) => prefix !== prefixOf(field)).map((p) => `${p}_${hex}`),
      ];
      const path = field.mutation === 'approvalRequestReassign' ? ['assignmentId'] : field.path;
      for (const value of wrong) await expectInvalid(field, value, path);
    },
  );

  test.each(
    named('ID')
      .filter(isTarget)
      .map((field) => [labelOf(field), field] as const),
  )('%s: of nothing that is there', async (_label, field) => {
    expect(await refusalOf(field, `${prefixOf(field)}_${hex}`)).toMatchObject({
      __typename: 'NotFoundError',
      code: 'NOT_FOUND',
    });
  });

  // The places of unknown people in `steps` are in wrong-input-create.test.ts.
  test.each(
    named('ID')
      .filter((f) => !isTarget(f) && f.path[0] !== 'steps')
      .map((f) => [labelOf(f), f] as const),
  )('%s: of nobody', async (_label, field) => {
    const path = field.mutation === 'approvalRequestReassign' ? ['assignmentId'] : field.path;
    await expectInvalid(field, `${prefixOf(field)}_${hex}`, path);
  });

  /** Whether the id names what the mutation is about. */
  function isTarget({ mutation, path }: Field): boolean {
    return mutation !== 'approvalRequestReassign' && /^(id|ticketId)$/.test(path[0]!);
  }
});

/** A list's one place stands for all of them. */
function leavesOf(mutation: string, type: GraphQLInputObjectType, parents: string[]): Field[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    const path = [...parents, field.name, ...(String(field.type).startsWith('[') ? ['0'] : [])];
    if (isInputObjectType(inner)) return leavesOf(mutation, inner, path);
    return [{ mutation, path, type: field.type }];
  });
}

function nameOf(type: GraphQLInputType): string {
  return getNamedType(type).name;
}

function labelOf({ mutation, path }: Field): string {
  return [mutation, ...path].join('.');
}

/** The valid input with this one value in its place. */
function inputWith({ mutation, path }: Field, value: unknown): object {
  const { input } = valid[mutation]!;
  if (path[0] === 'steps') {
    const [, , name, isList] = path;
    const step = { approverIds: [scene.ids.paul], [name!]: isList ? [value] : value };
    return { ...input, approverIds: undefined, steps: [step] };
  }
  return { ...input, [path[0]!]: path.length === 2 ? [value] : value };
}

function documentOf(mutation: string): string {
  const { input } = mutations.find(({ name }) => name === mutation)!;
  return `mutation ($input: ${input.name}!) {
    result: ${mutation}(input: $input) {
      __typename
      ... on Error { code message }
      ... on InvalidInputError { fields { path message } }
    }
  }`;
}

async function expectBadInput(field: Field, value: unknown): Promise<void> {
  const client = scene[valid[field.mutation]!.by];
  const input = inputWith(field, value);
  const { data, errors } = await ask(client, documentOf(field.mutation), { input });
  expect(data, JSON.stringify(value)).toBeUndefined();
  expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(
    new Set(['BAD_USER_INPUT']),
  );
}

async function expectInvalid(field: Field, value: unknown, path: readonly string[]): Promise<void> {
  expect(await refusalOf(field, value), JSON.stringify(value).slice(0, 80)).toEqual({
    __typename: 'InvalidInputError',
    // What is to come as a whole says so in its code.
    code: field.mutation === 'approvalRequestReassign' ? 'NOT_AVAILABLE' : 'INVALID_INPUT',
    message: expect.any(String) as string,
    fields: [{ path, message: expect.any(String) as string }],
  });
}

async function refusalOf(field: Field, value: unknown): Promise<unknown> {
  const client = scene[valid[field.mutation]!.by];
  const input = inputWith(field, value);
  const { data, errors } = await ask(client, documentOf(field.mutation), { input });
  expect(errors, JSON.stringify(value).slice(0, 80)).toBeUndefined();
  return (data as { result?: unknown } | undefined)?.result;
}

/** Over HTTP and over WebSocket: the same answer, and nothing of the inside in it. */
async function ask(client: Client, query: string, variables: object): Promise<Answer<object>> {
  const http: Answer<object> = await client.post(query, variables);
  const socket = await overSocket(client, {
    query,
    variables: variables as Record<string, unknown>,
  });
  expectSameCodes(http, socket);
  expect(socket.data).toEqual(http.data);
  return http;
}

/** What refused input must leave as it is. */
async function everything(): Promise<unknown> {
  const count = (table: string) => `(SELECT count(*)::int FROM "${table}") AS "${table}"`;
  const tables = ['ApprovalRequest', 'Comment', 'Decision', 'Ticket', 'RequestEvent', 'FeedItem'];
  const { rows } = await app.db.executeSql(
    `SELECT ${tables.map(count).join(', ')},
       (SELECT sum(revision)::int FROM "ApprovalRequest") AS revisions,
       (SELECT max("updatedAt")::text FROM "Ticket") AS touched`,
  );
  return rows;
}
