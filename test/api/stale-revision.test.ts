// Who says which revision they saw is refused where the request has changed since, and is given it
// as it stands. Each mutation that takes `expectedRevision`; one without a row fails.
import { getNamedType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { allRows } from './access/all-rows.ts';
import type { Json } from './access/ask.ts';
import { prepareCalls, validCalls, type Input } from './access/valid-calls.ts';
import { startWorld, type World } from './access/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
  await prepareCalls(world);
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

const fieldsOf = ({ type }: { type: GraphQLInputType }) =>
  (getNamedType(type) as GraphQLInputObjectType).getFields();

/** The mutations that take it, themselves or with each item. */
const mutations = Object.values(schema.getMutationType()!.getFields()).flatMap(({ name, args }) => {
  const fields = fieldsOf(args[0]!);
  const own = fields.items ? fieldsOf(fields.items) : fields;
  return own.expectedRevision ? [{ name, isMany: fields.items !== undefined }] : [];
});

test('these are the mutations that take it', () => {
  expect(mutations.map(({ name }) => name).sort()).toEqual([
    'approvalRequestApprove',
    'approvalRequestApproveMany',
    'approvalRequestDeny',
    'approvalRequestDenyMany',
    'approvalRequestEdit',
    'approvalRequestWithdraw',
  ]);
});

describe.each(mutations)('$name', ({ name, isMany }) => {
  const { by, make } = validCalls[name]!;
  const [person] = by;
  const request = 'approvalRequest { id subject status revision comments { nodes { body } } }';
  const one = `__typename ... on ApprovalRequest${name.replace(/^approvalRequest|Many$/g, '')}Payload {
    approvalRequest { id revision } } ... on StaleRevisionError { code message ${request} }`;
  const query = `mutation ($input: ${String(schema.getMutationType()!.getFields()[name]!.args[0]!.type)}) {
    result: ${name}(input: $input) { ${
      isMany
        ? `... on ${name.charAt(0).toUpperCase()}${name.slice(1)}Payload { results { ${one} } }`
        : one
    } } }`;

  async function send(input: Input, expectedRevision: number | null): Promise<Json> {
    const sent = isMany
      ? { items: (input.items as object[]).map((item) => ({ ...item, expectedRevision })) }
      : { ...input, expectedRevision };
    const { data, errors } = await (await world.client(person)).post(query, { input: sent });
    expect(errors).toBeUndefined();
    const { result } = data as unknown as { result: Json };
    return isMany ? result.results[0] : result;
  }

  /** A call on a request that is at its second revision by now. */
  async function changed(): Promise<{ input: Input; id: string }> {
    const { input } = await make(world, person);
    const [item = input] = (input.items as Input[] | undefined) ?? [];
    const id = item.id as string;
    world.name('changed', id);
    await world.comment('admin', 'changed');
    return { input, id };
  }

  test('the request has changed since: nothing is done, and it comes as it stands', async () => {
    const { input, id } = await changed();
    const before = await allRows(world.test);
    for (const seen of [1, 3, 2 ** 31 - 1]) {
      expect(await send(input, seen)).toEqual({
        __typename: 'StaleRevisionError',
        code: 'STALE_REVISION',
        message: expect.any(String) as string,
        approvalRequest: {
          id,
          subject: expect.any(String) as string,
          status: 'PENDING',
          revision: 2,
          comments: { nodes: [{ body: 'Is there a receipt?' }] },
        },
      });
    }
    expect(await allRows(world.test)).toEqual(before);
  });

  test.each([2, null])('it has not, or nobody asks: done (%j)', async (seen) => {
    const { input, id } = await changed();
    expect(await send(input, seen)).toMatchObject({ approvalRequest: { id, revision: 3 } });
  });

  test('of two at once who saw the same, one is too late', async () => {
    const { input } = await changed();
    const answers = await Promise.all([send(input, 2), send(input, 2)]);
    const done = answers.filter(({ __typename }) => __typename.endsWith('Payload'));
    expect(done).toHaveLength(1);
    expect(done).toMatchObject([{ approvalRequest: { revision: 3 } }]);
  });
});
