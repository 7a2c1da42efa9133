// Who follows something hears of a change before whoever made it is answered.
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { commentOnRequest } from '../../src/commands/comment-on-request.ts';
import { findCaller } from '../../src/db/caller-store.ts';
import { askForApproval, meetPeople, toUuid, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});
afterEach(() => void vi.useRealTimers());
afterAll(() => app.close());

test('a command ends once the followers that it woke have been told', async () => {
  const requestId = toUuid((await askForApproval(scene, ['paul'])).id);
  const { commands } = app.app;
  const id = toUuid(scene.ids.paul);
  const actor = await findCaller(app.db.prisma, { id }, commands.now());
  let isTold = false;
  const tell = async () => {
    for (let turns = 0; turns < 50; turns += 1) await setImmediate();
    isTold = true;
  };
  const stop = app.wakeups.listen(`request:${requestId}`, () => {
    queueMicrotask(() => void commands.urgent.telling(tell()));
  });
  // The milliseconds after which it would end all the same do not pass.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const outcome = await commentOnRequest(
    commands,
    { actor: actor! },
    { requestId, body: 'And now?', attachments: [], requestsInformation: false },
  );
  expect(outcome.ok).toBe(true);
  expect(isTold).toBe(true);
  stop();
});
