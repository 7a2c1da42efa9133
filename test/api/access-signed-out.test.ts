// Nobody in particular changes nothing: every Mutation field, signed out, over every transport.
// What they see and hear is in the matrices. A field without a row fails.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/schema/index.ts';
import { ask, outcome, type Transport } from './access/ask.ts';
import { startWorld, type World } from './access/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
  await world.ticket('ticket', { assignee: 'lea' });
  await world.request('request', { on: 'ticket', asks: ['paul'] });
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

const mutations: Readonly<Record<string, string>> = {
  approvalRequestApprove: 'id: $request',
  approvalRequestDeny: 'id: $request, note: "No."',
  approvalRequestComment: 'id: $request, body: "Hm."',
  approvalRequestWithdraw: 'id: $request, reason: "No."',
  approvalRequestReassign: 'id: $request, assignmentId: $request, toId: $person',
  approvalRequestCreate: 'ticketId: $ticket, subject: "S", message: "M", approverIds: [$person]',
  ticketCreate: 'subject: "S", requesterId: $person',
  ticketUpdate: 'id: $ticket, subject: "S"',
};

test('each Mutation field has its row', () => {
  const fields = Object.keys(schema.getMutationType()!.getFields());
  expect(Object.keys(mutations).sort()).toEqual(fields.sort());
});

const transports: Transport[] = ['HTTP', 'WebSocket', 'SSE'];
const cases = Object.entries(mutations).flatMap(([field, input]) =>
  transports.map((transport) => ({ field, input, transport })),
);

test.each(cases)('$field over $transport', async ({ field, input, transport }) => {
  const { prisma } = world.test.db;
  const before = await count();
  const used = ['request', 'ticket', 'person'].filter((name) => input.includes(`$${name}`));
  const operation = {
    query: `mutation (${used.map((name) => `$${name}: ID!`).join()}) {
      ${field}(input: { ${input} }) { __typename ... on Error { code message } } }`,
    variables: {
      request: world.id('request'),
      ticket: world.id('ticket'),
      person: world.id('paul'),
    },
  };
  const answers = await ask(await world.asker('signedOut'), transport, operation);
  expect(answers.map((answer) => outcome(answer, () => 'data'))).toEqual(['UNAUTHENTICATED']);
  expect(await count()).toEqual(before);

  function count() {
    return Promise.all([
      prisma.ticket.count(),
      prisma.requestEvent.count(),
      prisma.ticket.findUnique({ where: { id: world.uuid('ticket') } }),
      prisma.approvalRequest.findUnique({ where: { id: world.uuid('request') } }),
    ]);
  }
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
