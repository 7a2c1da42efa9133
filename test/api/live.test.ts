import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  Approve,
  Assigned,
  Comment,
  CountsLive,
  Decided,
  Deny,
  Feed,
  Me,
  TicketUpdated,
  Updated,
  UpdateTicket,
  Withdraw,
} from '../support/operations.ts';
import { askForApproval, meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

describe('over WebSocket', () => {
  test('approvalRequestAssigned: the approver hears of each request, once and in order', async () => {
    const assigned = await scene.paul.follow(Assigned, {});
    const first = await askForApproval(scene, ['paul', 'marc']);
    const second = await askForApproval(scene, ['paul']);

    expect((await assigned.next()).approvalRequestAssigned).toMatchObject({
      id: first.id,
      subject: 'Refund of 240 EUR',
      status: 'PENDING',
    });
    expect((await assigned.next()).approvalRequestAssigned.id).toBe(second.id);
    expect(assigned.events).toHaveLength(2);
    assigned.stop();
    expect(await assigned.ended).toBe('complete');
  });

  test('approvalRequestDecided: creator, beneficiary and ticket holder hear of each decision', async () => {
    const { lea, sofia, marc, paul, ids } = scene;
    const ticketId = await openTicket(scene, { assigneeId: ids.nina });
    const { id } = await askForApproval(scene, ['paul', 'marc'], ticketId);
    const streams = await Promise.all(
      [lea, sofia, scene.nina].map((person) => person.follow(Decided, {})),
    );
    const approvers = await marc.follow(Decided, {});

    await paul.query(Approve, { input: { id } });
    await marc.query(Deny, { input: { id, note: 'Too much.' } });
    for (const stream of streams) {
      const statuses = [await stream.next(), await stream.next()];
      // The state at delivery: the first one may be read after the second was decided.
      expect(statuses.map((each) => each.approvalRequestDecided.id)).toEqual([id, id]);
      expect(statuses[1]?.approvalRequestDecided.status).toBe('DENIED');
    }

    // Marc decided and did not ask: what he hears first is about a ticket of his own, made later.
    const ofMarc = await openTicket(scene, { assigneeId: ids.marc });
    const own = await askForApproval(scene, ['paul'], ofMarc);
    await paul.query(Approve, { input: { id: own.id } });
    expect((await approvers.next()).approvalRequestDecided.id).toBe(own.id);
  });

  test('approvalRequestUpdated: everyone who sees it hears of each change, also of comments', async () => {
    const { lea, paul, sofia } = scene;
    const { id } = await askForApproval(scene, ['paul']);
    const updated = await lea.follow(Updated, { id });

    await paul.query(Comment, { input: { id, body: 'A photo?', requestsInformation: true } });
    expect((await updated.next()).approvalRequestUpdated).toEqual({
      id,
      status: 'PENDING',
      waitingOn: 'REQUESTER',
      revision: 2,
    });
    await sofia.query(Comment, { input: { id, body: 'Here.' } });
    expect((await updated.next()).approvalRequestUpdated).toMatchObject({ waitingOn: 'APPROVERS' });
    await paul.query(Approve, { input: { id } });
    expect((await updated.next()).approvalRequestUpdated).toMatchObject({ status: 'APPROVED' });
  });

  test('ticketUpdated: the ticket, and each of its requests', async () => {
    const { lea } = scene;
    const ticketId = await openTicket(scene);
    const updated = await lea.follow(TicketUpdated, { id: ticketId });

    await lea.query(UpdateTicket, { input: { id: ticketId, status: 'OPEN' } });
    expect((await updated.next()).ticketUpdated).toMatchObject({ status: 'OPEN' });
    const { id } = await askForApproval(scene, ['paul'], ticketId);
    expect((await updated.next()).ticketUpdated.approvalRequests).toMatchObject({
      totalCount: 1,
      nodes: [{ id, status: 'PENDING' }],
    });
    await lea.query(Withdraw, { input: { id, reason: 'A mistake.' } });
    expect((await updated.next()).ticketUpdated.approvalRequests.nodes).toEqual([
      { id, status: 'WITHDRAWN' },
    ]);
  });

  test('viewerCounts: at once, then on each change', async () => {
    const { paul } = scene;
    const now = (await paul.query(Me, {})).viewer?.counts;
    const counts = await paul.follow(CountsLive, {});
    expect((await counts.next()).viewerCounts).toEqual(now);

    const { id } = await askForApproval(scene, ['paul']);
    const more = {
      awaitingYou: (now?.awaitingYou ?? 0) + 1,
      unreadNotifications: (now?.unreadNotifications ?? 0) + 1,
    };
    expect((await counts.next()).viewerCounts).toEqual(more);
    await paul.query(Approve, { input: { id } });
    expect((await counts.next()).viewerCounts).toEqual({ ...more, awaitingYou: now?.awaitingYou });
  });

  test('feed: numbered without gaps, and resumed from a cursor', async () => {
    const { lea, paul } = scene;
    const feed = await paul.follow(Feed, {});
    const { id } = await askForApproval(scene, ['paul']);
    const assigned = (await feed.next()).feed;
    expect(assigned).toMatchObject({ event: { type: 'ASSIGNED' }, approvalRequest: { id } });
    feed.stop();

    await lea.query(Comment, { input: { id, body: 'By Friday, please.' } });
    await paul.query(Approve, { input: { id } });
    const resumed = await paul.follow(Feed, { after: assigned.cursor });
    const missed = [await resumed.next(), await resumed.next(), await resumed.next()];
    const other = await askForApproval(scene, ['paul']);
    const live = await resumed.next();
    expect([...missed, live].map(({ feed: item }) => [item.sequence, item.event.type])).toEqual([
      [assigned.sequence + 1, 'COMMENTED'],
      [assigned.sequence + 2, 'APPROVED'],
      [assigned.sequence + 3, 'RESOLVED'],
      [assigned.sequence + 4, 'ASSIGNED'],
    ]);
    expect(live.feed.approvalRequest.id).toBe(other.id);
  });

  test('nobody is left listening once everyone has gone', async () => {
    await Promise.all(
      [scene.lea, scene.paul, scene.marc, scene.sofia, scene.nina].map((each) => each.close()),
    );
    await until(() => app.wakeups.size === 0);
    scene = await meetPeople(app);
  });
});

describe('over server-sent events', () => {
  test('the same subscription, the same identity, on the same /graphql', async () => {
    const token = await app.tokens.sign({ email: 'paul@demo.test' }, 600);
    const before = app.begun();
    const stop = new AbortController();
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify({ query: 'subscription { approvalRequestAssigned { id } }' }),
      signal: stop.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    await until(() => app.begun() > before);

    const { id } = await askForApproval(scene, ['paul']);
    const text = new TextDecoder();
    let received = '';
    for await (const chunk of response.body ?? []) {
      received += text.decode(chunk, { stream: true });
      if (received.includes('"data"')) break;
    }
    expect(received).toContain(JSON.stringify({ data: { approvalRequestAssigned: { id } } }));
    stop.abort();
    await until(() => app.wakeups.size === 0);
  });
});

describe('after the commit and never before', () => {
  test('a command that fails on its way sends nothing', async () => {
    const feed = await scene.paul.follow(Feed, {});
    const { id } = await askForApproval(scene, ['paul']);
    await feed.next();
    // The feed is written near the end of a command; what is before it has to go too.
    await app.db.executeSql(
      'ALTER TABLE "FeedItem" ADD CONSTRAINT nothing_more CHECK (false) NOT VALID',
    );
    const failed = await scene.paul.post(
      `mutation { approvalRequestApprove(input: { id: "${id}" }) { __typename } }`,
    );
    await app.db.executeSql('ALTER TABLE "FeedItem" DROP CONSTRAINT nothing_more');
    expect(failed.errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(app.faults).toHaveLength(1);
    app.faults.length = 0;

    const { approvalRequestApprove: done } = await scene.paul.query(Approve, { input: { id } });
    expect(done).toMatchObject({ approvalRequest: { status: 'APPROVED', revision: 2 } });
    const heard = [(await feed.next()).feed.event.type, (await feed.next()).feed.event.type];
    expect(heard).toEqual(['APPROVED', 'RESOLVED']);
  });
});
