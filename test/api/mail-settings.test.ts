// Which mails a person gets, and when: at once, in a digest, not in quiet hours, or not at all.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendDigest } from '../../src/commands/send-digests.ts';
import { nextTimeOfDay } from '../../src/domain/time-of-day.ts';
import type { MailSettingsUpdateInput } from '../generated/graphql.ts';
import { OwnMailSettings, UpdateMailSettings } from '../support/operations-mail.ts';
import { UpdateViewer } from '../support/operations-people.ts';
import { Approve, Withdraw } from '../support/operations.ts';
import { askForApproval, meetPeople, toUuid, type Person, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { day, hour, mailsAbout, mailsAreSent } from '../support/time.ts';
import { until } from '../support/until.ts';

let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
});
beforeEach(async () => {
  await mailsAreSent(app);
  for (const table of ['mailSettings', 'mailChoice', 'digestItem', 'mail'] as const) {
    await (app.db.prisma[table] as { deleteMany(): Promise<unknown> }).deleteMany();
  }
});
afterAll(() => app.close());

async function choose(person: Person, input: MailSettingsUpdateInput) {
  return (await scene[person].query(UpdateMailSettings, { input })).mailSettingsUpdate;
}

async function chosen(person: Person, input: MailSettingsUpdateInput) {
  const answer = await choose(person, input);
  if (answer.__typename !== 'MailSettingsUpdatePayload') throw new Error(JSON.stringify(answer));
}

const settingsOf = async (person: Person) =>
  (await scene[person].query(OwnMailSettings, {})).viewer?.mailSettings;

const mailsTo = (person: Person) =>
  app.db.prisma.mail.findMany({
    where: { recipient: `${person}@demo.test` },
    orderBy: { id: 'asc' },
  });

test('whoever has chosen nothing gets each at once, at any time', async () => {
  const settings = await settingsOf('paul');
  expect(settings).toMatchObject({ digestAt: '08:00', quietHours: null });
  expect(new Set(settings?.choices.map(({ delivery }) => delivery))).toEqual(new Set(['AT_ONCE']));
  expect(settings?.choices.filter(({ needsAnswer }) => !needsAnswer).map((c) => c.kind)).toEqual([
    ...['DECIDED', 'WITHDRAWN', 'OUTCOME', 'NOBODY_CAN_ANSWER'],
  ]);
});

test('what is chosen stays chosen, and what is left out as it was', async () => {
  const quietHours = { from: '22:00', until: '07:30' };
  await chosen('paul', { choices: [{ kind: 'OUTCOME', delivery: 'DIGEST' }], quietHours });
  await chosen('paul', { digestAt: '17:45' });
  const settings = await settingsOf('paul');
  expect(settings).toMatchObject({ digestAt: '17:45', quietHours });
  expect(settings?.choices.filter(({ delivery }) => delivery !== 'AT_ONCE')).toEqual([
    { kind: 'OUTCOME', delivery: 'DIGEST', needsAnswer: false },
  ]);
  await chosen('paul', { quietHours: null });
  expect((await settingsOf('paul'))?.quietHours).toBeNull();
  expect((await settingsOf('lea'))?.digestAt).toBe('08:00');
});

test('what needs an answer is switched off only by who says so expressly', async () => {
  const choices = [{ kind: 'ASSIGNED' as const, delivery: 'NEVER' as const }];
  expect(await choose('paul', { choices })).toMatchObject({
    __typename: 'InvalidInputError',
    fields: [{ path: ['choices', '0', 'delivery'] }],
  });
  expect((await settingsOf('paul'))?.choices[0]?.delivery).toBe('AT_ONCE');
  await chosen('paul', { choices, confirmSwitchOff: true });
  const { id } = await askForApproval(scene, ['paul', 'omar']);
  expect(await mailsAbout(app, id)).toEqual([['omar', expect.stringContaining('')]]);
});

