// Faults that were found once and mended: each stays here so that it stays mended.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { ask, follow, type Json } from './access/ask.ts';
import { startWorld, type World } from './access/world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld();
  await world.ticket('ticket', { assignee: 'lea' });
  await world.request('request', { on: 'ticket', asks: ['paul'] });
});

afterAll(async () => {
  await world.test.close();
});

async function answerTo(person: string, query: string, variables?: Record<string, unknown>) {
  const [answer] = await ask(await world.asker(person), 'HTTP', { query, variables });
  return answer;
}

// The rows' selection was then empty, which Prisma refuses.
describe('a list inside a thing, asked for its size or place only', () => {
  test.each([
    ['ticket', 'approvalRequests { totalCount }'],
    ['ticket', 'approvalRequests { pageInfo { hasNextPage } }'],
    ['request', 'comments { pageInfo { hasNextPage } }'],
    ['request', 'timeline { pageInfo { endCursor } }'],
    ['request', 'comments { edges { cursor } }'],
  ])('%s { %s }', async (thing, list) => {
    const type = thing === 'ticket' ? 'Ticket' : 'ApprovalRequest';
    const query = `query ($id: ID!) { node(id: $id) { ... on ${type} { ${list} } } }`;
    expect(await answerTo('lea', query, { id: world.id(thing) })).not.toHaveProperty('errors');
  });

  // The lists that begin an operation do it right.
  test.each([
    '{ tickets { pageInfo { hasNextPage } } }',
    '{ users { pageInfo { hasNextPage } } }',
    '{ users { edges { cursor } } }',
    '{ viewer { inbox { totalCount } } }',
    '{ viewer { inbox { edges { cursor } } } }',
  ])('%s', async (query) => {
    expect(await answerTo('lea', query)).not.toHaveProperty('errors');
  });
});

test('an end user finds again whom the record of their request names', async () => {
  await world.person('asked', { role: 'END_USER' });
  await world.request('taken back', { on: 'ticket', asks: ['asked'] });
  const taken = await answerTo(
    'admin',
    `mutation ($id: ID!) { approvalRequestWithdraw(input: { id: $id, reason: "No." }) {
      __typename } }`,
    { id: world.id('taken back') },
  );
  expect(taken.data.approvalRequestWithdraw.__typename).toBe('ApprovalRequestWithdrawPayload');
  const { data } = await answerTo(
    'asked',
    'query ($id: ID!) { approvalRequest(id: $id) { timeline { nodes { actor { id name } } } } }',
    { id: world.id('taken back') },
  );
  const actors = data.approvalRequest.timeline.nodes.map(({ actor }: Json) => actor.id);
  const again = await answerTo('asked', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: actors,
  });
  expect(again.data.nodes.map((node: Json) => node?.id)).toEqual(actors);
});

// Rule 9: what one may not see, one does not hear of, not even as a number on a badge.
test('who was an agent has no unread items that they may not see', async () => {
  await world.person('former', { role: 'AGENT', ticketAccess: 'ALL' });
  await world.request('asked once', { by: 'former', on: 'ticket', asks: ['paul'] });
  await world.test.db.prisma.user.update({
    where: { id: world.uuid('former') },
    data: { role: 'END_USER' },
  });
  const counts = '{ viewer { counts { unreadNotifications } } }';
  const before = await answerTo('former', counts);
  await world.approve('paul', 'asked once');
  expect(await answerTo('former', counts)).toEqual(before);
});

// The one gap that there may be, as `FeedItem.sequence` says: the holder of a ticket was addressed,
// and has lost the ticket since.
test('the numbers of a feed skip what the viewer may no longer see, and only that', async () => {
  await world.person('holder', { role: 'AGENT', ticketAccess: 'ASSIGNED' });
  await world.ticket('moved', { assignee: 'holder' });
  await world.request('on the moved', { on: 'moved', asks: ['paul'] });
  const query = `subscription ($after: String) {
    feed(after: $after) { cursor sequence approvalRequest { id } } }`;
  const asker = await world.asker('holder');
  const first = await follow(asker, 'WebSocket', { query });
  await world.comment('paul', 'on the moved');
  await until(() => first.answers.length > 0);
  first.stop();
  const { cursor, sequence }: { cursor: string; sequence: number } = first.answers[0].data.feed;

  await world.comment('paul', 'on the moved');
  await world.test.db.prisma.ticket.update({
    where: { id: world.uuid('moved') },
    data: { assigneeId: world.uuid('lea') },
  });
  await world.request('their own', { on: 'moved', asks: ['holder'] });
  const second = await follow(asker, 'WebSocket', { query, variables: { after: cursor } });
  await until(() => second.answers.length > 0);
  second.stop();
  const { feed } = second.answers[0].data;
  expect(world.names([feed.approvalRequest])).toEqual(['their own']);
  expect(feed.sequence).toBe(sequence + 2);
});

// "Why not: the code that the mutation would answer with."
test.each(['sofia', 'clerk', 'paul'])(
  '`viewerActions` and the mutation say the same of REASSIGN: %s',
  async (person) => {
    const { data } = await answerTo(
      person,
      `query ($id: ID!) { approvalRequest(id: $id) {
      steps { assignments { id } } viewerActions { action reason } } }`,
      { id: world.id('request') },
    );
    const { steps, viewerActions } = data.approvalRequest;
    const result = await answerTo(
      person,
      `mutation ($id: ID!, $assignmentId: ID!, $toId: ID!) {
      approvalRequestReassign(input: { id: $id, assignmentId: $assignmentId, toId: $toId }) {
        ... on Error { code } } }`,
      {
        id: world.id('request'),
        assignmentId: steps[0].assignments[0].id,
        toId: world.id('judge'),
      },
    );
    const { reason } = viewerActions.find(({ action }: Json) => action === 'REASSIGN');
    expect(reason).toBe(person === 'paul' ? null : 'FORBIDDEN');
    expect(result.data.approvalRequestReassign.code ?? null).toBe(reason);
  },
);

// Those of rounds whose decisions fell were among them.
test('a request shows the steps of its current round alone', async () => {
  await world.request('edited', { on: 'ticket', asks: ['paul', 'judge'] });
  await world.approve('judge', 'edited');
  await answerTo(
    'lea',
    `mutation ($id: ID!) { approvalRequestEdit(input: { id: $id, message: "Otherwise." }) {
      __typename } }`,
    { id: world.id('edited') },
  );
  const { data } = await answerTo(
    'lea',
    `query ($id: ID!) { approvalRequest(id: $id) {
      steps { position status assignments { decision { outcome } } } } }`,
    { id: world.id('edited') },
  );
  expect(data.approvalRequest.steps).toEqual([
    { position: 1, status: 'ACTIVE', assignments: [{ decision: null }, { decision: null }] },
  ]);
});
