// The link of a mail, for whoever is not signed in: it opens that one request, and nothing that it
// opens decides.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailedLink, type MailedLink } from '../support/mailed-link.ts';
import { createPlainBrowser } from '../support/plain-browser.ts';
import { Approve, Comment, Request, Withdraw } from '../support/operations.ts';
import { askForApproval, meetPeople, type Person, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
let count = 0;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});
afterAll(() => app.close());

/** A request of its own, and the link that one of its approvers got. */
async function asked(approver: Person = 'paul', others: readonly Person[] = []) {
  count += 1;
  const subject = `Refund number ${String(count)}`;
  const { id } = await askForApproval(scene, [approver, ...others], undefined, { subject });
  return { id, subject, ...(await mailedLink(app, approver, subject)) };
}

async function look(id: string) {
  const { approvalRequest } = await scene.lea.query(Request, { id });
  if (!approvalRequest) throw new Error('Lea sees it.');
  return approvalRequest;
}

/** A browser in which the person has opened the link and typed its code. */
async function confirmed({ path, code }: Pick<MailedLink, 'path' | 'code'>) {
  const browser = createPlainBrowser(app.url);
  await browser.open(path);
  const seen = await browser.submit('/code', { code: code ?? '' });
  expect(seen.status).toBe(200);
  return browser;
}

describe('opening it', () => {
  test('shows that request to its person, and asks for the code before anything can be done', async () => {
    const { path, subject, token } = await asked();
    const seen = await createPlainBrowser(app.url).open(path);
    expect(seen.status).toBe(200);
    expect(seen.path).toMatch(/^\/review\/[0-9a-f-]{36}$/);
    expect(seen.page).toContain(subject);
    expect(seen.page).toContain('Sofia');
    expect(seen.page).not.toContain(token);
    expect(seen.page).toContain('action="' + seen.path + '/code"');
    expect(seen.page).not.toMatch(/action="[^"]*\/(approve|deny|comment)"/);
    expect(seen.headers.get('referrer-policy')).toBe('no-referrer');
    expect(seen.headers.get('cache-control')).toBe('no-store');
    expect(seen.headers.get('x-robots-tag')).toBe('noindex');
    const policy = seen.headers.get('content-security-policy');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });

  test('changes nothing in the database, by GET or HEAD, however often', async () => {
    const { path, id } = await asked();
    const before = await everything();
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD'] as const) {
      const seen = await createPlainBrowser(app.url).open(path, method);
      expect(seen.status).toBeLessThan(500);
    }
    expect(await everything()).toEqual(before);
    expect((await look(id)).status).toBe('PENDING');
  });

  test('leads who is signed in as its person to the client, who is somebody else to a choice', async () => {
    const { path, id } = await asked();
    for (const [person, expected] of [
      ['paul', `/requests/${id}`],
      ['nina', 'someone else'],
    ] as const) {
      const token = await app.tokens.sign({ email: `${person}@demo.test` }, 600);
      const response = await fetch(`${app.url}${path}`, {
        headers: { cookie: `assent_session=${token}` },
        redirect: 'manual',
      });
      const shown = `${response.headers.get('location') ?? ''} ${await response.text()}`;
      expect(shown).toContain(expected);
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });

  test('opens nothing else: what its browser holds is no session', async () => {
    const browser = await confirmed(await asked());
    const cookie = [...browser.cookies]
      .map(([key, { value }]) => `${key.split(' ')[0] ?? ''}=${value}`)
      .join('; ');
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { user { id } } }' }),
    });
    expect(await response.json()).toEqual({ data: { viewer: null } });
    expect((await fetch(`${app.url}/requests`, { headers: { cookie } })).status).toBe(401);
  });
});

