// Time: approvers are reminded a day before, at the due time, and then once a day; each time once.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Approve, Comment, Withdraw } from '../support/operations.ts';
import { Clock } from '../support/operations-time.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { startSmtp } from '../support/smtp.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import {
  day,
  eventsOf,
  hour,
  inTime,
  mailsAbout,
  mailsAreSent,
  minute,
  pass,
} from '../support/time.ts';
import { until } from '../support/until.ts';

describe('with the mailbox', () => {
  let app: TestApp;
  let scene: Scene;

  beforeAll(async () => {
    app = await startTestApp();
    scene = await meetPeople(app);
  });

  afterAll(() => app.close());

  async function remindersOf(id: string) {
    return (await eventsOf(scene, id, 'REMINDED')).map(({ reminder }) => reminder);
  }

  async function clockOf(id: string) {
    return (await scene.lea.query(Clock, { id })).approvalRequest!;
  }

  test('a day before, at the due time, then daily: whoever has not answered, once each', async () => {
    const { id } = await askForApproval(scene, ['paul', 'nina'], undefined, {
      dueAt: inTime(app, 3 * day),
    });
    await pass(app, 2 * day - minute);
    expect(await remindersOf(id)).toEqual([]);
    expect(await clockOf(id)).toMatchObject({ overdue: false, whenDue: 'REMIND' });

    await pass(app, 2 * minute);
    expect(await remindersOf(id)).toEqual(['DAY_BEFORE']);
    await pass(app, 12 * hour);
    expect(await remindersOf(id)).toEqual(['DAY_BEFORE']);

    // A reminder that is still on its way would be dropped once she has answered.
    await mailsAreSent(app);
    await scene.nina.query(Approve, { input: { id } });
    await pass(app, 12 * hour);
    expect(await remindersOf(id)).toEqual(['DAY_BEFORE', 'DUE']);
    expect(await clockOf(id)).toMatchObject({ status: 'PENDING', overdue: true });

    await pass(app, day - minute);
    expect(await remindersOf(id)).toEqual(['DAY_BEFORE', 'DUE']);
    await pass(app, 2 * minute);
    await pass(app, day);
    expect(await remindersOf(id)).toEqual(['DAY_BEFORE', 'DUE', 'OVERDUE', 'OVERDUE']);

    const mails = await mailsAbout(app, id);
    const to = (name: string) => mails.flatMap(([who, what]) => (who === name ? [what] : []));
    expect(to('paul')).toEqual([
      'Approval needed: Refund of 240 EUR',
      'Due within a day: Refund of 240 EUR',
      'Due now: Refund of 240 EUR',
      'Overdue: Refund of 240 EUR',
      'Overdue: Refund of 240 EUR',
    ]);
    // She answered after the first.
    expect(to('nina')).toEqual([
      'Approval needed: Refund of 240 EUR',
      'Due within a day: Refund of 240 EUR',
    ]);
  });

  test('one that is due within a day is not announced a day before', async () => {
    const { id } = await askForApproval(scene, ['paul'], undefined, { dueAt: inTime(app, hour) });
    await pass(app, 30 * minute);
    expect(await remindersOf(id)).toEqual([]);
    await pass(app, 31 * minute);
    expect(await remindersOf(id)).toEqual(['DUE']);
  });

  test('a server that was away for long reminds once, of how things stand', async () => {
    const { id } = await askForApproval(scene, ['paul'], undefined, {
      dueAt: inTime(app, 2 * day),
    });
    await pass(app, 9 * day);
    expect(await remindersOf(id)).toEqual(['DUE']);
  });

  test('nobody is reminded of what is settled, or has no due time', async () => {
    const dueAt = inTime(app, 2 * day);
    const withdrawn = await askForApproval(scene, ['paul'], undefined, { dueAt });
    const approved = await askForApproval(scene, ['paul'], undefined, { dueAt });
    const open = await askForApproval(scene, ['paul']);
    await scene.lea.query(Withdraw, { input: { id: withdrawn.id, reason: 'Not needed.' } });
    await scene.paul.query(Approve, { input: { id: approved.id } });
    await pass(app, 4 * day);
    for (const { id } of [withdrawn, approved, open]) expect(await remindersOf(id)).toEqual([]);
    expect(await clockOf(withdrawn.id)).toMatchObject({ overdue: false });
    expect(await clockOf(open.id)).toMatchObject({ dueAt: null, whenDue: null, overdue: false });
  });

  test('while it waits on the requester the clock stands still, and each waiting is counted', async () => {
    const dueAt = inTime(app, 3 * day);
    const { id } = await askForApproval(scene, ['paul'], undefined, { dueAt });
    await pass(app, day);
    await scene.paul.query(Comment, { input: { id, body: 'A photo?', requestsInformation: true } });
    const asked = await clockOf(id);
    expect(asked).toMatchObject({ clockStopped: true, waitingOn: 'REQUESTER', dueAt });
    expect(Date.parse(asked.waitingSince!)).toBeCloseTo(app.app.commands.now().getTime(), -4);
    expect(asked.waitedOnRequester).toBeLessThan(60);

    await pass(app, 5 * day);
    expect(await remindersOf(id)).toEqual([]);
    const waiting = await clockOf(id);
    expect(waiting).toMatchObject({ clockStopped: true, overdue: false, dueAt });
    expect(waiting.waitedOnApprovers).toBe(asked.waitedOnApprovers);
    expect(seconds(waiting.waitedOnApprovers)).toBe('1 d');
    expect(seconds(waiting.waitedOnRequester)).toBe('5 d');

    await scene.sofia.query(Comment, { input: { id, body: 'Here it is.' } });
    const answered = await clockOf(id);
    expect(answered).toMatchObject({ clockStopped: false, waitingOn: 'APPROVERS' });
    const moved = Date.parse(answered.dueAt!) - Date.parse(dueAt);
    expect(seconds(moved / 1000)).toBe('5 d');

    // Two days are left of its three, and the reminder comes a day before that.
    await pass(app, day - minute);
    expect(await remindersOf(id)).toEqual([]);
    await pass(app, 2 * minute);
    expect(await remindersOf(id)).toEqual(['DAY_BEFORE']);
    await scene.paul.query(Approve, { input: { id } });
    await pass(app, day);
    const settled = await clockOf(id);
    expect(settled).toMatchObject({ clockStopped: false, waitingSince: null });
    expect(seconds(settled.waitedOnApprovers)).toBe('2 d');
    expect(seconds(settled.waitedOnRequester)).toBe('5 d');
  });

  test('what was late when its clock stopped stays late, and what was not does not become so', async () => {
    const { id } = await askForApproval(scene, ['paul'], undefined, { dueAt: inTime(app, hour) });
    await pass(app, 2 * hour);
    await scene.paul.query(Comment, { input: { id, body: 'A photo?', requestsInformation: true } });
    expect(await clockOf(id)).toMatchObject({ clockStopped: true, overdue: true });
    await pass(app, 3 * day);
    expect(await clockOf(id)).toMatchObject({ clockStopped: true, overdue: true });
    expect(await remindersOf(id)).toEqual(['DUE']);
    await scene.sofia.query(Comment, { input: { id, body: 'Here it is.' } });
    await pass(app, minute);
    expect(await clockOf(id)).toMatchObject({ clockStopped: false, overdue: true });
  });

  test('a due time that has passed, or is too far away, is refused', async () => {
    for (const ms of [-1, 11 * 365 * day]) {
      await expect(
        askForApproval(scene, ['paul'], undefined, { dueAt: inTime(app, ms) }),
      ).rejects.toThrow(/"path":\["dueAt"\]/);
    }
  });

  /** Whole days, for times that also count what the test itself takes. */
  function seconds(count: number): string {
    return `${String(Math.round((count * 1000) / day))} d`;
  }
});

