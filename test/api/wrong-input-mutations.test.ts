// Every field of every mutation's input, as the schema lists them, against everything that is wrong.
import { isEnumType, isNonNullType } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import type { Answer } from '../support/client.ts';
import { codesOf, expectSameCodes, overSocket } from '../support/answers.ts';
import { fieldsOfMutations, labelOf, typeOf, type InputField } from '../support/input-fields.ts';
import { inBodies, inputNamedIn, operationOf } from '../support/many-inputs.ts';
import { allRows } from './access/all-rows.ts';
import { prepareCalls, validCalls, type Input } from './access/valid-calls.ts';
import { startWorld, type World } from './access/world.ts';

let world: World;
/** One valid input of each mutation, on things that are there all along. */
const valid: Record<string, { by: string; input: Input }> = {};
let before: unknown;

beforeAll(async () => {
  world = await startWorld();
  await prepareCalls(world);
  for (const kind of ['filledKind', 'ruledKind']) await world.kind(kind, typedFields);
  for (const [name, { by, make }] of Object.entries(validCalls)) {
    valid[name] = { by: by[0], input: (await make(world, by[0])).input };
  }
  const filled = { by: 'lea', on: 'callTicket', asks: ['judge'], kind: 'filledKind' };
  await world.request('filled', filled);
  await world.request('taken back', filled);
  await world.withdraw('lea', 'taken back');
  await world.policy('ruled', 'ruledKind', 'judge');
  const kindId = world.id('filledKind');
  change('approvalRequestCreate', { kindId });
  change('approvalRequestEdit', { id: world.id('filled') });
  change('approvalRequestAskAgain', { id: world.id('taken back') });
  change('policyCreate', { kindId: world.id('ruledKind') });
  change('policyUpdate', { id: world.id('ruled') });
  change('ticketUpsert', { externalId: 'ZD-1' });
  before = await allRows(world.test);
});

function change(mutation: string, more: object): void {
  const { by, input } = valid[mutation]!;
  valid[mutation] = { by, input: { ...input, ...more } };
}

// What a test leaves is what the next one begins with.
afterEach(async () => {
  const was = before;
  before = await allRows(world.test);
  expect(before).toEqual(was);
});

afterAll(() => world.test.close());

/** One field of each type, none of which has to be filled in. */
const typedFields = (['TEXT', 'NUMBER', 'MONEY', 'CHOICE', 'DATE'] as const).map((type) => ({
  key: type.toLowerCase(),
  label: type,
  type,
  required: false,
  choices: type === 'CHOICE' ? ['one'] : [],
}));

/** What is right of an input type inside of another, beside a field of it. */
function exampleOf(type: string, mutation: string): object {
  const judge = world.id('judge');
  const examples: Record<string, object> = {
    ApprovalStepInput: { approverIds: [judge] },
    AttachmentInput: { title: 'The invoice', url: 'https://files.example/1' },
    CustomFieldInput: { key: 'text', value: { text: 'x' } },
    MoneyInput: { amount: '1.00', currency: 'EUR' },
    GroupMemberInput: { userId: judge },
    MailChoiceInput: { kind: 'OUTCOME', delivery: 'DIGEST' },
    QuietHoursInput: { from: '22:00', until: '07:00' },
    PolicyRuleInput: { steps: [{ approvers: [{ type: 'USER', id: judge }] }] },
    PolicyStepInput: { approvers: [{ type: 'USER', id: judge }] },
    PolicyApproverInput: { type: 'USER', id: judge },
    PolicyConditionInput: { field: 'text', operator: 'EQUALS', value: { text: 'x' } },
    RequestKindFieldInput: { key: 'key', label: 'Label', type: 'CHOICE', choices: ['one'] },
  };
  const { items } = valid[mutation]!.input as { items?: object[] };
  const example = items?.[0] ?? examples[type];
  if (!example) throw new Error(`There is no example of ${type} here.`);
  return example;
}

const mutations = Object.values(schema.getMutationType()!.getFields()).map(({ name, args }) => ({
  name,
  type: String(args[0]!.type),
}));
const fields = fieldsOfMutations(schema, exampleOf);
const named = (typeName: string) =>
  fields.filter((field) => typeOf(field) === typeName).map((f) => [labelOf(f), f] as const);

test('every mutation has a valid input here', () => {
  expect(Object.keys(valid).sort()).toEqual(mutations.map(({ name }) => name).sort());
});

