// Answers by mail: whose they are says the token, that they wrote them the receiving server.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Request } from '../support/operations.ts';
import { askForApproval, meetPeople, type Person, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { aboutRequest, day, mailsAreSent } from '../support/time.ts';
import { until } from '../support/until.ts';

const wrongSecret = 'y'.repeat(40);
const inbound = {
  address: 'reply@assent.test',
  secret: 'x'.repeat(40),
  authservId: 'mx.assent.test',
};

let app: TestApp;
let scene: Scene;
let used = 0;

beforeAll(async () => {
  app = await startTestApp({ inbound });
  scene = await meetPeople(app);
});
afterAll(() => app.close());

const authorization = `Bearer ${inbound.secret}`;

interface Reply {
  readonly from?: string;
  readonly to?: string;
  readonly text?: string;
  readonly results?: readonly string[];
  readonly more?: readonly string[];
  readonly messageId?: string;
  readonly type?: string;
}

function message({ from, to, text = '', results, more = [], messageId, type }: Reply): string {
  used += 1;
  return [
    ...(results ?? ['mx.assent.test; spf=pass; dmarc=pass header.from=demo.test']).map(
      (value) => `Authentication-Results: ${value}`,
    ),
    `From: ${from ?? 'Paul Bennett <paul@demo.test>'}`,
    `To: ${to ?? ''}`,
    'Subject: Re: Approval needed',
    `Message-ID: <${messageId ?? String(used)}@shop.example>`,
    `Content-Type: ${type ?? 'text/plain; charset=utf-8'}`,
    'Content-Transfer-Encoding: 8bit',
    ...more,
    '',
    text,
  ].join('\r\n');
}

async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${app.url}/inbound/mail`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'message/rfc822', ...headers },
    body,
  });
  return {
    status: response.status,
    ...((await response.json()) as { received?: string; code?: string }),
  };
}

/** A request that waits for these people, and where the first of them answers it by mail. */
async function asked(...approvers: Person[]) {
  const { id } = await askForApproval(scene, approvers.length > 0 ? approvers : ['paul']);
  const who = approvers[0] ?? 'paul';
  const find = () =>
    app.db.prisma.mail.findFirst({
      where: { ...aboutRequest(id), recipient: `${who}@demo.test` },
    });
  await until(async () => (await find()) !== null);
  const mail = await find();
  const [, to = ''] = /^Reply-To: (\S+)$/im.exec(mail?.headers.replaceAll('\r', '') ?? '') ?? [];
  expect(to).toMatch(/^reply\+[0-9a-f]{40}@assent\.test$/);
  return { id, to, mail };
}

const look = async (id: string) => (await scene.admin.query(Request, { id })).approvalRequest;

/** The mails that ask somebody back about a request, in the order in which they came. */
async function questionsAbout(id: string): Promise<string[]> {
  await mailsAreSent(app);
  const mails = await app.db.prisma.mail.findMany({
    where: { ...aboutRequest(id), subject: { startsWith: 'Please answer again' } },
    orderBy: { id: 'asc' },
  });
  return mails.map(({ recipient, text }) => `${recipient}: ${text.split('\n\n')[0] ?? ''} ${text}`);
}

async function nothingWasDone(id: string): Promise<void> {
  const request = await look(id);
  expect(request?.status).toBe('PENDING');
  expect(
    await app.db.prisma.decision.count({ where: { assignment: { requestId: toId(id) } } }),
  ).toBe(0);
  expect(await app.db.prisma.comment.count({ where: { requestId: toId(id) } })).toBe(0);
}

const toId = (id: string) =>
  id.replace('req_', '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

describe('an answer', () => {
  test('approves, with a note, once however often it is handed over', async () => {
    const { id, to } = await asked();
    const raw = message({ to, text: 'Approve\r\n\r\nClear case.\r\n\r\n> old words' });
    const answers = await Promise.all([post(raw), post(raw), post(raw)]);
    for (const answer of answers) expect(answer).toEqual({ status: 202, received: 'DONE' });
    expect((await look(id))?.status).toBe('APPROVED');
    const decisions = await app.db.prisma.decision.findMany({
      where: { assignment: { requestId: toId(id) } },
    });
    expect(decisions.map(({ outcome, note }) => [outcome, note])).toEqual([
      ['APPROVED', 'Clear case.'],
    ]);
    expect(await questionsAbout(id)).toEqual([]);
  });

  test('denies with its reason, and comments, in the language of its writer', async () => {
    const one = await asked();
    const other = await asked();
    expect((await post(message({ to: one.to, text: 'Refusé : trop cher' }))).received).toBe('DONE');
    expect((await look(one.id))?.status).toBe('DENIED');
    const text = 'Which carrier was it?\r\n\r\nOn Monday, Assent <x@y.example> wrote:\r\n> approve';
    expect((await post(message({ to: other.to, text }))).received).toBe('DONE');
    expect((await look(other.id))?.status).toBe('PENDING');
    const [comment] = await app.db.prisma.comment.findMany({
      where: { requestId: toId(other.id) },
    });
    expect(comment?.body).toBe('Which carrier was it?');
  });

  test('is read whatever its encoding and its parts', async () => {
    const { id, to } = await asked();
    const boundary = '=-part';
    const raw = message({
      ...{ to, type: `multipart/alternative; boundary="${boundary}"` },
      text: [
        `--${boundary}`,
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Approuv=E9',
        `--${boundary}`,
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>deny: something else</p>',
        `--${boundary}--`,
      ].join('\r\n'),
    });
    expect((await post(raw)).received).toBe('DONE');
    expect((await look(id))?.status).toBe('APPROVED');
  });
});

describe('nothing is done, and whoever the address was made for is asked back', () => {
  test.each([
    ['a doubtful decision', { text: 'Approve if it is cheap' }, 'what your decision depends on'],
    ['a denial without a reason', { text: 'Deny' }, 'To deny takes a reason'],
    ['no text', { text: '' }, 'no text of yours'],
    ['HTML alone', { text: '<p>approve</p>', type: 'text/html' }, 'no text of yours'],
    ['no proof', { text: 'approve', results: [] }, 'could not be proven'],
    [
      'a failed proof',
      { text: 'approve', results: ['mx.assent.test; dmarc=fail header.from=demo.test'] },
      'could not be proven',
    ],
    [
      'a proof of another server',
      { text: 'approve', results: ['evil.test; dmarc=pass header.from=demo.test'] },
      'could not be proven',
    ],
    [
      'a proof of another domain',
      { text: 'approve', results: ['mx.assent.test; dmarc=pass header.from=evil.test'] },
      'could not be proven',
    ],
    [
      'two proofs',
      {
        text: 'approve',
        results: [
          'mx.assent.test; dmarc=pass header.from=demo.test',
          'mx.assent.test; dmarc=pass header.from=demo.test',
        ],
      },
      'could not be proven',
    ],
    ['somebody else', { text: 'approve', from: 'Omar <omar@demo.test>' }, 'could not be proven'],
    [
      'two senders',
      { text: 'approve', from: 'paul@demo.test, omar@demo.test' },
      'could not be proven',
    ],
    [
      'a sender’s name that is an address',
      { text: 'approve', from: '"paul@demo.test" <evil@evil.test>' },
      'could not be proven',
    ],
    ['no sender', { text: 'approve', from: '' }, 'could not be proven'],
  ] as const)('%s', async (_what, reply, why) => {
    const { id, to } = await asked();
    expect(await post(message({ to, ...reply }))).toEqual({ status: 202, received: 'ASKED_BACK' });
    await nothingWasDone(id);
    const questions = await questionsAbout(id);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatch(/^paul@demo\.test: /);
    expect(questions[0]).toContain(why);
    // Within the hour nobody is asked back again, whatever comes.
    await post(message({ to, ...reply }));
    expect(await questionsAbout(id)).toHaveLength(1);
  });

  test('what is settled, or not theirs to decide', async () => {
    const { id, to } = await asked('paul', 'omar');
    await post(message({ to, text: 'approve' }));
    const before = await look(id);
    expect((await post(message({ to, text: 'deny: no' }))).received).toBe('ASKED_BACK');
    expect(await look(id)).toEqual(before);
    expect((await questionsAbout(id))[0]).toContain(
      'is settled, or it does not wait for your answer',
    );
  });

  test('what comes three days later', async () => {
    const { id, to } = await asked();
    app.advance(4 * day);
    expect((await post(message({ to, text: 'approve' }))).received).toBe('ASKED_BACK');
    expect((await questionsAbout(id))[0]).toContain('too long after');
    expect((await look(id))?.status).toBe('PENDING');
  });
});

describe('what is none of ours, or a program’s, is dropped without a word', () => {
  test.each([
    ['an automatic answer', { more: ['Auto-Submitted: auto-replied'] }],
    ['a bulk mail', { more: ['Precedence: bulk'] }],
    ['a report', { more: ['Return-Path: <>'] }],
    ['a daemon’s', { from: 'MAILER-DAEMON@demo.test' }],
    ['another address', { to: 'reply@assent.test' }],
    ['a forged token', { to: `reply+${'a'.repeat(40)}@assent.test` }],
  ] as const)('%s', async (_what, reply) => {
    const { id, to } = await asked();
    expect((await post(message({ to, text: 'approve', ...reply }))).received).toBe('DROPPED');
    await nothingWasDone(id);
    expect(await questionsAbout(id)).toEqual([]);
  });

  test('two tokens, a token of another purpose, and what is no message', async () => {
    const one = await asked();
    const other = await asked();
    const link = /\/review\/([0-9a-f]{40})/.exec(one.mail?.text ?? '')?.[1] ?? '';
    for (const raw of [
      message({ to: `${one.to}, ${other.to}`, text: 'approve' }),
      message({ to: `reply+${link}@assent.test`, text: 'approve' }),
      message({ to: '', text: `To: ${one.to}\r\n\r\napprove` }),
      '',
      '\0\0\0',
      'approve',
    ]) {
      expect(await post(raw)).toEqual({ status: 202, received: 'DROPPED' });
    }
    await nothingWasDone(one.id);
    await nothingWasDone(other.id);
  });
});

describe('the door', () => {
  test.each([
    [401, 'UNAUTHENTICATED', { authorization: '' }],
    [401, 'UNAUTHENTICATED', { authorization: `Bearer ${wrongSecret}` }],
    [401, 'UNAUTHENTICATED', { authorization: inbound.secret }],
    [415, 'UNSUPPORTED_MEDIA_TYPE', { 'content-type': 'application/json' }],
  ])('%i %s', async (status, code, headers) => {
    const { id, to } = await asked();
    expect(await post(message({ to, text: 'approve' }), headers)).toMatchObject({ status, code });
    await nothingWasDone(id);
  });

  test('takes a megabyte and no more', async () => {
    const { to } = await asked();
    expect(await post(message({ to, text: 'x'.repeat(1_000_001) }))).toMatchObject({
      ...{ status: 413, code: 'TOO_LARGE' },
    });
  });

  test('is not there where nobody answers by mail, nor is the address in any mail', async () => {
    const without = await startTestApp();
    const people = await meetPeople(without);
    await askForApproval(people, ['paul']);
    await until(async () => (await without.db.prisma.mail.count()) > 0);
    const mail = await without.db.prisma.mail.findFirstOrThrow();
    expect(mail.headers).not.toMatch(/^Reply-To:/im);
    expect(mail.text).not.toContain('reply to this e-mail');
    const { status } = await fetch(`${without.url}/inbound/mail`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'message/rfc822' },
      body: 'x',
    });
    expect(status).toBe(404);
    await without.close();
  });
});
