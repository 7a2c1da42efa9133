// Where there are real people: nobody becomes anyone, and everyone's mails are the administrators'.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askForApproval, meetPeople } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let mailId: string;
let requestId: string;

beforeAll(async () => {
  app = await startTestApp({ demo: false });
  ({ id: requestId } = await askForApproval(await meetPeople(app), ['paul']));
  await until(async () => (await app.db.prisma.mail.count()) > 0);
  mailId = (await app.db.prisma.mail.findFirstOrThrow()).id;
});

afterAll(() => app.close());

test('there is no demo sign-in', async () => {
  for (const type of ['application/json', 'application/x-www-form-urlencoded']) {
    const body = type.endsWith('json') ? '{"email":"lea@demo.test"}' : 'email=lea%40demo.test';
    const response = await fetch(`${app.url}/auth/demo`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect([response.status, ...response.headers.getSetCookie()]).toEqual([404]);
  }
});

test.each([
  ['signed out', undefined, 404],
  ['an agent', 'lea', 404],
  ['an end user', 'paul', 404],
  ['nobody', 'nobody', 404],
  ['an administrator', 'admin', 200],
])('the mailbox, for %s', async (_who, name, status) => {
  const token = await app.tokens.sign({ email: `${name ?? ''}@demo.test` }, 600);
  const credentials = [{ authorization: `Bearer ${token}` }, { cookie: `assent_session=${token}` }];
  for (const headers of name ? credentials : [{}, { authorization: 'Bearer x' }]) {
    for (const path of ['/mailbox', `/mailbox/${mailId}`, '/mailbox?to=paul@demo.test']) {
      const response = await fetch(`${app.url}${path}`, { headers: headers as never });
      expect(response.status, path).toBe(status);
      const page = await response.text();
      if (status === 404) expect(page).not.toContain('Refund of 240 EUR');
      else expect(page).toContain('Refund of 240 EUR');
    }
  }
});

test('a cookie from another page opens no mailbox', async () => {
  const cookie = `assent_session=${await app.tokens.sign({ email: 'admin@demo.test' }, 600)}`;
  const headers = { cookie, origin: 'https://evil.example' };
  expect((await fetch(`${app.url}/mailbox`, { headers })).status).toBe(404);
});

test.each([
  ['en', 'Your organisation signs you in', 'Open this page again'],
  ['fr', 'C’est votre organisation qui vous connecte', 'Rouvrir cette page'],
])('the sign-in page says how to sign in: %s', async (lang, ...texts) => {
  const path = `/requests/${requestId}?a=b`;
  const response = await fetch(`${app.url}${path}`, { headers: { 'accept-language': lang } });
  expect(response.status).toBe(401);
  const page = await response.text();
  for (const text of texts) expect(page).toContain(text);
  expect(page).toContain(`href="${path}"`);
  expect(page).not.toMatch(/Refund of 240|href="\/mailbox"/);
});

test('pages offer nobody to be', async () => {
  for (const path of [`/requests/${requestId}`, '/', '/graphql']) {
    const response = await fetch(`${app.url}${path}`, { headers: { accept: 'text/html' } });
    const page = await response.text();
    expect(page).not.toContain('@demo.test');
    expect(page).not.toContain('action="/auth/demo"');
  }
});
