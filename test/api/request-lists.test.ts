// Pages of request lists are answered ahead of the executor (src/request-list). Here the executor,
// which reads through Prisma, has to say the same: for all kinds of people, random requests and random
// selections, after random commands. It is asked by GET, which is never answered ahead.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIdSource } from '../../src/db/ids.ts';
import { chooser, randomFrom, type Chooser } from './access/random-choice.ts';
import { writeRandomDelegations, writeRandomGroups } from './access/random-people.ts';
import { writeRandomRequests } from './access/random-requests.ts';
import { startWorld, type World } from './access/world.ts';

/** Set SEED to see a failure again. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

const people = ['admin', 'lea', 'marc', 'nina', 'paul', 'sofia', 'member', 'chief', 'stranger'];
const statuses = ['PENDING', 'APPROVED', 'DENIED', 'WITHDRAWN', 'EXPIRED'];

let world: World;
let choose: Chooser;
/** How many statements were read for lists. */
let listReads = 0;

beforeAll(async () => {
  world = await startWorld();
  const random = randomFrom(seed);
  choose = chooser(random);
  const { db } = world.test;
  const { prisma } = db;
  const readTexts = db.readTexts.bind(db);
  db.readTexts = (statement, values) => {
    listReads += 1;
    return readTexts(statement, values);
  };
  const users = people.filter((name) => name !== 'stranger').map((name) => world.uuid(name));
  const groups = await writeRandomGroups(prisma, random, users);
  await writeRandomDelegations(prisma, random, users.slice(0, 4));
  await writeRandomRequests(prisma, random, { users, groups }, 60);
  const requests = await prisma.approvalRequest.findMany({ select: { id: true } });
  const newId = createIdSource();
  await prisma.comment.createMany({
    data: Array.from({ length: 300 }, (_, index) => ({
      ...{ id: newId(new Date()), requestId: choose.one(requests).id, authorId: choose.one(users) },
      ...{ body: `Comment ${String(index)}`, requestsInformation: choose.chance(0.3) },
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, index, choose.below(1000))),
    })),
  });
});
afterAll(() => world.test.close());

async function asked(name: string, query: string, method: 'POST' | 'GET') {
  const token = await world.test.tokens.sign({ sub: world.id(name) }, 3600);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { url, statements } = world.test;
  const before = statements.length;
  const response =
    method === 'GET'
      ? await fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers })
      : await fetch(`${url}/graphql`, { method, headers, body: JSON.stringify({ query }) });
  return { text: await response.text(), byPrisma: statements.length > before };
}

/** Some of these; at least one. */
function some(of: readonly string[]): string {
  const chosen = of.filter(() => choose.chance(0.4));
  return [...chosen, choose.one(of)].join(' ');
}

const person = () => `{ ${some(['id', 'name', 'role', 'called: name', '__typename'])} }`;

function comment(): string {
  return some(['id', 'body', 'requestsInformation', 'createdAt', `author ${person()}`]);
}

function request(): string {
  return some([
    ...['id', 'subject', 'message', 'status', 'waitingOn', 'revision', 'createdAt', 'dueAt'],
    ...['resolvedAt', 'nobodyCanAnswer', 'title: subject', '__typename', 'subject @skip(if: true)'],
    ...[`createdBy ${person()}`, `onBehalfOf ${person()}`, `... on Node { id }`],
    `ticketSummary { ${some(['number', 'subject', 'requesterName'])} }`,
    `comments(last: ${String(1 + choose.below(3))}) { nodes { ${comment()} } }`,
  ]);
}

