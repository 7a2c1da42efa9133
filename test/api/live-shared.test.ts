// Followers of the same share one execution, and nobody is told what is another's.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NewId } from '../../src/db/ids.ts';
import { Comment } from '../support/operations.ts';
import { greetRaw, type RawSocket } from '../support/raw-socket.ts';
import { askForApproval, meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';
import type { Json } from './access/ask.ts';

const crowd = 12;

let app: TestApp;
let scene: Scene;
let sockets: RawSocket[];
/** What is sent by Prisma and beside it. */
const sent: string[] = [];

beforeAll(async () => {
  app = await startTestApp();
  const readTexts = app.db.readTexts.bind(app.db);
  app.db.readTexts = (statement, values) => {
    sent.push(statement.text);
    return readTexts(statement, values);
  };
  scene = await meetPeople(app);
  const createdAt = new Date();
  const newId: NewId = app.app.commands.newId;
  await app.db.prisma.user.createMany({
    data: Array.from({ length: crowd }, (_, index) => ({
      id: newId(createdAt),
      email: `agent${String(index)}@demo.test`,
      name: `Agent ${String(index)}`,
      role: 'AGENT' as const,
      ticketAccess: 'ALL' as const,
      createdAt,
    })),
  });
  sockets = await Promise.all(
    Array.from({ length: crowd }, (_, index) => greetRaw(app, `agent${String(index)}`)),
  );
});

afterAll(async () => {
  await Promise.all(sockets.map((raw) => raw.leave()));
  await app.close();
});

const fields = 'id revision message createdBy { id name } ticket { id subject }';
const updated = (selection: string) =>
  `subscription ($id: ID!, $afterRevision: Int) {
    approvalRequestUpdated(id: $id, afterRevision: $afterRevision) { ${selection} } }`;

/** The statements that one comment costs while these follow; all have heard of it at the end. */
async function costOf(followers: readonly RawSocket[], id: string): Promise<number> {
  // Whether one has seen it before makes no other operation of it.
  const streams = followers.map((raw, index) =>
    raw.follow(updated(fields), { id, ...(index % 2 === 0 ? {} : { afterRevision: 9_999 }) }),
  );
  await until(() => app.wakeups.size === followers.length);
  await scene.paul.query(Comment, { input: { id, body: 'Everybody listens?' } });
  await Promise.all(streams.map((stream) => stream.nth(1)));
  // All who look before each round of live: at the request itself, then at what was asked of it.
  const looks = () => sent.filter((sql) => sql.includes('"RightsChange"')).length;
  const all = () => app.statements.length + sent.length;
  const before = [all(), looks()] as const;
  await scene.paul.query(Comment, { input: { id, body: 'And now.' } });
  await Promise.all(streams.map((stream) => stream.nth(2)));
  const beats = looks() - before[1];
  for (const stream of streams) stream.stop();
  await until(() => app.wakeups.size === 0);
  const answers = streams.map(({ answers: [, second] }) => second);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  // Beats of the clock in between look at rights too: a few statements that depend on time alone.
  return all() - before[0] - 2 * beats;
}

test('one change costs as many statements for twelve followers as for one', async () => {
  const { id } = await askForApproval(scene, ['paul']);
  const one = await costOf(sockets.slice(0, 1), id);
  const all = await costOf(sockets, id);
  // An execution is five statements; eleven more would be fifty and more.
  expect(all - one).toBeLessThan(15);
});

const selections = [
  'id status',
  'id ticket { id subject }',
  'id viewerActions { action allowed reason }',
  'id ticket { approvalRequests(filter: { awaitingViewer: true }) { totalCount nodes { id } } }',
  'id createdBy { id email } onBehalfOf { id email }',
  'id ticket { requester { email } } steps { assignments { assignee { ... on User { email } } } }',
];

test.each(selections)('each is told what they would be answered: { %s }', async (selection) => {
  const ticketId = await openTicket(scene, { assigneeId: scene.ids.nina });
  const { id } = await askForApproval(scene, ['paul', 'marc', 'nina'], ticketId);
  const people = ['lea', 'admin', 'nina', 'paul', 'marc', 'sofia'] as const;
  const raws = await Promise.all(people.map((person) => greetRaw(app, person)));
  const streams = raws.map((raw) => raw.follow(updated(selection), { id }));
  await until(() => app.wakeups.size === people.length);
  await scene.lea.query(Comment, { input: { id, body: 'One change.' } });
  await Promise.all(streams.map((stream) => stream.nth(1)));
  for (const [index, person] of people.entries()) {
    const query = `query ($id: ID!) { approvalRequest(id: $id) { ${selection} } }`;
    const { data } = (await scene[person].post(query, { id })) as Json;
    const heard = streams[index]!.answers.at(-1).data.approvalRequestUpdated;
    expect(heard, person).toEqual(data.approvalRequest);
  }
  await Promise.all(raws.map((raw) => raw.leave()));
  await until(() => app.wakeups.size === 0);
});
