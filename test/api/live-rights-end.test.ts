// Rights that end while nothing happens: streams end all the same, within seconds. And cursors that
// are too old.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Comment, UpdateTicket } from '../support/operations.ts';
import { LiveFeed, Place, UpdatedAfter } from '../support/operations-live.ts';
import { greetRaw } from '../support/raw-socket.ts';
import { askForApproval, meetPeople, openTicket, toUuid, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

const updated = UpdatedAfter.toString();
const day = 24 * 3_600_000;

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

describe('with no event at all', () => {
  let id: string;
  let ticketId: string;

  beforeEach(async () => {
    ticketId = await openTicket(scene, { assigneeId: scene.ids.nina });
    ({ id } = await askForApproval(scene, ['paul'], ticketId));
  });

  test('a token that expires: the socket is closed with 4403', async () => {
    const raw = await greetRaw(app, 'lea', { validFor: 60 });
    const stream = raw.follow(updated, { id });
    app.advance(100_000);
    expect(await raw.closed).toBe(4403);
    expect(stream.answers).toEqual([]);
  });

  const changes: [string, () => Promise<unknown>][] = [
    [
      'a ticket that is handed on',
      () => scene.lea.query(UpdateTicket, { input: { id: ticketId, assigneeId: scene.ids.lea } }),
    ],
    [
      'a role that is taken away',
      () =>
        app.db.prisma.user.update({
          where: { id: toUuid(scene.ids.nina) },
          data: { role: 'END_USER' },
        }),
    ],
  ];

  test.each(changes)('%s: the stream ends with NOT_FOUND', async (_what, change) => {
    const raw = await greetRaw(app, 'nina');
    const stream = raw.follow(updated, { id });
    // It is hers at first.
    await scene.paul.query(Comment, { input: { id, body: 'Hello?' } });
    await stream.nth(1);
    await change();
    await until(() => stream.isOver);
    expect(stream.codes).toEqual(['NOT_FOUND']);
    expect(stream.answers).toHaveLength(1);
    await raw.leave();
    await app.db.prisma.user.update({
      where: { id: toUuid(scene.ids.nina) },
      data: { role: 'AGENT' },
    });
  });
});

describe('a cursor', () => {
  test('is good as long as nothing was missed, and for what was missed since 30 days', async () => {
    const before = await scene.omar.query(Place, {});
    app.advance(100 * day);
    const feed = await scene.omar.follow(LiveFeed, { after: before.viewer?.feedCursor });
    await askForApproval(scene, ['omar']);
    const first = (await feed.next()).feed.sequence;
    feed.stop();
    await until(() => app.wakeups.size === 0);
    app.advance(29 * day);
    const again = await scene.omar.follow(LiveFeed, { after: before.viewer?.feedCursor });
    expect((await again.next()).feed.sequence).toBe(first);
    again.stop();
  });

  test('is too old when what was missed is older: CURSOR_EXPIRED says to load anew', async () => {
    const before = await scene.marc.query(Place, {});
    await askForApproval(scene, ['marc']);
    app.advance(31 * day);
    const raw = await greetRaw(app, 'marc');
    const late = raw.follow(LiveFeed.toString(), { after: before.viewer?.feedCursor });
    await until(() => late.isOver);
    expect(late.answers[0].errors).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }]);
    await raw.leave();
  });
});
