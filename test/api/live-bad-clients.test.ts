// What a client can do wrong on a socket, and that it costs nobody else anything. On an app with
// small limits, so that little is much.
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { greetRaw, openRaw, type RawSocket } from '../support/raw-socket.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

const limits = {
  socketsPerPerson: 3,
  strangerSockets: 4,
  operationsPerSocket: 3,
  messageBytes: 4_000,
  messagesPerSecond: 10,
};
const counts = 'subscription { viewerCounts { awaitingYou } }';
const init = { type: 'connection_init' };
const subscribe = { id: 'one', type: 'subscribe', payload: { query: counts } };

let app: TestApp;
/** Somebody who does nothing wrong, and hears of everything meanwhile. */
let neighbour: RawSocket;

beforeAll(async () => {
  app = await startTestApp({ limits });
  neighbour = await greetRaw(app, 'lea');
});

afterAll(async () => {
  // Their socket is open to the last, and serves.
  expect(await neighbour.follow(counts).nth(1)).toMatchObject({ viewerCounts: {} });
  await neighbour.leave();
  await until(() => app.wakeups.size === 0);
  await app.close();
});

describe('who does not speak the protocol is closed with a code that says why', () => {
  test('no greeting within five seconds', async () => {
    expect(await (await openRaw(app)).closed).toBe(4408);
  });

  test.each<[string, unknown[], number]>([
    ['two greetings', [init, init], 4429],
    ['an operation before the greeting', [subscribe], 4401],
    ['garbage', ['garbage'], 4400],
    ['bytes', [Buffer.from([0, 1, 2, 0xff])], 4400],
    ['a message that is too large', [init, ' '.repeat(limits.messageBytes + 1)], 1009],
  ])('%s', async (_what, messages, code) => {
    const raw = await openRaw(app);
    for (const message of messages) raw.say(message);
    expect(await raw.closed).toBe(code);
  });

  test('one id for two operations at the same time', async () => {
    const raw = await greetRaw(app, 'paul');
    await raw.follow(counts, {}, 'same').nth(1);
    raw.follow(counts, {}, 'same');
    expect(await raw.closed).toBe(4409);
  });
});

describe('a flood ends the socket it comes from', () => {
  const burst = limits.messagesPerSecond * 4;

  test.each<[string, (raw: RawSocket) => void]>([
    [
      'messages',
      (raw) => {
        raw.say({ id: 'nothing', type: 'complete' });
      },
    ],
    [
      'the protocol’s pings',
      (raw) => {
        raw.say({ type: 'ping' });
      },
    ],
    [
      'WebSocket’s pings',
      ({ socket }) => {
        socket.ping();
      },
    ],
    [
      'WebSocket’s pongs',
      ({ socket }) => {
        socket.pong();
      },
    ],
  ])('%s', async (_what, send) => {
    const raw = await greetRaw(app, 'paul');
    for (let sent = 0; sent < 3 * burst; sent += 1) send(raw);
    expect(await raw.closed).toBe(1008);
  });

  test('a short burst is none', async () => {
    const raw = await greetRaw(app, 'paul');
    // The greeting was one.
    for (let sent = 1; sent < burst; sent += 1) raw.say({ type: 'ping' });
    await until(() => raw.said.filter(({ type }) => type === 'pong').length === burst - 1);
    await raw.leave();
  });
});

test('more operations than a socket carries: those that are too many are refused, alone', async () => {
  const raw = await greetRaw(app, 'paul');
  const carried = Array.from({ length: limits.operationsPerSocket }, () => raw.follow(counts));
  const tooMany = raw.follow(counts);
  await until(() => tooMany.isOver);
  expect(tooMany.codes).toEqual(['BAD_USER_INPUT']);
  for (const each of carried) expect(await each.nth(1)).toHaveProperty('viewerCounts');
  // With one less, there is room for another.
  carried[0]?.stop();
  expect(await raw.follow(counts).nth(1)).toHaveProperty('viewerCounts');
  expect(carried.map(({ isOver }) => isOver)).toEqual([false, false, false]);
  await raw.leave();
});

describe('more sockets than allowed', () => {
  test('of one person: the new one is closed, the others stay, and other people’s too', async () => {
    const sockets: RawSocket[] = [];
    for (let made = 0; made < limits.socketsPerPerson; made += 1) {
      sockets.push(await greetRaw(app, 'paul'));
    }
    expect(await (await greetRaw(app, 'paul')).closed).toBe(1008);
    const other = await greetRaw(app, 'sofia');
    for (const raw of [...sockets, other]) {
      expect(await raw.follow(counts).nth(1)).toHaveProperty('viewerCounts');
    }
    await Promise.all([...sockets, other].map((raw) => raw.leave()));
    const again = await greetRaw(app, 'paul');
    expect(await again.follow(counts).nth(1)).toHaveProperty('viewerCounts');
    await again.leave();
  });

  test('of people who have not said who they are: no more are taken in, until some go', async () => {
    const strangers: RawSocket[] = [];
    for (let made = 0; made < limits.strangerSockets; made += 1) {
      // Whoever is signed out stays a stranger.
      strangers.push(await greetRaw(app, null));
    }
    await expect(openRaw(app)).rejects.toThrow('503');
    await expectRefusedForGood();
    // Those who are inside are served all the same.
    expect(await neighbour.follow(counts).nth(1)).toHaveProperty('viewerCounts');
    await Promise.all(strangers.map((raw) => raw.leave()));
    await (await openRaw(app)).leave();
  });
});

/** Who is refused and does not go is cut off: what they say then meets nobody. */
async function expectRefusedForGood(): Promise<void> {
  const stream = connect({ port: app.app.port, host: 'localhost', allowHalfOpen: true });
  let isBroken = false;
  let heard = '';
  stream.on('data', (chunk) => (heard += chunk.toString()));
  stream.on('error', () => (isBroken = true));
  stream.write(
    [
      'GET /graphql HTTP/1.1',
      'Host: localhost',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      `Sec-WebSocket-Key: ${Buffer.alloc(16).toString('base64')}`,
      '\r\n',
    ].join('\r\n'),
  );
  await until(() => heard.includes('503'));
  await until(() => {
    if (!isBroken) stream.write('still here');
    return isBroken;
  });
}
