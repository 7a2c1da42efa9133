// A person's notifications: the items of their feed, and which of them they have read.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import type { NotificationsQueryVariables } from '../generated/graphql.ts';
import type { Client } from '../support/client.ts';
import { MarkAllRead, MarkRead, Notifications } from '../support/operations-notifications.ts';
import { Comment, CountsLive, Feed, Me } from '../support/operations.ts';
import { askForApproval, meetPeople, openTicket, toUuid, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

/** Someone of whom nothing was asked yet. */
interface Reader {
  readonly name: string;
  readonly id: string;
  readonly client: Client;
}

let met = 0;

async function meet(): Promise<Reader> {
  met += 1;
  const name = `reader${String(met)}`;
  const createdAt = new Date();
  const id = app.app.commands.newId(createdAt);
  const email = `${name}@demo.test`;
  await app.db.prisma.user.create({ data: { id, name, email, role: 'END_USER', createdAt } });
  return { name, id: toPublicId('User', id), client: await app.as(name) };
}

/** Each request that they are asked is one notification more; answers with the requests, in order. */
async function ask({ id }: Reader, times: number): Promise<string[]> {
  const asked: string[] = [];
  const ticketId = await openTicket(scene);
  for (let time = 0; time < times; time += 1) {
    asked.push((await askForApproval(scene, [], ticketId, { approverIds: [id] })).id);
  }
  return asked;
}

async function read({ client }: Reader, args: NotificationsQueryVariables = {}) {
  const { viewer } = await client.query(Notifications, args);
  const { edges, nodes, pageInfo } = viewer!.notifications;
  expect(edges.map(({ node }) => node.sequence)).toEqual(nodes.map(({ sequence }) => sequence));
  return { edges, pageInfo, numbers: nodes.map(({ sequence }) => sequence), viewer: viewer! };
}

async function unread({ client }: Reader): Promise<number> {
  return (await client.query(Me, {})).viewer!.counts.unreadNotifications;
}

async function mark({ client }: Reader, sequence: number, idempotencyKey?: string) {
  const input = { sequence, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) };
  return (await client.query(MarkRead, { input })).notificationMarkRead;
}

async function markAll({ client }: Reader, upTo?: string, idempotencyKey?: string) {
  const key = idempotencyKey === undefined ? {} : { idempotencyKey };
  const input = { ...(upTo === undefined ? {} : { upTo }), ...key };
  return (await client.query(MarkAllRead, { input })).notificationMarkAllRead;
}

/** How many items the table says are unread. */
async function unreadRows({ id }: Reader): Promise<number> {
  return app.db.prisma.feedItem.count({ where: { recipientId: toUuid(id), readAt: null } });
}

const notFound = { __typename: 'NotFoundError', code: 'NOT_FOUND' };

describe('the list', () => {
  test('is newest first, each with what happened, who did it and to what', async () => {
    const reader = await meet();
    expect(await read(reader)).toMatchObject({
      numbers: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null },
    });
    const [first, second] = await ask(reader, 2);
    await scene.lea.query(Comment, { input: { id: first!, body: 'It is urgent.' } });
    const { edges } = await read(reader);
    const actor = { id: scene.ids.lea };
    expect(edges.map(({ node }) => node)).toMatchObject([
      { sequence: 3, readAt: null, event: { type: 'COMMENTED', actor } },
      { sequence: 2, readAt: null, event: { type: 'ASSIGNED', actor } },
      { sequence: 1, readAt: null, event: { type: 'ASSIGNED', actor } },
    ]);
    const about = edges.map(({ node }) => node.approvalRequest.id);
    expect(about).toEqual([first, second, first]);
  });

  test('has the items that the feed tells', async () => {
    const reader = await meet();
    const live = await reader.client.follow(Feed, {});
    await ask(reader, 1);
    const { feed } = await live.next();
    live.stop();
    const { edges, viewer } = await read(reader);
    expect(edges.map(({ node }) => node)).toMatchObject([feed]);
    expect(viewer.feedCursor).toBe(feed.cursor);
    await until(() => app.wakeups.size === 0);
  });

  test('has what one did oneself as read', async () => {
    const reader = await meet();
    const [id] = await ask(reader, 1);
    await reader.client.query(Comment, { input: { id: id!, body: 'Why?' } });
    expect((await read(reader)).numbers).toEqual([2, 1]);
    const { edges, numbers } = await read(reader, { unreadOnly: true });
    expect(numbers).toEqual([1]);
    expect(edges[0]!.node.event.type).toBe('ASSIGNED');
    expect(await unread(reader)).toBe(1);
  });

  test('of what is unread is walked to its end while one marks it', async () => {
    const reader = await meet();
    await ask(reader, 7);
    await mark(reader, 5);
    const walked: number[] = [];
    let after: string | null = null;
    for (;;) {
      const page = await read(reader, { unreadOnly: true, first: 2, after });
      walked.push(...page.numbers);
      for (const number of page.numbers) await mark(reader, number);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(walked).toEqual([7, 6, 4, 3, 2, 1]);
  });

  test('from its other end, and all that there are or the unread alone', async () => {
    const reader = await meet();
    await ask(reader, 5);
    await mark(reader, 2);
    expect((await read(reader, { last: 2 })).numbers).toEqual([2, 1]);
    expect((await read(reader, { last: 2, unreadOnly: true })).numbers).toEqual([3, 1]);
    for (const unreadOnly of [false, null]) {
      expect((await read(reader, { unreadOnly })).numbers).toEqual([5, 4, 3, 2, 1]);
    }
  });
});

