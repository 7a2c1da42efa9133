// What is wrong before there is an operation at all: the body, its type, its size, the socket's talk.
import { Agent, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { expectHarmless } from '../support/answers.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let authorization: string;

beforeAll(async () => {
  app = await startTestApp();
  authorization = `Bearer ${await app.tokens.sign({ email: 'lea@demo.test' }, 3600)}`;
});

afterAll(() => app.close());

const ok = '{"query":"{ __typename }"}';
/** `ok`, filled up to so many bytes. */
const sized = (bytes: number) => ok.replace('}"', `}${' '.repeat(bytes - ok.length)}"`);

describe('over HTTP', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['empty', ''],
    ['blank', ' '],
    ['no JSON', '{"query":'],
    ['two of them', `${ok}${ok}`],
    ['with a byte order mark', `\ufeff${ok}`],
    ['no UTF-8', Uint8Array.from([0x7b, 0xff, 0xfe, 0xc3, 0x7d])],
    ['null', 'null'],
    ['a number', '5'],
    ['text', '"{ __typename }"'],
    ['an empty list', '[]'],
    ['a batch', `[${ok},${ok}]`],
    ['nothing in it', '{}'],
    ['a query that is null', '{"query":null}'],
    ['a query that is a number', '{"query":5}'],
    ['a query that is a list', '{"query":["{ __typename }"]}'],
    ['variables that are text', '{"query":"{ __typename }","variables":"{}"}'],
    ['variables that are a list', '{"query":"{ __typename }","variables":[]}'],
    ['a stranger beside the query', '{"query":"{ __typename }","nope":1}'],
  ])('a body that is %s', async (_what, body) => {
    const { status, codes } = await post(body);
    expect([[status, ...codes]]).toEqual([[expect.any(Number), 'BAD_REQUEST']]);
    expect(status).toBeLessThan(500);
  });

  test('200,000 bytes are taken, one more is not', async () => {
    expect(await post(sized(200_000))).toEqual({ status: 200, codes: [] });
    const tooLong = { status: 413, codes: ['REQUEST_ENTITY_TOO_LARGE'] };
    expect(await post(sized(200_001))).toEqual(tooLong);
    expect(await post(sized(5_000_000))).toEqual(tooLong);
  });

  test('of unknown length, the size counts too', async () => {
    const agent = new Agent();
    const answer = await inPieces(agent, 5, '/graphql');
    expect(answer).toMatchObject({ status: 413, codes: ['REQUEST_ENTITY_TOO_LARGE'] });
    agent.destroy();
  });

  test('and the connection serves the next request', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await inPieces(agent, 20, '/graphql');
    try {
      expect(await inPieces(agent, 1, '/healthz')).toMatchObject({ status: 404 });
    } finally {
      agent.destroy();
    }
  });

  const types = ['text/plain', 'application/xml', 'application/jsonx', 'multipart/form-data', 'x'];
  test.each(types)('a body of the type %s is refused', async (type) => {
    expect((await post(ok, { type })).status).toBe(415);
  });

  test.each(types)('a body of the type %s is refused with a code', async (type) => {
    expect((await post(ok, { type })).codes).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
  });

  test('an answer of a type that there is none of is refused', async () => {
    expect((await post(ok, { accept: 'image/png' })).status).toBe(406);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is refused', async (method) => {
    expect(await post(ok, { method })).toEqual({ status: 405, codes: ['BAD_REQUEST'] });
  });

  test.each(['', '?query=', '?variables={}', '?query=%E0%A4%A', '?query=%00', '?query={'])(
    'GET %j says what is wrong',
    async (search) => {
      const { status, codes } = await get(search);
      expect(status).toBeLessThan(500);
      expect(codes).toEqual([expect.stringMatching(/^(BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/)]);
    },
  );

  describe('parameters in an address or a form that are no JSON', () => {
    const params = ['variables=%7B', 'variables=x', 'extensions=%7B'];
    test.each(params)('GET %s', async (param) => {
      expect(await get(`?query={__typename}&${param}`)).toMatchObject({ codes: ['BAD_REQUEST'] });
    });

    test.each(params)('POST %s', async (param) => {
      const type = 'application/x-www-form-urlencoded';
      const answer = await post(`query={__typename}&${param}`, { type });
      expect(answer).toMatchObject({ codes: ['BAD_REQUEST'] });
    });
  });
});

