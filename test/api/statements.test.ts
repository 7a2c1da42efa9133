import { afterAll, beforeAll, expect, test } from 'vitest';
import { amountOf, refundKind } from '../support/refunds.ts';
import {
  askForApproval,
  formGroup,
  meetPeople,
  openTicket,
  toUuid,
  type Scene,
} from '../support/scene.ts';
import { statementsOf } from '../support/statements.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { day, hour, inTime, pass } from '../support/time.ts';

let app: TestApp;
let scene: Scene;

/** Fifty of a kind, asked of someone here and someone away, and escalated. */
beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  const { ids } = scene;
  const ticketId = await openTicket(scene);
  const now = new Date();
  await app.db.prisma.delegation.create({
    data: {
      id: app.app.commands.newId(now),
      userId: toUuid(ids.paul),
      delegateId: toUuid(ids.omar),
      startsAt: now,
      endsAt: new Date(now.getTime() + day),
      createdAt: now,
    },
  });
  const more = {
    kindId: await refundKind(scene),
    fields: [amountOf('10')],
    dueAt: inTime(app, hour),
    whenDue: 'ESCALATE' as const,
    escalateToId: ids.nina,
  };
  for (let made = 0; made < 50; made += 1) {
    await askForApproval(scene, ['paul', 'marc'], ticketId, more);
  }
  await pass(app, 2 * hour);
}, 240_000);

afterAll(() => app.close());

const request = `
  id subject message status waitingOn revision createdAt
  ticket { id number status assignee { name } }
  ticketSummary { number subject requesterName }
  createdBy { id name } onBehalfOf { id name }
  steps { position status assignments { assignee { ... on User { name } } decision { outcome decidedBy { name } } } }
  comments(last: 3) { nodes { body author { name } } }
  timeline(first: 5) { edges { cursor node { type actor { name } } } }
  viewerActions { action allowed reason }`;

const someone = '{ ... on User { name } ... on Group { name } }';
/** What only who looks closely asks for. */
const more = `
  kind { name } policy { name version } fields { label text } attachments { title } whenDue
  overdue clockStopped waitedOnApprovers waitedOnRequester waitingSince nobodyCanAnswer
  escalateTo ${someone} previous { id } askedAgain { id } changes { label }
  steps { escalatedTo ${someone} assignments { assignee ${someone} standIn { name } } }
  timeline(last: 5) { nodes { type note assignee ${someone} forUser { name } forAssignee ${someone}
    from ${someone} changes { label } } }`;

async function countOf(query: string): Promise<number> {
  const sent = await statementsOf(app, async () => {
    const { data, errors } = await scene.marc.post(query);
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
  });
  return sent.length;
}

const lists: [string, (size: number) => string][] = [
  [
    'the inbox',
    (n) => `{ viewer { inbox(first: ${String(n)}) { totalCount nodes { ${request} } } } }`,
  ],
  [
    'what waits for one',
    (n) =>
      `{ viewer { inbox(first: ${String(n)}, filter: { awaitingViewer: true }) { totalCount nodes { ${request} } } } }`,
  ],
  [
    'tickets with what waits for one',
    (n) =>
      `{ tickets(first: ${String(n)}) { nodes { number requester { name }
        approvalRequests(first: 2, filter: { awaitingViewer: true }) { totalCount nodes { ${request} } } } } }`,
  ],
  [
    'tickets with their requests',
    (n) =>
      `{ tickets(first: ${String(n)}) { nodes { number requester { name } approvalRequests(first: 2) { totalCount nodes { ${request} } } } } }`,
  ],
  [
    'the inbox, to the last detail',
    (n) => `{ viewer { inbox(first: ${String(n)}) { nodes { id ${more} } } } }`,
  ],
  [
    'people, and who is away',
    (n) => `{ users(first: ${String(n)}) { nodes { name outOfOffice { endsAt } standIn { name }
      groups(first: 5) { nodes { lead group { name } } } } } }`,
  ],
  [
    'notifications',
    (n) => `{ viewer { notifications(first: ${String(n)}, unreadOnly: true) { edges { cursor node {
      cursor sequence readAt event { type note actor { name } } approvalRequest { ${request} } } } } } }`,
  ],
  ['people', (n) => `{ users(first: ${String(n)}) { nodes { name email role } } }`],
];

test.each(lists)('%s: fifty rows cost as many statements as one', async (name, query) => {
  const most = name.includes(',') ? 8 : 4;
  const one = await countOf(query(1));
  const fifty = await countOf(query(50));
  // Of people there are seven, and the first is not away.
  expect(fifty).toBe(name.startsWith('people, and') ? one + 1 : one);
  // Who calls, the page, its count, and what no join can bring: nothing that anyone could slip a
  // loop into unseen.
  expect(fifty).toBeLessThanOrEqual(most);
});

test('fifty nodes by their ids cost one statement a type', async () => {
  const rows = await app.db.prisma.approvalRequest.findMany({
    where: { assignments: { some: { user: { email: 'marc@demo.test' } } } },
    take: 50,
    select: { id: true },
  });
  const ids = rows.map(({ id }) => `"req_${id.replaceAll('-', '')}"`);
  const query = (some: string[]) =>
    `{ nodes(ids: [${some.join(',')}]) { id ... on ApprovalRequest { ${request} } } }`;
  const one = await countOf(query(ids.slice(0, 1)));
  expect(ids).toHaveLength(50);
  expect(await countOf(query(ids))).toBe(one);
});

test('the numbers of every kind and group cost as many statements as those of one', async () => {
  const { ids } = scene;
  const ticketId = await openTicket(scene);
  const groupIds: string[] = [];
  for (const name of ['Counted one', 'Counted two', 'Counted three']) {
    const groupId = await formGroup(app, scene, name, ['omar', 'nina']);
    const kindId = await refundKind(scene);
    const asked = { kindId, fields: [amountOf('10')], approverIds: [groupId, ids.marc] };
    await askForApproval(scene, [], ticketId, asked);
    groupIds.push(groupId);
  }
  const query = (some: readonly string[]) =>
    `{ approvalStats(filter: { groupIds: ${JSON.stringify(some)} }) {
      pendingByAge { total } byKind { total kind { id name } medianSecondsToDecision }
      byGroup { total group { id name } medianSecondsToDecision } } }`;
  const one = await countOf(query(groupIds.slice(0, 1)));
  expect(await countOf(query(groupIds))).toBe(one);
  expect(one).toBeLessThanOrEqual(4);
});