describe('marking one', () => {
  test('marks it, tells its time, and counts one less', async () => {
    const reader = await meet();
    const asked = await ask(reader, 3);
    expect(await mark(reader, 2)).toEqual({
      __typename: 'NotificationMarkReadPayload',
      notification: {
        sequence: 2,
        readAt: expect.stringMatching(/Z$/) as string,
        event: { type: 'ASSIGNED' },
        approvalRequest: { id: asked[1] },
      },
      counts: { awaitingYou: 3, unreadNotifications: 2 },
    });
    expect((await read(reader, { unreadOnly: true })).numbers).toEqual([3, 1]);
  });

  test('twice changes nothing more, not even its time', async () => {
    const reader = await meet();
    await ask(reader, 2);
    const first = await mark(reader, 1);
    app.advance(1000);
    expect(await mark(reader, 1)).toEqual(first);
    expect(await unread(reader)).toBe(1);
  });

  test('is refused for a number that is not in one’s feed, though it is in another’s', async () => {
    const [reader, other] = [await meet(), await meet()];
    await ask(reader, 1);
    await ask(other, 2);
    for (const sequence of [2, 3, 2 ** 31 - 1]) {
      expect(await mark(reader, sequence)).toMatchObject(notFound);
    }
    await mark(reader, 1);
    expect(await unread(other)).toBe(2);
    expect((await read(other, { unreadOnly: true })).numbers).toEqual([2, 1]);
  });
});

describe('marking many', () => {
  test('marks all that there are', async () => {
    const [reader, other] = [await meet(), await meet()];
    await ask(reader, 3);
    await ask(other, 1);
    const counts = { awaitingYou: 3, unreadNotifications: 0 };
    const done = { __typename: 'NotificationMarkAllReadPayload', counts };
    expect(await markAll(reader)).toEqual(done);
    expect((await read(reader, { unreadOnly: true })).numbers).toEqual([]);
    expect(await markAll(reader)).toEqual(done);
    expect(await unread(other)).toBe(1);
  });

  test('marks nothing of someone who has nothing', async () => {
    const reader = await meet();
    const counts = { awaitingYou: 0, unreadNotifications: 0 };
    const done = { __typename: 'NotificationMarkAllReadPayload', counts };
    expect(await markAll(reader)).toEqual(done);
    expect(await markAll(reader, (await read(reader)).viewer.feedCursor)).toEqual(done);
  });

  test('up to what one has seen: what has come in meanwhile stays unread', async () => {
    const reader = await meet();
    await ask(reader, 3);
    const seen = await read(reader);
    await ask(reader, 1);
    const result = await markAll(reader, seen.edges[0]!.node.cursor);
    expect(result).toMatchObject({ counts: { unreadNotifications: 1 } });
    expect((await read(reader, { unreadOnly: true })).numbers).toEqual([4]);
    // `feedCursor`, as it was read with the list, says the same.
    expect(seen.viewer.feedCursor).toBe(seen.edges[0]!.node.cursor);
  });

  test('up to one in the middle: those after it stay unread', async () => {
    const reader = await meet();
    await ask(reader, 4);
    const { edges } = await read(reader);
    await markAll(reader, edges[2]!.node.cursor);
    expect((await read(reader, { unreadOnly: true })).numbers).toEqual([4, 3]);
    expect(await unread(reader)).toBe(2);
  });

  test('is refused up to a place in another’s feed, or one that is not there yet', async () => {
    const [reader, other] = [await meet(), await meet()];
    await ask(reader, 2);
    await ask(other, 1);
    const { edges } = await read(other);
    expect(await markAll(reader, edges[0]!.node.cursor)).toMatchObject(notFound);
    const later = Buffer.from(`feed:${toUuid(reader.id)}:3`).toString('base64url');
    expect(await markAll(reader, later)).toMatchObject(notFound);
    const ofThePage = (await read(reader)).pageInfo.endCursor!;
    expect(await markAll(reader, ofThePage)).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['upTo'] }],
    });
    expect(await unread(reader)).toBe(2);
  });
});

