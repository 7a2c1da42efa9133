// What everybody sees who is not signed in: at the address that they opened, and without a script.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoPeople } from '../../prisma/seed/demo-people.ts';
import { openPage, openWith } from '../support/open-page.ts';
import { expectGuarded } from '../support/page-guards.ts';
import { askForApproval, meetPeople } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let id: string;

beforeAll(async () => {
  app = await startTestApp();
  ({ id } = await askForApproval(await meetPeople(app), ['paul']));
});

afterAll(() => app.close());

test('one chooses who to be, hears nothing of the request, and comes back to it', async () => {
  const { status, headers, page } = await openPage(app, `/requests/${id}?from=mail&a=%26`);
  expect(status).toBe(401);
  expectGuarded(headers);
  expect(page).not.toMatch(/Refund of 240|broken|<script/);
  const [workspace = '', portal = ''] = page.split('In the portal');
  for (const { email, name, role, purpose } of demoPeople) {
    const side = role === 'END_USER' ? portal : workspace;
    for (const text of [`value="${email}"`, name, purpose.en]) expect(side).toContain(text);
  }
  expect(returnTos(page)).toEqual([`/requests/${id}?from=mail&amp;a=%26`]);

  const response = await fetch(`${app.url}/auth/demo`, {
    method: 'POST',
    body: new URLSearchParams({ email: 'paul@demo.test', returnTo: `/requests/${id}` }),
    headers: { origin: app.url },
    redirect: 'manual',
  });
  expect(response.headers.get('location')).toBe(`/requests/${id}`);
  const cookie = response.headers.getSetCookie()[0]!.split(';')[0]!;
  const back = await openWith(app, `/requests/${id}`, { cookie });
  expect(back.status).toBe(200);
  expect(back.page).toBe((await openPage(app, '/', 'paul')).page);
});

test.each([
  ['en-GB,en;q=0.9', 'en'],
  ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['en;q=0.5, fr;q=0.6', 'fr'],
  ['fr;q=0, en;q=0.1', 'en'],
  ['de, fr;q=0.3', 'fr'],
  ['de', 'en'],
  ['*', 'en'],
  ['', 'en'],
  ['fr;q=x,,;;=', 'fr'],
])('to a browser that asks for %j it is in %s', async (asked, lang) => {
  const { page } = await openWith(app, '/tickets', { 'accept-language': asked });
  expect(page).toContain(`<html lang="${lang}">`);
  const title = { en: 'Sign in', fr: 'Se connecter' }[lang]!;
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(page).toContain(demoPeople[0]!.purpose[lang as 'en' | 'fr']);
});

test('the other language is a link away, and is left behind on the way in', async () => {
  const path = '/tickets?view=MINE&q=a%20b';
  const english = await openPage(app, path);
  const [, link = ''] = /<a href="([^"]*lang=fr)"/.exec(english.page) ?? [];
  expect(link).toBe(`${path.replace('&', '&amp;')}&amp;lang=fr`);
  const french = await openWith(app, link.replaceAll('&amp;', '&'), { 'accept-language': 'en' });
  expect(french.page).toContain('<html lang="fr">');
  expect(french.page).toMatch(/<a href="[^"]*lang=en"/);
  expect(returnTos(french.page)).toEqual(['/tickets?view=MINE&amp;q=a+b']);
  for (const lang of ['xx', '', 'fr&lang=en']) {
    const { page } = await openWith(app, `/?lang=${lang}`, { 'accept-language': 'fr' });
    expect(page, lang).toContain('<html lang="fr">');
    expect(returnTos(page), lang).toEqual(['/']);
  }
});

test('what is in an address stays text', async () => {
  for (const path of [
    '/tickets/1/"><script>alert(1)</script>',
    '/requests?"><img src=x onerror=alert(1)>',
    '/tickets?a=\'"<b>&lang=fr',
    '/admin/%22%3E%3Cscript%3E',
  ]) {
    const { status, page } = await openPage(app, path);
    expect(status).toBe(401);
    expect(page).not.toMatch(/<script|<img|<b>|"">/);
    expect(returnTos(page)).toHaveLength(1);
  }
});

test('a session that does not hold is none, and is put away', async () => {
  const { tokens, db } = app;
  const createdAt = new Date();
  const gone = app.app.commands.newId(createdAt);
  await db.prisma.user.create({
    data: {
      id: gone,
      email: 'gone@real.test',
      name: 'Gone',
      role: 'AGENT',
      active: false,
      createdAt,
    },
  });
  for (const token of [
    'garbage',
    'a.b.c',
    await tokens.sign({ email: 'paul@demo.test' }, -600),
    await tokens.sign({ email: 'nobody@demo.test' }, 600),
    await tokens.sign({ sub: gone }, 600),
  ]) {
    for (const method of ['GET', 'HEAD']) {
      const cookie = `assent_session=${token}`;
      const { status, headers, page } = await openWith(app, `/requests/${id}`, { cookie }, method);
      expect(status).toBe(401);
      expectGuarded(headers);
      expect(headers.getSetCookie()).toEqual([
        'assent_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
      ]);
      if (method === 'GET') expect(page).toContain('Your session has ended');
    }
  }
});

test('whoever never was signed in is told of no session, and gets no cookie', async () => {
  for (const cookie of ['', 'assent_session=', 'other=x']) {
    const { status, headers, page } = await openWith(app, '/', { cookie });
    expect(status).toBe(401);
    expect(headers.getSetCookie()).toEqual([]);
    expect(page).not.toContain('Your session has ended');
  }
});

test('another site’s page gets no client for the cookie, and cannot put it away', async () => {
  const cookie = `assent_session=${await app.tokens.sign({ email: 'lea@demo.test' }, 600)}`;
  const { status, headers } = await openWith(app, '/', { cookie, origin: 'https://evil.example' });
  expect(status).toBe(401);
  expect(headers.getSetCookie()).toEqual([]);
});

function returnTos(page: string): string[] {
  const found = [...page.matchAll(/name="returnTo" value="([^"]*)"/g)].map(([, value]) => value!);
  return [...new Set(found)];
}
