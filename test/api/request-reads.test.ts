// Requests and pages of them are answered ahead of the executor (src/request-reads). Here the executor,
// which reads through Prisma, has to say the same: for all kinds of people, random requests and random
// selections, after random commands. It is asked by GET, which is never answered ahead.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIdSource } from '../../src/db/ids.ts';
import { chooser, randomFrom, type Chooser } from './access/random-choice.ts';
import { writeRandomDelegations, writeRandomGroups } from './access/random-people.ts';
import { writeRandomRequests } from './access/random-requests.ts';
import { writeRandomContent } from './access/random-content.ts';
import { startWorld, type World } from './access/world.ts';

/** Set SEED to see a failure again. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

const people = ['admin', 'lea', 'marc', 'nina', 'paul', 'sofia', 'member', 'chief', 'stranger'];
/** What has to have been shown ahead of the executor, in some answers. */
const parts = [
  ...[
    '"body":',
    '"decidedAt":"',
    '"outcome":"',
    '"assignee":{',
    '"escalatedTo":{',
    '"allowed":true',
  ],
  ...['"policy":{', '"attachments":[{', '"escalateTo":{', '"ticket":{', '"forUser":{', '"from":{'],
  ...['"forAssignee":{', '"reminder":"', '"changes":[{', '"answeredAs":"', '"text":"'],
  ...['"reason":"', '"type":"', '"actor":{', '"waitingSince":"', '"hasNextPage":true'],
];
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
  await writeRandomContent(world, choose, { users, groups });
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

interface Question {
  readonly query: string;
  readonly variables?: { readonly id: string };
}

async function asked(name: string, question: Question, method: 'POST' | 'GET') {
  const token = await world.test.tokens.sign({ sub: world.id(name) }, 3600);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { url, statements } = world.test;
  const before = statements.length;
  const response =
    method === 'GET'
      ? await fetch(`${url}/graphql?${searchOf(question)}`, { headers })
      : await fetch(`${url}/graphql`, { method, headers, body: JSON.stringify(question) });
  return { text: await response.text(), byPrisma: statements.length > before };
}

function searchOf({ query, variables = { id: '' } }: Question): string {
  return String(new URLSearchParams({ query, variables: JSON.stringify(variables) }));
}

/** Some of these; at least one. */
function some(of: readonly string[]): string {
  const chosen = of.filter(() => choose.chance(0.4));
  return [...chosen, choose.one(of)].join(' ');
}

const person = () => `{ ${some(['id', 'name', 'role', 'called: name', '__typename'])} }`;

const group = () => `{ ${some(['id', 'name', '__typename'])} }`;

function assignee(): string {
  return `{ ${some(['__typename', `... on User ${person()}`, `... on Group ${group()}`, '... on Node { id }'])} }`;
}

function comment(): string {
  return some(['id', 'body', 'requestsInformation', 'createdAt', `author ${person()}`]);
}

/** With what is not kept in the request's row, too. */
function wholeComment(): string {
  return `${comment()} ${choose.chance(0.5) ? 'attachments { title url }' : ''}`;
}

function step(): string {
  const decision = some(['outcome', 'note', 'answeredAs', 'decidedAt', `decidedBy ${person()}`]);
  const assignment = some([
    ...['id', `assignee ${assignee()}`, `decision { ${decision} }`, `standIn ${person()}`],
  ]);
  return some([
    ...['position', 'rule', 'atLeast', 'status', `escalatedTo ${assignee()}`],
    `assignments { ${assignment} }`,
  ]);
}

/** A page of what belongs to a request. */
function nested(of: () => string): string {
  const size = `${choose.one(['first', 'last'])}: ${String(1 + choose.below(5))}`;
  const page = some([
    ...[`nodes { ${of()} }`, `edges { cursor node { ${of()} } }`],
    'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
  ]);
  return `(${size}) { ${page} }`;
}

function event(): string {
  return some([
    ...['id', 'type', 'occurredAt', 'note', 'answeredAs', 'reminder', `actor ${person()}`],
    ...[`assignee ${assignee()}`, `from ${assignee()}`, `forAssignee ${assignee()}`],
    ...[`forUser ${person()}`, `changes { ${some(['field', 'label', 'from', 'to'])} }`],
  ]);
}

