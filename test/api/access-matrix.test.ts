// Every Query field as every kind of viewer, over HTTP and WebSocket: test/api/access/query-table.ts
// says who gets what. A field without a row fails.
import { isObjectType, type GraphQLEnumType, type GraphQLInterfaceType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { ask, outcome } from './access/ask.ts';
import { queryTable, startQueryWorld } from './access/query-table.ts';
import { roles, type World } from './access/world.ts';

let world: World;

beforeAll(async () => {
  world = await startQueryWorld();
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

describe.each(Object.entries(queryTable))('%s', (_field, rows) => {
  const cases = rows.flatMap((row) => roles.map((role) => ({ ...row, role })));
  test.each(cases)('$what, as $role', async ({ role, query, variables, read, expected }) => {
    const asker = await world.asker(role);
    const operation = { query, variables: variables?.(world) };
    const [overHttp, ...more] = await ask(asker, 'HTTP', operation);
    expect(more).toEqual([]);
    expect(outcome(overHttp, (data) => read(data, world))).toEqual(expected[role]);
    expect(await ask(asker, 'WebSocket', operation)).toEqual([overHttp]);
  });
});

describe('the table is whole', () => {
  test('each Query field has its rows', () => {
    const fields = Object.keys(schema.getQueryType()!.getFields());
    expect(Object.keys(queryTable).sort()).toEqual(fields.sort());
  });

  test('each type of node has a row of `node`', () => {
    const node = schema.getType('Node') as GraphQLInterfaceType;
    const types = schema.getPossibleTypes(node).filter(isObjectType);
    const inTable = queryTable.node!.map(({ expected }) => String(expected.admin).split(' ')[0]);
    expect([...new Set(inTable)].sort()).toEqual(types.map(({ name }) => name).sort());
  });

  test('each view of tickets has a row', () => {
    const views = (schema.getType('TicketView') as GraphQLEnumType).getValues();
    expect(queryTable.tickets!.map(({ what }) => what).sort()).toEqual(
      views.map(({ name }) => name).sort(),
    );
  });
});
