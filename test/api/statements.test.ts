import { afterAll, beforeAll, expect, test } from 'vitest';
import { askForApproval, meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  const ticketId = await openTicket(scene);
  for (let made = 0; made < 50; made += 1) await askForApproval(scene, ['paul', 'marc'], ticketId);
  // Sending them takes statements of its own, which are not to be counted.
  await until(async () => (await jobsLeft()) === 0);
});

afterAll(() => app.close());

async function jobsLeft(): Promise<number> {
  const { rows } = await app.db.executeSql(
    `SELECT count(*)::int AS count FROM pgboss.job WHERE state IN ('created', 'active', 'retry')`,
  );
  return (rows as { count: number }[])[0]!.count;
}

const request = `
  id subject message status waitingOn revision createdAt
  ticket { id number status assignee { name } }
  ticketSummary { number subject requesterName }
  createdBy { id name } onBehalfOf { id name }
  steps { position status assignments { assignee { ... on User { name } } decision { outcome decidedBy { name } } } }
  comments(last: 3) { nodes { body author { name } } }
  timeline(first: 5) { edges { cursor node { type actor { name } } } }
  viewerActions { action allowed reason }`;

/** The least of several times: what the server does beside it now and then is not its own. */
async function statementsOf(query: string): Promise<number> {
  const counts: number[] = [];
  for (let time = 0; time < 4; time += 1) {
    const before = app.statements.length;
    const { data, errors } = await scene.marc.post(query);
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
    counts.push(app.statements.length - before);
  }
  return Math.min(...counts);
}

const lists: [string, (size: number) => string][] = [
  [
    'the inbox',
    (n) => `{ viewer { inbox(first: ${String(n)}) { totalCount nodes { ${request} } } } }`,
  ],
  [
    'tickets with their requests',
    (n) =>
      `{ tickets(first: ${String(n)}) { nodes { number requester { name } approvalRequests(first: 2) { totalCount nodes { ${request} } } } } }`,
  ],
  ['people', (n) => `{ users(first: ${String(n)}) { nodes { name email role } } }`],
];

test.each(lists)('%s: fifty rows cost as many statements as one', async (_name, query) => {
  const one = await statementsOf(query(1));
  const fifty = await statementsOf(query(50));
  expect(fifty).toBe(one);
  // Who calls, the page, its count: nothing that anyone could slip a loop into unseen.
  expect(fifty).toBeLessThanOrEqual(4);
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
  const one = await statementsOf(query(ids.slice(0, 1)));
  expect(ids).toHaveLength(50);
  expect(await statementsOf(query(ids))).toBe(one);
});