describe('over WebSocket', () => {
  const init = { type: 'connection_init' };
  const subscribe = (payload: unknown, id: unknown = '1') => ({ id, type: 'subscribe', payload });

  test.each<[string, unknown[], number]>([
    ['no JSON', [init, '{'], 4400],
    ['null', [init, null], 4400],
    ['a list', [init, []], 4400],
    ['bytes that are no text', [init, Buffer.from([0xff, 0x00])], 4400],
    ['an unknown message', [init, { type: 'nope' }], 4400],
    ['no id', [init, subscribe({ query: '{ __typename }' }, null)], 4400],
    ['an empty id', [init, subscribe({ query: '{ __typename }' }, '')], 4400],
    ['no operation', [init, subscribe(undefined)], 4400],
    ['a query that is a number', [init, subscribe({ query: 5 })], 4400],
    ['variables that are text', [init, subscribe({ query: '{a}', variables: '{}' })], 4400],
    ['variables that are a list', [init, subscribe({ query: '{a}', variables: [] })], 4400],
    ['a name that is a number', [init, subscribe({ query: '{a}', operationName: 5 })], 4400],
    ['a payload that is text', [{ ...init, payload: 'text' }], 4400],
    ['an operation before the greeting', [subscribe({ query: '{ __typename }' })], 4401],
    ['two greetings', [init, init], 4429],
    ['more than 200,000 bytes', [init, subscribe({ query: sized(200_001) })], 1009],
  ])('%s closes it', async (_what, messages, code) => {
    const { closed, said } = await talk(messages);
    expect(closed).toBe(code);
    expectHarmless(said);
  });

  test('one id for two operations closes it', async () => {
    const live = subscribe({ query: 'subscription { viewerCounts { awaitingYou } }' });
    const { closed, said } = await talk([{ ...init, payload: { authorization } }, live, live]);
    expect(closed).toBe(4409);
    expectHarmless(said);
  });

  test('another protocol, or another path, gets no socket of ours', async () => {
    await expect(talk([init], { protocol: 'graphql-ws' })).rejects.toThrow('no subprotocol');
    await expect(talk([init], { path: '/elsewhere' })).rejects.toThrow('404');
  });

  const follow = async (count: number) => {
    const query = 'subscription { viewerCounts { awaitingYou } }';
    const { said } = await talk(
      [
        { ...init, payload: { authorization } },
        ...Array.from({ length: count }, (_, index) => subscribe({ query }, String(index))),
      ],
      { until: (answers) => answers.length === count + 1 },
    );
    return {
      followed: said.filter(({ type }) => type === 'next'),
      refused: said.filter(({ type }) => type === 'error'),
    };
  };

  test('far more than 100 operations at once are refused, and the others go on', async () => {
    const { followed, refused } = await follow(120);
    expect(followed.length).toBeGreaterThan(90);
    const error = { extensions: { code: 'BAD_USER_INPUT' } };
    expect(refused).toMatchObject(refused.map(() => ({ payload: [error] })));
    expect(refused.length).toBe(120 - followed.length);
  });

  test('exactly 100 operations at once are followed', async () => {
    expect((await follow(100)).refused).toEqual([]);
  });

  test('the next one is served', async () => {
    const { said } = await talk([init, subscribe({ query: '{ __typename }' })], {
      until: (answers) => answers.some(({ type }) => type === 'complete'),
    });
    expect(said[1]).toMatchObject({ type: 'next', payload: { data: { __typename: 'Query' } } });
  });
});

interface Sending {
  readonly method?: string;
  readonly type?: string;
  readonly accept?: string;
}

async function post(body: string | Uint8Array<ArrayBuffer>, sending: Sending = {}) {
  const { method = 'POST', type = 'application/json', accept } = sending;
  return answerOf(
    await fetch(`${app.url}/graphql`, {
      method,
      headers: { authorization, 'content-type': type, ...(accept ? { accept } : {}) },
      body,
    }),
  );
}

/** Posts so many times 100 kB without saying how much it will be. */
function inPieces(agent: Agent, pieces: number, path: string): Promise<Partial<Answered>> {
  return new Promise((resolve, reject) => {
    const headers = { authorization, 'content-type': 'application/json' };
    const sent = request(`${app.url}${path}`, { agent, method: 'POST', headers }, (response) => {
      void new Response(response as never).text().then((text) => {
        resolve(read(response.statusCode ?? 0, text));
      }, reject);
    });
    sent.on('error', reject);
    for (let index = 0; index < pieces; index += 1) sent.write(' '.repeat(100_000));
    sent.end();
  });
}

async function get(search: string) {
  const headers = { authorization, accept: 'application/json' };
  return answerOf(await fetch(`${app.url}/graphql${search}`, { headers }));
}

interface Answered {
  readonly status: number;
  readonly codes: readonly string[];
}

async function answerOf(response: Response): Promise<Answered> {
  return read(response.status, await response.text());
}

function read(status: number, text: string): Answered {
  expectHarmless(text);
  if (!text.startsWith('{')) return { status, codes: [] };
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  return { status, codes: errors.map(({ extensions }) => extensions.code) };
}

interface Said {
  readonly type: string;
  readonly payload?: unknown;
}

/** Says these things, the greeting first, and listens until the socket is closed, or `until`. */
function talk(
  messages: unknown[],
  options: { protocol?: string; path?: string; until?: (said: Said[]) => boolean } = {},
): Promise<{ said: Said[]; closed: number }> {
  const { protocol = 'graphql-transport-ws', path = '/graphql', until } = options;
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}${path}`, protocol);
  const said: Said[] = [];
  const [first, ...others] = messages;
  const send = (message: unknown) => {
    const isRaw = typeof message === 'string' || Buffer.isBuffer(message);
    socket.send(isRaw ? message : JSON.stringify(message));
  };
  return new Promise((resolve, reject) => {
    socket.on('open', () => {
      send(first);
    });
    socket.on('message', (data: Buffer) => {
      said.push(JSON.parse(data.toString()) as Said);
      if (said.length === 1) others.forEach(send);
      if (until?.(said)) socket.close();
    });
    socket.on('close', (closed) => {
      resolve({ said, closed });
    });
    socket.on('error', reject);
  });
}
