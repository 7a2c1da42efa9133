// The lists' filter `awaitingViewer`: the requests behind the number on one's badge. That it says what
// the rule says, for everybody and at random, is in visibility.test.ts.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ApprovalRequestFilter } from '../generated/graphql.ts';
import { Approve } from '../support/operations.ts';
import { amountOf, refundKind, refundPolicy } from '../support/refunds.ts';
import { askForApproval, formGroup, meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { hour, inTime, pass } from '../support/time.ts';

let app: TestApp;
let scene: Scene;
let groupId: string;
let kindId: string;
let ticketId: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  groupId = await formGroup(app, scene, 'Board', ['marc', 'nina']);
  kindId = await refundKind(scene);
});

/** Marc holds the ticket and is asked. */
beforeEach(async () => {
  ticketId = await openTicket(scene, { assigneeId: scene.ids.marc });
});

afterAll(() => app.close());

type Reader = 'marc' | 'lea' | 'nina';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: Readonly<Record<'endCursor' | 'startCursor', string>>;
}

/** What stands in each list, in full. */
const lists = {
  inbox: (rows: string) => `viewer { inbox${rows} }`,
  submitted: (rows: string) => `viewer { submitted${rows} }`,
  'a ticket’s': (rows: string) => `ticket(id: "${ticketId}") { approvalRequests${rows} }`,
};
type List = keyof typeof lists;

async function read(list: List, reader: Reader, filter: ApprovalRequestFilter, page: object) {
  const args = 'first: $first, last: $last, after: $after, before: $before, filter: $filter';
  const parts = '{ totalCount nodes { id } pageInfo { startCursor endCursor } }';
  const { data, errors } = await scene[reader].post(
    `query ($first: Int, $last: Int, $after: String, $before: String, $filter: ApprovalRequestFilter) {
      ${lists[list](`(${args}) ${parts}`)} }`,
    { filter, ...page },
  );
  expect(errors).toBeUndefined();
  const [within] = Object.values(data!);
  return Object.values(within as object)[0] as Page;
}

/** The ids, however they are paged; `totalCount` says on each page how many they are. */
async function listed(list: List, reader: Reader, filter: ApprovalRequestFilter) {
  const { totalCount, nodes } = await read(list, reader, filter, { first: 100 });
  const all = nodes.map(({ id }) => id);
  expect(totalCount).toBe(all.length);
  const forth: string[] = [];
  const back: string[] = [];
  for (let after: string | null = null; forth.length < all.length;) {
    const page = await read(list, reader, filter, { first: 2, after });
    expect(page).toMatchObject({ totalCount });
    forth.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.endCursor;
  }
  for (let before: string | null = null; back.length < all.length;) {
    const page = await read(list, reader, filter, { last: 2, before });
    back.unshift(...page.nodes.map(({ id }) => id));
    before = page.pageInfo.startCursor;
  }
  expect([forth, back]).toEqual([all, all]);
  return all;
}

async function awaiting(reader: Reader): Promise<number> {
  const { data } = await scene[reader].post('{ viewer { counts { awaitingYou } } }');
  return (data as unknown as { viewer: { counts: { awaitingYou: number } } }).viewer.counts
    .awaitingYou;
}

const approve = (reader: Reader, id: string) => scene[reader].query(Approve, { input: { id } });

async function ask(more: Parameters<typeof askForApproval>[3]): Promise<string> {
  return (await askForApproval(scene, [], ticketId, more)).id;
}

