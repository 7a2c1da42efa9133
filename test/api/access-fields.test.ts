// What a viewer sees of a request, field by field, whichever way they came to it: rules 8 and 9, and
// addresses, which are not for other end users.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { ask, follow, outcome, type Json } from './access/ask.ts';
import { allWays, startWorld, type World } from './access/world.ts';

let world: World;

/**
 * Nina, an agent, and in every way others are asked about a ticket of Marc's; none of them may
 * access it. What was taken back before is asked again.
 */
beforeAll(async () => {
  world = await startWorld();
  await world.ticket('ticket', { assignee: 'marc', group: 'IT' });
  const asks = [...allWays, 'nina'];
  await world.request('taken back', { on: 'ticket', asks, escalatesTo: 'chief' });
  await world.escalate('taken back');
  await world.withdraw('lea', 'taken back');
  await world.request('request', { on: 'ticket', asks, escalatesTo: 'chief' });
  await world.escalate('request');
  await world.test.db.prisma.approvalRequest.update({
    where: { id: world.uuid('request') },
    data: { previousId: world.uuid('taken back') },
  });
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
  const asked = ['paul', 'nina', 'member', 'standIn', 'chief'];
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
      asked,
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
      ['nina', 'member', 'standIn', 'chief'],
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
      [...asked, 'sofia', 'lea', 'marc'],
    ],
    [
      'what it asks again',
      `query ($id: ID!) { approvalRequest(id: $id) { previous { ${fields} } } }`,
      ({ approvalRequest }) => approvalRequest.previous,
    ],
    [
      'what asks it again',
      `query ($takenBack: ID!) { approvalRequest(id: $takenBack) { askedAgain { ${fields} } } }`,
      ({ approvalRequest }) => approvalRequest.askedAgain[0],
    ],
  ];
  const hasAccess = ['admin', 'lea', 'marc'];
  const everyone = [...hasAccess, ...asked, 'sofia'];
  const cases = ways.flatMap(([way, query, read, who = everyone]) =>
    who.map((person) => ({ way, query, read, person })),
  );

  test.each(cases)('$way, as $person', async ({ query, read, person }) => {
    const variables = {
      id: world.id('request'),
      settled: world.id('settled'),
      takenBack: world.id('taken back'),
    };
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

describe('what is somebody’s own: their address, and how they stand here', () => {
  /** Agents see who belongs where and how to write to them; the rest is for administrators. */
  const forAgents = ['email', 'groups'];
  const forAdministrators = ['active', 'externalId', 'locale', 'ticketAccess'];
  const user = '{ id email active externalId locale ticketAccess groups(first: 1) { __typename } }';
  const assignee = `{ ... on User ${user} }`;
  const people = `
    createdBy ${user} onBehalfOf ${user} escalateTo ${assignee}
    steps { escalatedTo ${assignee} assignments {
      assignee ${assignee} standIn ${user} decision { decidedBy ${user} } } }
    comments { nodes { author ${user} } }
    timeline(first: 50) { nodes { actor ${user} comment { author ${user} } assignee ${assignee}
      forUser ${user} forAssignee ${assignee} from ${assignee} } }`;
  const queries = {
    'in a request': `query ($id: ID!) { viewer { user ${user} } approvalRequest(id: $id) { ${people} } }`,
    'by `node`': `query ($sofia: ID!, $lea: ID!, $paul: ID!, $nina: ID!) { nodes(ids: [
      $sofia, $lea, $paul, $nina]) { ... on User ${user} } }`,
  };
  const everyone = ['lea', 'nina', 'paul', 'sofia'];
  const endUsers = ['paul', 'sofia', 'member', 'standIn', 'chief'];

  /** Every person in an answer, each time that they are shown. */
  function shownIn(value: Json): { name: string; fields: Json }[] {
    const found: { name: string; fields: Json }[] = [];
    JSON.stringify(value, (_key, part) => {
      if (part && typeof part === 'object' && 'email' in part) {
        const [name = 'somebody'] = world.names([part]);
        found.push({ name, fields: part });
      }
      return part;
    });
    return found;
  }

  function nothing(fields: readonly string[]): Record<string, null> {
    return Object.fromEntries(fields.map((field) => [field, null]));
  }

  function expectHidden(value: Json, person: string): void {
    const shown = shownIn(value);
    for (const name of everyone) expect(shown.map((each) => each.name)).toContain(name);
    for (const { name, fields: its } of shown) {
      if (name === person) expect(its.email).toBe(`${name.toLowerCase()}@demo.test`);
      else expect(its).toMatchObject(nothing([...forAgents, ...forAdministrators]));
    }
  }

  describe.each(Object.entries(queries))('%s', (_where, query) => {
    const variables = () =>
      Object.fromEntries(['sofia', 'lea', 'paul', 'nina'].map((name) => [name, world.id(name)]));

    test.each(['admin', 'lea', 'marc', 'nina'])('is shown to %s', async (person) => {
      const shown = shownIn(await data(person, query, { id: world.id('request'), ...variables() }));
      for (const name of everyone) expect(shown.map((each) => each.name)).toContain(name);
      for (const { name, fields: its } of shown) {
        const isAll = person === 'admin' || person === name;
        expect(its, name).toMatchObject({
          email: `${name.toLowerCase()}@demo.test`,
          groups: { __typename: 'MembershipConnection' },
          ...(isAll ? { active: true } : nothing(forAdministrators)),
        });
      }
    });

    test.each(endUsers)('is not shown to %s, but for their own', async (person) => {
      const answer = await data(person, query, { id: world.id('request'), ...variables() });
      expectHidden(answer, person);
    });
  });

  test.each(endUsers)('nor live, to %s', async (person) => {
    const stream = await follow(await world.asker(person), 'WebSocket', {
      query: `subscription ($id: ID!) { approvalRequestUpdated(id: $id) { ${people} } }`,
      variables: { id: world.id('request') },
    });
    await world.comment('lea', 'request', 'a comment to hear of');
    await until(() => stream.answers.length > 0);
    stream.stop();
    expectHidden(stream.answers[0], person);
  });
});