function request(): string {
  return some([
    ...['id', 'subject', 'message', 'status', 'waitingOn', 'revision', 'createdAt', 'dueAt'],
    ...['resolvedAt', 'nobodyCanAnswer', 'title: subject', '__typename', 'subject @skip(if: true)'],
    ...['overdue', 'clockStopped', 'waitingSince', 'whenDue', 'kind { id name }'],
    ...[`createdBy ${person()}`, `onBehalfOf ${person()}`, `... on Node { id }`],
    `ticketSummary { ${some(['number', 'subject', 'requesterName'])} }`,
    `latest: comments(last: ${String(1 + choose.below(3))}) { nodes { ${comment()} } }`,
    `comments${nested(wholeComment)}`,
    `timeline${nested(event)}`,
    `viewerActions { ${some(['action', 'allowed', 'reason'])} }`,
    `fields { ${some(['key', 'label', 'text'])} }`,
    `attachments { ${some(['title', 'url', '__typename'])} }`,
    ...[`policy { ${some(['name', 'version'])} }`, `escalateTo ${assignee()}`],
    `ticket { ${some(['id', 'number', 'subject'])} }`,
    ...['previous { id }', 'changes { field }', 'askedAgain { id }'],
    ...[`steps { ${step()} }`, `again: steps { ${step()} }`],
  ]);
}

function page(after: string | null): Question {
  const status = choose.sometimes(0.5, choose.one(statuses));
  const list = choose.one(['inbox', 'inbox', 'submitted']);
  const isAwaiting = list === 'inbox' && choose.chance(0.4);
  const only = isAwaiting ? 'awaitingViewer: true' : status && `status: ${status}`;
  const filter = only ? `, filter: { ${only} }` : '';
  const position = after ? `, after: "${after}"` : '';
  const query = `{ viewer { list: ${list}(first: ${String(1 + choose.below(9))}${filter}${position}) {
    totalCount nodes { ${request()} } edges { cursor node { ${request()} } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
  return { query };
}

/** Any request, whether they may see it or not. */
async function single(): Promise<Question> {
  const { prisma } = world.test.db;
  const { id } = choose.one(await prisma.approvalRequest.findMany({ select: { id: true } }));
  const query = `query ($id: ID!) { asked: approvalRequest(id: $id) { ${request()} } }`;
  return { query, variables: { id: `req_${id.replaceAll('-', '')}` } };
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
    client.post('{ viewer { inbox(first: 2) { nodes { waitedOnApprovers } } } }'),
    client.post(
      'query ($first: Int) { viewer { inbox(first: $first) { nodes { waitedOnApprovers } } } }',
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
  { timeout: 600_000 },
  async () => {
    const tally = { lists: 0, awaiting: 0, single: 0, byPrisma: 0 };
    const shown = new Map(parts.map((part): [string, number] => [part, 0]));
    const cursors = new Map<string, string>();
    // Some parts are rare: what has not been shown often enough by then is waited for.
    const enough = () =>
      tally.lists > 30 &&
      tally.awaiting > 2 &&
      tally.single > 15 &&
      [...shown.values()].every((times) => times > 2);
    for (let round = 0; round < 240 || (round < 3_000 && !enough()); round += 1) {
      if (round % 2 === 0) await happen();
      const name = choose.one(people);
      const isList = choose.chance(0.6);
      const cursor = choose.sometimes(0.5, cursors.get(name) ?? null);
      const question = isList ? page(cursor) : await single();
      const expected = await asked(name, question, 'GET');
      const got = await asked(name, question, 'POST');
      const what = `seed ${String(seed)}, ${name}: ${JSON.stringify(question)}`;
      expect(got.text, what).toBe(expected.text);
      expect(expected.byPrisma).toBe(true);
      if (got.byPrisma) {
        tally.byPrisma += 1;
        continue;
      }
      tally[isList ? 'lists' : 'single'] += 1;
      const isFound = !got.text.includes('"totalCount":0');
      if (isFound && question.query.includes('awaitingViewer')) tally.awaiting += 1;
      for (const part of parts) {
        if (got.text.includes(part)) shown.set(part, (shown.get(part) ?? 0) + 1);
      }
      // Of the list itself: those of a request's own pages come before it.
      const [, next] = /"endCursor":"([^"]+)"\}\}\}\}\}$/.exec(got.text) ?? [];
      if (isList && next !== undefined) cursors.set(name, next);
    }
    // Those who stand in for somebody are answered by the executor; nearly all others are not.
    expect(tally.lists).toBeGreaterThan(30);
    expect(tally.awaiting).toBeGreaterThan(2);
    expect(tally.single).toBeGreaterThan(15);
    for (const [part, times] of shown) expect(times, part).toBeGreaterThan(2);
  },
);