describe.each(['inbox', 'a ticket’s'] as const)('%s', (list) => {
  test('those that wait for one, and those that do not', async () => {
    const { marc, nina, paul } = scene.ids;
    const before = await listed(list, 'marc', {});
    const inPerson = await ask({ approverIds: [marc] });
    const ofGroup = await ask({ approverIds: [groupId] });
    const answered = await ask({ approverIds: [marc, paul] });
    const byAnother = await ask({ approverIds: [groupId, paul] });
    const settled = await ask({ approverIds: [marc] });
    const later = await ask({
      approverIds: null,
      steps: [{ approverIds: [nina] }, { approverIds: [marc] }],
    });
    await approve('marc', answered);
    await approve('nina', byAnother);
    await approve('marc', settled);
    const ours = async (filter: ApprovalRequestFilter) =>
      (await listed(list, 'marc', filter)).filter((id) => !before.includes(id));

    // What has not come to one is not in the inbox yet; the ticket has it.
    const notYet = list === 'inbox' ? [] : [later];
    expect(await ours({ awaitingViewer: true })).toEqual([ofGroup, inPerson]);
    expect(await ours({ awaitingViewer: false })).toEqual([
      ...notYet,
      ...[settled, byAnother, answered],
    ]);
    expect(await ours({ awaitingViewer: null })).toEqual([
      ...notYet,
      ...[settled, byAnother, answered, ofGroup, inPerson],
    ]);

    await approve('nina', later);
    expect(await ours({ awaitingViewer: true })).toEqual([later, ofGroup, inPerson]);
    await approve('marc', ofGroup);
    expect(await ours({ awaitingViewer: true })).toEqual([later, inPerson]);
  });

  test('together with each other condition', async () => {
    const approverIds = [scene.ids.marc];
    const refund = { kindId, fields: [amountOf('10')] };
    const plain = await ask({ approverIds, subject: 'Plain chair' });
    const ofKind = await ask({ approverIds, ...refund, subject: 'Refunded chair' });
    const ofBoard = await ask({ approverIds: [...approverIds, groupId], subject: 'Board’s table' });
    const late = await ask({ approverIds, dueAt: inTime(app, hour), subject: 'Late table' });
    const done = await ask({ approverIds, ...refund, subject: 'Refunded table' });
    await approve('marc', done);
    await pass(app, 2 * hour);
    const all = [done, late, ofBoard, ofKind, plain];
    const ours = async (filter: ApprovalRequestFilter) =>
      (await listed(list, 'marc', filter)).filter((id) => all.includes(id));

    const waiting = { awaitingViewer: true };
    const others = { awaitingViewer: false };
    expect(await ours({ ...waiting, status: ['PENDING'] })).toEqual([late, ofBoard, ofKind, plain]);
    expect(await ours({ ...waiting, status: ['APPROVED', 'DENIED'] })).toEqual([]);
    expect(await ours({ ...others, status: ['APPROVED'] })).toEqual([done]);
    expect(await ours({ ...others, status: ['PENDING'] })).toEqual([]);
    expect(await ours({ ...waiting, query: 'TABLE' })).toEqual([late, ofBoard]);
    expect(await ours({ ...waiting, kindIds: [kindId] })).toEqual([ofKind]);
    expect(await ours({ ...others, kindIds: [kindId] })).toEqual([done]);
    expect(await ours({ ...waiting, groupIds: [groupId] })).toEqual([ofBoard]);
    expect(await ours({ ...waiting, overdue: true })).toEqual([late]);
    expect(await ours({ ...waiting, overdue: false, query: 'table' })).toEqual([ofBoard]);
    expect(await ours({ ...others, overdue: true })).toEqual([]);
    expect(await ours({ ...others, overdue: false })).toEqual([done]);
  });
});

test('of what one asked oneself, where a policy lets one decide on it', async () => {
  const own = await refundKind(scene);
  await refundPolicy(scene, own, {
    ownDecisionAllowed: true,
    steps: [{ rule: 'ALL', approvers: [{ type: 'USER', id: scene.ids.lea }] }],
  });
  expect(await listed('submitted', 'lea', { awaitingViewer: true })).toEqual([]);
  await ask({ approverIds: [scene.ids.marc] });
  const mine = await ask({ approverIds: null, kindId: own, fields: [amountOf('10')] });
  expect(await listed('submitted', 'lea', { awaitingViewer: true })).toEqual([mine]);
  expect(await listed('inbox', 'lea', { awaitingViewer: true })).toContain(mine);
  expect(await listed('submitted', 'lea', { awaitingViewer: false })).not.toContain(mine);
  await approve('lea', mine);
  expect(await listed('submitted', 'lea', { awaitingViewer: true })).toEqual([]);
});

test('in the inbox, as many as the badge says', async () => {
  const count = async () => (await listed('inbox', 'marc', { awaitingViewer: true })).length;
  expect(await awaiting('marc')).toBe(await count());
  const before = await count();
  const id = await ask({ approverIds: [groupId] });
  expect([await awaiting('marc'), await count()]).toEqual([before + 1, before + 1]);
  await approve('nina', id);
  expect([await awaiting('marc'), await count()]).toEqual([before, before]);
});
