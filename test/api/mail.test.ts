import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Approve, Deny, Withdraw } from '../support/operations.ts';
import { askForApproval, meetPeople, type Scene } from '../support/scene.ts';
import { startSmtp, type Arrived } from '../support/smtp.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { until } from '../support/until.ts';

describe('with an SMTP server', () => {
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  let app: TestApp;
  let scene: Scene;

  beforeAll(async () => {
    smtp = await startSmtp();
    app = await startTestApp({ smtpUrl: smtp.url });
    scene = await meetPeople(app);
  });

  afterEach(() => {
    smtp.arrived.length = 0;
  });

  afterAll(async () => {
    await app.close();
    await smtp.close();
  });

  /** The whole mail with soft line breaks and encoded characters undone. */
  function decoded({ raw }: Arrived): string {
    const bytes = raw
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
    return Buffer.from(bytes, 'latin1').toString();
  }

  test('an approver gets a mail whose link opens that very request', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    await until(() => smtp.arrived.length > 0);
    const [mail] = smtp.arrived;
    expect(mail?.to).toEqual(['paul@demo.test']);
    const text = decoded(mail!);
    expect(text).toContain('Review request');
    const [, link = ''] = /href="(http[^"]*\/review\/[0-9a-f]{40})"/.exec(text) ?? [];
    const token = await app.tokens.sign({ email: 'paul@demo.test' }, 600);
    const opened = await fetch(link, {
      headers: { cookie: `assent_session=${token}` },
      redirect: 'manual',
    });
    expect(opened.headers.get('location')).toBe(`/requests/${id}`);
    expect(text).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(text).toMatch(/^Message-ID:\s+<[0-9a-f]{32}\.[0-9a-f]{32}@localhost>/im);
  });

  test('the outcome goes to the creator and to the beneficiary, each in their language', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    await until(() => smtp.arrived.length === 1);
    await scene.paul.query(Deny, { input: { id, note: 'Too late to refund.' } });
    await until(() => smtp.arrived.length === 3);
    const outcome = smtp.arrived.slice(1);
    expect(outcome.flatMap(({ to }) => to).sort()).toEqual(['lea@demo.test', 'sofia@demo.test']);
    const french = decoded(outcome.find(({ to }) => to.includes('sofia@demo.test'))!);
    expect(french).toContain('lang="fr"');
    expect(french).toContain('Too late to refund.');
  });

  test('what is settled before its mail could be sent is not asked for any more', async () => {
    smtp.refuseNext(1, 451);
    const { id } = await askForApproval(scene, ['paul']);
    const retries = async () => {
      const { rows } = await app.db.executeSql(
        `SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'mail' AND state = 'created' AND start_after > now()`,
      );
      return (rows[0] as { n: number }).n;
    };
    await until(async () => (await retries()) === 1);
    await scene.lea.query(Withdraw, { input: { id, reason: 'Not needed.' } });
    // Do not wait for the pause of a retry.
    await app.db.executeSql(`UPDATE pgboss.job SET start_after = now() WHERE state = 'created'`);
    app.app.commands.jobs.wake();
    await until(async () => (await retries()) === 0);
    // Lea withdrew it herself; Sofia hears how it ended, Paul that he need not answer.
    await until(() => smtp.arrived.length === 2);
    const subjects = smtp.arrived.map((mail) => /^Subject: (.*?):/m.exec(decoded(mail))?.[1]);
    expect(subjects).toContain('No longer needed');
    expect(subjects).not.toContain('Approval needed');
    expect(smtp.arrived.flatMap(({ to }) => to).sort()).toEqual([
      'paul@demo.test',
      'sofia@demo.test',
    ]);
  });
});

describe('without one, at /mailbox', () => {
  let app: TestApp;
  let scene: Scene;

  beforeAll(async () => {
    app = await startTestApp();
    scene = await meetPeople(app);
  });

  afterAll(() => app.close());

  test('mails are kept, once each, and shown', async () => {
    const { id } = await askForApproval(scene, ['paul']);
    await scene.paul.query(Approve, { input: { id } });
    await until(async () => (await app.db.prisma.mail.count()) >= 2);
    await until(async () => {
      const { rows } = await app.db.executeSql(
        `SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'mail' AND state < 'completed'`,
      );
      return (rows[0] as { n: number }).n === 0;
    });
    const list = await (await fetch(`${app.url}/mailbox`)).text();
    for (const address of ['lea@demo.test', 'sofia@demo.test']) expect(list).toContain(address);
    const mail = await app.db.prisma.mail.findFirstOrThrow({
      where: { recipient: 'lea@demo.test' },
    });
    const shown = await (await fetch(`${app.url}/mailbox/${mail.id}`)).text();
    expect(shown).toMatch(/\/review\/[0-9a-f]{40}/);
    expect(shown).toContain('sandbox=');
  });
});
