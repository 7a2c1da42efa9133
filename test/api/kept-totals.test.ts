// How many requests a person's list has, and how many wait for them, is counted again only after it has
// changed (src/request-reads/totals.ts): each thing that changes it, alone. What changes at random:
// kept-pages.test.ts. What is asked for by GET the executor counts, each time.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { rebuildInbox } from '../../src/db/inbox-store.ts';
import { askBy } from '../support/ask-by.ts';
import { Edit } from '../support/operations-edit.ts';
import { Approve, Comment, Reassign, Request, Withdraw } from '../support/operations.ts';
import { watchReads, type ReadsAhead } from '../support/reads-ahead.ts';
import {
  askForApproval,
  formGroup,
  meetPeople,
  toUuid,
  type Person,
  type Scene,
} from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { hour, inTime, pass } from '../support/time.ts';

let app: TestApp;
let scene: Scene;
let ahead: ReadsAhead;
let groupId: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  groupId = await formGroup(app, scene, 'Those who pay', ['paul', 'nina']);
  ahead = watchReads(app.db);
});
afterAll(() => app.close());

const inbox = `{ viewer { counts { awaitingYou }
  inbox(first: 1, filter: { status: [PENDING] }) { totalCount } } }`;
const approved = '{ viewer { inbox(first: 1, filter: { status: [APPROVED] }) { totalCount } } }';
const whole = '{ viewer { counts { awaitingYou } inbox(first: 1) { totalCount } } }';
const submitted = '{ viewer { submitted(first: 1) { totalCount } } }';

/** The request that the change is of: Lea's, of Paul in person, and then of Marc. */
let id: string;

beforeEach(async () => {
  const of = (approverId: string) => ({ approverIds: [approverId] });
  ({ id } = await askForApproval(scene, [], undefined, {
    approverIds: null,
    steps: [of(scene.ids.paul), of(scene.ids.marc)],
  }));
});

async function counted(by: Person, query: string, method: 'POST' | 'GET' = 'POST') {
  const token = await app.tokens.sign({ sub: scene.ids[by] }, 400 * 24 * 3600);
  return askBy(method, app.url, token, { query });
}

async function approve(by: Person, requestId: string) {
  await scene[by].query(Approve, { input: { id: requestId } });
}

function ofGroup(data: object) {
  return app.db.prisma.group.update({ where: { id: toUuid(groupId) }, data });
}

const membership = () => ({ groupId: toUuid(groupId), userId: toUuid(scene.ids.omar) });
const ofTheGroup = () =>
  askForApproval(scene, [], undefined, { approverIds: [groupId, scene.ids.paul] });

type Change = () => unknown;

const changes: readonly (readonly [what: string, by: Person, query: string, Change])[] = [
  ['being asked', 'paul', inbox, () => askForApproval(scene, ['paul'])],
  ['their group being asked', 'nina', inbox, ofTheGroup],
  ['asking', 'lea', submitted, () => askForApproval(scene, ['marc'])],
  ['being asked for', 'sofia', submitted, () => askForApproval(scene, ['marc'])],
  ['a step that begins', 'marc', inbox, () => approve('paul', id)],
  ['deciding', 'paul', inbox, () => approve('paul', id)],
  [
    'an outcome, of what they decided',
    'marc',
    approved,
    async () => {
      await approve('paul', id);
      await approve('marc', id);
    },
  ],
  [
    'a withdrawal',
    'paul',
    inbox,
    () => scene.lea.query(Withdraw, { input: { id, reason: 'Settled.' } }),
  ],
  [
    'somebody else being asked instead',
    'paul',
    whole,
    async () => {
      const { approvalRequest } = await scene.lea.query(Request, { id });
      const assignmentId = approvalRequest?.steps[0]?.assignments[0]?.id ?? '';
      const input = { id, assignmentId, toId: scene.ids.omar, reason: 'Away.' };
      await scene.lea.query(Reassign, { input });
    },
  ],
  [
    'an escalation',
    'omar',
    inbox,
    async () => {
      const escalating = { whenDue: 'ESCALATE', escalateToId: scene.ids.omar } as const;
      await askForApproval(scene, ['paul'], undefined, { dueAt: inTime(app, hour), ...escalating });
      await pass(app, hour);
    },
  ],
  [
    'joining a group',
    'omar',
    inbox,
    async () => {
      await ofTheGroup();
      await app.db.prisma.membership.create({ data: membership() });
    },
  ],
  [
    'leaving a group',
    'omar',
    inbox,
    () => app.db.prisma.membership.delete({ where: { userId_groupId: membership() } }),
  ],
  ['a group that nobody answers for any longer', 'nina', inbox, () => ofGroup({ active: false })],
  ['a group that is active again', 'nina', inbox, () => ofGroup({ active: true })],
];

