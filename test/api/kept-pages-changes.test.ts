// A page that is kept (src/request-reads/kept-pages.ts) shows what changes without the record of a request
// growing: each of it alone. What changes at random: kept-pages.test.ts.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Comment } from '../support/operations.ts';
import { watchReads, type ReadsAhead } from '../support/reads-ahead.ts';
import { askForApproval, formGroup, meetPeople, toUuid, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

const day = 24 * 3_600_000;

let app: TestApp;
let scene: Scene;
let ahead: ReadsAhead;
let groupId: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  groupId = await formGroup(app, scene, 'Those who pay', ['paul']);
  ahead = watchReads(app.db);
});
afterAll(() => app.close());

interface Changing {
  readonly requestId: string;
  readonly ticketId: string;
}

type Change = (about: Changing) => unknown;

const changes: readonly (readonly [what: string, shown: string, change: Change])[] = [
  [
    'what the ticket is called',
    'ticketSummary { subject }',
    ({ ticketId }) => ofTicket(ticketId, { subject: 'Another order' }),
  ],
  [
    'who works on the ticket',
    'ticket { assignee { name } }',
    ({ ticketId }) => ofTicket(ticketId, { assigneeId: toUuid(scene.ids.marc) }),
  ],
  [
    'where the ticket stands',
    'ticket { status }',
    ({ ticketId }) => ofTicket(ticketId, { status: 'PENDING' }),
  ],
  ['what who asks may see', 'ticket { number }', () => ofMarc({ ticketAccess: 'ASSIGNED' })],
  ['who asked', 'createdBy { name }', () => ofPerson('lea', { name: 'Lea of another name' })],
  [
    'what a group is called',
    'steps { assignments { assignee { ... on Group { name } } } }',
    () => app.db.prisma.group.update({ where: { id: toUuid(groupId) }, data: { name: 'Payers' } }),
  ],
  [
    'what is erased by hand',
    'subject',
    ({ requestId: id }) => {
      const where = { id: toUuid(id) };
      return app.db.prisma.approvalRequest.update({ where, data: { subject: '(erased)' } });
    },
  ],
  [
    'what is erased by hand of a conversation',
    'comments(last: 1) { nodes { body } }',
    ({ requestId }) => {
      const where = { requestId: toUuid(requestId) };
      return app.db.prisma.comment.updateMany({ where, data: { body: '(erased)' } });
    },
  ],
  [
    'that it is late',
    'overdue',
    () => {
      app.advance(3 * day);
    },
  ],
];

function ofTicket(id: string, data: object) {
  return app.db.prisma.ticket.update({ where: { id: toUuid(id) }, data });
}

function ofPerson(name: 'lea' | 'marc', data: object) {
  return app.db.prisma.user.update({ where: { id: toUuid(scene.ids[name]) }, data });
}

function ofMarc(data: object) {
  return ofPerson('marc', data);
}

async function asked(query: string, method: 'POST' | 'GET'): Promise<string> {
  const token = await app.tokens.sign({ sub: scene.ids.marc }, 400 * 24 * 3600);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const url = `${app.url}/graphql`;
  const response =
    method === 'GET'
      ? await fetch(`${url}?${String(new URLSearchParams({ query }))}`, { headers })
      : await fetch(url, { method, headers, body: JSON.stringify({ query }) });
  return response.text();
}

test.each(changes)('%s', async (_what, shown, change) => {
  await ofMarc({ ticketAccess: 'ALL' });
  const { id: requestId, ticketId } = await askForApproval(scene, ['marc'], undefined, {
    approverIds: [scene.ids.marc, groupId],
    dueAt: new Date(Date.now() + day).toISOString(),
  });
  await scene.lea.query(Comment, { input: { id: requestId, body: 'Which order?' } });
  const query = `{ viewer { inbox(first: 1) { nodes { id ${shown} } } } }`;
  const first = await asked(query, 'POST');
  expect(first).toContain(requestId);
  const { same } = ahead;
  expect(await asked(query, 'POST')).toBe(first);
  expect(ahead.same).toBe(same + 1);
  await change({ requestId, ticketId });
  const after = await asked(query, 'POST');
  expect(after).toBe(await asked(query, 'GET'));
  expect(after).not.toBe(first);
});
