// The demo's sign-in: for programs as JSON, for our own pages as a form that comes back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPeople } from '../../prisma/seed/demo-people.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  const createdAt = new Date();
  for (const [name, active] of [
    ['stranger', true],
    ['gone', false],
  ] as const) {
    const id = app.app.commands.newId(createdAt);
    const email = `${name}@real.test`;
    await app.db.prisma.user.create({
      data: { id, email, name, role: 'ADMIN', active, createdAt },
    });
  }
});

afterAll(() => app.close());

const lea = 'lea@demo.test';
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('POST /auth/demo', () => {
  test('signs in whoever of the demo is named: a token, and a cookie for the browser', async () => {
    for (const { email } of demoPeople) {
      const response = await post('/auth/demo', json, JSON.stringify({ email }));
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { token } = (await response.json()) as { token: string };
      const [set = ''] = response.headers.getSetCookie();
      const [pair = '', ...attributes] = set.split('; ');
      expect(pair).toBe(`assent_session=${token}`);
      expect(attributes).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/']));
      expect(set).not.toContain('Domain');
      expect(await whoIs({ authorization: `Bearer ${token}` })).toBe(email);
      expect(await whoIs({ cookie: pair, origin: app.url })).toBe(email);
    }
  });

  test('takes the address in any case, with blanks around it', async () => {
    const body = JSON.stringify({ email: ' LEA@Demo.test\n' });
    expect((await post('/auth/demo', json, body)).status).toBe(200);
  });

  test.each([
    '{"email":"nobody@demo.test"}',
    '{"email":"gone@real.test"}',
    '{"email":""}',
    '{"email":"a\\u0000b"}',
    '{"email":"\\ud800"}',
    '{"email":"%@demo.test"}',
    '{"email":["lea@demo.test"]}',
    '{"email":{"contains":"@"}}',
    '{"email":5}',
    `{"email":"${'x'.repeat(9_000)}"}`,
    '{}',
    'null',
    '[]',
    '"lea@demo.test"',
    '{"email":',
    '',
  ])('refuses %.40s', async (body) => {
    for (const headers of [json, {}, { 'content-type': 'text/plain' }, form]) {
      const response = await post('/auth/demo', headers, body);
      expect(response.status).toBe(400);
      expect(response.headers.getSetCookie()).toEqual([]);
      const text = await response.text();
      expect(JSON.parse(text)).toEqual({
        code: 'INVALID_INPUT',
        message: expect.any(String) as string,
      });
      expect(text).not.toMatch(/ {4}at |prisma|SELECT |node_modules/);
    }
  });

  test('refuses more than a sign-in can be, before it is read', async () => {
    const response = await post('/auth/demo', json, `{"email":"${'x'.repeat(100_000)}"}`);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'INVALID_INPUT' });
  });

  test('refuses someone who is not of the demo', async () => {
    const response = await post('/auth/demo', json, '{"email":"stranger@real.test"}');
    expect(response.status).toBe(400);
  });
});

describe('the form of our own pages', () => {
  const signIn = (returnTo?: string) =>
    post(
      '/auth/demo',
      form,
      new URLSearchParams({ email: lea, ...(returnTo === undefined ? {} : { returnTo }) }),
    );

  test.each([
    ['/requests/req_1?a=b&c=%2F', '/requests/req_1?a=b&c=%2F'],
    ['/mailbox', '/mailbox'],
    ['/a%20b/é', '/a%20b/%C3%A9'],
    ['/requests/req_1#part', '/requests/req_1'],
  ])('goes back to %s', async (returnTo, location) => {
    const response = await signIn(returnTo);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(location);
    expect(response.headers.getSetCookie()).toHaveLength(1);
  });

  test('goes to the start without a word of where from', async () => {
    expect((await signIn()).headers.get('location')).toBe('/');
    expect((await signIn('')).headers.get('location')).toBe('/');
  });

  test.each([
    '//evil.example',
    '//evil.example/requests/1',
    '///evil.example',
    'https://evil.example',
    'https:evil.example',
    'http:\\\\evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://[',
    'http://localhost@evil.example',
    '//localhost:1',
  ])('never leaves for %j', async (returnTo) => {
    expect((await signIn(returnTo)).headers.get('location')).toBe('/');
  });

  test.each(['/.//evil.example', '/x/..//evil.example', './/evil.example', '/%2e//evil.example'])(
    'never leaves for %j, dots and all',
    async (returnTo) => {
      const location = (await signIn(returnTo)).headers.get('location') ?? '';
      expect(new URL(location, app.url).origin).toBe(app.url);
    },
  );

  test('never leaves for what a link to a request had in it', async () => {
    const response = await fetch(`${app.url}/requests/..%2F%2Fevil.example`);
    const [, returnTo = ''] = /name="returnTo" value="([^"]*)"/.exec(await response.text()) ?? [];
    const location = (await signIn(returnTo)).headers.get('location') ?? '';
    expect(new URL(location, app.url).origin).toBe(app.url);
  });
});

async function post(path: string, headers: object, body?: string | URLSearchParams) {
  return fetch(`${app.url}${path}`, {
    method: 'POST',
    headers: headers as Record<string, string>,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
}

async function whoIs(headers: object): Promise<string | undefined> {
  const body = JSON.stringify({ query: '{ viewer { user { email } } }' });
  const response = await post('/graphql', { ...headers, ...json }, body);
  const { data } = (await response.json()) as {
    data?: { viewer: { user: { email: string } } | null };
  };
  return data?.viewer?.user.email;
}
