// What nobody outside can mend: said without its inside, and logged once, under the same id.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../support/client.ts';
import { overSocket } from '../support/answers.ts';
import { expectGuarded } from '../support/page-guards.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;
let id: string;
let cookie: string;
let authorization: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  ({ id } = await askForApproval(scene, ['paul']));
  const token = await app.tokens.sign({ email: 'lea@demo.test' }, 3600);
  [cookie, authorization] = [`assent_session=${token}`, `Bearer ${token}`];
});

// Each test here causes faults on purpose, and looks at those that matter to it.
afterEach(() => {
  app.faults.length = 0;
});

afterAll(() => app.close());

interface Fault {
  readonly requestId?: string;
  readonly level: number;
  readonly err: { readonly message: string };
}

/** The faults that were logged while this went on. */
async function faultsOf(what: () => Promise<void>): Promise<Fault[]> {
  const before = app.faults.length;
  await what();
  return app.faults.slice(before) as Fault[];
}

/** While it goes on, this table is not there. */
async function without(table: string, what: () => Promise<void>): Promise<void> {
  await app.db.executeSql(`ALTER TABLE "${table}" RENAME TO "Away"`);
  try {
    await what();
  } finally {
    await app.db.executeSql(`ALTER TABLE "Away" RENAME TO "${table}"`);
  }
}

const inside = / {4}at |prisma|SELECT |relation|public\.|"Away"|node_modules|PGlite|P20\d\d/i;

function expectMasked({ errors }: Answer<unknown>): string {
  expect(errors).toHaveLength(1);
  const { message, extensions } = errors![0]!;
  expect(extensions).toEqual({
    code: 'INTERNAL_SERVER_ERROR',
    requestId: expect.stringMatching(/^[\w-]{8,64}$/) as string,
  });
  const requestId = extensions?.requestId as string;
  expect(message).toContain(requestId);
  expect(JSON.stringify(errors)).not.toMatch(inside);
  return requestId;
}

const groups = '{ viewer { user { id } } groups { nodes { id } } }';

describe('a fault below a field', () => {
  test.each([undefined, 'my-own-request-id'])('over HTTP, under the id %s', async (own) => {
    let header: string | null = null;
    let said = '';
    const faults = await faultsOf(() =>
      without('Group', async () => {
        const response = await post(groups, own ? { 'x-request-id': own } : {});
        header = response.headers.get('x-request-id');
        said = expectMasked((await response.json()) as Answer<unknown>);
      }),
    );
    expect(said).toBe(header);
    if (own) expect(said).toBe(own);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ requestId: said, level: 50 });
    expect(faults[0]!.err.message).toContain('Group');
  });

  test('over WebSocket', async () => {
    let said = '';
    const faults = await faultsOf(() =>
      without('Group', async () => {
        said = expectMasked(await overSocket(scene.lea, { query: groups }));
      }),
    );
    expect(faults).toMatchObject([{ requestId: said }]);
    expect((await overSocket(scene.lea, { query: groups })).errors).toBeUndefined();
  });

  const counting = 'subscription { viewerCounts { unreadNotifications } }';
  const overSse = async () => {
    const response = await post(counting, { accept: 'text/event-stream' });
    const [, event = '{}'] = /^data: (.+)$/m.exec(await response.text()) ?? [];
    const header = response.headers.get('x-request-id');
    return { answer: JSON.parse(event) as Answer<unknown>, header };
  };

  test('in a stream, which ends with it', async () => {
    const faults = await faultsOf(() =>
      without('FeedCounter', async () => {
        for (const { errors } of [
          await overSocket(scene.lea, { query: counting }),
          (await overSse()).answer,
        ]) {
          expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
          expect(JSON.stringify(errors)).not.toMatch(inside);
        }
      }),
    );
    expect(faults).toHaveLength(2);
    await until(() => app.wakeups.size === 0);
  });

  test('in a stream over WebSocket, under the same id in the log', async () => {
    let said = '';
    const faults = await faultsOf(() =>
      without('FeedCounter', async () => {
        said = expectMasked(await overSocket(scene.lea, { query: counting }));
      }),
    );
    expect(faults).toMatchObject([{ requestId: said }]);
  });

  test('in a stream over SSE, under the id of its answer', async () => {
    let said = '';
    const faults = await faultsOf(() =>
      without('FeedCounter', async () => {
        const { answer, header } = await overSse();
        said = expectMasked(answer);
        expect(said).toBe(header);
      }),
    );
    expect(faults).toMatchObject([{ requestId: said }]);
  });

  test('in a mutation, which then has done nothing', async () => {
    const before = await counts();
    const faults = await faultsOf(() =>
      without('FeedItem', async () => {
        const response = await post(
          `mutation { approvalRequestComment(input: { id: "${id}", body: "Hello?" }) { __typename } }`,
        );
        expectMasked((await response.json()) as Answer<unknown>);
      }),
    );
    expect(faults).toHaveLength(1);
    expect(await counts()).toEqual(before);
  });
});

describe('a fault while it is found out who calls', () => {
  test('over HTTP and over WebSocket', async () => {
    const said: string[] = [];
    const faults = await faultsOf(() =>
      without('User', async () => {
        const response = await post('{ __typename }');
        said.push(expectMasked((await response.json()) as Answer<unknown>));
        expect(said[0]).toBe(response.headers.get('x-request-id'));
        said.push(expectMasked(await overSocket(scene.lea, { query: '{ __typename }' })));
      }),
    );
    expect(faults.map(({ requestId }) => requestId)).toEqual(said);
  });
});

describe('a fault of a page', () => {
  test.each([
    ['Mail', '/mailbox'],
    ['User', '/'],
    ['User', '/requests/req_1'],
  ])('without %s, %s is a 500 that says nothing of its inside', async (table, path) => {
    let header: string | null = null;
    const faults = await faultsOf(() =>
      without(table, async () => {
        const response = await fetch(`${app.url}${path}`, { headers: { cookie } });
        header = response.headers.get('x-request-id');
        expect(response.status).toBe(500);
        expectGuarded(response.headers);
        // It is no question of signing in.
        expect(response.headers.getSetCookie()).toEqual([]);
        const page = await response.text();
        expect(page).toContain('Something went wrong on our side');
        expect(page).toContain(header);
        expect(page).not.toMatch(/ {4}at |prisma|SELECT |relation|node_modules/i);
      }),
    );
    expect(faults).toMatchObject([{ requestId: header }]);
  });

  test('says so in French', async () => {
    await without('User', async () => {
      const headers = { cookie, 'accept-language': 'fr' };
      const page = await (await fetch(`${app.url}/`, { headers })).text();
      expect(page).toContain('<html lang="fr">');
      expect(page).toContain('Un problème est survenu de notre côté');
    });
  });

  test('to a program that signs in, it is said as JSON', async () => {
    await without('User', async () => {
      const response = await fetch(`${app.url}/auth/session`, {
        method: 'POST',
        headers: { authorization },
      });
      expect(response.status).toBe(500);
      const text = await response.text();
      expect(JSON.parse(text)).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
      expect(text).not.toMatch(inside);
    });
  });
});

async function counts() {
  const { prisma } = app.db;
  const { revision } = await prisma.approvalRequest.findFirstOrThrow({ orderBy: { id: 'desc' } });
  return [await prisma.comment.count(), await prisma.requestEvent.count(), revision];
}

function post(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}
