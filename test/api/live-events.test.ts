// Server-sent events to clients that do not read, or that go at once.
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { burst, enlarge } from '../support/burst.ts';
import { askForEvents } from '../support/raw-events.ts';
import { greetRaw } from '../support/raw-socket.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { serverSockets } from '../support/server-sockets.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

const messageSize = 100_000;
const feed = 'subscription { feed { sequence approvalRequest { message } } }';
const counts = 'subscription { viewerCounts { awaitingYou } }';

let app: TestApp;
let scene: Scene;
const connections = serverSockets();

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(async () => {
  connections.stop();
  await app.close();
});

test('one that does not read costs some answers at the most, and nobody else anything', async () => {
  const large = await askForApproval(scene, ['paul']);
  await enlarge(app, large.id, messageSize);
  const stalled = await askForEvents(app, 'paul', feed);
  stalled.pause();
  await once(stalled, 'connect');
  const stream = connections.sockets.find(({ remotePort }) => remotePort === stalled.localPort)!;
  await until(() => app.wakeups.size === 1);
  const neighbour = await greetRaw(app, 'marc');
  const heard = neighbour.follow('subscription { feed { sequence } }');
  await until(() => app.wakeups.size === 2);

  await burst(app, scene.ids.paul, large.id, 10_000);
  await until(() => stream.writableLength > 0);
  let most = 0;
  for (let made = 1; made <= 20; made += 1) {
    await askForApproval(scene, ['marc']);
    await heard.nth(made);
    for (let woken = 0; woken < 1_000; woken += 1) app.wakeups.wakeHere(app.wakeups.topics());
    most = Math.max(most, stream.writableLength);
    await setImmediate();
  }
  // What is on its way, and one that waits behind it.
  expect(most).toBeLessThan(3 * messageSize);
  stalled.destroy();
  await neighbour.leave();
  await until(() => app.wakeups.size === 0);
});

test('one that goes at whatever moment leaves nobody following', async () => {
  const read = { text: '' };
  for (let turns = 0; turns < 60; turns += 1) {
    const stream = await askForEvents(app, 'paul', turns % 2 === 0 ? counts : feed);
    await once(stream, 'connect');
    // A little later each time: while it is parsed, looked up, entered, answered.
    for (let turn = 0; turn < turns; turn += 1) await setImmediate();
    stream.destroy();
  }
  // Whoever came after them is answered, so all of them were seen to.
  const last = await askForEvents(app, 'marc', counts);
  last.on('data', (chunk: Buffer) => (read.text += chunk.toString()));
  await until(() => read.text.includes('"awaitingYou"'));
  last.destroy();
  await until(() => app.wakeups.size === 0);
});