test.each([
  { digestAt: '24:00' },
  { digestAt: '8:00' },
  { digestAt: '08:60' },
  { digestAt: '08:00:00' },
  { quietHours: { from: '22:00', until: '22:00' } },
  { quietHours: { from: '22:00', until: '7' } },
  {
    choices: [
      { kind: 'OUTCOME' as const, delivery: 'DIGEST' as const },
      { kind: 'OUTCOME' as const, delivery: 'NEVER' as const },
    ],
  },
])('%j is refused, and nothing is changed', async (input) => {
  const before = await settingsOf('paul');
  expect((await choose('paul', input)).__typename).toBe('InvalidInputError');
  expect(await settingsOf('paul')).toEqual(before);
});

test.each(['Paris', '', 'Europe/Atlantis', 'x'.repeat(61)])(
  '%j is no time zone',
  async (timeZone) => {
    const { viewerUpdate } = await scene.paul.query(UpdateViewer, { input: { timeZone } });
    expect(viewerUpdate.__typename).toBe('InvalidInputError');
  },
);

test('in quiet hours a mail waits until they end, by the clock of whoever gets it', async () => {
  const timeZone = 'Asia/Tokyo';
  await scene.paul.query(UpdateViewer, { input: { timeZone } });
  const now = app.app.commands.now();
  const clock = (ms: number) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(now.getTime() + ms);
  const ends = clock(3 * hour);
  await chosen('paul', { quietHours: { from: clock(-hour), until: ends } });
  const { id } = await askForApproval(scene, ['paul', 'omar']);
  const waiting = async () => {
    const { rows } = await app.db.executeSql(
      `SELECT start_after AS at FROM pgboss.job WHERE name = 'mail' AND state < 'active'
         AND data->>'requestId' = $1`,
      [toUuid(id)],
    );
    return rows as { at: Date }[];
  };
  await until(async () => (await waiting()).length === 1 && (await mailsTo('omar')).length === 1);
  expect(await mailsTo('paul')).toEqual([]);
  const [hours = 0, minutes = 0] = ends.split(':').map(Number);
  const [{ at } = { at: new Date(0) }] = await waiting();
  expect(at.toISOString()).toBe(nextTimeOfDay(now, hours * 60 + minutes, timeZone).toISOString());
  // The clock passes their end.
  app.advance(4 * hour);
  await app.db.executeSql(`UPDATE pgboss.job SET start_after = now() WHERE name = 'mail'`);
  app.app.commands.jobs.wake();
  await mailsAreSent(app);
  expect(await mailsTo('paul')).toHaveLength(1);
  await scene.paul.query(UpdateViewer, { input: { timeZone: 'UTC' } });
});

