// Time: a request that is to be escalated asks one more at its due time, whose answer counts for all who
// have not answered.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Approve, Assigned, CountsLive, Deny, Inbox } from '../support/operations.ts';
import { Asked, Clock } from '../support/operations-time.ts';
import {
  askForApproval,
  formGroup,
  meetPeople,
  toUuid,
  type Person,
  type Scene,
} from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import {
  aboutRequest,
  day,
  eventsOf,
  hour,
  inTime,
  mailsAbout,
  minute,
  pass,
} from '../support/time.ts';

let app: TestApp;
let scene: Scene;
let board: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  board = await formGroup(app, scene, 'Board', ['nina', 'omar']);
});

afterAll(() => app.close());

type More = NonNullable<Parameters<typeof askForApproval>[3]>;

function askToEscalate(to: string, approvers: readonly Person[], more: More = {}) {
  return askForApproval(scene, approvers, undefined, {
    dueAt: inTime(app, hour),
    whenDue: 'ESCALATE',
    escalateToId: to,
    ...more,
  });
}

async function askedOf(id: string) {
  return (await scene.admin.query(Asked, { id })).approvalRequest!;
}

async function approve(by: Person, id: string) {
  return (await scene[by].query(Approve, { input: { id } })).approvalRequestApprove;
}

async function pendingOf(by: Person) {
  const { viewer } = await scene[by].query(Inbox, { filter: { status: ['PENDING'] } });
  return viewer?.inbox.nodes.map(({ id }) => id);
}