test('a reminder whose request is settled before its mail could be sent is not sent', async () => {
  const smtp = await startSmtp();
  const app = await startTestApp({ smtpUrl: smtp.url });
  const scene = await meetPeople(app);
  const { id } = await askForApproval(scene, ['paul'], undefined, { dueAt: inTime(app, hour) });
  await until(() => smtp.arrived.length === 1);
  smtp.refuseNext(1, 451);
  app.advance(hour);
  const mails = async (state: string) => {
    const { rows } = await app.db.executeSql(
      `SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'mail' AND state ${state}`,
    );
    return (rows[0] as { n: number }).n;
  };
  await until(async () => (await mails(`= 'created' AND start_after > now()`)) === 1);
  await scene.lea.query(Withdraw, { input: { id, reason: 'Not needed.' } });
  // Do not wait for the pause of a retry.
  await app.db.executeSql(`UPDATE pgboss.job SET start_after = now() WHERE state = 'created'`);
  app.app.commands.jobs.wake();
  await until(async () => (await mails(`< 'completed'`)) === 0);
  const [asked, ...later] = smtp.arrived;
  expect(asked?.to).toEqual(['paul@demo.test']);
  expect(later.map(({ to }) => to[0]).sort()).toEqual(['paul@demo.test', 'sofia@demo.test']);
  expect(smtp.arrived.some(({ raw }) => raw.includes('Subject: Due now'))).toBe(false);

  const other = await askForApproval(scene, ['paul'], undefined, { dueAt: inTime(app, hour) });
  app.advance(hour);
  await until(() => smtp.arrived.some(({ raw }) => raw.includes('Subject: Due now: Refund of')));
  expect(smtp.arrived.filter(({ raw }) => raw.includes('Due now: Refund of'))).toHaveLength(1);
  expect(other.id).not.toBe(id);
  await app.close();
  await smtp.close();
});
