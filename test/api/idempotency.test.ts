// Never twice: each mutation, sent again under its idempotency key, does nothing more and gets the
// same reply. test/api/access/valid-calls.ts has a call of each; a mutation without one fails.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getNamedType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import { forgetKeys } from '../../src/db/idempotency-store.ts';
import { schema } from '../../src/schema/index.ts';
import { allRows } from './access/all-rows.ts';
import type { Json } from './access/ask.ts';
import { prepareCalls, validCalls, type Input, type ValidCall } from './access/valid-calls.ts';
import { documentOf } from './access/whole-answer.ts';
import { startWorld, type World } from './access/world.ts';

const hour = 3_600_000;

let world: World;

beforeAll(async () => {
  world = await startWorld();
  await prepareCalls(world);
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

let used = 0;
const newKey = () => `key ${String((used += 1))} 👍`;

/** What came of it; of one item of a mutation for many, which has its own key, what came of that. */
async function send(by: string, mutation: string, input: Input, key?: string): Promise<Json> {
  const client = await world.client(by);
  const keyed = (one: object) => ({ ...one, idempotencyKey: key });
  const { items } = input as { items?: readonly object[] };
  const { data, errors } = await client.post(documentOf(schema, mutation), {
    input: items ? { items: items.map(keyed) } : keyed(input),
  });
  expect(errors).toBeUndefined();
  const { result } = data as unknown as { result: Json };
  return result[`${result.__typename}_results`]?.[0] ?? result;
}

/** What says that the mutation was done. */
function payloadOf(mutation: string): string {
  const name = mutation.replace(/Many$/, '');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;
}

const everything = () => allRows(world.test);

const conflict = {
  __typename: 'IdempotencyConflictError',
  IdempotencyConflictError_code: 'IDEMPOTENCY_CONFLICT',
};

const mutations = Object.values(schema.getMutationType()!.getFields());

test('each mutation has its row, and takes a key, or one for each of its items', () => {
  expect(Object.keys(validCalls).sort()).toEqual(mutations.map(({ name }) => name).sort());
  const without = mutations.filter(({ args }) => {
    const input = inputOf(args[0]!);
    const items = input.items && inputOf(input.items);
    return String((items ?? input).idempotencyKey?.type) !== 'String';
  });
  expect(without.map(({ name }) => name)).toEqual([]);
});

function inputOf({ type }: { type: GraphQLInputType }) {
  return (getNamedType(type) as GraphQLInputObjectType).getFields();
}

test('each mutation can answer that there is a conflict', () => {
  for (const { name } of mutations) {
    expect(documentOf(schema, name)).toContain('... on IdempotencyConflictError');
  }
});

describe.each(Object.entries(validCalls))('%s', (mutation, { by, make }) => {
  const [first, second] = by;
  const payload = payloadOf(mutation);

  test('the same again: the same reply, and nothing more', async () => {
    const { input } = await make(world, first);
    const key = newKey();
    const before = await everything();
    const reply = await send(first, mutation, input, key);
    expect(reply).toMatchObject({ __typename: payload });
    const after = await everything();
    expect(after).not.toEqual(before);
    for (let time = 0; time < 3; time += 1) {
      expect(await send(first, mutation, input, key)).toEqual(reply);
    }
    // The same input, in another order.
    const turned: Input = Object.fromEntries(Object.entries(input).toReversed());
    expect(await send(first, mutation, turned, key)).toEqual(reply);
    expect(await everything()).toEqual(after);
  });

  test('another input under the same key: a conflict, and nothing is done', async () => {
    const { input, other } = await make(world, first);
    const key = newKey();
    const reply = await send(first, mutation, input, key);
    const after = await everything();
    expect(await send(first, mutation, other, key)).toMatchObject(conflict);
    expect(await everything()).toEqual(after);
    // The key still stands for what it was first.
    expect(await send(first, mutation, input, key)).toEqual(reply);
    expect(await everything()).toEqual(after);
  });

  test('another mutation under the same key: a conflict, and nothing is done', async () => {
    const { input } = await make(world, first);
    const taken = newKey();
    const another = mutation === 'approvalRequestComment' ? 'Approve' : 'Comment';
    const comment = await validCalls[`approvalRequest${another}`]!.make(world, first);
    await send(first, `approvalRequest${another}`, comment.input, taken);
    const before = await everything();
    expect(await send(first, mutation, input, taken)).toMatchObject(conflict);
    expect(await everything()).toEqual(before);
  });

  test('another person’s key is another key', async () => {
    const key = newKey();
    const one = await make(world, first);
    const other = await make(world, second);
    expect(await send(first, mutation, one.input, key)).toMatchObject({ __typename: payload });
    const before = await everything();
    expect(await send(second, mutation, other.input, key)).toMatchObject({ __typename: payload });
    expect(await everything()).not.toEqual(before);
  });

  test('eight at once: one effect, and one reply for all', { timeout: 120_000 }, async () => {
    const call = await make(world, first);
    await atOnce(8, call, first, mutation, payload);
  });
});

// Nobody is refused what is their own to choose.
const own = ['viewerUpdate', 'mailSettingsUpdate'];
const refusable = Object.entries(validCalls).filter(([mutation]) => !own.includes(mutation));

describe.each(refusable)('%s, refused', (mutation, { by: [first], make }) => {
  test('the same again: the same refusal, though it would be done by now', async () => {
    used += 1;
    const person = `refused${String(used)}`;
    await world.person(person, { role: 'END_USER' });
    const { input, other } = await make(world, first);
    const key = newKey();
    const before = await everything();
    const refusal = await send(person, mutation, input, key);
    expect(refusal.__typename).toMatch(/^(NotFound|Forbidden)Error$/);
    const where = { id: world.uuid(person) };
    await world.test.db.prisma.user.update({ where, data: { role: 'ADMIN' } });
    expect(await send(person, mutation, input, key)).toEqual(refusal);
    expect(await send(person, mutation, other, key)).toMatchObject(conflict);
    await world.test.db.prisma.user.update({ where, data: { role: 'END_USER' } });
    expect(await everything()).toEqual(before);
  });
});

test('the same input in another mutation is another call', async () => {
  const { make } = validCalls.approvalRequestApprove!;
  const { input } = await make(world, 'paul');
  const key = newKey();
  const payload = { __typename: payloadOf('approvalRequestApprove') };
  expect(await send('paul', 'approvalRequestApprove', input, key)).toMatchObject(payload);
  expect(await send('paul', 'approvalRequestDeny', input, key)).toMatchObject(conflict);
});

test('of many, those that were done under their keys are not done again', async () => {
  const { make } = validCalls.approvalRequestApprove!;
  const items = [];
  for (let item = 0; item < 3; item += 1) {
    items.push({ ...(await make(world, 'paul')).input, idempotencyKey: newKey() });
  }
  const client = await world.client('paul');
  const query = documentOf(schema, 'approvalRequestApproveMany');
  const some = await client.post(query, { input: { items: items.slice(0, 2) } });
  const all = await client.post(query, { input: { items } });
  const resultsOf = ({ data }: { data?: unknown }): Json[] =>
    (data as { result: Json }).result.ApprovalRequestApproveManyPayload_results;
  expect(resultsOf(all).slice(0, 2)).toEqual(resultsOf(some));
  expect(resultsOf(all)).toMatchObject(
    items.map(() => ({ __typename: payloadOf('approvalRequestApprove') })),
  );
  // One for one, or one of many: it is the same act.
  const { idempotencyKey, ...input } = items[2]!;
  expect(await send('paul', 'approvalRequestApprove', input, idempotencyKey)).toMatchObject({
    __typename: payloadOf('approvalRequestApprove'),
  });
});

describe('fifty at once', () => {
  test.each(['approvalRequestCreate', 'approvalRequestApprove', 'approvalRequestComment'])(
    '%s: one effect, and one reply for all',
    { timeout: 240_000 },
    async (mutation) => {
      const { by, make } = validCalls[mutation]!;
      const call = await make(world, by[0]);
      const { prisma } = world.test.db;
      const count = async () => [
        await prisma.approvalRequest.count(),
        await prisma.decision.count(),
        await prisma.comment.count(),
      ];
      const before = await count();
      await atOnce(50, call, by[0], mutation, payloadOf(mutation));
      const grown = (await count()).map((now, index) => now - before[index]!);
      expect(grown.reduce((sum, one) => sum + one)).toBe(1);
    },
  );
});

async function atOnce(
  times: number,
  { input }: Pick<ValidCall, 'input'>,
  by: string,
  mutation: string,
  payload: string,
): Promise<void> {
  const key = newKey();
  const [reply, ...others] = await Promise.all(
    Array.from({ length: times }, () => send(by, mutation, input, key)),
  );
  expect(reply).toMatchObject({ __typename: payload });
  expect(others).toEqual(others.map(() => reply));
  const after = await everything();
  expect(await send(by, mutation, input, key)).toEqual(reply);
  expect(await everything()).toEqual(after);
}

describe('a key', () => {
  const input = () => ({ requesterId: world.id('sofia'), subject: 'Broken' });

  test('is any text of up to 200 characters, blanks around it aside', async () => {
    const key = 'é'.repeat(200);
    const reply = await send('lea', 'ticketCreate', input(), key);
    expect(await send('lea', 'ticketCreate', input(), ` ${key}\n`)).toEqual(reply);
    for (const wrong of ['', ' ', 'x'.repeat(201), 'a\0b', '\ud800']) {
      expect(await send('lea', 'ticketCreate', input(), wrong)).toMatchObject({
        __typename: 'InvalidInputError',
        InvalidInputError_fields: [{ FieldIssue_path: ['idempotencyKey'] }],
      });
    }
  });

  test('is not taken by input that is not right in itself', async () => {
    const key = newKey();
    const wrong = await send('lea', 'ticketCreate', { ...input(), subject: ' ' }, key);
    expect(wrong).toMatchObject({ __typename: 'InvalidInputError' });
    expect(await send('lea', 'ticketCreate', input(), key)).toMatchObject({
      __typename: 'TicketCreatePayload',
    });
  });

  test('null is none', async () => {
    const client = await world.client('lea');
    const query = documentOf(schema, 'ticketCreate');
    const one = await client.post(query, { input: { ...input(), idempotencyKey: null } });
    const other = await client.post(query, { input: { ...input(), idempotencyKey: null } });
    expect(one.data).not.toEqual(other.data);
  });

  test('is taken by nothing that failed on its way', async () => {
    const { db, faults } = world.test;
    const key = newKey();
    await db.executeSql('ALTER TABLE "Ticket" ADD CONSTRAINT none CHECK (false) NOT VALID');
    const client = await world.client('lea');
    const { errors } = await client.post(documentOf(schema, 'ticketCreate'), {
      input: { ...input(), idempotencyKey: key },
    });
    await db.executeSql('ALTER TABLE "Ticket" DROP CONSTRAINT none');
    expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(faults.splice(0)).toHaveLength(1);
    expect(await send('lea', 'ticketCreate', input(), key)).toMatchObject({
      __typename: 'TicketCreatePayload',
    });
  });

  // The clock is moved for all that comes after it: this stays last.
  test('is kept for 24 hours at the least', async () => {
    const key = newKey();
    const reply = await send('lea', 'ticketCreate', input(), key);
    const { prisma } = world.test.db;
    for (const hours of [1, 11, 11.9]) {
      world.test.advance(hours * hour);
      await everything();
      expect(await send('lea', 'ticketCreate', input(), key)).toEqual(reply);
    }
    const now = world.test.app.commands.now();
    expect(now.getTime()).toBeGreaterThan(Date.now() + 23.8 * hour);
    // What is older is forgotten where somebody says so, and that alone.
    const { createdAt } = await prisma.idempotencyKey.findFirstOrThrow({ where: { key } });
    await forgetKeys(prisma, createdAt);
    expect(await send('lea', 'ticketCreate', input(), key)).toEqual(reply);
    await forgetKeys(prisma, new Date(createdAt.getTime() + 1));
    expect(await send('lea', 'ticketCreate', input(), key)).not.toEqual(reply);
  });
});
