// A client that stops reading while a burst comes for it: what waits for it is bounded, it is cut
// off in the end, and nobody else notices.
import type { Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { burst, enlarge } from '../support/burst.ts';
import { Comment } from '../support/operations.ts';
import { greetRaw, type RawSocket } from '../support/raw-socket.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { serverSockets } from '../support/server-sockets.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

const bufferBytes = 300_000;
const messageSize = 100_000;
/** A message of that size, and what the protocol puts around it. */
const frameBytes = messageSize + 1_000;
const feed = `subscription ($after: String) { feed(after: $after) {
  sequence cursor approvalRequest { message } } }`;
const events = 'subscription { feed { sequence event { type } } }';

let app: TestApp;
let scene: Scene;
const connections = serverSockets();

beforeAll(async () => {
  app = await startTestApp({ limits: { bufferBytes } });
  scene = await meetPeople(app);
});

afterAll(async () => {
  connections.stop();
  await app.close();
});

/** A socket, with the server's end of it. */
async function connect(person: string): Promise<{ raw: RawSocket; stream: Socket }> {
  const raw = await greetRaw(app, person);
  const { localPort } = (raw.socket as unknown as { _socket: Socket })._socket;
  const stream = connections.sockets.findLast(({ remotePort }) => remotePort === localPort);
  if (!stream) throw new Error('The server has no such connection.');
  return { raw, stream };
}

test(
  '100,000 events in a burst for one who does not read: bounded, cut off, and unnoticed',
  { timeout: 180_000 },
  async () => {
    const { ids, lea } = scene;
    const large = await askForApproval(scene, ['paul']);
    await enlarge(app, large.id, messageSize);
    const small = await askForApproval(scene, ['marc']);
    const listening = app.wakeups.size;
    const stalled = await connect('paul');
    const neighbour = await greetRaw(app, 'marc');
    stalled.raw.follow(feed);
    const heard = neighbour.follow(events);
    await until(() => app.wakeups.size === listening + 2);

    stalled.raw.socket.pause();
    await burst(app, ids.paul, large.id, 100_000);
    await until(() => stalled.stream.writableLength > bufferBytes);
    let most = 0;
    for (let made = 1; !stalled.stream.destroyed; made += 1) {
      // Each is heard before the next is made, so each came while the other one was stalled.
      if (made <= 100) {
        await lea.query(Comment, { input: { id: small.id, body: `Comment ${String(made)}` } });
        await heard.nth(made);
      }
      for (let woken = 0; woken < 1_000; woken += 1) app.wakeups.wakeHere(app.wakeups.topics());
      most = Math.max(most, stalled.stream.writableLength);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(most).toBeGreaterThan(bufferBytes);
    expect(most).toBeLessThan(bufferBytes + frameBytes);

    const numbers = heard.answers.map(({ data }) => data.feed.sequence as number);
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
    expect(numbers.length).toBeGreaterThan(0);
    // What it was told before is still on its way; then the connection is gone.
    stalled.raw.socket.resume();
    expect([1006, 1013]).toContain(await stalled.raw.closed);
    await neighbour.leave();
    await until(() => app.wakeups.size === listening);
  },
);

test(
  'one that reads again in time misses nothing and hears nothing twice',
  { timeout: 180_000 },
  async () => {
    const { ids } = scene;
    const large = await askForApproval(scene, ['omar']);
    await enlarge(app, large.id, messageSize);
    const { raw, stream } = await connect('omar');
    const before = app.begun();
    const heard = raw.follow(feed);
    await until(() => app.begun() > before);

    raw.socket.pause();
    await burst(app, ids.omar, large.id, 200);
    await until(() => stream.writableLength > bufferBytes);
    raw.socket.resume();
    await heard.nth(200);
    await askForApproval(scene, ['omar']);
    await heard.nth(201);
    const numbers = heard.answers.map(({ data }) => data.feed.sequence as number);
    expect(numbers).toEqual(numbers.map((_, index) => numbers[0]! + index));
    await raw.leave();
  },
);
