// A workspace's pulse: the numbers of `approvalStats`, live.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Comment } from '../support/operations.ts';
import { StatsLive, StatsNow } from '../support/operations-live.ts';
import { greetRaw } from '../support/raw-socket.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

test('at once, then after each change, the same as when asked for', async () => {
  const { admin } = scene;
  const live = await admin.follow(StatsLive, {});
  const now = await admin.query(StatsNow, {});
  expect((await live.next()).approvalStatsUpdated).toEqual(now.approvalStats);
  await askForApproval(scene, ['paul']);
  const next = (await live.next()).approvalStatsUpdated;
  expect(next.pending).toBe(now.approvalStats.pending + 1);
  expect(next).toEqual((await admin.query(StatsNow, {})).approvalStats);
});

test('many changes at once are few answers, and the last one is how it stands', async () => {
  const raw = await greetRaw(app, 'admin');
  const live = raw.follow(StatsLive.toString());
  await live.nth(1);
  const begun = performance.now();
  await Promise.all(Array.from({ length: 12 }, () => askForApproval(scene, ['paul'])));
  const { approvalStats } = await scene.admin.query(StatsNow, {});
  await until(() => live.answers.at(-1).data.approvalStatsUpdated.total === approvalStats.total);
  const most = Math.ceil((performance.now() - begun) / 250) + 1;
  expect(live.answers.length - 1).toBeLessThanOrEqual(most);
  await raw.leave();
});

test('twenty who watch cost what one does', async () => {
  const { id } = await askForApproval(scene, ['paul']);
  const watch = async () => {
    const raw = await greetRaw(app, 'admin');
    const live = raw.follow(StatsLive.toString());
    await live.nth(1);
    return { raw, live };
  };
  const one = await watch();
  const isOfStats = (sql: string) => sql.includes('percentile_cont');
  const more = await Promise.all(Array.from({ length: 19 }, watch));
  const before = app.statements.filter(isOfStats).length;
  await askForApproval(scene, ['paul']);
  await Promise.all([one, ...more].map(({ live }) => live.nth(live.answers.length + 1)));
  // A change may be looked at twice, while it is committed and after; never once for each.
  expect(app.statements.filter(isOfStats).length - before).toBeLessThanOrEqual(4);
  // What changes no number is not told.
  const heard = one.live.answers.length;
  await scene.paul.query(Comment, { input: { id, body: 'Nothing new.' } });
  await askForApproval(scene, ['paul']);
  await one.live.nth(heard + 1);
  await Promise.all([one, ...more].map(({ raw }) => raw.leave()));
});
