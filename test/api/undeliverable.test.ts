// What a receiving server refuses for good: administrators see it, and send it again or put it aside.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  DiscardUndeliverable,
  ResendUndeliverable,
  Undeliverable,
} from '../support/operations-people.ts';
import { Approve } from '../support/operations.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { startSmtp } from '../support/smtp.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

let smtp: Awaited<ReturnType<typeof startSmtp>>;
let app: TestApp;
let scene: Scene;

beforeAll(async () => {
  smtp = await startSmtp();
  app = await startTestApp({ smtpUrl: smtp.url });
  scene = await meetPeople(app);
});
afterEach(async () => {
  smtp.arrived.length = 0;
  await app.db.prisma.undeliverableMail.deleteMany();
});
afterAll(async () => {
  await app.close();
  await smtp.close();
});

const list = async () => (await scene.admin.query(Undeliverable, {})).undeliverableMails.nodes;

/** A request whose mail to Paul was refused for good. */
async function refused() {
  smtp.refuseNext(1, 550);
  const { id } = await askForApproval(scene, ['paul']);
  await until(async () => (await list()).length === 1);
  const [mail] = await list();
  if (!mail) throw new Error('It is on the list.');
  return { requestId: id, mail };
}

test('a refusal is on the list of administrators, with what the server said', async () => {
  const { requestId, mail } = await refused();
  expect(mail).toMatchObject({
    kind: 'ASSIGNED',
    recipient: { name: 'Paul Bennett' },
    address: 'paul@demo.test',
    approvalRequest: { id: requestId },
    tries: 1,
  });
  expect(mail.reason).toContain('550');
  expect(mail.reason).toContain('Not now.');
  expect((await scene.lea.query(Undeliverable, {})).undeliverableMails.nodes).toEqual([]);
  expect(smtp.arrived).toEqual([]);
});

test('sent again it goes to the address that its recipient then has, under the same Message-ID, once', async () => {
  const { mail } = await refused();
  await app.db.prisma.user.update({
    where: { email: 'paul@demo.test' },
    data: { email: 'paul.bennett@demo.test' },
  });
  const input = { id: mail.id };
  const [one, other] = await Promise.all(
    [1, 2].map(() => scene.admin.query(ResendUndeliverable, { input })),
  );
  const names = [one, other].map((each) => each?.undeliverableMailResend.__typename).sort();
  expect(names).toEqual(['NotFoundError', 'UndeliverableMailResendPayload']);
  await until(() => smtp.arrived.length === 1);
  expect(smtp.arrived[0]?.to).toEqual(['paul.bennett@demo.test']);
  const { messageId } = await app.db.prisma.undeliverableMail.findFirstOrThrow();
  expect(smtp.arrived[0]?.raw).toContain(messageId);
  expect(await list()).toEqual([]);
  await app.db.prisma.user.update({
    where: { email: 'paul.bennett@demo.test' },
    data: { email: 'paul@demo.test' },
  });
});

test('refused again it is on the list again', async () => {
  const { mail } = await refused();
  smtp.refuseNext(1, 554);
  await scene.admin.query(ResendUndeliverable, { input: { id: mail.id } });
  await until(async () => (await list()).some(({ id }) => id !== mail.id));
  expect((await list()).map(({ reason }) => reason)).toEqual([expect.stringContaining('554')]);
});

test('what has become moot is not sent again', async () => {
  const { mail, requestId } = await refused();
  await scene.paul.query(Approve, { input: { id: requestId } });
  await until(() => smtp.arrived.length === 2);
  await scene.admin.query(ResendUndeliverable, { input: { id: mail.id } });
  await until(async () => {
    const { rows } = await app.db.executeSql(
      `SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'mail' AND state < 'completed'`,
    );
    return (rows[0] as { n: number }).n === 0;
  });
  expect(smtp.arrived.flatMap(({ to }) => to).sort()).toEqual(['lea@demo.test', 'sofia@demo.test']);
});

test('put aside it is gone, and nothing is sent', async () => {
  const { mail } = await refused();
  const { undeliverableMailDiscard } = await scene.admin.query(DiscardUndeliverable, {
    input: { id: mail.id },
  });
  expect(undeliverableMailDiscard.__typename).toBe('UndeliverableMailDiscardPayload');
  expect(await list()).toEqual([]);
  const again = await scene.admin.query(DiscardUndeliverable, { input: { id: mail.id } });
  expect(again.undeliverableMailDiscard.__typename).toBe('NotFoundError');
  expect(smtp.arrived).toEqual([]);
});

test('an address that is none is on the list without a try to reach it', async () => {
  const paul = { where: { email: 'paul@demo.test' } };
  await app.db.prisma.user.update({ ...paul, data: { email: 'paul@demo.test, evil@demo.test' } });
  await askForApproval(scene, ['paul']);
  await until(async () => (await list()).length === 1);
  expect((await list())[0]?.reason).toContain('plain address of one mailbox');
  expect(smtp.arrived).toEqual([]);
  await app.db.prisma.user.update({
    where: { email: 'paul@demo.test, evil@demo.test' },
    data: { email: 'paul@demo.test' },
  });
});