test.each(changes)('%s, of %s', async (_what, by, query, change) => {
  const before = await counted(by, query);
  const { held } = ahead;
  expect(await counted(by, query)).toBe(before);
  expect(ahead.held, 'counted again although nothing has changed').toBe(held + 1);
  await change();
  const after = await counted(by, query);
  expect(after).toBe(await counted(by, query, 'GET'));
  expect(after).not.toBe(before);
});

test('going from one group to another whose list changed in the same moment', async () => {
  const otherId = await formGroup(app, scene, 'Those who lend', ['marc']);
  await ofTheGroup();
  await askForApproval(scene, [], undefined, { approverIds: [groupId, otherId] });
  const memberships = app.db.prisma.membership;
  await memberships.create({ data: membership() });
  const before = await counted('omar', inbox);
  const data = { groupId: toUuid(otherId) };
  await memberships.update({ where: { userId_groupId: membership() }, data });
  const after = await counted('omar', inbox);
  expect(after).toBe(await counted('omar', inbox, 'GET'));
  expect(after).not.toBe(before);
});

test('a role that sees less of what one submitted, and more again', async () => {
  const become = (role: 'AGENT' | 'END_USER') =>
    app.db.prisma.user.update({ where: { id: toUuid(scene.ids.lea) }, data: { role } });
  const before = await counted('lea', submitted);
  await become('END_USER');
  const less = await counted('lea', submitted);
  expect(less).toBe(await counted('lea', submitted, 'GET'));
  expect(less).not.toBe(before);
  await become('AGENT');
  expect(await counted('lea', submitted)).toBe(before);
});

test('an edit that a decision falls by', async () => {
  const { id: both } = await askForApproval(scene, ['paul', 'marc']);
  await approve('paul', both);
  const before = await counted('paul', inbox);
  await scene.lea.query(Edit, { input: { id: both, subject: 'Another refund' } });
  const after = await counted('paul', inbox);
  expect(after).toBe(await counted('paul', inbox, 'GET'));
  expect(after).not.toBe(before);
});

test('inboxes that were made anew', async () => {
  const before = await counted('paul', inbox);
  const entry = { holderId: toUuid(scene.ids.paul), requestId: toUuid(id) };
  await app.db.prisma.inboxEntry.delete({ where: { holderId_requestId: entry } });
  await app.db.prisma.$transaction((tx) => rebuildInbox(tx));
  const { held } = ahead;
  expect(await counted('paul', inbox)).toBe(before);
  expect(ahead.held).toBe(held);
});

test('a comment changes no list: nothing is counted again', async () => {
  const totals = () => counted('paul', inbox);
  await totals();
  await scene.lea.query(Comment, { input: { id, body: 'Which order?' } });
  const { held } = ahead;
  expect(await totals()).toBe(await counted('paul', inbox, 'GET'));
  expect(ahead.held).toBe(held + 1);
});

test('what is kept is not counted', async () => {
  const before = await counted('paul', inbox);
  const read = app.db.readTexts.bind(app.db);
  app.db.readTexts = (statement, values) => {
    const sent = values.map((each, index) =>
      index === 4 ? (each as string[]).map((kept) => kept.replace(/ .*/, ' 4711 42')) : each,
    );
    return read(statement, sent);
  };
  const forged = await counted('paul', inbox);
  app.db.readTexts = read;
  expect(JSON.parse(forged)).toMatchObject({
    data: { viewer: { counts: { awaitingYou: 42 }, inbox: { totalCount: 4711 } } },
  });
  await approve('paul', id);
  expect(await counted('paul', inbox)).not.toBe(before);
  expect(await counted('paul', inbox)).toBe(await counted('paul', inbox, 'GET'));
});