describe('of the wrong type', () => {
  const wrong: Record<string, readonly unknown[]> = {
    ID: [true, 1.5, {}, { id: 'x' }],
    String: [5, 1e300, true, {}, [], ['text']],
    Int: ['1', '', 1.5, 2 ** 31, -(2 ** 31) - 1, 1e300, true, {}, []],
    Float: ['1', '', 'NaN', true, {}, []],
    Boolean: ['true', 1, 0, {}, []],
    DateTime: [0, 8.64e15, 1e300, true, {}, [], '', 'tomorrow', '2031-02-30T00:00:00Z'],
  };
  const wrongOf = (type: string): readonly unknown[] => {
    const its = schema.getType(type);
    if (!isEnumType(its)) return wrong[type]!;
    const name = its.getValues()[0]?.name ?? '';
    return ['NOPE', name.toLowerCase() + '_', ` ${name}`, '', 5, true, {}, []];
  };

  test.each(fields.map((field) => [labelOf(field), field] as const))('%s', async (_what, field) => {
    const { type, defaultValue } = field.field;
    const missing = defaultValue === undefined ? [null, undefined] : [null];
    await expectBadInput(field, [
      ...wrongOf(typeOf(field)),
      ...(isNonNullType(type) ? missing : []),
    ]);
  });

  test.each(mutations)('$name: the input as a whole', async ({ name }) => {
    const unknown = [{ nope: 1 }, { __typename: name }, { ID: 'x' }, { '': 1 }, { '\0': 1 }];
    // Of which nothing has to be filled in, nothing is right.
    const mayBeEmpty = ['notificationMarkAllRead', 'viewerUpdate', 'mailSettingsUpdate'];
    const nothing = mayBeEmpty.includes(name) ? [] : [{}];
    await expectBadInputs(name, [
      ...[null, undefined, 'text', '', 5, true, [], [[]], ...nothing],
      ...unknown.map((more) => ({ ...valid[name]!.input, ...more })),
    ]);
  });

  test('exactly one member of a value', async () => {
    const value = { text: 'x', number: 1 };
    const wrong = [value, {}, { text: null }, { text: 'x', number: null }];
    await expectBadInputs(
      'approvalRequestCreate',
      wrong.map((one) => ({
        ...valid.approvalRequestCreate!.input,
        fields: [{ key: 'text', value: one }],
      })),
    );
  });
});

describe('text', () => {
  /** By the names of fields: of what a field holds, wherever it stands. */
  const limits: Record<string, number> = {
    ...{ subject: 200, message: 10_000, note: 5_000, body: 5_000, reason: 5_000 },
    ...{ title: 200, url: 2_000, description: 1_000, name: 100, email: 254, externalId: 200 },
    ...{ requesterExternalId: 200, assigneeExternalId: 200, groupExternalId: 200 },
    ...{ userExternalId: 200, key: 40, label: 80, 'choices.0': 80, field: 40 },
    ...{ text: 2_000, amount: 20, currency: 3, choice: 80, date: 10 },
    ...{ idempotencyKey: 200, upTo: 200, timeZone: 60, digestAt: 5, from: 5, until: 5 },
  };
  const mayBeBlank = [
    ...['approvalRequestApprove.note', 'approvalRequestApproveMany.items.0.note'],
    ...['approvalRequestReassign.reason', 'approvalRequestReassignMany.items.0.reason'],
    ...['ticketCreate', 'userCreate', 'userUpdate', 'groupCreate', 'groupUpdate'].map(
      (mutation) => `${mutation}.externalId`,
    ),
    ...['requestKindCreate.description', 'requestKindUpdate.description'],
    ...['requester', 'assignee', 'group'].map((what) => `ticketUpsert.${what}ExternalId`),
    'groupUpsert.members.0.userExternalId',
  ];
  const notText = ['\0', 'a\0b', '\ud800', 'a\udc00b', '\udc00\ud800'];
  const nameIn = ({ path }: InputField) =>
    path.at(-1) === '0' ? path.slice(-2).join('.') : path.at(-1)!;

  test('each field that takes text has its limit', () => {
    const without = named('String').filter(([, field]) => !(nameIn(field) in limits));
    expect(without.map(([label]) => label)).toEqual([]);
    const labels = named('String').map(([label]) => label);
    expect(mayBeBlank.filter((label) => !labels.includes(label))).toEqual([]);
  });

  test.each(named('String'))('%s: blank, too long, or not text', async (label, field) => {
    const limit = limits[nameIn(field)]!;
    const tooLong = ['x', '👍', 'ש'].map((letter) => letter.repeat(limit + 1));
    const blank = mayBeBlank.includes(label) ? [] : ['', ' ', '\n\t\r', '\u00a0\u2003\ufeff'];
    await expectInvalid(field, [...tooLong, ...blank, ...notText, 'x'.repeat(150_000)]);
  });
});