function page(after: string | null): string {
  const status = choose.sometimes(0.5, choose.one(statuses));
  const filter = status ? `, filter: { status: ${status} }` : '';
  const position = after ? `, after: "${after}"` : '';
  const list = choose.one(['inbox', 'inbox', 'submitted']);
  return `{ viewer { list: ${list}(first: ${String(1 + choose.below(9))}${filter}${position}) {
    totalCount nodes { ${request()} } edges { cursor node { ${request()} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
}

/**
 * Somebody does something, as the rules allow or not; or is renamed, leaves, comes back, becomes
 * something else; or a ticket is renamed.
 */
async function happen(): Promise<void> {
  const { prisma } = world.test.db;
  const requests = await prisma.approvalRequest.findMany({ select: { id: true, ticketId: true } });
  const { id, ticketId } = choose.one(requests);
  const one = choose.one(people);
  const name = `Renamed ${String(choose.below(1000))} "\\\u0007é`;
  const act = choose.below(6);
  if (act === 0) {
    await prisma.user.update({ where: { id: world.uuid(one) }, data: { name } });
  } else if (act === 1) {
    await prisma.ticket.update({ where: { id: ticketId }, data: { subject: name } });
  } else if (act === 2) {
    const role = choose.one(['ADMIN', 'AGENT', 'END_USER'] as const);
    const data = { active: choose.chance(0.8), role };
    await prisma.user.update({ where: { id: world.uuid(one) }, data });
  } else {
    const { client } = await world.asker(one);
    const requestId = `req_${id.replaceAll('-', '')}`;
    const body = `Said "${String(choose.below(1000))}"\n\\ ${name}`;
    const mutation = choose.one(['approvalRequestComment', 'approvalRequestApprove']);
    const input = mutation.endsWith('Comment') ? { requestId, body } : { requestId };
    await client.post(
      `mutation ($input: ${mutation.replace('a', 'A')}Input!) { ${mutation}(input: $input) { __typename } }`,
      { input },
    );
  }
}

const accepts = ['*/*', 'application/json', 'application/json;q=0.9, */*'];
const graphqlFirst = 'application/graphql-response+json, application/json, text/event-stream';

test.each([...accepts, graphqlFirst])(
  'have the headers of any other answer: %s',
  async (accept) => {
    const token = await world.test.tokens.sign({ sub: world.id('stranger') }, 3600);
    const origins: Record<string, string>[] = [{}, { origin: 'https://desk.example' }];
    for (const origin of origins) {
      const sent = { accept, authorization: `Bearer ${token}`, ...origin };
      const headersOf = async (query: string) => {
        const before = listReads;
        const response = await fetch(`${world.test.url}/graphql`, {
          method: 'POST',
          headers: { ...sent, 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        await response.text();
        const apart = ['date', 'content-length', 'x-request-id'];
        const headers = [...response.headers].filter(([name]) => !apart.includes(name)).sort();
        return { headers, isAhead: listReads > before };
      };
      const ahead = await headersOf('{ viewer { inbox { totalCount } } }');
      const other = await headersOf('{ viewer { user { id } } }');
      expect(ahead.headers).toEqual(other.headers);
      expect([ahead.isAhead, other.isAhead]).toEqual([true, false]);
    }
  },
);

test('a body that was read is handed on whole', async () => {
  const { client } = await world.asker('paul');
  const [inline, asVariables] = await Promise.all([
    client.post('{ viewer { inbox(first: 2) { nodes { steps { position } } } } }'),
    client.post(
      'query ($first: Int) { viewer { inbox(first: $first) { nodes { steps { position } } } } }',
      {
        first: 2,
      },
    ),
  ]);
  expect(inline.errors).toBeUndefined();
  expect(asVariables).toEqual(inline);
  // What is to be refused is refused by the executor.
  const refused = await client.post('{ viewer { inbox(first: 0) { totalCount } } }');
  expect(refused.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test(
  'say what the executor says, for everybody, after anything',
  { timeout: 300_000 },
  async () => {
    const tally = { ahead: 0, byPrisma: 0, comments: 0 };
    const cursors = new Map<string, string>();
    for (let round = 0; round < 150; round += 1) {
      if (round % 2 === 0) await happen();
      const name = choose.one(people);
      const query = page(choose.sometimes(0.5, cursors.get(name) ?? null));
      const expected = await asked(name, query, 'GET');
      const got = await asked(name, query, 'POST');
      expect(got.text, `seed ${String(seed)}, ${name}: ${query}`).toBe(expected.text);
      expect(expected.byPrisma).toBe(true);
      tally[got.byPrisma ? 'byPrisma' : 'ahead'] += 1;
      if (/"body":/.test(got.text)) tally.comments += 1;
      const [, cursor] = /"cursor":"([^"]+)"/.exec(got.text) ?? [];
      if (cursor !== undefined) cursors.set(name, cursor);
    }
    // Those who stand in for somebody are answered by the executor; nearly all others are not.
    expect(tally.ahead).toBeGreaterThan(40);
    expect(tally.comments).toBeGreaterThan(20);
  },
);
