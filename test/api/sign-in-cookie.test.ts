// The session cookie: which pages may act with it, how they get it and put it away.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { toPublicId } from '../../src/domain/public-id.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
  const createdAt = new Date();
  const id = app.app.commands.newId(createdAt);
  const gone = { email: 'gone@real.test', name: 'Gone', role: 'ADMIN' as const, active: false };
  await app.db.prisma.user.create({ data: { id, ...gone, createdAt } });
});

afterAll(() => app.close());

const lea = 'lea@demo.test';
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const foreign = () => [
  'https://evil.example',
  'null',
  `${app.url}.evil.example`,
  app.url.replace('http:', 'https:'),
  app.url.replace(/\d+$/, '1'),
  app.url.replace('localhost', 'LOCALHOST.'),
  app.url.replace('localhost', '127.0.0.1'),
  `${app.url}/`,
];

describe('the session cookie', () => {
  let cookie: string;
  beforeAll(async () => {
    cookie = `assent_session=${await app.tokens.sign({ email: lea }, 3600)}`;
  });

  test('signs in our own pages, over HTTP and WebSocket', async () => {
    for (const headers of [{ cookie }, { cookie, origin: app.url }]) {
      expect(await whoIs(headers)).toBe(lea);
      expect(await whoIsOnSocket(headers)).toBe(lea);
      const beside = { ...headers, cookie: `a=b; ${cookie}; c=d` };
      expect(await whoIs(beside)).toBe(lea);
    }
  });

  test('is of no use to any other page', async () => {
    for (const origin of foreign()) {
      expect(await whoIs({ cookie, origin }), origin).toEqual([401, 'UNAUTHENTICATED']);
      expect(await whoIs({ cookie, origin }, form), origin).toEqual([401, 'UNAUTHENTICATED']);
      expect(await whoIsOnSocket({ cookie, origin }), origin).toBe(4403);
    }
  });

  test('other pages are served with a token, or signed out', async () => {
    const authorization = `Bearer ${await app.tokens.sign({ email: 'marc@demo.test' }, 3600)}`;
    const origin = 'https://desk.example';
    expect(await whoIs({ origin })).toBeNull();
    expect(await whoIs({ origin, authorization })).toBe('marc@demo.test');
    expect(await whoIs({ origin, authorization, cookie })).toBe('marc@demo.test');
    expect(await whoIsOnSocket({ origin })).toBeNull();
    expect(await whoIsOnSocket({ origin }, { authorization })).toBe('marc@demo.test');
    expect(await whoIsOnSocket({ origin, cookie }, { authorization })).toBe('marc@demo.test');
  });

  test('that does not hold is refused; an empty one is none', async () => {
    const expired = await app.tokens.sign({ email: lea }, -3600);
    for (const value of ['garbage', 'a.b.c', expired, '%00']) {
      const headers = { cookie: `assent_session=${value}` };
      expect(await whoIs(headers), value).toEqual([401, 'UNAUTHENTICATED']);
      expect(await whoIsOnSocket(headers), value).toBe(4403);
    }
    expect(await whoIs({ cookie: 'assent_session=' })).toBeNull();
    expect(await whoIs({ cookie: 'other=x; assent_sessions=y' })).toBeNull();
  });
});

