// A page that is kept (src/request-reads/kept-pages.ts) shows what changes without the record of a request
// growing: each of it alone. What changes at random: kept-pages.test.ts.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askBy, type Asking } from '../support/ask-by.ts';
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
  ['who asked', 'createdBy { name }', () => ofPerson('lea', { name: another('Lea') })],
  [
    'what a group is called',
    'steps { assignments { assignee { ... on Group { name } } } }',
    () =>
      app.db.prisma.group.update({
        where: { id: toUuid(groupId) },
        data: { name: another('Payers') },
      }),
  ],
  [
    'that it was asked again',
    'askedAgain { subject }',
    async ({ requestId }) => {
      const { id } = await askForApproval(scene, ['paul']);
      const data = { previousId: toUuid(requestId) };
      await app.db.prisma.approvalRequest.update({ where: { id: toUuid(id) }, data });
    },
  ],
  [
    'that somebody who is asked is away',
    'steps { assignments { standIn { name } } }',
    () => {
      const [userId, delegateId] = [toUuid(scene.ids.marc), toUuid(scene.ids.nina)];
      const [startsAt, endsAt] = [new Date(0), new Date(Date.now() + 40 * day)];
      const id = app.app.commands.newId(startsAt);
      const data = { id, userId, delegateId, startsAt, endsAt, createdAt: startsAt };
      return app.db.prisma.delegation.create({ data });
    },
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

let names = 0;

function another(name: string): string {
  names += 1;
  return `${name} ${String(names)}`;
}

function ofTicket(id: string, data: object) {
  return app.db.prisma.ticket.update({ where: { id: toUuid(id) }, data });
}

function ofPerson(name: 'lea' | 'marc', data: object) {
  return app.db.prisma.user.update({ where: { id: toUuid(scene.ids[name]) }, data });
}

function ofMarc(data: object) {
  return ofPerson('marc', data);
}

async function asked(question: Asking, method: 'POST' | 'GET'): Promise<string> {
  const token = await app.tokens.sign({ sub: scene.ids.marc }, 400 * 24 * 3600);
  return askBy(method, app.url, token, question);
}

const places = {
  'on a list': ({ shown }: { shown: string }) => ({
    query: `{ viewer { inbox(first: 1) { nodes { id ${shown} } } } }`,
  }),
  'on its page': ({ shown, requestId }: { shown: string; requestId: string }) => ({
    query: `query ($id: ID!) { approvalRequest(id: $id) { id ${shown} } }`,
    variables: { id: requestId },
  }),
  'on its ticket': ({ shown, ticketId }: { shown: string; ticketId: string }) => ({
    query: `query ($id: ID!) { ticket(id: $id) { approvalRequests { nodes { id ${shown} } } } }`,
    variables: { id: ticketId },
  }),
};

const cases = changes.flatMap(([what, shown, change]) =>
  Object.entries(places).map(([where, ask]) => ({ what, where, shown, change, ask })),
);

test.each(cases)('$what, $where', async ({ shown, change, ask }) => {
  await ofMarc({ ticketAccess: 'ALL' });
  await app.db.prisma.delegation.deleteMany();
  const about = await askForApproval(scene, ['marc'], undefined, {
    approverIds: [scene.ids.marc, groupId],
    dueAt: new Date(app.app.commands.now().getTime() + day).toISOString(),
  });
  const { id: requestId, ticketId } = about;
  await scene.lea.query(Comment, { input: { id: requestId, body: 'Which order?' } });
  const question = ask({ shown, requestId, ticketId });
  const first = await asked(question, 'POST');
  expect(first).toContain(requestId);
  const { same } = ahead;
  expect(await asked(question, 'POST')).toBe(first);
  expect(ahead.same).toBe(same + 1);
  await change({ requestId, ticketId });
  const after = await asked(question, 'POST');
  expect(after).toBe(await asked(question, 'GET'));
  expect(after).not.toBe(first);
});