describe('the daily digest', () => {
  /** Léa has chosen to hear of outcomes and decisions once a day, and of two outcomes now. */
  async function twoOutcomes() {
    await chosen('lea', {
      choices: [
        { kind: 'OUTCOME', delivery: 'DIGEST' },
        { kind: 'DECIDED', delivery: 'DIGEST' },
      ],
    });
    const subjects = ['First refund', 'Second refund'];
    for (const subject of subjects) {
      const { id } = await askForApproval(scene, ['paul'], undefined, { subject });
      await scene.paul.query(Approve, { input: { id } });
    }
    await until(async () => (await app.db.prisma.digestItem.count()) === 2);
    await mailsAreSent(app);
    expect((await mailsTo('lea')).filter(({ subject }) => /refund/.test(subject))).toEqual([]);
    return subjects;
  }

  const digests = async () =>
    (await mailsTo('lea')).filter(({ subject }) => subject.startsWith('Your day: '));

  async function digest() {
    app.advance(day);
    await until(async () => (await digests()).length === 1);
    expect(await app.db.prisma.digestItem.count()).toBe(0);
    const [mail] = await digests();
    if (!mail) throw new Error('It has come.');
    return mail;
  }

  test('tells in one mail what came together, each with its link', async () => {
    const subjects = await twoOutcomes();
    const mail = await digest();
    expect(mail.subject).toBe('Your day: 2 things');
    for (const subject of subjects) expect(mail.text).toContain(`Approved: ${subject}`);
    const links = new Set(mail.text.match(/\/review\/[0-9a-f]{40}/g));
    expect(links.size).toBe(2);
    for (const link of links) {
      const { status, headers } = await fetch(`${app.url}${link}`, { redirect: 'manual' });
      expect([status, headers.get('location')?.startsWith('/review/')]).toEqual([303, true]);
    }
    expect(mail.headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/im);
    // The next day there is nothing to tell.
    app.advance(day);
    await mailsAreSent(app);
    expect(await digests()).toHaveLength(1);
  });

  test('leaves out what is moot by then, and what was switched off meanwhile', async () => {
    await twoOutcomes();
    await chosen('paul', { choices: [{ kind: 'ASSIGNED', delivery: 'DIGEST' }] });
    const subject = 'Taken back';
    const { id } = await askForApproval(scene, ['paul'], undefined, { subject });
    await until(async () => (await app.db.prisma.digestItem.count()) === 3);
    await scene.lea.query(Withdraw, { input: { id, reason: 'Not needed.' } });
    await chosen('lea', { choices: [{ kind: 'OUTCOME', delivery: 'NEVER' }] });
    app.advance(day);
    await until(async () => (await app.db.prisma.digestItem.count()) === 0);
    await mailsAreSent(app);
    expect(await digests()).toEqual([]);
    expect((await mailsTo('paul')).map((mail) => mail.subject)).not.toContain(
      'Your day: one thing',
    );
  });

  test('of several that send it at once one does', async () => {
    await twoOutcomes();
    app.advance(day);
    const { commands } = app.app;
    const lea = toUuid(scene.ids.lea);
    await Promise.all(Array.from({ length: 8 }, () => sendDigest(commands, lea)));
    await until(async () => (await digests()).length > 0);
    await mailsAreSent(app);
    expect(await digests()).toHaveLength(1);
  });

  describe('its unsubscribe link', () => {
    const linkOf = (headers: string) => {
      const folded = headers.replaceAll(/\r?\n\s+/g, ' ');
      const [, link = ''] =
        /^List-Unsubscribe: <[^>]*(\/unsubscribe\/[0-9a-f]{40})>$/im.exec(folded) ?? [];
      return `${app.url}${link}`;
    };

    test('changes nothing when it is opened, and ends the digests with one POST, however often', async () => {
      await twoOutcomes();
      await chosen('lea', { choices: [{ kind: 'ASSIGNED', delivery: 'DIGEST' }] });
      const link = linkOf((await digest()).headers);
      const before = await settingsOf('lea');
      for (const method of ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']) {
        const { headers } = await fetch(link, { method });
        expect(headers.get('referrer-policy')).toBe('no-referrer');
        expect(headers.get('cache-control')).toBe('no-store');
      }
      expect(await (await fetch(link)).text()).toContain('End the digest');
      expect(await settingsOf('lea')).toEqual(before);
      for (let times = 0; times < 2; times += 1) {
        const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
        const { status } = await fetch(link, { method: 'POST', body });
        expect(status).toBe(200);
        const after = await settingsOf('lea');
        expect(after?.choices.filter(({ delivery }) => delivery !== 'AT_ONCE')).toEqual([
          { kind: 'DECIDED', delivery: 'NEVER', needsAnswer: false },
          { kind: 'OUTCOME', delivery: 'NEVER', needsAnswer: false },
        ]);
      }
    });

    test('that is old, forged, cut short or of another kind opens nothing, and looks the same', async () => {
      await twoOutcomes();
      const { headers, text } = await digest();
      const link = linkOf(headers);
      const review = /\/review\/([0-9a-f]{40})/.exec(text)?.[1] ?? '';
      const before = await settingsOf('lea');
      const wrong = [
        link.slice(0, -1),
        `${link}0`,
        link.replace(/[0-9a-f]{40}$/, 'f'.repeat(40)),
        link.replace(/[0-9a-f]{40}$/, review),
        `${app.url}/unsubscribe/`,
        `${app.url}/review/${link.slice(-40)}`,
      ];
      const answers = [];
      for (const url of wrong) {
        for (const method of ['GET', 'POST']) {
          const response = await fetch(url, { method, redirect: 'manual' });
          answers.push(`${String(response.status)} ${await response.text()}`);
        }
      }
      app.advance(31 * day);
      const old = await fetch(link, { method: 'POST' });
      answers.push(`${String(old.status)} ${await old.text()}`);
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toMatch(/^404 /);
      expect(await settingsOf('lea')).toEqual(before);
    });
  });
});
