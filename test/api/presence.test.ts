// Who looks at a request right now: "… is reviewing".
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Presence } from '../support/operations-live.ts';
import { greetRaw } from '../support/raw-socket.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';
import { ask, follow } from './access/ask.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

const text = Presence.toString();
const names = (answer: { approvalRequestPresence: { people: readonly { name: string }[] } }) =>
  answer.approvalRequestPresence.people.map(({ name }) => name.split(' ')[0]);

test('who comes and goes is seen by those who look, each once however many windows they have', async () => {
  const { id } = await askForApproval(scene, ['paul', 'marc']);
  const paul = await scene.paul.follow(Presence, { id });
  expect(names(await paul.next())).toEqual(['Paul']);
  const [window, other] = [await greetRaw(app, 'marc'), await greetRaw(app, 'marc')];
  const first = window.follow(text, { id });
  expect(names(await paul.next())).toEqual(['Marc', 'Paul']);
  const second = other.follow(text, { id });
  expect(names(await second.nth(1))).toEqual(['Marc', 'Paul']);

  const followers = app.wakeups.size;
  first.stop();
  await until(() => app.wakeups.size < followers);
  const lea = await scene.lea.follow(Presence, { id });
  await lea.next();
  // Marc is there still, and his other window changed nothing for Paul.
  expect(names(await paul.next())).toEqual(['Léa', 'Marc', 'Paul']);
  await other.leave();
  expect(names(await paul.next())).toEqual(['Léa', 'Paul']);
  await window.leave();
});

test('a dead connection, which answers no ping, is gone by itself', async () => {
  const { id } = await askForApproval(scene, ['paul', 'marc']);
  const paul = await scene.paul.follow(Presence, { id });
  await paul.next();
  const dead = await greetRaw(app, 'marc', { autoPong: false });
  dead.follow(text, { id });
  expect(names(await paul.next())).toEqual(['Marc', 'Paul']);
  expect(names(await paul.next())).toEqual(['Paul']);
  expect(await dead.closed).toBe(1006);
});

test('over server-sent events one sees and is not seen', async () => {
  const { id } = await askForApproval(scene, ['paul', 'marc']);
  const asker = {
    url: app.url,
    client: scene.marc,
    token: await app.tokens.sign({ email: 'marc@demo.test' }, 600),
    begun: app.begun,
  };
  const stream = await follow(asker, 'SSE', { query: text, variables: { id } });
  const paul = await scene.paul.follow(Presence, { id });
  expect(names(await paul.next())).toEqual(['Paul']);
  await until(() => stream.answers.some(({ data }) => names(data).includes('Paul')));
  stream.stop();
});

test('end users see those whom they deal with; agents see everyone', async () => {
  const createdAt = new Date();
  const role = 'AGENT' as const;
  const person = {
    email: 'watcher@demo.test',
    name: 'Watcher',
    role,
    ticketAccess: 'ALL' as const,
  };
  await app.db.prisma.user.create({
    data: { id: app.app.commands.newId(createdAt), ...person, createdAt },
  });
  const { id } = await askForApproval(scene, ['paul']);
  const watcher = await (await app.as('watcher')).follow(Presence, { id });
  expect(names(await watcher.next())).toEqual(['Watcher']);
  const paul = await scene.paul.follow(Presence, { id });
  expect(names(await paul.next())).toEqual(['Paul']);
  expect(names(await watcher.next())).toEqual(['Paul', 'Watcher']);
});

test('it is for those who see the request, and is stored nowhere', async () => {
  const { id } = await askForApproval(scene, ['paul']);
  const asker = {
    url: app.url,
    client: scene.nina,
    token: undefined,
    begun: app.begun,
  };
  const answers = await ask(asker, 'WebSocket', { query: text, variables: { id } });
  expect(answers.map(({ errors }) => errors[0].extensions.code)).toEqual(['NOT_FOUND']);
  const before = app.statements.length;
  const paul = await scene.paul.follow(Presence, { id });
  await paul.next();
  // The mails of the request are sent in their own time.
  const writes = app.statements
    .slice(before)
    .filter((sql) => /^\s*(INSERT|UPDATE|DELETE)/i.test(sql));
  expect(writes.filter((sql) => !/"Mail(Token)?"/.test(sql))).toEqual([]);
});
