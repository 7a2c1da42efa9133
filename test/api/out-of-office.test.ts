// Out of office: someone is away, and another answers for them, with the record saying for whom.
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { settleAbsence } from '../../src/commands/settle-absence.ts';
import { startTimers } from '../../src/jobs/timers.ts';
import { Assigned, CountsLive, Me, Request, Withdraw } from '../support/operations.ts';
import { SetOutOfOffice } from '../support/operations-time.ts';
import { askForApproval, meetPeople, toUuid, type Person, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import {
  announced,
  approve,
  askedOf,
  comeBack,
  everyoneComesBack,
  pendingOf,
  sendAway,
  standInOf,
  standInsOf,
} from '../support/absences.ts';
import {
  aboutRequest,
  day,
  eventsOf,
  hour,
  inTime,
  mailsAbout,
  minute,
  pass,
} from '../support/time.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});

// Nothing is left to be told of in the next test.
afterEach(async () => {
  for (const id of asked.splice(0)) {
    await scene.lea.query(Withdraw, { input: { id, reason: 'The test is over.' } });
  }
  await everyoneComesBack(app, scene);
});
afterAll(() => app.close());

const asked: string[] = [];

/** Lea asks these people. */
async function ask(
  approvers: readonly Person[],
  more: Parameters<typeof askForApproval>[3] = {},
): Promise<string> {
  const { id } = await askForApproval(scene, approvers, undefined, more);
  asked.push(id);
  return id;
}

async function sees(person: Person, id: string): Promise<boolean> {
  return (await scene[person].query(Request, { id })).approvalRequest !== null;
}

/** Who was told that they stand in, for whom. */
async function delegatedIn(id: string): Promise<string[]> {
  const names = new Map(Object.entries(scene.ids).map(([name, userId]) => [userId, name]));
  const nameOf = (user: { id?: string } | null) => names.get(user?.id ?? '') ?? '?';
  const events = await eventsOf(scene, id, 'DELEGATED');
  return events.map(({ assignee, forUser }) => `${nameOf(assignee)} for ${nameOf(forUser)}`);
}

function notThere() {
  return { __typename: 'NotFoundError', code: 'NOT_FOUND' };
}

describe('from now on', () => {
  test('what is open goes to the delegate too: inbox, counts, live, mail, record', async () => {
    const { ids, nina, omar } = scene;
    const id = await ask(['nina', 'marc']);
    expect(await sees('omar', id)).toBe(false);
    const assigned = await omar.follow(Assigned, {});
    const counts = await omar.follow(CountsLive, {});
    const { awaitingYou } = (await counts.next()).viewerCounts;

    const { outOfOfficeSet } = await nina.query(SetOutOfOffice, {
      input: { delegateId: ids.omar, endsAt: inTime(app, 2 * day) },
    });
    expect(outOfOfficeSet).toMatchObject({
      outOfOffice: { user: { id: ids.nina }, delegate: { id: ids.omar }, inForce: true },
    });
    const heard: string[] = [];
    while (!heard.includes(id)) heard.push((await assigned.next()).approvalRequestAssigned.id);
    expect((await counts.next()).viewerCounts.awaitingYou).toBeGreaterThan(awaitingYou);
    expect(await pendingOf(scene, 'omar')).toContain(id);
    expect(await standInsOf(scene, id)).toEqual([ids.omar, null]);
    expect(await standInOf(scene, 'nina')).toBe(ids.omar);
    expect(await eventsOf(scene, id, 'DELEGATED')).toMatchObject([
      { actor: null, assignee: { id: ids.omar }, forUser: { id: ids.nina } },
    ]);
    const mails = await mailsAbout(app, id);
    expect(mails.filter(([who]) => who === 'omar')).toEqual([
      ['omar', 'Approval needed: Refund of 240 EUR'],
    ]);
    const { text } = await app.db.prisma.mail.findFirstOrThrow({
      where: { recipient: 'omar@demo.test', ...aboutRequest(id) },
    });
    expect(text).toMatch(/You are asked because you stand in for Nina .+, who is away/);

    expect(await approve(scene, 'omar', id)).toMatchObject({
      approvalRequest: { status: 'PENDING' },
    });
    expect((await askedOf(scene, id)).steps[0]?.assignments).toMatchObject([
      {
        assignee: { id: ids.nina },
        decision: { decidedBy: { id: ids.omar }, answeredAs: 'STAND_IN' },
        standIn: null,
      },
      { assignee: { id: ids.marc }, decision: null },
    ]);
    expect(await eventsOf(scene, id, 'APPROVED')).toMatchObject([
      { actor: { id: ids.omar }, answeredAs: 'STAND_IN', forAssignee: { id: ids.nina } },
    ]);
    expect(await approve(scene, 'nina', id)).toMatchObject({ code: 'ALREADY_DECIDED' });
    assigned.stop();
    counts.stop();
  });

  test('what is asked meanwhile goes to both at once, and one of them answers', async () => {
    const { ids, omar } = scene;
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    const assigned = await omar.follow(Assigned, {});
    const id = await ask(['nina']);
    expect((await assigned.next()).approvalRequestAssigned.id).toBe(id);
    expect(await eventsOf(scene, id, 'ASSIGNED', 'DELEGATED')).toMatchObject([
      { type: 'ASSIGNED', actor: { id: ids.lea }, assignee: { id: ids.nina } },
      { type: 'DELEGATED', assignee: { id: ids.omar }, forUser: { id: ids.nina } },
    ]);
    expect(await pendingOf(scene, 'nina')).toContain(id);
    expect(await approve(scene, 'nina', id)).toMatchObject({
      approvalRequest: { status: 'APPROVED' },
    });
    expect((await askedOf(scene, id)).steps[0]?.assignments).toMatchObject([
      { decision: { decidedBy: { id: ids.nina }, answeredAs: 'APPROVER' } },
    ]);
    expect(await pendingOf(scene, 'omar')).not.toContain(id);
    expect(await approve(scene, 'omar', id)).toMatchObject({ __typename: 'AlreadyResolvedError' });
    assigned.stop();
  });

  test('a step to come is the delegate’s from when it begins', async () => {
    const { ids } = scene;
    const id = await ask([], {
      approverIds: null,
      steps: [
        { rule: 'ALL', approverIds: [ids.marc] },
        { rule: 'ALL', approverIds: [ids.nina] },
      ],
    });
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    expect(await sees('omar', id)).toBe(false);
    expect(await standInsOf(scene, id)).toEqual([null, null]);
    await approve(scene, 'marc', id);
    expect(await standInsOf(scene, id)).toEqual([null, ids.omar]);
    expect(await delegatedIn(id)).toEqual(['omar for nina']);
    expect(await approve(scene, 'omar', id)).toMatchObject({
      approvalRequest: { status: 'APPROVED' },
    });
  });
});

describe('later', () => {
  test('it begins and ends by itself, and the delegate’s counts follow', async () => {
    const id = await ask(['nina', 'marc']);
    const absence = await sendAway(app, scene, 'nina', { delegate: 'omar', begins: day });
    await pass(app, hour);
    expect(await sees('omar', id)).toBe(false);
    expect(await standInOf(scene, 'nina')).toBeNull();
    const counts = await scene.omar.follow(CountsLive, {});
    const { awaitingYou } = (await counts.next()).viewerCounts;

    await pass(app, day);
    await announced(app, absence);
    expect((await counts.next()).viewerCounts.awaitingYou).toBeGreaterThan(awaitingYou);
    expect(await delegatedIn(id)).toEqual(['omar for nina']);
    expect(await sees('omar', id)).toBe(true);

    await pass(app, day);
    await until(() => counts.events.at(-1)?.data?.viewerCounts.awaitingYou === awaitingYou);
    expect(await sees('omar', id)).toBe(false);
    expect(await approve(scene, 'omar', id)).toMatchObject(notThere());
    expect(await standInOf(scene, 'nina')).toBeNull();
    counts.stop();
  });

  test('who decided as a stand-in goes on seeing it', async () => {
    const id = await ask(['nina', 'marc']);
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    await approve(scene, 'omar', id);
    await pass(app, 3 * day);
    expect(await standInOf(scene, 'nina')).toBeNull();
    expect(await sees('omar', id)).toBe(true);
  });

  test('who stood in is told again in another absence, and never twice in one', async () => {
    const id = await ask(['nina']);
    await comeBack(scene, await sendAway(app, scene, 'nina', { delegate: 'omar' }));
    expect(await delegatedIn(id)).toHaveLength(1);
    await pass(app, 10 * minute);
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    expect(await delegatedIn(id)).toEqual(['omar for nina', 'omar for nina']);
  });
});

describe('chains and circles', () => {
  test('where the delegate is away too, theirs answers', async () => {
    const { ids } = scene;
    await sendAway(app, scene, 'omar', { delegate: 'paul' });
    const id = await ask(['nina']);
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    expect(await standInOf(scene, 'nina')).toBe(ids.paul);
    expect(await standInsOf(scene, id)).toEqual([ids.paul]);
    expect(await delegatedIn(id)).toEqual(['paul for nina']);
    expect(await sees('omar', id)).toBe(false);
    expect(await approve(scene, 'paul', id)).toMatchObject({
      approvalRequest: { status: 'APPROVED' },
    });
  });

  test('a delegate who leaves passes it on, and has it again when they are back', async () => {
    const id = await ask(['nina']);
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    await pass(app, minute);
    const absence = await sendAway(app, scene, 'omar', { delegate: 'paul', ends: hour });
    expect(await delegatedIn(id)).toEqual(['omar for nina', 'paul for nina']);
    expect([await sees('omar', id), await sees('paul', id)]).toEqual([false, true]);

    await comeBack(scene, absence);
    expect([await sees('omar', id), await sees('paul', id)]).toEqual([true, false]);
    // He was told of it in this absence of hers already.
    await pass(app, 10 * minute);
    expect(await delegatedIn(id)).toEqual(['omar for nina', 'paul for nina']);
  });

  test('a delegate who comes back hears of what came while they were away', async () => {
    await sendAway(app, scene, 'omar', { delegate: 'paul', ends: hour });
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    const id = await ask(['nina']);
    expect(await delegatedIn(id)).toEqual(['paul for nina']);
    app.advance(hour + minute);
    await until(async () => (await delegatedIn(id)).length === 2);
    expect(await delegatedIn(id)).toEqual(['paul for nina', 'omar for nina']);
    const mails = (await mailsAbout(app, id)).filter(([who]) => who === 'omar');
    expect(mails).toHaveLength(1);
  });

  test('those who delegate to each other answer for themselves, and nobody for them', async () => {
    const id = await ask(['nina']);
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    await sendAway(app, scene, 'omar', { delegate: 'nina' });
    expect([await standInOf(scene, 'nina'), await standInOf(scene, 'omar')]).toEqual([null, null]);
    expect(await standInsOf(scene, id)).toEqual([null]);
    expect(await sees('omar', id)).toBe(false);
    expect(await approve(scene, 'nina', id)).toMatchObject({
      approvalRequest: { status: 'APPROVED' },
    });
  });
});

describe('rule 2', () => {
  test('who asks stands in for nobody on their own request', async () => {
    const { ids, lea } = scene;
    const open = await ask(['nina']);
    await sendAway(app, scene, 'nina', { delegate: 'lea' });
    const awaiting = async () => (await lea.query(Me, {})).viewer?.counts.awaitingYou;
    const before = await awaiting();
    const later = await ask(['nina']);
    expect(await standInOf(scene, 'nina')).toBe(ids.lea);
    expect(await awaiting()).toBe(before);
    for (const id of [open, later]) {
      expect(await standInsOf(scene, id)).toEqual([null]);
      expect(await delegatedIn(id)).toEqual([]);
      expect(await approve(scene, 'lea', id)).toMatchObject({ code: 'OWN_REQUEST' });
    }
  });
});

describe('cancelled', () => {
  test('while it is in force: the delegate answers no more', async () => {
    const id = await ask(['nina']);
    const absence = await sendAway(app, scene, 'nina', { delegate: 'omar' });
    const counts = await scene.omar.follow(CountsLive, {});
    const { awaitingYou } = (await counts.next()).viewerCounts;
    await comeBack(scene, absence);
    expect((await counts.next()).viewerCounts.awaitingYou).toBeLessThan(awaitingYou);
    expect(await sees('omar', id)).toBe(false);
    expect(await approve(scene, 'omar', id)).toMatchObject(notThere());
    counts.stop();
  });

  test('before it begins: it never does', async () => {
    const id = await ask(['nina']);
    await comeBack(
      scene,
      await sendAway(app, scene, 'nina', { delegate: 'omar', begins: day, ends: 3 * day }),
    );
    await pass(app, day + hour);
    expect(await standInOf(scene, 'nina')).toBeNull();
    expect(await delegatedIn(id)).toEqual([]);
  });
});

describe('whatever happens meanwhile', () => {
  /** As if whoever made the request had not known that someone is away. */
  async function forgetDelegations(id: string): Promise<void> {
    const { prisma } = app.db;
    await prisma.feedItem.deleteMany({ where: { requestId: toUuid(id) } });
    await prisma.requestEvent.deleteMany({ where: { requestId: toUuid(id), type: 'DELEGATED' } });
  }

  test('many tell at once: each stand-in hears of each request once', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => ask(['nina'])));
    const { commands } = app.app;
    const others = [1, 2].map(() => startTimers(commands, pino({ level: 'silent' })));
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    const pair = { userId: toUuid(scene.ids.nina), delegateId: toUuid(scene.ids.omar) };
    await Promise.all([1, 2, 3].map(() => settleAbsence(commands, pair)));
    await Promise.all(others.map((timers) => timers.stop()));
    for (const id of ids) expect(await delegatedIn(id)).toEqual(['omar for nina']);
  });

  test('a server that ended before it told all: the next one tells the rest', async () => {
    const first = await ask(['nina']);
    const absence = await sendAway(app, scene, 'nina', { delegate: 'omar' });
    // As if it had ended after the first, and another had been made on a server that did not know.
    const second = await ask(['nina']);
    await forgetDelegations(second);
    await app.db.prisma.delegation.update({
      where: { id: toUuid(absence) },
      data: { announcedAt: null },
    });
    expect(await delegatedIn(second)).toEqual([]);
    const next = startTimers(app.app.commands, pino({ level: 'silent' }));
    await announced(app, absence);
    await next.stop();
    expect(await delegatedIn(first)).toEqual(['omar for nina']);
    expect(await delegatedIn(second)).toEqual(['omar for nina']);
  });

  test('a request that was being made when it began: told a minute later', async () => {
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    const id = await ask(['nina']);
    await forgetDelegations(id);
    app.advance(minute);
    await until(async () => (await delegatedIn(id)).length === 1);
  });

  test('an absence that ended while no server was there is noticed by the next', async () => {
    const away = await sendAway(app, scene, 'omar', { delegate: 'paul', ends: day });
    await sendAway(app, scene, 'nina', { delegate: 'omar' });
    const id = await ask(['nina']);
    expect(await delegatedIn(id)).toEqual(['paul for nina']);
    await app.db.prisma.delegation.update({
      where: { id: toUuid(away) },
      // Longer ago than any timer under way looks back.
      data: { endsAt: app.app.commands.now() },
    });
    const quiet = { ...app.app.commands, now: () => new Date(Date.parse(inTime(app, 5 * minute))) };
    const next = startTimers(quiet, pino({ level: 'silent' }));
    await until(async () => (await delegatedIn(id)).length === 2);
    await next.stop();
    expect(await delegatedIn(id)).toEqual(['paul for nina', 'omar for nina']);
  });

  test('one request that fails does not keep the delegate from the others', async () => {
    const failing = await ask(['nina']);
    const other = await ask(['nina']);
    await app.db.executeSql(
      `ALTER TABLE "RequestEvent" ADD CONSTRAINT not_this_one CHECK ("requestId" <> '${toUuid(failing)}') NOT VALID`,
    );
    const { admin, ids } = scene;
    const { outOfOfficeSet } = await admin.query(SetOutOfOffice, {
      input: { userId: ids.nina, delegateId: ids.omar, endsAt: inTime(app, day) },
    });
    if (outOfOfficeSet.__typename !== 'OutOfOfficeSetPayload') throw new Error('It is not set.');
    await until(() => app.faults.length > 0);
    expect(await delegatedIn(other)).toEqual(['omar for nina']);
    await app.db.executeSql('ALTER TABLE "RequestEvent" DROP CONSTRAINT not_this_one');
    // Once for each absence that concerns it: those of the tests before are looked at again, too.
    const faults = app.faults.splice(0) as { what: string; id: string }[];
    expect(new Set(faults.map(({ what }) => what))).toEqual(new Set(['absence']));
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
    app.advance(2 * minute);
    await announced(app, outOfOfficeSet.outOfOffice.id);
    expect(await delegatedIn(failing)).toEqual(['omar for nina']);
    expect(await delegatedIn(other)).toEqual(['omar for nina']);
  });
});
