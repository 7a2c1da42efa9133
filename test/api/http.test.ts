// What every answer over HTTP has around it.
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let authorization: string;

beforeAll(async () => {
  app = await startTestApp();
  authorization = `Bearer ${await app.tokens.sign({ email: 'lea@demo.test' }, 3600)}`;
});

afterAll(() => app.close());

const whoAmI = '{ viewer { user { email } } }';
const lea = { data: { viewer: { user: { email: 'lea@demo.test' } } } };

describe('health', () => {
  test('/healthz says that the process is alive', async () => {
    const response = await get('/healthz');
    expect([response.status, await response.json()]).toEqual([200, { status: 'alive' }]);
  });

  test('/readyz says that it can serve, and nobody keeps that', async () => {
    const response = await get('/readyz');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      status: 'ready',
      database: 'reachable',
      migrated: true,
      live: 'at full speed',
      followers: 0,
    });
  });
});

describe('x-request-id', () => {
  const made = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const paths = ['/graphql', '/graphql?query={__typename}', '/healthz', '/mailbox', '/nowhere'];

  test.each(paths)('%s has a new one each time', async (path) => {
    const ids = await Promise.all([get(path), get(path)]);
    const [one, two] = ids.map(({ headers }) => headers.get('x-request-id'));
    expect(one).toMatch(made);
    expect(two).toMatch(made);
    expect(one).not.toBe(two);
  });

  test.each(['abcdefgh', 'A-b_c-D_9', '0192f0c1-aaaa-7bbb-8ccc-ddddeeeeffff', 'x'.repeat(64)])(
    'the caller’s own %s comes back',
    async (id) => {
      for (const path of paths) {
        expect((await get(path, { 'x-request-id': id })).headers.get('x-request-id')).toBe(id);
      }
    },
  );

  test.each([
    '',
    'short',
    'x'.repeat(65),
    'with a blank',
    'with,comma-1',
    'semi;colon=1',
    '<script>alert(1)</script>',
    '%0d%0aset-cookie:a=b',
    'abcdefgh\t1234',
    'caf\u00e9-caf\u00e9',
    '../../etc/passwd',
    '${jndi:ldap}',
  ])('instead of %j there is a new one', async (id) => {
    for (const path of paths) {
      expect((await get(path, { 'x-request-id': id })).headers.get('x-request-id')).toMatch(made);
    }
  });

  test.each([
    ['two of them', 'x-request-id: abcdefgh\r\nx-request-id: ijklmnop'],
    ['one folded over two lines', 'x-request-id: abcdefgh\r\n set-cookie: a=b'],
    ['a bare carriage return', 'x-request-id: abcdefgh\rset-cookie: a=b'],
    ['a bare line feed', 'x-request-id: abcdefgh\n\nHTTP/1.1 200 OK'],
    ['a NUL', 'x-request-id: abcdefgh\0ijk'],
  ])('%s brings nothing of it into the answer', async (_what, header) => {
    const answer = await raw(`GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${header}`);
    expect(answer).toMatch(/^HTTP\/1.1 (200|400) /);
    expect(answer).not.toMatch(/abcdefgh|ijk|set-cookie/i);
    expect(answer.match(/HTTP\/1.1/g)).toHaveLength(1);
  });
});