describe('cursors', () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64url');
  const uuid = '0192f0c1-aaaa-7bbb-8ccc-ddddeeeeffff';

  test.each(named('String').filter(([label]) => label.endsWith('.upTo')))(
    '%s: of no feed, or not of one’s own',
    async (_label, field) => {
      const wrong = ['', '5', `feed:${uuid}`, `feed:${uuid}:-1`, `food:${uuid}:1`, 'a\0b'];
      const ofAList = JSON.stringify(['notification', 5]);
      await expectInvalid(field, [...wrong, ofAList].map(encoded));
      const own = `feed:${world.uuid('lea')}:999999999`;
      const others = [`feed:${uuid}:1`, `feed:${world.uuid('paul')}:1`, own];
      for (const refusal of await refusalsOf(field, others.map(encoded))) {
        expect(refusal).toMatchObject({ code: 'NOT_FOUND' });
      }
    },
  );
});

describe('numbers', () => {
  test.each(named('Int').filter(([label]) => label.endsWith('.expectedRevision')))(
    '%s: none that a request can have',
    async (_label, field) => {
      await expectInvalid(field, [0, -1, -(2 ** 31)]);
      expect(await refusalsOf(field, [2 ** 31 - 1])).toMatchObject([{ code: 'STALE_REVISION' }]);
    },
  );

  test.each(named('Int').filter(([label]) => label.endsWith('.atLeast')))(
    '%s: with the rule ALL, none',
    async (_label, field) => {
      await expectInvalid(field, [0, 1, -1, 2 ** 31 - 1, -(2 ** 31)]);
    },
  );

  test.each(named('Int').filter(([label]) => label.endsWith('.position')))(
    '%s: from 1 to a million',
    async (_label, field) => {
      await expectInvalid(field, [0, -1, 1_000_001, 2 ** 31 - 1]);
    },
  );

  test.each(named('Float'))('%s: none that is too far from zero', async (_label, field) => {
    await expectInvalid(field, [1e15 + 1, -1e15 - 1, 1e300, -1e300]);
  });

  test.each(named('Int').filter(([label]) => label.endsWith('.sequence')))(
    '%s: from 1 on, and of something that is there',
    async (_label, field) => {
      await expectInvalid(field, [0, -1, -(2 ** 31)]);
      expect(await refusalsOf(field, [2 ** 31 - 1])).toMatchObject([{ code: 'NOT_FOUND' }]);
    },
  );

  test('no other field takes a number', () => {
    const known = /\.(expectedRevision|atLeast|position|number|sequence)$/;
    const all = [...named('Int'), ...named('Float')].map(([label]) => label);
    expect(all.filter((label) => !known.test(label))).toEqual([]);
  });
});

describe('ids', () => {
  const hex = '0192f0c1aaaa7bbb8cccddddeeeeffff';
  const prefixes = ['usr', 'grp', 'tkt', 'req', 'asg', 'com', 'evt', 'knd', 'pol', 'abs', 'udm'];
  /** The prefixes of what a field names. */
  const prefixesOf = ({ operation, path }: InputField): string[] => {
    const name = path.at(-1) === '0' ? path.at(-2)! : path.at(-1)!;
    const person = ['usr'];
    const either = ['usr', 'grp'];
    if (path.includes('approvers')) return person;
    if (name === 'id') return [targets[operation.replace(/[A-Z]\w*$/, '')] ?? 'req'];
    return (
      {
        ...{ ticketId: ['tkt'], groupId: ['grp'], assignmentId: ['asg'], kindId: ['knd'] },
        ...{ approverIds: either, escalateToId: either, toId: either, fallbackId: either },
      }[name] ?? person
    );
  };
  const targets: Record<string, string> = {
    ...{ ticket: 'tkt', user: 'usr', group: 'grp', policy: 'pol', request: 'knd', out: 'abs' },
    undeliverable: 'udm',
  };

  test.each(named('ID'))('%s: no id, or not of this type', async (_label, field) => {
    const good = `${prefixesOf(field)[0]!}_${hex}`;
    await expectInvalid(field, [
      ...['', ' ', 'garbage', hex, '1', 0, -1, 1e300, '\0', '\ud800', '👍', 'x'.repeat(100_000)],
      ...[` ${good}`, `${good}\n`, `${good}0`, `${good}\0`, good.slice(0, -1), good.toUpperCase()],
      `${prefixesOf(field)[0]!}_${hex.toUpperCase()}`,
      `${prefixesOf(field)[0]!}_0192f0c1-aaaa-7bbb-8ccc-ddddeeeeffff`,
      ...["' OR 1=1 --", `xyz_${hex}`],
      ...prefixes.filter((p) => !prefixesOf(field).includes(p)).map((p) => `${p}_${hex}`),
    ]);
  });

  /** What the mutation is about, or is to be found first. */
  const isTarget = ({ path }: InputField) => /^(id|ticketId)$/.test(path.at(-1)!);
  const isTargetOf = (field: InputField) =>
    (isTarget(field) && !field.path.includes('approvers')) ||
    /^groupMember.*\.groupId$/.test(labelOf(field));

  test.each(named('ID').filter(([, field]) => isTargetOf(field)))(
    '%s: of nothing that is there',
    async (_label, field) => {
      const refusals = await refusalsOf(field, [`${prefixesOf(field)[0]!}_${hex}`]);
      expect(refusals).toMatchObject([{ __typename: 'NotFoundError', code: 'NOT_FOUND' }]);
    },
  );

  test.each(named('ID').filter(([, field]) => !isTargetOf(field)))(
    '%s: of nobody',
    async (_label, field) => {
      const ids = prefixesOf(field).map((prefix) => `${prefix}_${hex}`);
      await expectInvalid(field, ids);
    },
  );
});

