// What is told live of a request, of somebody's feed and of their counts is written ahead of the executor
// (src/live/answer-ahead.ts), over WebSocket and as server-sent events. Here the executor, which is asked the
// same as a query by GET, has to say the same: for all kinds of people, random requests and selections, after
// random commands.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedCursor } from '../../src/schema/feed-cursor.ts';
import { until } from '../support/until.ts';
import { follow, type Json } from './access/ask.ts';
import { happen } from './access/random-happenings.ts';
import { createQuestions } from './access/random-questions.ts';
import { people, startRandomWorld, type RandomWorld } from './access/random-world.ts';

/** Set SEED to see a failure again. */
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

let random: RandomWorld;

beforeAll(async () => {
  random = await startRandomWorld(seed);
});
afterAll(() => random.world.test.close());

/** A subscription whose first answer comes at once, and the same as a query. */
interface Pair {
  readonly live: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Of the query's data, what is told; nothing where there is nothing to tell. */
  readonly of: (data: Json) => Json;
}

const { stringify } = JSON;

/** The data that the executor answers; none for who may not ask. */
async function said(name: string, query: string, variables: object): Promise<Json> {
  const { world } = random;
  const token = await world.test.tokens.sign({ sub: world.id(name) }, 3600);
  const search = String(new URLSearchParams({ query, variables: stringify(variables) }));
  const response = await fetch(`${world.test.url}/graphql?${search}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { data }: Json = await response.json();
  return data;
}

const pairs = {
  request(selection: string, requestId: string): Pair {
    return {
      live: `subscription ($id: ID!) { told: approvalRequestUpdated(id: $id, afterRevision: -1) ${selection} }`,
      query: `query ($id: ID!) { told: approvalRequest(id: $id) ${selection} }`,
      variables: { id: `req_${requestId.replaceAll('-', '')}` },
      of: (data) => data.told,
    };
  },
  counts(selection: string): Pair {
    return {
      live: `subscription { told: viewerCounts ${selection} }`,
      query: `{ viewer { told: counts ${selection} } }`,
      variables: {},
      of: (data) => data.viewer?.told,
    };
  },
};

/** Whether there was something to tell, and they were told what the executor says, ahead of it. */
async function isTold(name: string, { live, query, variables, of }: Pair): Promise<boolean> {
  const { choose, world } = random;
  const data = await said(name, query, variables);
  const expected = data && of(data);
  if (!expected) return false;
  const before = random.ahead.statements;
  const transport = choose.one(['WebSocket', 'SSE'] as const);
  const stream = await follow(await world.asker(name), transport, { query: live, variables });
  await until(() => stream.answers.length > 0);
  stream.stop();
  await stream.ended;
  const what = `seed ${String(seed)}, ${name}: ${live} ${stringify(variables)}`;
  expect(stringify(stream.answers[0]), what).toBe(stringify({ data: { told: expected } }));
  return random.ahead.statements > before;
}

/** The newest item of their feed that they may see, and how it is told. */
async function itemPair(name: string, selection: string): Promise<Pair | null> {
  const data = await said(
    name,
    '{ viewer { notifications(first: 1) { nodes { sequence } } } }',
    {},
  );
  const sequence = data?.viewer?.notifications.nodes[0]?.sequence;
  if (sequence === undefined) return null;
  return {
    live: `subscription ($after: String) { told: feed(after: $after) ${selection} }`,
    query: `{ viewer { told: notifications(first: 1) { nodes ${selection} } } }`,
    variables: { after: feedCursor(random.world.uuid(name), sequence - 1) },
    of: (data) => data.viewer?.told.nodes[0],
  };
}

test(
  'what is told live is what the executor says, for everybody, after anything',
  { timeout: 600_000 },
  async () => {
    const { choose, world } = random;
    const { selections } = createQuestions(choose);
    const requests = await world.test.db.prisma.approvalRequest.findMany({
      ...{ select: { id: true }, orderBy: { id: 'asc' } },
    });
    const ahead = { request: 0, counts: 0, item: 0 };
    const enough = () => Object.values(ahead).every((times) => times >= 12);
    for (let round = 0; round < 240 || (round < 1_000 && !enough()); round += 1) {
      await happen(world, choose, people);
      const name = choose.one(people);
      const kind = choose.one(['request', 'counts', 'item', 'item'] as const);
      const pair = {
        request: () => pairs.request(selections.request(), choose.one(requests).id),
        counts: () => pairs.counts(selections.counts()),
        item: () => itemPair(name, selections.feedItem()),
      }[kind]();
      const found = await pair;
      if (found && (await isTold(name, found))) ahead[kind] += 1;
    }
    expect(enough(), stringify(ahead)).toBe(true);
  },
);

test('what is wrong with a subscription is said with its first event, and ends it', async () => {
  const { world } = random;
  const { prisma } = world.test.db;
  const { id } = await prisma.approvalRequest.findFirstOrThrow();
  // Whatever became of them before.
  const data = { active: true, role: 'ADMIN' } as const;
  await prisma.user.update({ where: { id: world.uuid('admin') }, data });
  const { live, variables } = pairs.request('{ comments(first: -1) { nodes { id } } }', id);
  const stream = await follow(await world.asker('admin'), 'WebSocket', { query: live, variables });
  await stream.ended;
  expect(stream.answers).toHaveLength(1);
  expect(stream.answers[0].errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
