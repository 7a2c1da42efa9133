// The published client against the started app: it goes on where it was, whatever happens to its socket.
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { createAssentClient, type ClientOptions } from '../../src/client/client.ts';
import { AssentError } from '../../src/client/errors.ts';
import { LiveFeed, Place, UpdatedAfter } from '../support/operations-live.ts';
import { Approve, Comment, Me, Reassign, Request, Updated } from '../support/operations.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

/** A client, and the sockets that it has opened. */
function clientWith(options: Omit<ClientOptions, 'url' | 'webSocket'>) {
  const sockets: WebSocket[] = [];
  class Seen extends WebSocket {
    constructor(...args: ConstructorParameters<typeof WebSocket>) {
      super(...args);
      sockets.push(this);
    }
  }
  const client = createAssentClient({ url: app.url, webSocket: Seen, ...options });
  onTestFinished(() => client.close());
  return { client, sockets };
}

const longTime = 3_600;
const tokenOf = (name: string, seconds = longTime) =>
  app.tokens.sign({ email: `${name}@demo.test` }, seconds);

test('a broken connection: what happened meanwhile comes, once and in order', async () => {
  const { client, sockets } = clientWith({ token: () => tokenOf('paul') });
  const { viewer } = await client.query(Place, {});
  const feed = client.feed(LiveFeed, { after: viewer?.feedCursor });
  const first = feed.next();
  const { id } = await askForApproval(scene, ['paul']);
  const begin = (await first).value!.sequence;

  const rest: number[] = [];
  for (const body of ['One.', 'Two.', 'Three.']) {
    sockets.at(-1)!.terminate();
    await scene.lea.query(Comment, { input: { id, body } });
    const item = await feed.next();
    expect(item.value).toMatchObject({ event: { type: 'COMMENTED' }, approvalRequest: { id } });
    rest.push(item.value!.sequence);
  }
  expect(rest).toEqual([begin + 1, begin + 2, begin + 3]);
  await until(() => sockets.length === 4);
});

test('without a place it begins with what is to come, and still loses nothing of it', async () => {
  const { client, sockets } = clientWith({ token: () => tokenOf('marc') });
  const feed = client.feed(LiveFeed);
  const next = feed.next();
  await until(() => sockets[0]?.readyState === WebSocket.OPEN);
  // Before anything has come from which it could resume.
  sockets[0]!.terminate();
  const { id } = await askForApproval(scene, ['marc']);
  expect((await next).value).toMatchObject({ approvalRequest: { id } });
});

test('a token that expires: the next one is asked for, and the stream goes on', async () => {
  const seconds = [60, longTime * 24];
  let asked = 0;
  const states: string[] = [];
  const { client } = clientWith({
    token: () => tokenOf('sofia', seconds[Math.min(asked++, 1)]),
    onState: (state) => states.push(state),
  });
  const { id } = await askForApproval(scene, ['paul']);
  const updates = client.follow(
    UpdatedAfter,
    { id },
    ({ approvalRequestUpdated: { revision } }) => ({
      afterRevision: revision,
    }),
  );
  const next = updates.next();
  const before = app.begun();
  await until(() => app.begun() > before);
  app.advance(100_000);
  await until(() => states.filter((state) => state === 'connected').length === 2);
  await scene.lea.query(Comment, { input: { id, body: 'Still there?' } });
  expect((await next).value).toMatchObject({ approvalRequestUpdated: { id, revision: 2 } });
  expect(states.slice(0, 2)).toEqual(['connecting', 'connected']);
});

test('a token that is refused each time is an error that says so', async () => {
  const { client } = clientWith({ token: () => 'no token' });
  await expect(client.query(Me, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  const { id } = await askForApproval(scene, ['paul']);
  await expect(client.follow(Updated, { id }).next()).rejects.toMatchObject({
    name: 'AssentError',
    code: 'UNAUTHENTICATED',
  });
});

test('what is not there ends in an error with its code, and nothing is tried again', async () => {
  const { client, sockets } = clientWith({ token: () => tokenOf('nina') });
  const { id } = await askForApproval(scene, ['paul']);
  const error: unknown = await client
    .follow(Updated, { id })
    .next()
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AssentError);
  expect(error).toMatchObject({ code: 'NOT_FOUND' });
  expect(sockets).toHaveLength(1);
  // A query's null is no error.
  expect(await client.query(Request, { id })).toEqual({ approvalRequest: null });
});

test('a fault of the server: it is tried again, from the same place', async () => {
  const { client } = clientWith({ token: () => tokenOf('paul') });
  const { viewer } = await client.query(Place, {});
  const feed = client.feed(LiveFeed, { after: viewer?.feedCursor });
  const next = feed.next();
  const { id } = await askForApproval(scene, ['paul']);
  expect((await next).value).toMatchObject({ event: { type: 'ASSIGNED' } });
  const faults = app.faults.length;
  await app.db.executeSql('ALTER TABLE "FeedItem" RENAME TO "Away"');
  app.wakeups.wakeHere(app.wakeups.topics());
  await until(() => app.faults.length > faults);
  await app.db.executeSql('ALTER TABLE "Away" RENAME TO "FeedItem"');
  await scene.paul.query(Approve, { input: { id } });
  const types = [(await feed.next()).value, (await feed.next()).value].map(
    (item) => item?.event.type,
  );
  expect(types).toEqual(['APPROVED', 'RESOLVED']);
  app.faults.length = 0;
});

test('numbers that are left out are told: what one may no longer see', async () => {
  const place = await scene.omar.query(Place, {});
  await askForApproval(scene, ['omar', 'paul']);
  const lost = await askForApproval(scene, ['omar', 'paul']);
  const { approvalRequest } = await scene.omar.query(Request, { id: lost.id });
  const assignment = approvalRequest!.steps[0]!.assignments.find(
    ({ assignee }) => 'id' in assignee && assignee.id === scene.ids.omar,
  );
  await scene.lea.query(Reassign, {
    input: { id: lost.id, assignmentId: assignment!.id, toId: scene.ids.nina },
  });
  await askForApproval(scene, ['omar']);
  const gaps: [number, number][] = [];
  const { client } = clientWith({ token: () => tokenOf('omar') });
  const feed = client.feed(LiveFeed, {
    after: place.viewer?.feedCursor,
    onGap: (from, to) => gaps.push([from, to]),
  });
  const first = (await feed.next()).value!.sequence;
  const next = (await feed.next()).value!.sequence;
  expect(gaps).toEqual([[first + 1, next - 1]]);
});

test('a signal ends it at once, while nothing comes', async () => {
  const { client } = clientWith({ token: () => tokenOf('paul') });
  const { viewer } = await client.query(Place, {});
  const leaving = new AbortController();
  const feed = client.feed(LiveFeed, { after: viewer?.feedCursor, signal: leaving.signal });
  const waiting = feed.next();
  await until(() => app.wakeups.size === 1);
  leaving.abort();
  expect(await waiting).toEqual({ done: true, value: undefined });
  await until(() => app.wakeups.size === 0);
});