/** The valid input with this one value in its place. */
function inputWith({ operation, path, holding }: InputField, value: unknown): object {
  const { input } = valid[operation]!;
  const without = path[0] === 'steps' ? { approverIds: undefined } : {};
  return { ...input, ...without, ...holding(value) };
}

async function expectBadInput(field: InputField, values: readonly unknown[]): Promise<void> {
  await expectBadInputs(
    field.operation,
    values.map((value) => inputWith(field, value)),
  );
}

/** Each of these inputs is one that the mutation cannot be called with. */
async function expectBadInputs(mutation: string, inputs: readonly unknown[]): Promise<void> {
  for (const some of inBodies(inputs)) {
    const { data, errors = [] } = await ask(mutation, some);
    expect(data).toBeUndefined();
    expect(new Set(codesOf({ errors }))).toEqual(new Set(['BAD_USER_INPUT']));
    const named = new Set(errors.map(({ message }) => inputNamedIn(message)));
    expect(named).toEqual(new Set(some.keys()));
  }
}

async function expectInvalid(field: InputField, values: readonly unknown[]): Promise<void> {
  const refusals = await refusalsOf(field, values);
  for (const [index, value] of values.entries()) {
    expect(refusals[index], JSON.stringify(value).slice(0, 80)).toEqual({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      message: expect.any(String) as string,
      fields: [{ path: placeOf(field), message: expect.any(String) as string }],
    });
  }
}

/** Where a refusal says that it is: inside of an item, and of a value that has parts, as a whole. */
function placeOf({ operation, path }: InputField): readonly string[] {
  if (path[0] === 'items') return path.slice(2);
  if (operation.startsWith('approvalRequest') && path[0] === 'fields')
    return ['fields', '0', 'value'];
  const value = path.indexOf('value');
  return value === -1 ? path : path.slice(0, value + 1);
}

/** What comes of the valid input with each of these values in its place. */
async function refusalsOf(field: InputField, values: readonly unknown[]): Promise<unknown[]> {
  const refusals: unknown[] = [];
  for (const inputs of inBodies(values.map((value) => inputWith(field, value)))) {
    const { data, errors } = await ask(field.operation, inputs);
    expect(errors).toBeUndefined();
    const results = Object.values(data as Record<string, { results?: unknown[] }>);
    refusals.push(...results.map((result) => (result.results ? result.results[0] : result)));
  }
  return refusals;
}

/** Over HTTP and over WebSocket: the same answer, and nothing of the inside in it. */
async function ask(mutation: string, inputs: readonly unknown[]): Promise<Answer<object>> {
  const client = await world.client(valid[mutation]!.by);
  const { type } = mutations.find(({ name }) => name === mutation)!;
  const operation = operationOf(mutation, type, inputs);
  const [http, socket]: [Answer<object>, Answer<unknown>] = await Promise.all([
    client.post(operation.query, operation.variables),
    overSocket(client, operation),
  ]);
  expectSameCodes(http, socket);
  expect(socket.data).toEqual(http.data);
  return http;
}
