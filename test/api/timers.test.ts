// The timers themselves: nothing happens twice, one failure stops nobody else, and what is kept for a
// while is forgotten.
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dueRequestIds, passTimeOfRequest } from '../../src/commands/pass-time.ts';
import { startTimers } from '../../src/jobs/timers.ts';
import { Comment, Request } from '../support/operations.ts';
import { askForApproval, meetPeople, toUuid, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { day, eventsOf, hour, inTime, mailsAbout, minute, pass } from '../support/time.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

afterAll(() => app.close());

test('several timers at once, and whoever else tries: nothing happens twice', async () => {
  const ids: string[] = [];
  for (const whenDue of ['REMIND', 'EXPIRE', 'ESCALATE', 'REMIND'] as const) {
    const { id } = await askForApproval(scene, ['paul'], undefined, {
      dueAt: inTime(app, hour),
      whenDue,
      escalateToId: whenDue === 'ESCALATE' ? scene.ids.nina : null,
    });
    ids.push(id);
  }
  const { commands } = app.app;
  const others = [1, 2, 3].map(() => startTimers(commands, pino({ level: 'silent' })));
  app.advance(hour);
  for (const timers of others) timers.wake();
  await Promise.all(
    ids.flatMap((id) => [1, 2, 3, 4].map(() => passTimeOfRequest(commands, toUuid(id)))),
  );
  await pass(app, 0);
  await Promise.all(others.map((timers) => timers.stop()));

  const happened = ['REMINDED', 'ESCALATED', 'EXPIRED', 'RESOLVED'] as const;
  const types = await Promise.all(
    ids.map(async (id) => (await eventsOf(scene, id, ...happened)).map(({ type }) => type)),
  );
  expect(types).toEqual([
    ['REMINDED'],
    ['EXPIRED', 'RESOLVED'],
    ['REMINDED', 'ESCALATED'],
    ['REMINDED'],
  ]);
  const mails = await mailsAbout(app, ids[0]!);
  expect(mails.filter(([, subject]) => subject.startsWith('Due now'))).toHaveLength(1);
});

test('a request that fails is logged once, does not hold up the others, and is tried again', async () => {
  const dueAt = inTime(app, hour);
  const failing = await askForApproval(scene, ['paul'], undefined, { dueAt });
  const later = await askForApproval(scene, ['paul'], undefined, { dueAt: inTime(app, 2 * hour) });
  await app.db.executeSql(
    `ALTER TABLE "RequestEvent" ADD CONSTRAINT not_this_one CHECK ("requestId" <> '${toUuid(failing.id)}') NOT VALID`,
  );
  app.advance(hour);
  await until(() => app.faults.length > 0);
  const { commands } = app.app;
  const failingId = toUuid(failing.id);
  expect(await dueRequestIds(commands, commands.now(), 1)).toEqual([failingId]);
  expect(await dueRequestIds(commands, commands.now(), 1, [failingId])).toEqual([]);
  for (let times = 0; times < 3; times += 1) {
    const next = await askForApproval(scene, ['paul'], undefined, {
      dueAt: inTime(app, 20 * minute),
    });
    app.advance(20 * minute);
    await until(async () => (await eventsOf(scene, next.id, 'REMINDED')).length === 1);
  }
  expect(await eventsOf(scene, later.id, 'REMINDED')).toHaveLength(1);
  expect(app.faults).toHaveLength(1);
  expect(app.faults).toMatchObject([{ what: 'request', id: failingId }]);
  app.faults.length = 0;

  await app.db.executeSql('ALTER TABLE "RequestEvent" DROP CONSTRAINT not_this_one');
  await pass(app, 2 * minute);
  expect(await eventsOf(scene, failing.id, 'REMINDED')).toHaveLength(1);
});

test('while the database does not answer it is said once, and then all goes on', async () => {
  const { id } = await askForApproval(scene, ['paul'], undefined, { dueAt: inTime(app, hour) });
  await app.db.executeSql('ALTER TABLE "ApprovalRequest" RENAME TO "Gone"');
  app.advance(hour);
  await until(() => app.faults.length > 0);
  app.app.commands.jobs.wake();
  await app.db.executeSql('ALTER TABLE "Gone" RENAME TO "ApprovalRequest"');
  await pass(app, 0);
  expect(await eventsOf(scene, id, 'REMINDED')).toHaveLength(1);
  const faults = app.faults.splice(0) as { msg: string }[];
  expect(faults.filter(({ msg }) => msg.startsWith('the timers had a fault'))).toHaveLength(1);
});

test('idempotency keys are kept for two days, and then forgotten', async () => {
  const { id } = await askForApproval(scene, ['paul']);
  const input = { id, body: 'By Friday, please.', idempotencyKey: 'only once' };
  const say = async () => {
    await scene.lea.query(Comment, { input });
    return (await scene.lea.query(Request, { id })).approvalRequest?.comments.nodes.length;
  };
  const keys = () => app.db.prisma.idempotencyKey.count({ where: { key: 'only once' } });
  expect(await say()).toBe(1);
  app.advance(2 * day - hour);
  expect(await say()).toBe(1);
  expect(await keys()).toBe(1);
  app.advance(2 * hour);
  await until(async () => (await keys()) === 0);
  expect(await say()).toBe(2);
});

test('they end in the middle of work, without a fault, and what is left comes with the next', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 10; count += 1) {
    const { id } = await askForApproval(scene, ['paul'], undefined, { dueAt: inTime(app, hour) });
    ids.push(id);
  }
  const other = startTimers(app.app.commands, pino({ level: 'silent' }));
  app.advance(hour);
  other.wake();
  await other.stop();
  await pass(app, 0);
  for (const id of ids) expect(await eventsOf(scene, id, 'REMINDED')).toHaveLength(1);
});
