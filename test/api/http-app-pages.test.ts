// The addresses that people open, such as that in a mail: who gets which client there. What a client
// then shows is what the API answers.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Request } from '../support/operations.ts';
import { openPage, openWith } from '../support/open-page.ts';
import { expectClientGuarded, expectGuarded } from '../support/page-guards.ts';
import { askForApproval, meetPeople, type Person, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { aboutRequest } from '../support/time.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;
/** Omar and Nina may not see it. */
let id: string;
const unknown = `req_${'0'.repeat(32)}`;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  ({ id } = await askForApproval(scene, ['paul']));
});

afterAll(() => app.close());

const client = (page: string) =>
  /<script type="module"[^>]* src="\/assets\/([\w-]+)\.js"/.exec(page)?.[1] ?? 'none';

test('agents and administrators get the workspace, end users the portal, in their language', async () => {
  const scripts = new Map<string, Set<string>>();
  for (const [person, side, lang] of [
    ['admin', 'workspace', 'en'],
    ['lea', 'workspace', 'en'],
    ['marc', 'workspace', 'fr'],
    ['nina', 'workspace', 'en'],
    ['paul', 'portal', 'en'],
    ['sofia', 'portal', 'fr'],
    ['omar', 'portal', 'en'],
  ] as const) {
    const { status, headers, page } = await openPage(app, `/requests/${id}`, person);
    expect(status, person).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/html; *charset=utf-8$/i);
    expectClientGuarded(headers, app.url);
    expect(page, person).toContain(`<html lang="${lang}">`);
    expect(page).toContain('<link rel="modulepreload"');
    // Nothing in it needs what the policy forbids.
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style| on\w+=|https?:/);
    scripts.set(side, (scripts.get(side) ?? new Set()).add(client(page)));
  }
  const [workspace, portal] = [[...scripts.get('workspace')!], [...scripts.get('portal')!]];
  expect([workspace.length, portal.length]).toEqual([1, 1]);
  expect(workspace).not.toEqual(portal);
  expect([...workspace, ...portal]).not.toContain('none');
});

test.each([
  '/',
  '/requests',
  '/submitted',
  '/tickets',
  '/tickets?view=MINE',
  '/tickets/tic_1',
  '/tickets/tic_1/requests/new',
  '/notifications',
  '/dashboard',
  '/settings',
  '/admin',
  '/admin/policies/pol_1',
])('%s is a page of the clients', async (path) => {
  for (const person of ['lea', 'paul']) {
    const { status, page } = await openPage(app, path, person);
    expect(status, person).toBe(200);
    expect(page).toBe((await openPage(app, '/requests', person)).page);
  }
  expect((await openPage(app, path)).status).toBe(401);
});

test.each(['/nowhere', '/requests/a/b', '/dashboard/x', '/index.html', '/workspace/index.html'])(
  '%s is none, and says so in both languages',
  async (path) => {
    for (const person of ['lea', 'paul', undefined]) {
      const { status, headers, page } = await openPage(app, path, person);
      expect(status).toBe(404);
      expectGuarded(headers);
      expect(page).toContain('Page not found');
    }
    const french = await openWith(app, path, { 'accept-language': 'fr-CA' });
    expect(french.page).toContain('<html lang="fr">');
    expect(french.page).toContain('Page introuvable');
  },
);

test('a link shows that request to whoever may see it; to others it looks as if it were not there', async () => {
  for (const person of ['omar', 'nina'] as const) {
    const hidden = await openPage(app, `/requests/${id}`, person);
    const missing = await openPage(app, `/requests/${unknown}`, person);
    expect([hidden.status, hidden.page]).toEqual([missing.status, missing.page]);
    expect(await shown(person, id)).toBeNull();
    expect(await shown(person, unknown)).toBeNull();
  }
  for (const person of ['paul', 'lea', 'sofia', 'admin'] as const) {
    // The page is the same for them, too: it tells nothing of what is at its address.
    const { page } = await openPage(app, `/requests/${id}`, person);
    expect(page).toBe((await openPage(app, `/requests/${unknown}`, person)).page);
    expect((await shown(person, id))?.subject, person).toBe('Refund of 240 EUR');
  }
});

test.each(['garbage', '%00', '%E0%A4%A', '%F0%9F%91%8D', 'x'.repeat(5_000), '%3Cscript%3E'])(
  'the id %.40s is the client’s to answer',
  async (garbage) => {
    const { status, page } = await openPage(app, `/requests/${garbage}`, 'admin');
    expect(status).toBe(200);
    expect(page).toBe((await openPage(app, '/', 'admin')).page);
  },
);

test('opening decides nothing and changes nothing', async () => {
  // The mail goes out by itself; after it, nothing moves any more.
  await until(async () => (await app.db.prisma.mail.count({ where: aboutRequest(id) })) > 0);
  const before = await everything();
  for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'DELETE']) {
    for (const person of ['paul', 'lea', 'omar', undefined]) {
      for (const search of ['', '?decision=approve&action=APPROVE&approve=1']) {
        const { status, page } = await openPage(app, `/requests/${id}${search}`, person, method);
        const opened = person === undefined ? 401 : 200;
        expect(status).toBe(/GET|HEAD/.test(method) ? opened : 404);
        if (method === 'HEAD') expect(page).toBe('');
      }
    }
  }
  expect(await everything()).toEqual(before);
  expect(await shown('paul', id)).toMatchObject({ status: 'PENDING', revision: 1 });
});

test('HEAD has the headers of GET', async () => {
  for (const person of ['lea', 'paul', undefined]) {
    const [get, head] = [
      await openPage(app, `/requests/${id}`, person),
      await openPage(app, `/requests/${id}`, person, 'HEAD'),
    ];
    const changing = /^(date|x-request-id|connection|keep-alive|transfer-encoding|content-length)$/;
    const kept = ({ headers }: typeof get) =>
      [...headers].filter(([name]) => !changing.test(name)).sort();
    expect(head.status).toBe(get.status);
    expect(kept(head)).toEqual(kept(get));
  }
});

async function shown(person: Person, requestId: string) {
  return (await scene[person].query(Request, { id: requestId })).approvalRequest;
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