describe('acting, once the code was typed in this browser', () => {
  test('the person approves, denies, comments and asks, and is told that it is done', async () => {
    const approved = await asked();
    const browser = await confirmed(approved);
    const done = await browser.submit('/approve', { text: 'Fine.' });
    expect(done.page).toContain('You approved this request');
    expect(done.page).toContain('How it ended');
    const { status, steps } = await look(approved.id);
    expect(status).toBe('APPROVED');
    expect(steps[0]?.assignments[0]?.decision).toMatchObject({
      note: 'Fine.',
      outcome: 'APPROVED',
    });

    const denied = await asked();
    // The browser is known as Paul's by now.
    await browser.open(denied.path);
    await browser.submit('/deny', { text: 'Too\r\nlate.' });
    const after = await look(denied.id);
    expect(after.status).toBe('DENIED');
    expect(after.steps[0]?.assignments[0]?.decision?.note).toBe('Too\nlate.');

    const spoken = await asked();
    await browser.open(spoken.path);
    await browser.submit('/comment', { text: 'Which order?', asks: '1' });
    const { comments, waitingOn } = await look(spoken.id);
    expect(comments.nodes.map(({ body }) => body)).toEqual(['Which order?']);
    expect(waitingOn).toBe('REQUESTER');
  });

  test('a form that is sent twice counts once', async () => {
    const { id, ...link } = await asked();
    const browser = await confirmed(link);
    const { page, path } = await browser.open(`/review/${idOf(browser)}`);
    const fields = hiddenOf(page, 'comment');
    await browser.post(`${path}/comment`, { ...fields, text: 'Once.' });
    await browser.post(`${path}/comment`, { ...fields, text: 'Once.' });
    expect((await look(id)).comments.nodes).toHaveLength(1);
  });

  test('a denial without a reason is refused in words, and what was typed stays', async () => {
    const { id, ...link } = await asked();
    const browser = await confirmed(link);
    const refused = await browser.submit('/deny', { text: '   ' });
    expect(refused.status).toBe(422);
    expect(refused.page).toContain('Write something');
    const tooLong = 'x'.repeat(5_001);
    const kept = await browser.submit('/comment', { text: tooLong });
    expect(kept.page).toContain(tooLong);
    expect((await look(id)).status).toBe('PENDING');
  });

  test('what was settled meanwhile stays as it is, and the page shows how it ended', async () => {
    const { id, ...link } = await asked();
    const browser = await confirmed(link);
    await scene.lea.query(Withdraw, { input: { id, reason: 'Found another way.' } });
    const late = await browser.submit('/approve', {});
    expect(late.status).toBe(422);
    expect(late.page).toContain('settled already');
    expect(late.page).toContain('Found another way.');
    expect(late.page).not.toMatch(/action="[^"]*\/approve"/);
    expect((await look(id)).status).toBe('WITHDRAWN');
  });

  test('a question’s link answers it, and decides nothing', async () => {
    const { id, subject } = await asked();
    await scene.paul.query(Comment, {
      input: { id, body: 'Which order?', requestsInformation: true },
    });
    const link = await mailedLink(app, 'sofia', subject);
    const browser = createPlainBrowser(app.url);
    const french = await browser.open(link.path);
    expect(french.page).toContain('lang="fr"');
    const known = await browser.submit('/code', { code: link.code ?? '' });
    expect(known.page).toMatch(/action="[^"]*\/comment"/);
    expect(known.page).not.toMatch(/action="[^"]*\/(approve|deny)"/);
    await browser.submit('/comment', { text: 'La commande 4711.' });
    expect((await look(id)).waitingOn).toBe('APPROVERS');
    const fields = hiddenOf((await browser.open(known.path)).page, 'comment');
    const forced = await browser.post(`${known.path}/approve`, { ...fields, text: '' });
    expect(forced.status).toBe(404);
    expect((await look(id)).status).toBe('PENDING');
  });
});

describe('the code', () => {
  test('is for this browser alone', async () => {
    const { id, ...link } = await asked();
    const known = await confirmed(link);
    const { page, path } = await known.open(`/review/${idOf(known)}`);
    const stranger = createPlainBrowser(app.url);
    await stranger.open(link.path);
    const refused = await stranger.post(`${path}/approve`, hiddenOf(page, 'approve'));
    expect(refused.status).toBe(404);
    expect((await look(id)).status).toBe('PENDING');
  });

  test('ten wrong ones end it; what is none counts for nothing; a new link comes by mail, once an hour', async () => {
    const { id, subject, path, code } = await asked();
    const browser = createPlainBrowser(app.url);
    await browser.open(path);
    for (const nothing of ['', '12345', 'abcdef', '1234567', '<b>']) {
      expect((await browser.submit('/code', { code: nothing })).status).toBe(422);
    }
    const wrong = code === '111111' ? '222222' : '111111';
    for (let times = 0; times < 9; times += 1) await browser.submit('/code', { code: wrong });
    await browser.submit('/code', { code: wrong });
    const old = await browser.open(path);
    expect(old.status).toBe(410);
    expect(old.page).not.toContain(subject);
    const sent = await browser.submit('/new-link');
    expect(sent.page).toContain('on its way');
    const fresh = await mailedLink(app, 'paul', `Your new link: ${subject}`);
    await browser.open(path);
    await browser.submit('/new-link');
    const again = await confirmed(fresh);
    await again.submit('/approve', {});
    expect((await look(id)).status).toBe('APPROVED');
    const mails = await app.db.prisma.mail.count({
      where: { subject: { contains: `Your new link: ${subject}` } },
    });
    expect(mails).toBe(1);
  });
});

test('three days later it shows nothing and offers a new one', async () => {
  const { subject, path, id } = await asked('paul', ['marc']);
  await scene.paul.query(Approve, { input: { id } });
  const answered = await createPlainBrowser(app.url).open(path);
  expect(answered.page).toContain('Paul Bennett approved on');
  app.advance(72 * 3_600_000);
  const old = await createPlainBrowser(app.url).open(path);
  expect(old.status).toBe(410);
  expect(old.page).not.toContain(subject);
});

/** The id in the path of the link whose page this browser had last. */
function idOf({ cookies }: ReturnType<typeof createPlainBrowser>): string {
  const paths = [...cookies.values()].map(
    ({ path }) => /^\/review\/([0-9a-f-]{36})$/.exec(path)?.[1],
  );
  return paths.findLast((one) => one !== undefined) ?? '';
}

function hiddenOf(page: string, act: string): Record<string, string> {
  const [form = ''] = new RegExp(`<form[^>]*/${act}"[\\s\\S]*?</form>`).exec(page) ?? [];
  return Object.fromEntries(
    [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
}

/** How many rows each table has, and what the requests and tokens look like. */
async function everything(): Promise<unknown> {
  await app.app.commands.db.prisma.$queryRaw`SELECT 1`;
  const tables = [
    'ApprovalRequest',
    'Comment',
    'Decision',
    'RequestEvent',
    'MailToken',
    'MailTokenBrowser',
    'FeedItem',
    'User',
  ];
  return Promise.all(
    tables.map(async (table) => {
      const { rows } = await app.db.executeSql(
        `SELECT count(*)::int AS n, md5(string_agg(t::text, '' ORDER BY t::text)) AS all FROM "${table}" t`,
      );
      return [table, rows[0]];
    }),
  );
}
