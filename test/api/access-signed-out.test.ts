// Nobody in particular changes nothing: every Mutation field, signed out, over every transport.
// What they see and hear is in the matrices. A field without a row fails.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { ask, outcome, type Transport } from './access/ask.ts';
import { allRows } from './access/all-rows.ts';
import { prepareCalls, validCalls } from './access/valid-calls.ts';
import { documentOf } from './access/whole-answer.ts';
import { startWorld, type World } from './access/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
  await prepareCalls(world);
  await world.ticket('ticket', { assignee: 'lea' });
  await world.request('request', { on: 'ticket', asks: ['paul'] });
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

test('each Mutation field has its row', () => {
  const fields = Object.keys(schema.getMutationType()!.getFields());
  expect(Object.keys(validCalls).sort()).toEqual(fields.sort());
});

const transports: Transport[] = ['HTTP', 'WebSocket', 'SSE'];
const cases = Object.entries(validCalls).flatMap(([field, row]) =>
  transports.map((transport) => ({ field, transport, ...row })),
);

test.each(cases)('$field over $transport', async ({ field, transport, by, make }) => {
  const { input } = await make(world, by[0]);
  const before = await allRows(world.test);
  const operation = { query: documentOf(schema, field), variables: { input } };
  const answers = await ask(await world.asker('signedOut'), transport, operation);
  expect(answers.map((answer) => outcome(answer, () => 'data'))).toEqual(['UNAUTHENTICATED']);
  expect(await allRows(world.test)).toEqual(before);
});

test.each(transports)(
  'over %s the viewer is null, and beside them nothing is told',
  async (over) => {
    const asker = await world.asker('signedOut');
    const alone = await ask(asker, over, { query: '{ viewer { user { id } } }' });
    expect(alone).toEqual([{ data: { viewer: null } }]);
    const [together] = await ask(asker, over, {
      query: 'query ($id: ID!) { viewer { user { id } } approvalRequest(id: $id) { id } }',
      variables: { id: world.id('request') },
    });
    expect(outcome(together, () => 'data')).toBe('UNAUTHENTICATED');
  },
);
