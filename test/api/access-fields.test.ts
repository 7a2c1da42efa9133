// What a viewer sees of a request, field by field, whichever way they came to it: rules 8 and 9, and
// addresses, which are not for other end users.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { ask, follow, outcome, type Json } from './access/ask.ts';
import { startWorld, type World } from './access/world.ts';

let world: World;

/** Paul, and Nina, an agent, are asked about a ticket of Marc's; neither may access it. */
beforeAll(async () => {
  world = await startWorld();
  await world.ticket('ticket', { assignee: 'marc', group: 'IT' });
  await world.request('request', { on: 'ticket', asks: ['paul', 'nina'] });
  await world.request('settled', { on: 'ticket', asks: ['paul'] });
  await world.comment('sofia', 'request');
  await world.comment('paul', 'request', 'another comment');
  await world.approve('paul', 'request');
  await world.approve('paul', 'settled');
});

afterAll(async () => {
  expect(world.test.faults).toEqual([]);
  await world.test.close();
});

async function data(person: string, query: string, variables?: Record<string, unknown>) {
  const [answer] = await ask(await world.asker(person), 'HTTP', { query, variables });
  return outcome(answer, (got) => got) as Json;
}

describe('the ticket of a request', () => {
  const fields = `id
    ticket { id subject requester { id } approvalRequests { nodes { id } } }
    ticketSummary { number subject requesterName }`;
  const ofError = '... on Error { code }';
  const ways: [string, string, (data: Json) => Json, string[]?][] = [
    [
      'approvalRequest',
      `query ($id: ID!) { approvalRequest(id: $id) { ${fields} } }`,
      ({ approvalRequest }) => approvalRequest,
    ],
    [
      'node',
      `query ($id: ID!) { node(id: $id) { ... on ApprovalRequest { ${fields} } } }`,
      ({ node }) => node,
    ],
    [
      'nodes',
      `query ($id: ID!) { nodes(ids: [$id]) { ... on ApprovalRequest { ${fields} } } }`,
      ({ nodes: [node] }) => node,
    ],
    [
      'the inbox',
      `{ viewer { inbox(filter: { query: "Request: request" }) { nodes { ${fields} } } } }`,
      ({ viewer }) => viewer.inbox.nodes[0],
      ['paul', 'nina'],
    ],
    [
      'the submitted ones',
      `{ viewer { submitted(filter: { query: "Request: request" }) { nodes { ${fields} } } } }`,
      ({ viewer }) => viewer.submitted.nodes[0],
      ['sofia', 'lea'],
    ],
    [
      'a payload',
      `mutation ($id: ID!) { approvalRequestComment(input: { id: $id, body: "Hm." }) {
        ... on ApprovalRequestCommentPayload { approvalRequest { ${fields} } } ${ofError} } }`,
      ({ approvalRequestComment }) => approvalRequestComment.approvalRequest,
    ],
    [
      'a StaleRevisionError',
      `mutation ($id: ID!) { approvalRequestDeny(input: { id: $id, note: "No.", expectedRevision: 1 }) {
        ... on StaleRevisionError { approvalRequest { ${fields} } } ${ofError} } }`,
      ({ approvalRequestDeny }) => approvalRequestDeny.approvalRequest,
      ['nina'],
    ],
    [
      'an AlreadyResolvedError',
      `mutation ($settled: ID!) {
        approvalRequestComment(input: { id: $settled, body: "Hm." }) {
          ... on AlreadyResolvedError { approvalRequest { ${fields} } } ${ofError} } }`,
      ({ approvalRequestComment }) => approvalRequestComment.approvalRequest,
      ['paul', 'sofia', 'admin'],
    ],
    [
      'approvalRequestUpdated',
      `subscription ($id: ID!) { approvalRequestUpdated(id: $id) { ${fields} } }`,
      ({ approvalRequestUpdated }) => approvalRequestUpdated,
    ],
    [
      'feed',
      `subscription { feed { approvalRequest { ${fields} } } }`,
      ({ feed }) => feed.approvalRequest,
      ['paul', 'nina', 'sofia', 'lea', 'marc'],
    ],
  ];
  const hasAccess = ['admin', 'lea', 'marc'];
  const everyone = [...hasAccess, 'nina', 'paul', 'sofia'];
  const cases = ways.flatMap(([way, query, read, who = everyone]) =>
    who.map((person) => ({ way, query, read, person })),
  );

  test.each(cases)('$way, as $person', async ({ query, read, person }) => {
    const variables = { id: world.id('request'), settled: world.id('settled') };
    const isLive = query.startsWith('subscription');
    const got = isLive
      ? await nextLive(person, query, variables)
      : await data(person, query, variables);
    const { id, ticket, ticketSummary } = read(got);
    expect(world.names([{ id }])).toHaveLength(1);
    expect(ticketSummary).toEqual({
      number: expect.any(Number) as number,
      subject: 'Ticket: ticket',
      requesterName: 'Sofia Lambert',
    });
    if (hasAccess.includes(person)) expect(world.names([ticket])).toEqual(['ticket']);
    else expect(ticket).toBeNull();
  });

  async function nextLive(person: string, query: string, variables: Record<string, unknown>) {
    const stream = await follow(await world.asker(person), 'SSE', { query, variables });
    await world.comment('lea', 'request', 'a live comment');
    await until(() => stream.answers.length > 0);
    stream.stop();
    return outcome(stream.answers[0], (got) => got) as Json;
  }
});

