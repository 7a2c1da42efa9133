// The page that a mail's link leads to: it shows that very request, and does nothing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPeople } from '../../prisma/seed/demo-people.ts';
import { Comment, Deny, Request } from '../support/operations.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { expectGuarded, markup } from '../support/page-guards.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

test('shows the request to whoever may see it', async () => {
  const { id } = await askForApproval(scene, ['paul', 'marc']);
  await scene.paul.query(Comment, { input: { id, body: 'Is there a photo?' } });
  await scene.marc.query(Deny, { input: { id, note: 'Over the limit.' } });
  const { approvalRequest } = await scene.paul.query(Request, { id });
  for (const person of ['paul', 'marc', 'lea', 'sofia', 'admin']) {
    const { status, headers, page } = await open(`/requests/${id}`, person);
    expect(status, person).toBe(200);
    expectGuarded(headers);
    for (const text of [
      'Refund of 240 EUR',
      'The parcel arrived broken; she asks for her money back.',
      `#${approvalRequest!.ticketSummary.number}`,
      approvalRequest!.ticketSummary.subject,
      'Sofia Lambert',
      'Is there a photo?',
      'Over the limit.',
    ]) {
      expect(page, person).toContain(text);
    }
  }
});

test('is not there for anyone else, the same as one that is not there at all', async () => {
  const { id } = await askForApproval(scene, ['paul']);
  const unknown = `req_${'0'.repeat(32)}`;
  for (const person of ['omar', 'nina']) {
    const hidden = await open(`/requests/${id}`, person);
    expect(hidden.status, person).toBe(404);
    expectGuarded(hidden.headers);
    expect(hidden.page).not.toMatch(/Refund of 240|Order|Sofia|Léa/);
    expect((await open(`/requests/${unknown}`, person)).page).toBe(hidden.page);
  }
});

test.each(['garbage', '%00', '%E0%A4%A', '%F0%9F%91%8D', 'x'.repeat(5_000), '%3Cscript%3E'])(
  'is not there for the id %.40s',
  async (id) => {
    const { status, page } = await open(`/requests/${id}`, 'admin');
    expect(status).toBe(404);
    expect(page).not.toMatch(/<script| {4}at |prisma|SELECT |node_modules/);
  },
);

test('signed out, one chooses who to be, and hears nothing of it', async () => {
  const { id } = await askForApproval(scene, ['paul']);
  const { status, headers, page } = await open(`/requests/${id}`);
  expect(status).toBe(401);
  expectGuarded(headers);
  expect(page).not.toMatch(/Refund of 240|broken/);
  for (const { email } of demoPeople) expect(page).toContain(`value="${email}"`);
  expect(page).toContain(`name="returnTo" value="/requests/${id}"`);

  // Choosing leads back to the very request.
  const body = new URLSearchParams({ email: 'paul@demo.test', returnTo: `/requests/${id}` });
  const chosen = await fetch(`${app.url}/auth/demo`, {
    method: 'POST',
    body,
    redirect: 'manual',
  });
  const cookie = chosen.headers.getSetCookie()[0]!.split(';')[0]!;
  const back = await openWith(cookie, chosen.headers.get('location')!);
  expect(back.status).toBe(200);
  expect(back.page).toContain('Refund of 240 EUR');
});

test('a session that does not hold is none', async () => {
  const { id } = await askForApproval(scene, ['paul']);
  const expired = await app.tokens.sign({ email: 'paul@demo.test' }, -600);
  for (const token of ['garbage', expired]) {
    const { status, page } = await openWith(`assent_session=${token}`, `/requests/${id}`);
    expect(status).toBe(401);
    expect(page).not.toContain('Refund of 240');
  }
});

test('what people wrote stays text', async () => {
  const id = (await askForApproval(scene, ['paul'], undefined, markup)).id;
  await scene.paul.query(Comment, { input: { id, body: '<b onclick=x>' } });
  await scene.paul.query(Deny, { input: { id, note: '<i>no</i>' } });
  const { page } = await open(`/requests/${id}`, 'paul');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toMatch(/<script|<img|<b onclick|<i>no|<\/iframe/);
});

test('opening it decides nothing and changes nothing', async () => {
  const { id } = await askForApproval(scene, ['paul']);
  // The mail goes out by itself; after it, nothing moves any more.
  await until(
    async () => (await app.db.prisma.mail.count({ where: { text: { contains: id } } })) > 0,
  );
  const before = await everything();
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']) {
    for (const person of ['paul', 'lea', 'omar', undefined]) {
      for (const search of ['', '?decision=approve&action=APPROVE&approve=1']) {
        const { status, page } = await open(`/requests/${id}${search}`, person, method);
        const seen = { paul: 200, lea: 200, omar: 404 }[person ?? ''] ?? 401;
        expect(status).toBe(/GET|HEAD/.test(method) ? seen : 404);
        if (method === 'HEAD') expect(page).toBe('');
      }
    }
  }
  expect(await everything()).toEqual(before);
  const { approvalRequest } = await scene.paul.query(Request, { id });
  expect(approvalRequest).toMatchObject({ status: 'PENDING', revision: 1 });
});

async function open(path: string, person?: string, method = 'GET') {
  const token = person && (await app.tokens.sign({ email: `${person}@demo.test` }, 600));
  return openWith(token ? `assent_session=${token}` : '', path, method);
}

async function openWith(cookie: string, path: string, method = 'GET') {
  const response = await fetch(`${app.url}${path}`, { method, headers: { cookie } });
  return { status: response.status, headers: response.headers, page: await response.text() };
}

/** Every row of every table of ours, as one sum. */
async function everything(): Promise<unknown> {
  const tables = [
    ...['User', 'Ticket', 'ApprovalRequest', 'ApprovalStep', 'Assignment', 'Decision', 'Comment'],
    ...['RequestEvent', 'FeedItem', 'FeedCounter'],
  ];
  const { rows } = await app.db.executeSql(
    `SELECT ${tables
      .map((t) => `(SELECT md5(string_agg(r::text, '' ORDER BY r::text)) FROM "${t}" r) AS "${t}"`)
      .join(', ')}`,
  );
  return rows;
}