describe('the counts', () => {
  test('move live in every open client of the person, and in nobody else’s', async () => {
    const [reader, other] = [await meet(), await meet()];
    await ask(reader, 3);
    await ask(other, 1);
    const clients = [reader.client, await app.as(reader.name)];
    const open = await Promise.all(clients.map((client) => client.follow(CountsLive, {})));
    const beside = await other.client.follow(CountsLive, {});
    expect((await beside.next()).viewerCounts.unreadNotifications).toBe(1);
    const heard = async (unreadNotifications: number) => {
      for (const live of open) {
        const { viewerCounts } = await live.next();
        expect(viewerCounts).toEqual({ awaitingYou: 3, unreadNotifications });
      }
    };
    await heard(3);
    await mark(reader, 2);
    await heard(2);
    // Nothing is told of what changes nothing: what is heard next is what comes next.
    await mark(reader, 2);
    await markAll(reader);
    await heard(0);
    await mark(other, 1);
    expect((await beside.next()).viewerCounts.unreadNotifications).toBe(0);
    expect(beside.events).toHaveLength(2);
    for (const live of [...open, beside]) live.stop();
    await until(() => app.wakeups.size === 0);
  });

  test(
    'are right after fifty marks at once, while more comes in',
    { timeout: 240_000 },
    async () => {
      const reader = await meet();
      await ask(reader, 30);
      const { edges } = await read(reader, { first: 100 });
      // Each of the last twenty-four twice, all up to the sixth twice, and four that are new.
      const marks = [...Array(24).keys()].flatMap((index) => [
        mark(reader, 30 - index),
        mark(reader, 30 - index),
      ]);
      const sixth = edges.at(-6)!.node;
      expect(sixth.sequence).toBe(6);
      const many = [markAll(reader, sixth.cursor), markAll(reader, sixth.cursor)];
      const [asked, ...results] = await Promise.all([ask(reader, 4), ...marks, ...many]);
      expect(asked).toHaveLength(4);
      expect(results).toHaveLength(50);
      for (const { __typename } of results) expect(__typename).toMatch(/Payload$/);
      expect(await unread(reader)).toBe(4);
      expect(await unreadRows(reader)).toBe(4);
      expect((await read(reader, { unreadOnly: true })).numbers).toEqual([34, 33, 32, 31]);
    },
  );

  test('are right whatever is marked, all or one, at the same time', async () => {
    const reader = await meet();
    await ask(reader, 10);
    const one = [...Array(10).keys()].map((index) => mark(reader, index + 1));
    await Promise.all([...one, markAll(reader), ask(reader, 3), markAll(reader)]);
    expect(await unread(reader)).toBe(await unreadRows(reader));
  });
});

describe('an idempotency key', () => {
  test('marks once: what came in since stays unread when it is sent again', async () => {
    const reader = await meet();
    await ask(reader, 2);
    await markAll(reader, undefined, 'all');
    await ask(reader, 1);
    expect(await markAll(reader, undefined, 'all')).toMatchObject({
      __typename: 'NotificationMarkAllReadPayload',
    });
    expect((await read(reader, { unreadOnly: true })).numbers).toEqual([3]);
    await mark(reader, 3, 'one');
    expect(await mark(reader, 2, 'one')).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
  });
});

describe('about a request that one may not see any more', () => {
  test('it is not there, and can be marked with all alone', async () => {
    const holder = await meet();
    const { prisma } = app.db;
    await prisma.user.update({
      where: { id: toUuid(holder.id) },
      data: { role: 'AGENT', ticketAccess: 'ASSIGNED' },
    });
    const ticketId = await openTicket(scene, { assigneeId: holder.id });
    const { id } = await askForApproval(scene, ['paul'], ticketId);
    await scene.paul.query(Comment, { input: { id, body: 'Why?' } });
    const { numbers, edges } = await read(holder);
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(edges.map(({ node }) => node.approvalRequest.id))).toEqual(new Set([id]));

    const moved = { assigneeId: toUuid(scene.ids.lea) };
    await prisma.ticket.update({ where: { id: toUuid(ticketId) }, data: moved });
    expect((await read(holder)).numbers).toEqual([]);
    expect((await read(holder, { unreadOnly: true })).numbers).toEqual([]);
    for (const sequence of numbers) expect(await mark(holder, sequence)).toMatchObject(notFound);
    // Its own is there again behind those that are left out.
    await ask(holder, 1);
    const own = numbers[0]! + 1;
    expect((await read(holder)).numbers).toEqual([own]);
    expect(await unread(holder)).toBe(own);
    expect(await mark(holder, own)).toMatchObject({ counts: { unreadNotifications: own - 1 } });
    expect(await markAll(holder)).toMatchObject({ counts: { unreadNotifications: 0 } });
  });
});