describe('/auth/session', () => {
  test('trades a bearer token for the cookie, for as long as the token holds', async () => {
    const token = await app.tokens.sign({ email: lea }, 600);
    for (const origin of [undefined, app.url]) {
      const headers = { authorization: `Bearer ${token}`, ...(origin ? { origin } : {}) };
      const response = await post('/auth/session', headers);
      expect([response.status, await response.text()]).toEqual([204, '']);
      const [set = ''] = response.headers.getSetCookie();
      expect(set).toMatch(/; HttpOnly/);
      expect(set).toMatch(/; SameSite=Lax/);
      const age = Number(/; Max-Age=(\d+)/.exec(set)?.[1]);
      expect(age).toBeGreaterThan(500);
      expect(age).toBeLessThan(620);
      expect(await whoIs({ cookie: set.split(';')[0]!, origin: app.url })).toBe(lea);
    }
  });

  test('gives no cookie for what is no token, nor to another page', async () => {
    const good = await app.tokens.sign({ email: lea }, 600);
    const tokens = [
      '',
      'garbage',
      await app.tokens.sign({ email: lea }, -600),
      await app.tokens.sign({ email: 'nobody@demo.test' }, 600),
      await app.tokens.sign({ email: 'gone@real.test' }, 600),
      await app.tokens.sign(
        { sub: toPublicId('Ticket', '0192f0c1-aaaa-7bbb-8ccc-ddddeeeeffff') },
        600,
      ),
    ];
    for (const headers of [{}, ...tokens.map((token) => ({ authorization: `Bearer ${token}` }))]) {
      const response = await post('/auth/session', headers);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    // The cookie that one has does not make another.
    const cookie = `assent_session=${good}`;
    expect((await post('/auth/session', { cookie })).status).toBe(401);
    for (const origin of foreign()) {
      const authorization = `Bearer ${good}`;
      for (const [path, body] of [
        ['/auth/session'],
        ['/auth/demo', `{"email":"${lea}"}`],
      ] as const) {
        const response = await post(path, { ...json, authorization, origin }, body);
        expect([response.status, ...response.headers.getSetCookie()], origin).toEqual([403]);
      }
    }
  });

  test('signs out, our own pages only', async () => {
    const token = await app.tokens.sign({ email: lea }, 600);
    const cookie = `assent_session=${token}`;
    const signOut = (headers: object) =>
      fetch(`${app.url}/auth/session`, { method: 'DELETE', headers: { cookie, ...headers } });
    const response = await signOut({ origin: app.url });
    expect(response.status).toBe(204);
    const [set = ''] = response.headers.getSetCookie();
    expect(set).toMatch(/^assent_session=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax$/);
    const refused = await signOut({ origin: 'https://evil.example' });
    expect([refused.status, ...refused.headers.getSetCookie()]).toEqual([403]);
    expect((await signOut({ cookie: 'assent_session=garbage' })).status).toBe(204);
  });
});

describe('/auth/sign-out, the form of our own pages', () => {
  const signedOut = 'assent_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax';

  test('signs out and goes to the start, signed in or not', async () => {
    const cookie = `assent_session=${await app.tokens.sign({ email: lea }, 600)}`;
    for (const headers of [{ cookie }, { cookie: 'assent_session=garbage' }, {}]) {
      const response = await post('/auth/sign-out', { ...headers, ...form, origin: app.url }, '');
      expect(response.status).toBe(303);
      expect(response.headers.get('location')).toBe('/');
      expect(response.headers.getSetCookie()).toEqual([signedOut]);
    }
  });

  test('not for other pages, and not by a link', async () => {
    const cookie = `assent_session=${await app.tokens.sign({ email: lea }, 600)}`;
    for (const origin of foreign()) {
      const response = await post('/auth/sign-out', { cookie, ...form, origin }, '');
      expect([response.status, ...response.headers.getSetCookie()], origin).toEqual([403]);
    }
    const opened = await fetch(`${app.url}/auth/sign-out`, { headers: { cookie } });
    expect([opened.status, ...opened.headers.getSetCookie()]).toEqual([404]);
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

const query = '{ viewer { user { email } } }';

interface Told {
  readonly data?: { readonly viewer: { readonly user: { readonly email: string } } | null };
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** The address of who this is, null for nobody, or how it is refused. */
async function whoIs(headers: object, type: object = json) {
  const body = type === json ? JSON.stringify({ query }) : new URLSearchParams({ query });
  const response = await post('/graphql', { ...headers, ...type }, body);
  const { data, errors } = (await response.json()) as Told;
  if (errors) return [response.status, ...errors.map(({ extensions }) => extensions.code)];
  return data?.viewer?.user.email ?? null;
}

/** The same, or the code with which the socket was closed. */
function whoIsOnSocket(headers: object, payload: object = {}) {
  const url = `${app.url.replace('http', 'ws')}/graphql`;
  const socket = new WebSocket(url, 'graphql-transport-ws', { headers: headers as never });
  return new Promise((resolve, reject) => {
    socket.on('open', () => {
      socket.send(JSON.stringify({ type: 'connection_init', payload }));
    });
    socket.on('message', (data: Buffer) => {
      const said = JSON.parse(data.toString()) as { type: string; payload: Told };
      if (said.type === 'connection_ack') {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
      } else if (said.type === 'next') {
        resolve(said.payload.data?.viewer?.user.email ?? null);
        socket.close();
      }
    });
    socket.on('close', resolve);
    socket.on('error', reject);
  });
}
