// Time: a request that is to expire does so at its due time, unless it was settled or waits on the
// requester.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passTimeOfRequest } from '../../src/commands/pass-time.ts';
import {
  Approve,
  Comment,
  Deny,
  Feed,
  Inbox,
  Updated,
  UpdateTicket,
  Withdraw,
} from '../support/operations.ts';
import { Asked, Clock } from '../support/operations-time.ts';
import { askForApproval, meetPeople, toUuid, type Person, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { day, eventsOf, hour, inTime, mailsAbout, minute, pass } from '../support/time.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

function askToExpire(ms: number, approvers: readonly Person[] = ['paul', 'nina']) {
  return askForApproval(scene, approvers, undefined, {
    dueAt: inTime(app, ms),
    whenDue: 'EXPIRE',
  });
}

async function clockOf(id: string) {
  return (await scene.lea.query(Clock, { id })).approvalRequest!;
}

test('at its due time it expires: by nobody, for everybody, and for good', async () => {
  const { id, ticketId } = await askToExpire(2 * day);
  await scene.nina.query(Approve, { input: { id } });
  await pass(app, day + minute);
  expect(await clockOf(id)).toMatchObject({ status: 'PENDING', whenDue: 'EXPIRE' });
  const updated = await scene.lea.follow(Updated, { id });
  const feed = await scene.paul.follow(Feed, {});

  await pass(app, day);
  expect((await updated.next()).approvalRequestUpdated).toMatchObject({ status: 'EXPIRED' });
  const heard: string[] = [];
  while (heard.length < 2) {
    const { event, approvalRequest } = (await feed.next()).feed;
    if (approvalRequest.id === id) heard.push(event.type);
  }
  expect(heard).toEqual(['EXPIRED', 'RESOLVED']);

  const expired = await clockOf(id);
  expect(expired).toMatchObject({ status: 'EXPIRED', waitingOn: 'NOBODY', overdue: false });
  expect(Date.parse(expired.resolvedAt!)).toBeGreaterThanOrEqual(Date.parse(expired.dueAt!));
  expect(await eventsOf(scene, id, 'REMINDED', 'EXPIRED', 'RESOLVED')).toMatchObject([
    { type: 'REMINDED', reminder: 'DAY_BEFORE', actor: null },
    { type: 'EXPIRED', actor: null },
    { type: 'RESOLVED', actor: null },
  ]);
  const { steps } = (await scene.lea.query(Asked, { id })).approvalRequest!;
  expect(steps).toMatchObject([
    { status: 'SKIPPED', assignments: [{ decision: null }, { decision: { outcome: 'APPROVED' } }] },
  ]);
  const { viewer } = await scene.paul.query(Inbox, { filter: { status: ['PENDING'] } });
  expect(viewer?.inbox.nodes.map((node) => node.id)).not.toContain(id);

  const outcome = (await mailsAbout(app, id)).filter(([, what]) => /expir/i.test(what));
  expect(outcome.map(([who]) => who).sort()).toEqual(['lea', 'sofia']);
  const { ticketUpdate } = await scene.lea.query(UpdateTicket, {
    input: { id: ticketId, status: 'SOLVED' },
  });
  expect(ticketUpdate).toMatchObject({ ticket: { status: 'SOLVED' } });
});

test('what has expired is answered, withdrawn and talked about no more', async () => {
  const { id } = await askToExpire(hour);
  await pass(app, hour);
  const settled = {
    __typename: 'AlreadyResolvedError',
    code: 'ALREADY_RESOLVED',
    approvalRequest: { id, status: 'EXPIRED' },
  };
  const { paul, lea } = scene;
  const approved = await paul.query(Approve, { input: { id } });
  expect(approved.approvalRequestApprove).toMatchObject(settled);
  const denied = await paul.query(Deny, { input: { id, note: 'Too late.' } });
  expect(denied.approvalRequestDeny).toMatchObject(settled);
  const withdrawn = await lea.query(Withdraw, { input: { id, reason: 'Too late.' } });
  expect(withdrawn.approvalRequestWithdraw).toMatchObject(settled);
  const said = await lea.query(Comment, { input: { id, body: 'Too late.' } });
  expect(said.approvalRequestComment).toMatchObject(settled);
});

test('what was settled before does not expire', async () => {
  const { id } = await askToExpire(hour, ['paul']);
  await scene.paul.query(Approve, { input: { id } });
  await pass(app, 3 * day);
  expect(await clockOf(id)).toMatchObject({ status: 'APPROVED' });
  expect(await eventsOf(scene, id, 'REMINDED', 'EXPIRED')).toEqual([]);
});

test('nothing expires while it waits on the requester; its time then goes on', async () => {
  const { id } = await askToExpire(hour);
  await pass(app, 30 * minute);
  await scene.paul.query(Comment, { input: { id, body: 'A photo?', requestsInformation: true } });
  await pass(app, 2 * day);
  expect(await clockOf(id)).toMatchObject({ status: 'PENDING', clockStopped: true });
  await scene.lea.query(Comment, { input: { id, body: 'Here it is.' } });
  await pass(app, 25 * minute);
  expect(await clockOf(id)).toMatchObject({ status: 'PENDING' });
  await pass(app, 5 * minute);
  const expired = await clockOf(id);
  expect(expired).toMatchObject({ status: 'EXPIRED' });
  expect(expired.waitedOnRequester).toBeGreaterThanOrEqual((2 * day) / 1000);
  expect(expired.waitedOnApprovers).toBeLessThan((2 * hour) / 1000);
});

test('an answer at the very moment counts before it, or is refused with what happened', async () => {
  const asked = await Promise.all([1, 2, 3, 4, 5, 6].map(() => askToExpire(hour, ['paul'])));
  app.advance(hour);
  const answers = await Promise.all(
    asked.map(async ({ id }) => {
      const [answer] = await Promise.all([
        scene.paul.query(Approve, { input: { id } }),
        passTimeOfRequest(app.app.commands, toUuid(id)),
      ]);
      return answer.approvalRequestApprove;
    }),
  );
  for (const [index, answer] of answers.entries()) {
    const { id } = asked[index]!;
    const approved = answer.__typename === 'ApprovalRequestApprovePayload';
    if (!approved) expect(answer).toMatchObject({ approvalRequest: { status: 'EXPIRED' } });
    expect(await clockOf(id)).toMatchObject({ status: approved ? 'APPROVED' : 'EXPIRED' });
    const ending = await eventsOf(scene, id, 'APPROVED', 'EXPIRED', 'RESOLVED');
    expect(ending.map(({ type }) => type)).toEqual([approved ? 'APPROVED' : 'EXPIRED', 'RESOLVED']);
  }
});

describe('is refused', () => {
  test('to expire without a due time', async () => {
    await expect(askForApproval(scene, ['paul'], undefined, { whenDue: 'EXPIRE' })).rejects.toThrow(
      /"path":\["dueAt"\]/,
    );
  });

  test('to expire and name whom to escalate to', async () => {
    await expect(
      askForApproval(scene, ['paul'], undefined, {
        whenDue: 'EXPIRE',
        dueAt: inTime(app, day),
        escalateToId: scene.ids.nina,
      }),
    ).rejects.toThrow(/"path":\["escalateToId"\]/);
  });
});
