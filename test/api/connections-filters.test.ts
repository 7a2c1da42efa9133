// What can be asked of a list: some of its rows, their number, or only where a page ends.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApprovalRequestCreateInput } from '../generated/graphql.ts';
import { Approve, Comment, Deny, Withdraw } from '../support/operations.ts';
import { amountOf, refundKind, refundPolicy } from '../support/refunds.ts';
import { askForApproval, formGroup, meetPeople, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { hour, inTime, pass } from '../support/time.ts';

let app: TestApp;
let scene: Scene;
let ids: { id: string; ticketId: string };
let groupId: string;
let policyId: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  ids = await askForApproval(scene, ['marc']);
  groupId = await formGroup(app, scene, 'Board', ['marc', 'nina', 'omar']);
  const steps = [
    { rule: 'ALL' as const, approvers: [{ type: 'USER' as const, id: scene.ids.marc }] },
  ];
  policyId = await refundPolicy(scene, await refundKind(scene), { steps });
});

afterAll(() => app.close());

/** Who reads each list of requests; Marc is asked by Lea, on one ticket of hers. */
const readers = [
  ['viewer.inbox', 'marc'],
  ['viewer.submitted', 'lea'],
  ['ticket.approvalRequests', 'lea'],
] as const;
type List = (typeof readers)[number][0];

describe.each(readers)('%s of %s', (list, reader) => {
  /** The ids of all that fit; `totalCount` says the same, also when they are on many pages. */
  async function filtered(filter: object | null): Promise<string[]> {
    const all = await read(list, reader, filter, 100);
    expect(all.totalCount).toBe(all.nodes.length);
    const first = await read(list, reader, filter, 1);
    expect(first).toEqual({ totalCount: all.totalCount, nodes: all.nodes.slice(0, 1) });
    return all.nodes.map(({ id }) => id);
  }

  test('by status, by part of the subject, by both', async () => {
    const before = await filtered(null);
    const approved = await ask('Blue chair');
    const denied = await ask('blue TABLE');
    const withdrawn = await ask('Red chair');
    const pending = await ask('Green chair, blue legs');
    await scene.marc.query(Approve, { input: { id: approved } });
    await scene.marc.query(Deny, { input: { id: denied, note: 'No.' } });
    await scene.lea.query(Withdraw, { input: { id: withdrawn, reason: 'No.' } });
    const ours = async (filter: object | null) =>
      (await filtered(filter)).filter((id) => !before.includes(id));

    for (const all of [null, {}, { status: [] }, { status: null, query: null }, { query: ' ' }]) {
      expect(await ours(all)).toEqual([pending, withdrawn, denied, approved]);
    }
    expect(await ours({ status: ['PENDING'] })).toEqual([pending]);
    expect(await ours({ status: ['DENIED', 'WITHDRAWN'] })).toEqual([withdrawn, denied]);
    expect(await ours({ status: ['EXPIRED'] })).toEqual([]);
    expect(await ours({ query: 'BLUE' })).toEqual([pending, denied, approved]);
    expect(await ours({ query: ' chair ' })).toEqual([pending, withdrawn, approved]);
    expect(await ours({ query: 'blue', status: ['APPROVED', 'DENIED'] })).toEqual([
      denied,
      approved,
    ]);
    expect(await ours({ query: 'blue', status: ['WITHDRAWN'] })).toEqual([]);
    expect(await ours({ query: 'blue chair', status: ['APPROVED'] })).toEqual([approved]);
    const left = (await filtered({ status: ['PENDING'] })).filter((id) => id !== pending);
    expect(before).toEqual(expect.arrayContaining(left));
    await scene.lea.query(Withdraw, { input: { id: pending, reason: 'Done.' } });
  });

  test('by kind, by group, by whether it is overdue, and with the rest', async () => {
    const groupId = await formGroup(app, scene, `Board of ${list}`, ['marc']);
    const other = await formGroup(app, scene, `Other of ${list}`, ['marc']);
    const kindId = await refundKind(scene);
    const refund = { kindId, fields: [amountOf('10')] };
    const steps = [[groupId], [other]].map((approverIds) => ({ approverIds }));
    const dueAt = inTime(app, hour);
    const plain = await ask('Plain chair');
    const ofKind = await ask('Refunded chair', refund);
    const ofGroup = await ask('Chair for the board', { approverIds: null, steps });
    const late = await ask('Late chair', { ...refund, dueAt });
    const soon = await ask('Chair for tomorrow', { dueAt: inTime(app, 40 * hour) });
    await pass(app, 2 * hour);
    const all = [soon, late, ofGroup, ofKind, plain];
    const ours = async (filter: object) =>
      (await filtered(filter)).filter((id) => all.includes(id));

    expect(await ours({ kindIds: [kindId] })).toEqual([late, ofKind]);
    for (const id of [groupId, other]) {
      expect(await ours({ groupIds: [id] })).toEqual([ofGroup]);
    }
    expect(await ours({ groupIds: [groupId, other] })).toEqual([ofGroup]);
    expect(await ours({ overdue: true })).toEqual([late]);
    expect(await ours({ overdue: false })).toEqual([soon, ofGroup, ofKind, plain]);
    expect(await ours({ overdue: false, kindIds: [kindId] })).toEqual([ofKind]);
    expect(await ours({ kindIds: [kindId], groupIds: [groupId] })).toEqual([]);
    expect(await ours({ kindIds: [], groupIds: [], overdue: null, query: 'chair' })).toEqual(all);
    // While it waits on the requester its clock stands still; settled, it is late no more.
    await scene.marc.query(Comment, {
      input: { id: soon, body: 'Which?', requestsInformation: true },
    });
    await pass(app, 48 * hour);
    expect(await ours({ overdue: true })).toEqual([late]);
    await scene.marc.query(Approve, { input: { id: late } });
    expect(await ours({ overdue: true })).toEqual([]);
    for (const id of [soon, ofGroup, ofKind, plain]) {
      await scene.lea.query(Withdraw, { input: { id, reason: 'Done.' } });
    }
  });

  test('by what nothing is', async () => {
    expect(await filtered({ query: 'nothing is called like this' })).toEqual([]);
  });
});