describe('to a person', () => {
  test('they are asked at the due time, live and by mail, and answer for all who have not', async () => {
    const { ids, omar } = scene;
    const { id } = await askToEscalate(ids.omar, ['paul', 'marc', 'nina']);
    await approve('nina', id);
    const { approvalRequest: before } = await scene.lea.query(Clock, { id });
    expect(before).toMatchObject({
      whenDue: 'ESCALATE',
      escalateTo: { __typename: 'User', id: ids.omar },
    });
    expect(await pendingOf('omar')).not.toContain(id);
    expect(await approve('omar', id)).toMatchObject({ __typename: 'NotFoundError' });
    const assigned = await omar.follow(Assigned, {});
    const counts = await omar.follow(CountsLive, {});
    const { awaitingYou } = (await counts.next()).viewerCounts;

    await pass(app, hour);
    expect((await assigned.next()).approvalRequestAssigned.id).toBe(id);
    expect((await counts.next()).viewerCounts.awaitingYou).toBe(awaitingYou + 1);
    expect(await pendingOf('omar')).toContain(id);
    expect((await askedOf(id)).steps).toMatchObject([{ escalatedTo: { id: ids.omar } }]);
    expect(await eventsOf(scene, id, 'REMINDED', 'ESCALATED')).toMatchObject([
      { type: 'REMINDED', reminder: 'DUE' },
      { type: 'ESCALATED', actor: null, assignee: { __typename: 'User', id: ids.omar } },
    ]);
    expect(await mailsAbout(app, id)).toContainEqual([
      'omar',
      'Approval needed: Refund of 240 EUR',
    ]);
    const mail = await app.db.prisma.mail.findFirstOrThrow({
      where: { recipient: 'omar@demo.test', ...aboutRequest(id) },
    });
    expect(mail.text).toContain('This request came to you because it was not answered in time');

    expect(await approve('omar', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    const by = { decidedBy: { id: ids.omar }, answeredAs: 'ESCALATION', outcome: 'APPROVED' };
    expect((await askedOf(id)).steps[0]?.assignments).toMatchObject([
      { assignee: { id: ids.paul }, decision: by },
      { assignee: { id: ids.marc }, decision: by },
      { assignee: { id: ids.nina }, decision: { answeredAs: 'APPROVER' } },
    ]);
    expect(await eventsOf(scene, id, 'APPROVED')).toMatchObject([
      { actor: { id: ids.nina }, answeredAs: 'APPROVER', forAssignee: { id: ids.nina } },
      { actor: { id: ids.omar }, answeredAs: 'ESCALATION', forAssignee: { id: ids.paul } },
      { actor: { id: ids.omar }, answeredAs: 'ESCALATION', forAssignee: { id: ids.marc } },
    ]);
    const late = await approve('paul', id);
    expect(late).toMatchObject({ __typename: 'AlreadyResolvedError' });
  });

  test('their no is a no for all', async () => {
    const { ids, omar } = scene;
    const { id } = await askToEscalate(ids.omar, ['paul', 'marc'], {});
    await pass(app, hour);
    const { approvalRequestDeny } = await omar.query(Deny, { input: { id, note: 'Too much.' } });
    expect(approvalRequestDeny).toMatchObject({ approvalRequest: { status: 'DENIED' } });
    // The first no settles a step that all have to approve; the other is not needed.
    expect((await askedOf(id)).steps[0]?.assignments).toMatchObject([
      { decision: { outcome: 'DENIED', answeredAs: 'ESCALATION' } },
      { decision: null },
    ]);
  });

  test('who was asked first still answers, and everyone is reminded until the end', async () => {
    const { ids } = scene;
    const { id } = await askToEscalate(ids.omar, ['paul', 'marc']);
    await pass(app, hour);
    expect(await approve('paul', id)).toMatchObject({ approvalRequest: { status: 'PENDING' } });
    await pass(app, day + minute);
    // It is escalated once; the reminders go on, to whoever can answer yet.
    expect(await eventsOf(scene, id, 'ESCALATED')).toHaveLength(1);
    const overdue = (await mailsAbout(app, id)).filter(([, what]) =>
      /^(Overdue|En retard)/.test(what),
    );
    expect(overdue.map(([who]) => who).sort()).toEqual(['marc', 'omar']);
    expect(await approve('omar', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    expect(await pendingOf('marc')).not.toContain(id);
  });

  test('the next step asks its own approvers', async () => {
    const { ids } = scene;
    const { id } = await askToEscalate(ids.omar, [], {
      approverIds: null,
      steps: [
        { rule: 'ALL', approverIds: [ids.paul, ids.nina] },
        { rule: 'ALL', approverIds: [ids.marc] },
      ],
    });
    await pass(app, hour);
    expect(await approve('omar', id)).toMatchObject({ approvalRequest: { status: 'PENDING' } });
    expect((await askedOf(id)).steps).toMatchObject([
      { status: 'APPROVED', escalatedTo: { id: ids.omar } },
      { status: 'ACTIVE', escalatedTo: null, assignments: [{ decision: null }] },
    ]);
    expect(await approve('omar', id)).toMatchObject({ code: 'NOT_AN_APPROVER' });
    expect(await approve('marc', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
  });
});

describe('to a group', () => {
  test('any one member answers for all, and then it waits for none of them', async () => {
    const { ids } = scene;
    const { id } = await askToEscalate(board, ['paul', 'marc']);
    await pass(app, hour);
    expect(await eventsOf(scene, id, 'ESCALATED')).toMatchObject([
      { assignee: { __typename: 'Group', id: board } },
    ]);
    for (const member of ['nina', 'omar'] as const) expect(await pendingOf(member)).toContain(id);
    expect(await approve('nina', id)).toMatchObject({ approvalRequest: { status: 'APPROVED' } });
    const by = { decidedBy: { id: ids.nina }, answeredAs: 'ESCALATION' };
    expect((await askedOf(id)).steps[0]?.assignments).toMatchObject([
      { decision: by },
      { decision: by },
    ]);
    expect(await pendingOf('omar')).not.toContain(id);
    expect(await approve('omar', id)).toMatchObject({ __typename: 'AlreadyResolvedError' });
  });
});

test('where nobody is there any more to escalate it to, the reminders go on', async () => {
  const { id } = await askToEscalate(scene.ids.omar, ['paul']);
  const omar = { where: { id: toUuid(scene.ids.omar) } };
  await app.db.prisma.user.update({ ...omar, data: { active: false } });
  await pass(app, hour);
  await pass(app, day + minute);
  await app.db.prisma.user.update({ ...omar, data: { active: true } });
  expect(await eventsOf(scene, id, 'REMINDED', 'ESCALATED')).toMatchObject([
    { reminder: 'DUE' },
    { reminder: 'OVERDUE' },
  ]);
  expect((await askedOf(id)).steps).toMatchObject([{ escalatedTo: null }]);
});

describe('is refused', () => {
  test.each<[string, () => More, string]>([
    ['without a due time', () => ({ dueAt: null }), 'dueAt'],
    ['to nobody', () => ({ escalateToId: null }), 'escalateToId'],
    ['to whoever asks', () => ({ escalateToId: scene.ids.lea }), 'escalateToId'],
    ['to whom it is on behalf of', () => ({ escalateToId: scene.ids.sofia }), 'escalateToId'],
    ['to something else', () => ({ escalateToId: board.replace('grp', 'tkt') }), 'escalateToId'],
    ['to someone, where it is not to be escalated', () => ({ whenDue: 'REMIND' }), 'escalateToId'],
  ])('%s', async (_what, more, field) => {
    await expect(askToEscalate(scene.ids.omar, ['paul'], more())).rejects.toThrow(
      new RegExp(`"path":\\["${field}"\\]`),
    );
  });
});