describe('CORS', () => {
  const origin = 'https://desk.example';

  test('any page may ask the API, with a token and without cookies', async () => {
    const preflight = await fetch(`${app.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-request-id',
      },
    });
    expect(preflight.status).toBeLessThan(300);
    expect(['*', origin]).toContain(preflight.headers.get('access-control-allow-origin'));
    expect(preflight.headers.get('access-control-allow-credentials')).not.toBe('true');
    expect(listOf(preflight, 'access-control-allow-methods')).toEqual(
      expect.arrayContaining(['get', 'post']),
    );
    expect(listOf(preflight, 'access-control-allow-headers')).toEqual(
      expect.arrayContaining(['authorization', 'content-type', 'x-request-id']),
    );

    const response = await post({ query: whoAmI }, { origin });
    expect(await response.json()).toEqual(lea);
    expect(['*', origin]).toContain(response.headers.get('access-control-allow-origin'));
    expect(response.headers.get('access-control-allow-credentials')).not.toBe('true');
    expect(listOf(response, 'access-control-expose-headers')).toContain('x-request-id');
  });

  test('so may it read why it was refused', async () => {
    for (const [query, headers] of [
      [whoAmI, { authorization: 'Bearer x' }],
      ['{', {}],
      [' '.repeat(200_001), {}],
    ] as const) {
      const response = await post({ query }, { origin, ...headers });
      expect(await response.json()).toHaveProperty('errors');
      expect(['*', origin]).toContain(response.headers.get('access-control-allow-origin'));
    }
  });

  test.each([{ 'content-type': 'text/plain' }, { accept: 'image/png' }])(
    'so may it read that its %o is none of ours',
    async (headers) => {
      const response = await post({ query: whoAmI }, { origin, ...(headers as object) });
      expect(['*', origin]).toContain(response.headers.get('access-control-allow-origin'));
    },
  );

  test.each(['/auth/session', '/auth/demo', '/mailbox', '/readyz'])('not so %s', async (path) => {
    for (const method of ['OPTIONS', 'GET', 'POST']) {
      const { headers } = await fetch(`${app.url}${path}`, { method, headers: { origin } });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  function listOf({ headers }: Response, name: string): string[] {
    return (headers.get(name) ?? '').toLowerCase().split(/, */);
  }
});

describe('GET /graphql', () => {
  test('is GraphiQL in a browser, and all of it comes from here', async () => {
    const response = await get('/graphql', { accept: 'text/html,application/xhtml+xml' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    const page = await response.text();
    // What scripts hold in strings is not what the browser loads.
    const markup = page.replace(/(<script\b[^>]*>)[^]*?<\/script>/g, '$1</script>');
    expect(markup).toContain('graphi');
    expect(markup.match(/<(script|link|img|iframe|source|object|embed)\b[^>]*>/g)).not.toBeNull();
    expect(markup).not.toMatch(/\b(src|href|srcset|data)\s*=\s*["']?\s*(https?:)?\/\//i);
    expect(markup).not.toMatch(/@import|url\(\s*["']?(https?:)?\/\//i);
    expect(page).not.toMatch(/\/\/(unpkg\.com|esm\.sh|cdn\.jsdelivr\.net|cdnjs\.)/);
  });

  test('answers a query to a program', async () => {
    const query = encodeURIComponent(
      'query ($first: Int) { tickets(first: $first) { nodes { id } } }',
    );
    const variables = encodeURIComponent('{"first":1}');
    const headers = { authorization, accept: 'application/json' };
    const response = await get(`/graphql?query=${query}&variables=${variables}`, headers);
    expect(await response.json()).toEqual({
      data: { tickets: { nodes: [{ id: expect.stringMatching(/^tkt_/) as string }] } },
    });
  });

  test('does nothing: a mutation is refused', async () => {
    const { prisma } = app.db;
    const before = await prisma.ticket.count();
    const { id } = await prisma.user.findFirstOrThrow({ where: { email: 'sofia@demo.test' } });
    const sofia = `usr_${id.replaceAll('-', '')}`;
    const input = `{ subject: "By a link", requesterId: "${sofia}" }`;
    const mutation = `mutation M { ticketCreate(input: ${input}) { __typename } } query Q { __typename }`;
    for (const accept of ['application/json', 'text/html', '*/*', 'text/event-stream']) {
      const search = `query=${encodeURIComponent(mutation)}&operationName=M`;
      const response = await get(`/graphql?${search}`, { authorization, accept });
      if (accept !== 'text/html') {
        expect(response.status).toBe(405);
        expect(response.headers.get('allow')).toBe('POST');
      }
      await response.text();
    }
    expect(await prisma.ticket.count()).toBe(before);
  });
});

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${app.url}${path}`, { headers });
}

function post(body: object, headers: Record<string, string>): Promise<Response> {
  return fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** What comes back for exactly these bytes. */
function raw(head: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(app.app.port, 'localhost', () => {
      socket.write(`${head}\r\n\r\n`);
    });
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('end', () => {
      resolve(answer);
    });
    socket.on('error', reject);
  });
}
