// The local mailbox, in the demo: what would have been sent, and nothing that it could do.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { expectGuarded, markup, withoutOwnScript } from '../support/page-guards.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { mailedLink } from '../support/mailed-link.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

test('lists the mails, shows each, and narrows to one recipient', async () => {
  await askForApproval(scene, ['marc', 'omar']);
  await until(async () => (await mailsTo('omar')) > 0 && (await mailsTo('marc')) > 0);
  const { status, headers, page } = await open('/mailbox?to=OMAR@demo.test');
  expect(status).toBe(200);
  expectGuarded(headers);
  expect(page).toContain('omar@demo.test');
  expect(page).not.toContain('marc@demo.test');

  const [, path = ''] = /href="(\/mailbox\/[0-9a-f-]{36})"/.exec(page) ?? [];
  const mail = await open(path);
  expect(mail.status).toBe(200);
  expectGuarded(mail.headers);
  expect(mail.page).toContain('Refund of 240 EUR');
  expect(mail.page).toMatch(/<iframe[^>]* sandbox="(?![^"]*allow-(scripts|same-origin))[^"]*"/);
  expect(mail.page).toMatch(/\/review\/[0-9a-f]{40}/);
});

test('what a mail has in it stays text', async () => {
  const before = await mailsTo('paul');
  await askForApproval(scene, ['paul'], undefined, markup);
  await until(async () => (await mailsTo('paul')) > before);
  const list = await open('/mailbox?to=paul@demo.test');
  const [, path = ''] = /href="(\/mailbox\/[0-9a-f-]{36})"/.exec(list.page) ?? [];
  for (const { page } of [list, await open(path)]) {
    expect(page).toContain('alert(');
    expect(withoutOwnScript(page)).not.toMatch(/<script|<img src=x|<\/iframe>&amp;/);
  }
});

test.each([
  '/mailbox/0192f0c1-aaaa-7bbb-8ccc-ddddeeeeffff',
  '/mailbox/garbage',
  '/mailbox/%00',
  '/mailbox/%E0%A4%A',
  '/mailbox/a/b',
  '/mailbox?before=garbage',
  "/mailbox?before=' OR 1=1",
])('%s is not there', async (path) => {
  const { status, headers, page } = await open(path);
  expect(status).toBe(404);
  expectGuarded(headers);
  expect(page).not.toMatch(/ {4}at |prisma|SELECT |node_modules/);
});

test.each(['%00', '%25', '_', '%F0%9F%91%8D', '%ED%A0%80', 'x'.repeat(5_000), '"><script>'])(
  'to %.40s there are none',
  async (to) => {
    const { status, page } = await open(`/mailbox?to=${to}`);
    expect(status).toBe(200);
    // A NUL is no part of an address, so it is no condition either.
    if (to !== '%00') expect(page).not.toMatch(/href="\/mailbox\/[0-9a-f-]{36}"/);
    expect(withoutOwnScript(page)).not.toContain('<script');
  },
);

test('says where each link of a mail leads, and uses none up', async () => {
  const subject = 'Refund for the link check';
  await askForApproval(scene, ['paul'], undefined, { subject });
  const { path, token } = await mailedLink(app, 'paul', subject);
  const { id } = await app.db.prisma.mail.findFirstOrThrow({
    where: { subject: { contains: subject } },
  });
  const { page } = await open(`/mailbox/${id}`);
  const checked = page.slice(page.indexOf('<h2>Links</h2>'), page.indexOf('<h2>Header</h2>'));
  expect(checked).toContain(path);
  expect(checked).toMatch(
    /✓[^✗]*Opens req_[0-9a-f]{32} for paul@demo\.test; by itself it changes nothing/,
  );
  await app.db.prisma.mailToken.deleteMany({ where: { requestId: { not: null } } });
  expect((await open(`/mailbox/${id}`)).page).toMatch(/✗[^✓]*Opens nothing \(any more\)/);
  expect(token).toHaveLength(40);
});

test('says at once that a mail has come', async () => {
  const leaving = new AbortController();
  const list = await open('/mailbox?to=omar@demo.test');
  const after = /data-newest="([^"]*)"/.exec(list.page)?.[1] ?? '';
  // What comes between the page and this is heard of, too.
  const early = await mailsTo('omar');
  await askForApproval(scene, ['omar']);
  await until(async () => (await mailsTo('omar')) > early);
  const live = await fetch(`${app.url}/mailbox/live?to=omar@demo.test&after=${after}`, {
    signal: leaving.signal,
  });
  expect(live.headers.get('content-type')).toBe('text/event-stream');
  const reader = live.body!.pipeThrough(new TextDecoderStream()).getReader();
  const hear = async () => {
    for (let heard = ''; !heard.includes('event: mail');) {
      heard += (await reader.read()).value ?? '';
    }
  };
  await hear();
  const before = await mailsTo('omar');
  await askForApproval(scene, ['marc'], undefined, { subject: 'Not for Omar' });
  await askForApproval(scene, ['omar']);
  await hear();
  expect(await mailsTo('omar')).toBe(before + 1);
  leaving.abort();
});

test.each(['en', 'fr'])(
  'shows one of each kind of mail in %s, without sending it',
  async (lang) => {
    const before = await app.db.prisma.mail.count();
    const list = await open('/mailbox/previews');
    const paths = [...list.page.matchAll(/href="(\/mailbox\/previews\/[\w-]+\?lang=(\w\w))"/g)];
    const shown = paths.filter(([, , language]) => language === lang);
    expect(shown.length).toBeGreaterThan(15);
    for (const [, path = ''] of shown) {
      const { status, page, headers } = await open(path);
      expect(status).toBe(200);
      expectGuarded(headers);
      expect(page).toContain(lang === 'fr' ? 'lang=&quot;fr&quot;' : 'lang=&quot;en&quot;');
    }
    expect((await open('/mailbox/previews/constructor')).status).toBe(404);
    expect(await app.db.prisma.mail.count()).toBe(before);
  },
);

test('nothing but reading', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await open('/mailbox', method)).status).toBe(404);
  }
});

function mailsTo(name: string): Promise<number> {
  return app.db.prisma.mail.count({ where: { recipient: `${name}@demo.test` } });
}

async function open(path: string, method = 'GET') {
  const response = await fetch(`${app.url}${path}`, { method });
  return { status: response.status, headers: response.headers, page: await response.text() };
}