describe('addresses', () => {
  const user = '{ id email }';
  const people = `
    createdBy ${user} onBehalfOf ${user}
    steps { assignments { assignee { ... on User ${user} } decision { decidedBy ${user} } } }
    comments { nodes { author ${user} } }
    timeline { nodes { actor ${user} comment { author ${user} } } }`;
  const queries = {
    'in a request': `query ($id: ID!) { viewer { user ${user} } approvalRequest(id: $id) { ${people} } }`,
    'by `node`': `query ($sofia: ID!, $lea: ID!, $paul: ID!, $nina: ID!) { nodes(ids: [
      $sofia, $lea, $paul, $nina]) { ... on User ${user} } }`,
  };
  const everyone = ['lea', 'nina', 'paul', 'sofia'];

  /** Every person in an answer, with the address that the viewer is shown. */
  function addresses(value: Json): Map<string, unknown> {
    const found = new Map<string, unknown>();
    JSON.stringify(value, (_key, part) => {
      if (part && typeof part === 'object' && 'email' in part) {
        found.set(world.names([part]).join(), part.email);
      }
      return part;
    });
    return found;
  }

  describe.each(Object.entries(queries))('%s', (_where, query) => {
    const variables = () =>
      Object.fromEntries(['sofia', 'lea', 'paul', 'nina'].map((name) => [name, world.id(name)]));

    test.each(['admin', 'lea', 'marc', 'nina'])('are shown to %s', async (person) => {
      const shown = addresses(
        await data(person, query, { id: world.id('request'), ...variables() }),
      );
      for (const name of everyone) expect(shown.get(name), name).toBe(`${name}@demo.test`);
    });

    test.each(['paul', 'sofia'])('are not shown to %s, but for their own', async (person) => {
      const shown = addresses(
        await data(person, query, { id: world.id('request'), ...variables() }),
      );
      for (const name of everyone) {
        expect(shown.get(name), name).toBe(name === person ? `${name}@demo.test` : null);
      }
    });
  });

  test.each(['paul', 'sofia'])('live neither, to %s', async (person) => {
    const stream = await follow(await world.asker(person), 'WebSocket', {
      query: `subscription ($id: ID!) { approvalRequestUpdated(id: $id) { ${people} } }`,
      variables: { id: world.id('request') },
    });
    await world.comment('lea', 'request', 'an address comment');
    await until(() => stream.answers.length > 0);
    stream.stop();
    const shown = addresses(stream.answers[0]);
    for (const name of everyone) {
      expect(shown.get(name), name).toBe(name === person ? `${name}@demo.test` : null);
    }
  });
});