describe('without its rows', () => {
  const lists = [
    ...['viewer.inbox', 'viewer.submitted', 'tickets', 'users', 'groups'],
    ...['ticket.approvalRequests', 'approvalRequest.comments', 'approvalRequest.timeline'],
    ...['requestKinds', 'policies', 'group.members', 'user.groups', 'policy.versions'],
  ];
  const parts = [
    'totalCount',
    'pageInfo { hasNextPage }',
    'edges { cursor }',
    'edges { __typename }',
    'nodes { __typename }',
    'edges { node { __typename } }',
    '__typename',
  ];
  const hasCount = (list: string) => /inbox|submitted|approvalRequests/.test(list);

  test.each(lists)('%s', async (list) => {
    for (const part of parts.filter((each) => each !== 'totalCount' || hasCount(list))) {
      const { data, errors } = await scene.admin.post(document(list, part, 'first: 2'));
      expect(errors, part).toBeUndefined();
      expect(data, part).not.toBeNull();
    }
  });

  test('of many things at once', async () => {
    const { data, errors } = await scene.lea.post(
      '{ tickets(first: 5) { nodes { approvalRequests { totalCount } } } }',
    );
    expect(errors).toBeUndefined();
    const { tickets } = data as unknown as {
      tickets: { nodes: { approvalRequests: { totalCount: number } }[] };
    };
    expect(tickets.nodes).toHaveLength(5);
    for (const { approvalRequests } of tickets.nodes) {
      expect(approvalRequests.totalCount).toBeGreaterThanOrEqual(0);
    }
  });
});

test('one list under two names, each with its own page and filter', async () => {
  const { data, errors } = await scene.lea.post(
    `query ($id: ID!) {
      ticket(id: $id) {
        one: approvalRequests(first: 1) { totalCount nodes { id } }
        none: approvalRequests(filter: { status: [EXPIRED] }) { totalCount nodes { id } }
        all: approvalRequests { totalCount nodes { id status } }
      }
    }`,
    { id: ids.ticketId },
  );
  expect(errors).toBeUndefined();
  const { ticket } = data as unknown as { ticket: Record<'one' | 'none' | 'all', Rows> };
  expect(ticket.none).toEqual({ totalCount: 0, nodes: [] });
  expect(ticket.one.totalCount).toBe(ticket.all.totalCount);
  expect(ticket.one.nodes.map(({ id }) => id)).toEqual([ticket.all.nodes[0]?.id]);
});

interface Rows {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

async function ask(
  subject: string,
  more: Partial<ApprovalRequestCreateInput> = {},
): Promise<string> {
  return (await askForApproval(scene, ['marc'], ids.ticketId, { subject, ...more })).id;
}

async function read(list: List, reader: 'lea' | 'marc', filter: object | null, first: number) {
  const query = document(list, 'totalCount nodes { id }', 'first: $first, filter: $filter');
  const { data, errors } = await scene[reader].post(
    query.replace('query', 'query ($first: Int, $filter: ApprovalRequestFilter)'),
    { filter, first },
  );
  expect(errors).toBeUndefined();
  return list.split('.').reduce((value: never, key) => value[key], data as never) as Rows;
}

function document(list: string, part: string, args: string): string {
  const within: Record<string, (rows: string) => string> = {
    viewer: (rows) => `viewer { ${rows} }`,
    ticket: (rows) => `ticket(id: "${ids.ticketId}") { ${rows} }`,
    approvalRequest: (rows) => `approvalRequest(id: "${ids.id}") { ${rows} }`,
    group: (rows) => `group: node(id: "${groupId}") { ... on Group { ${rows} } }`,
    user: (rows) => `user: node(id: "${scene.ids.lea}") { ... on User { ${rows} } }`,
    policy: (rows) => `policy: node(id: "${policyId}") { ... on Policy { ${rows} } }`,
  };
  const [parent, name] = list.split('.');
  const rows = `(${args}) { ${part} }`;
  return `query { ${name ? within[parent!]!(`${name}${rows}`) : `${parent!}${rows}`} }`;
}
