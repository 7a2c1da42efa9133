// Steps are answered in order: who is named in a step that has not begun is not asked yet, and
// sees and hears nothing of the request until they are.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIdSource } from '../../src/db/ids.ts';
import { Approve, Assigned, Inbox, Me } from '../support/operations.ts';
import { ask, outcome } from './access/ask.ts';
import { startWorld, type World } from './access/world.ts';

let world: World;

/** Paul is asked first; then comes the second one's turn, and the clerk's, who may access the ticket. */
beforeAll(async () => {
  world = await startWorld();
  const newId = createIdSource();
  await world.person('second', { role: 'END_USER' });
  await world.ticket('ticket', { assignee: 'lea' });
  await world.request('request', { on: 'ticket', asks: ['paul'] });
  const requestId = world.uuid('request');
  const users = ['second', 'clerk'].map((name) => world.uuid(name));
  await world.test.db.prisma.approvalStep.create({
    data: {
      id: newId(new Date()),
      requestId,
      position: 2,
      status: 'WAITING',
      startedAt: null,
      assignments: {
        create: users.map((userId) => ({ id: newId(new Date()), requestId, userId })),
      },
    },
  });
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

test('who sees it for another reason is still not asked before their turn', async () => {
  const { client } = await world.asker('clerk');
  expect((await client.query(Me, {})).viewer?.counts.awaitingYou).toBe(0);
  expect((await client.query(Inbox, {})).viewer?.inbox.nodes).toEqual([]);
  const { approvalRequestApprove } = await client.query(Approve, {
    input: { id: world.id('request') },
  });
  expect(approvalRequestApprove).toMatchObject({
    __typename: 'ForbiddenError',
    code: 'NOT_AN_APPROVER',
  });
});

async function whatSheSees() {
  const { client } = await world.asker('second');
  const { viewer } = await client.query(Inbox, {});
  const { viewer: me } = await client.query(Me, {});
  const [answer] = await ask(await world.asker('second'), 'HTTP', {
    query: `query ($id: ID!) {
      approvalRequest(id: $id) { id } node(id: $id) { id }
      viewer { submitted { totalCount nodes { id } } } }`,
    variables: { id: world.id('request') },
  });
  return {
    inbox: world.names(viewer!.inbox.nodes),
    awaiting: me!.counts.awaitingYou,
    unread: me!.counts.unreadNotifications,
    found: outcome(answer, (data) => data),
  };
}

test('before the step has begun, nothing; once it has, everything, live', async () => {
  expect(await whatSheSees()).toEqual({
    inbox: [],
    awaiting: 0,
    unread: 0,
    found: {
      approvalRequest: null,
      node: null,
      viewer: { submitted: { totalCount: 0, nodes: [] } },
    },
  });
  const { client } = await world.asker('second');
  const id = world.id('request');
  const { approvalRequestApprove } = await client.query(Approve, { input: { id } });
  expect(approvalRequestApprove).toMatchObject({ __typename: 'NotFoundError' });

  const assigned = await client.follow(Assigned, {});
  await world.comment('lea', 'request');
  await world.approve('paul', 'request');
  expect((await assigned.next()).approvalRequestAssigned).toMatchObject({ id, status: 'PENDING' });
  expect(assigned.events).toHaveLength(1);
  assigned.stop();

  expect(await whatSheSees()).toMatchObject({
    inbox: ['request'],
    awaiting: 1,
    found: { approvalRequest: { id }, node: { id } },
  });
});
