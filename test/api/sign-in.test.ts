// Tokens: who they name, and what happens to those that name nobody.
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import { TypedDocumentString } from '../generated/graphql.ts';
import { createClient, type Answer, type Client } from '../support/client.ts';
import { codesOf } from '../support/answers.ts';
import { Comment, Create, Feed } from '../support/operations.ts';
import { meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { testSecret } from '../support/secret.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  await app.db.prisma.user.update({
    where: { email: 'lea@demo.test' },
    data: { externalId: 'idp|42 é' },
  });
  await addPerson('gone', false);
});

afterAll(() => app.close());

const whoAmI = '{ viewer { user { email } } }';
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

/** A token of exactly these claims. */
function sign(claims: object, { secret = testSecret, alg = 'HS256' } = {}): Promise<string> {
  return new SignJWT({ exp: inAnHour(), ...claims })
    .setProtectedHeader({ alg })
    .sign(new TextEncoder().encode(secret));
}

function unsigned(claims: object, header: object = { alg: 'none' }): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part(header)}.${part({ exp: inAnHour(), ...claims })}.`;
}

const lea = { email: 'lea@demo.test' };

describe('a token names', () => {
  test.each<[string, () => object]>([
    ['an address', () => lea],
    ['an address in any case', () => ({ email: 'LEA@Demo.TEST' })],
    ['an id of Assent’s', () => ({ sub: scene.ids.lea })],
    ['an id of another system', () => ({ sub: 'idp|42 é' })],
    ['an address that is vouched for', () => ({ ...lea, email_verified: true })],
    ['an id before an address', () => ({ sub: scene.ids.lea, email: 'marc@demo.test' })],
  ])('%s', async (_what, claims) => {
    const token = await sign(claims());
    for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
      expect(await overHttp(`${scheme} ${token}`)).toEqual({
        status: 200,
        answer: { data: { viewer: { user: lea } } },
      });
    }
    expect(await overSocket(token)).toEqual({ data: { viewer: { user: lea } } });
  });

  test('nobody where there is none', async () => {
    expect(await overHttp(null)).toEqual({ status: 200, answer: { data: { viewer: null } } });
    expect(await overSocket()).toEqual({ data: { viewer: null } });
    const query = '{ tickets { nodes { id } } }';
    const { status, answer } = await overHttp(null, query);
    expect([status, ...codesOf(answer)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(codesOf(await overSocket(undefined, query))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a token that does not hold', () => {
  const tokens: [string, () => Promise<string> | string][] = [
    ['a word', () => 'garbage'],
    ['three words', () => 'a.b.c'],
    ['dots', () => '..'],
    ['cut short', async () => (await sign(lea)).slice(0, -1)],
    ['with a claim changed', async () => `${unsigned(lea)}${(await sign({})).split('.')[2]!}`],
    ['of another secret', () => sign(lea, { secret: 'another secret, as long as the right one' })],
    ['of another algorithm', () => sign(lea, { alg: 'HS512' })],
    ['unsigned', () => unsigned(lea)],
    ['unsigned, and it says HS256', () => unsigned(lea, { alg: 'HS256' })],
    ['expired', () => sign({ ...lea, exp: inAnHour() - 7200 })],
    ['that never expires', () => sign({ ...lea, exp: undefined })],
    ['that expires at no number', () => sign({ ...lea, exp: 'never' })],
    ['not valid yet', () => sign({ ...lea, nbf: inAnHour() })],
    ['much too long', () => 'x'.repeat(10_000)],
  ];

  test.each(tokens)('%s: 401 over HTTP, 4403 over WebSocket', async (_what, make) => {
    const token = await make();
    await expectUnauthenticated(`Bearer ${token}`);
    expect(await overSocket(token)).toEqual({ closed: 4403 });
  });

  test.each(['', 'Bearer', 'Bearer ', 'Basic bGVhOng=', 'Token x', 'Bearer a b', 'x'])(
    'the authorization %j',
    expectUnauthenticated,
  );

  test('one without its scheme', async () => {
    await expectUnauthenticated(await sign(lea));
  });
});

describe('a token that holds, and names nobody who can sign in', () => {
  const claims: [string, object][] = [
    ['nobody', {}],
    ['an unknown address', { email: 'nobody@demo.test' }],
    ['an unknown id', { sub: `usr_${'0'.repeat(32)}` }],
    ['an id of something else', { sub: `tkt_${'0'.repeat(32)}` }],
    ['someone who has left, by address', { email: 'gone@demo.test' }],
    ['someone who has left, by external id', { sub: 'gone' }],
    ['an address that nobody vouches for', { ...lea, email_verified: false }],
    ['a list of addresses', { email: ['lea@demo.test'] }],
    ['a number', { sub: 42 }],
    ['an object', { sub: { not: null }, email: { contains: '@' } }],
    ['a NUL', { sub: 'a\0b', email: 'lea@demo.test\0' }],
    ['half a character', { sub: '\ud800', email: '\ud800' }],
    ['a wildcard', { sub: '%', email: '%@demo.test' }],
    ['nothing', { sub: '', email: '' }],
    ['very much', { sub: 'x'.repeat(5_000) }],
  ];

  test.each(claims)('%s: UNAUTHENTICATED over HTTP and WebSocket', async (_what, claim) => {
    const token = await sign(claim);
    await expectUnauthenticated(`Bearer ${token}`);
    expect(codesOf(await overSocket(token))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('someone deactivated while they are here', () => {
  test('is refused with the next operation, on the socket that they have too', async () => {
    const { client } = await addPerson('leaver');
    const first = await operation(client, whoAmI);
    expect(first).toEqual({ data: { viewer: { user: { email: 'leaver@demo.test' } } } });
    await deactivate('leaver');
    expectRefused(await operation(client, whoAmI));
    expect(codesOf(await client.post(whoAmI))).toEqual(['UNAUTHENTICATED']);
    expectRefused(await operation(client, 'subscription { viewerCounts { awaitingYou } }'));
  });

  test.each(['feed', 'approvalRequestUpdated', 'ticketUpdated', 'viewerCounts'])(
    'hears nothing more of %s, whose socket is closed',
    async (field) => {
      const name = `leaver-of-${field.toLowerCase()}`;
      const { client, id: approver } = await addPerson(name);
      const ticketId = await openTicket(scene);
      const input = { ticketId, subject: 'Refund', message: 'Please.', approverIds: [approver] };
      const { approvalRequestCreate } = await scene.lea.query(Create, { input });
      if (!('approvalRequest' in approvalRequestCreate)) throw new Error('not created');
      const { id } = approvalRequestCreate.approvalRequest;
      const documents: Record<string, string> = {
        feed: Feed.toString(),
        approvalRequestUpdated: `subscription { approvalRequestUpdated(id: "${id}") { id } }`,
        ticketUpdated: `subscription { ticketUpdated(id: "${ticketId}") { id } }`,
        viewerCounts: 'subscription { viewerCounts { awaitingYou } }',
      };
      const live = await client.follow(new TypedDocumentString(documents[field]!), {});
      // The counts come at once; the rest waits for something to happen.
      if (field === 'viewerCounts') await live.next();
      const before = live.events.length;
      await deactivate(name);
      await scene.lea.query(Comment, { input: { id, body: 'Anyone?' } });
      expect(await live.ended).toMatchObject({ error: { code: 4403 } });
      expect(live.events.slice(before)).toEqual([]);
    },
  );
});

async function addPerson(name: string, active = true): Promise<{ client: Client; id: string }> {
  const createdAt = new Date();
  const id = app.app.commands.newId(createdAt);
  const person = { email: `${name}@demo.test`, externalId: name, name, role: 'AGENT' as const };
  await app.db.prisma.user.create({
    data: { id, ...person, ticketAccess: 'ALL', active, createdAt },
  });
  return { client: await app.as(name), id: toPublicId('User', id) };
}

async function deactivate(name: string): Promise<void> {
  const where = { email: `${name}@demo.test` };
  await app.db.prisma.user.update({ where, data: { active: false } });
}

async function expectUnauthenticated(authorization: string): Promise<void> {
  for (const query of [whoAmI, '{ __typename }', 'subscription { feed { cursor } }']) {
    const { status, answer } = await overHttp(authorization, query);
    expect([status, ...codesOf(answer), answer.data], query).toEqual([
      401,
      'UNAUTHENTICATED',
      undefined,
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/ {4}at |prisma|SELECT |node_modules|JWS|JWT/);
  }
}

async function overHttp(authorization: string | null, query = whoAmI) {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: query.startsWith('subscription') ? 'text/event-stream' : 'application/json',
      ...(authorization === null ? {} : { authorization }),
    },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const body = /^data: (.+)$/m.exec(text)?.[1] ?? text;
  return { status: response.status, answer: JSON.parse(body) as Answer<unknown> };
}

/** The answer, or the code with which the socket was closed. */
async function overSocket(token?: string, query = whoAmI) {
  const client = createClient(app.url, app.begun, token);
  try {
    return await operation(client, query);
  } finally {
    await client.close();
  }
}

/** As it was asked, or because the server closed the socket first: it closes those of who has left. */
function expectRefused(answer: Answer<unknown> & { closed?: number }): void {
  expect(answer.data).toBeUndefined();
  expect([...codesOf(answer), answer.closed].filter((code) => code !== undefined)).toEqual([
    answer.closed === undefined ? 'UNAUTHENTICATED' : 4403,
  ]);
}

function operation(client: Client, query: string): Promise<Answer<unknown> & { closed?: number }> {
  return new Promise((resolve) => {
    let answer: Answer<unknown> = {};
    client.socket.subscribe(
      { query },
      {
        next: (result) => (answer = result),
        error: (error) => {
          if (Array.isArray(error)) resolve({ errors: error });
          else resolve({ closed: (error as { code: number }).code });
        },
        complete: () => {
          resolve(answer);
        },
      },
    );
  });
}
