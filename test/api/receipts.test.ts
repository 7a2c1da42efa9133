// Capability 10, the record: a decision's receipt, got over the API and checked without the server.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyRecords } from '../../src/commands/verify-records.ts';
import { hashOf } from '../../src/record/chain.ts';
import { codesOf } from '../support/answers.ts';
import { byHand, keepTables, putTablesBack } from '../support/by-hand.ts';
import { Proof, Receipt } from '../support/operations-record.ts';
import { tellStory, type Story } from '../support/record-story.ts';
import { runScript } from '../support/run-script.ts';
import { meetPeople, toUuid, type Person, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
let story: Story;
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'assent-receipts-'));
  app = await startTestApp();
  scene = await meetPeople(app);
  story = await tellStory(app, scene);
});

afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
  await app.close();
});

async function proofOf(id: string) {
  const { approvalRequest } = await scene.admin.query(Proof, { id });
  return approvalRequest!;
}

/** The nth decision's event of a request. */
async function decisionOf(id: string, nth: number) {
  const { timeline } = await proofOf(id);
  return timeline.nodes.filter(({ type }) => type === 'APPROVED' || type === 'DENIED')[nth]!;
}

async function receiptOf(id: string, by: Person = 'lea') {
  return (await scene[by].query(Receipt, { id })).approvalRequestReceipt;
}

/** Keeps the receipt and the server's keys as files, and asks the command what they are worth. */
async function check(jws: string, keys?: unknown) {
  const response = await fetch(`${app.url}/.well-known/receipt-keys.json`);
  const files = { receipt: join(dir, 'receipt'), keys: join(dir, 'keys') };
  await writeFile(files.receipt, jws);
  await writeFile(files.keys, JSON.stringify(keys ?? (await response.json())));
  return runScript('verify-receipt', {}, files.receipt, '--keys', files.keys);
}

describe('a receipt', () => {
  test('says what was decided, and proves it to whoever has the public keys', async () => {
    const { timeline, ticketSummary, steps } = await proofOf(story.denied);
    const denial = await decisionOf(story.denied, 2);
    const before = timeline.nodes[denial.sequence - 2]!;
    const receipt = (await receiptOf(denial.id))!;
    expect(receipt).toEqual({
      jws: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) as string,
      issuedAt: expect.any(String) as string,
      requestId: story.denied,
      subject: 'Refund of 999 EUR',
      ticketNumber: ticketSummary.number,
      outcome: 'DENIED',
      note: 'Never that much.',
      decidedBy: { id: scene.ids.marc, name: 'Marc Dubois' },
      forWhom: { id: scene.ids.marc, name: 'Marc Dubois' },
      answeredAs: 'APPROVER',
      decidedAt: denial.occurredAt,
      eventId: denial.id,
      eventSequence: 11,
      eventHash: denial.hash,
      previousHash: before.hash,
    });
    const ended = await check(receipt.jws);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain(
      'This receipt is genuine.\n\nMarc Dubois denied “Refund of 999 EUR”\nfor themselves,',
    );
    expect(ended.stdout).toContain(`Note          Never that much.`);
    expect(ended.stdout).toContain(app.url);

    // The same by its assignment.
    const assignment = steps[0]!.assignments.find(({ decision }) => decision?.outcome === 'DENIED');
    const { eventId, eventHash } = receipt;
    expect(await receiptOf(assignment!.id)).toMatchObject({ eventId, eventHash });
  });

  test('of a decision that fell stays, with the words that it was made about', async () => {
    const fallen = await decisionOf(story.denied, 0);
    expect(await receiptOf(fallen.id)).toMatchObject({
      subject: 'Refund of 240 EUR',
      outcome: 'APPROVED',
      note: '240 is right.',
      decidedBy: { id: scene.ids.paul },
      eventSequence: 5,
    });
  });

  test.each([
    ['a group', 1, 'marc', 'GROUP_MEMBER', () => ({ id: story.board, name: 'The board' })],
    ['someone away', 2, 'paul', 'STAND_IN', () => ({ id: scene.ids.omar, name: 'Omar Haddad' })],
    ['all who had not answered', 3, 'admin', 'ESCALATION', () => ({ id: scene.ids.marc })],
  ] as const)('names who was asked: %s', async (_whom, nth, by, answeredAs, forWhom) => {
    const receipt = (await receiptOf((await decisionOf(story.approved, nth)).id))!;
    expect(receipt).toMatchObject({
      outcome: 'APPROVED',
      decidedBy: { id: scene.ids[by] },
      answeredAs,
      forWhom: forWhom(),
    });
    expect(await check(receipt.jws)).toMatchObject({ code: 0 });
  });

  test('is worth nothing once it is changed, or with the keys of another server', async () => {
    const { jws } = (await receiptOf((await decisionOf(story.denied, 2)).id))!;
    const [header, payload, signature] = jws.split('.') as [string, string, string];
    const says = Buffer.from(payload, 'base64url').toString().replace('DENIED', 'APPROVED');
    const changed = [header, Buffer.from(says).toString('base64url'), signature].join('.');
    expect(await check(changed)).toMatchObject({ code: 1 });
    expect(await check(jws, { keys: [] })).toMatchObject({ code: 1 });
  });
});

test('the events of a timeline are numbered, each with its hash', async () => {
  const { timeline } = await proofOf(story.approved);
  expect(timeline.nodes.map(({ sequence }) => sequence)).toEqual(
    timeline.nodes.map((_, index) => index + 1),
  );
  const stored = await app.db.prisma.requestEvent.findMany({
    where: { requestId: toUuid(story.approved) },
    orderBy: { sequence: 'asc' },
  });
  expect(timeline.nodes.map(({ hash }) => hash)).toEqual(stored.map(({ hash }) => hash));
});

describe('no receipt', () => {
  test.each(['omar', 'nina'] as const)(
    'for %s, who may not see the request: as if there were none',
    async (outsider) => {
      const event = await decisionOf(story.denied, 2);
      expect(await receiptOf(event.id, 'paul')).not.toBeNull();
      expect(await receiptOf(event.id, outsider)).toBeNull();
      const { steps } = await proofOf(story.denied);
      expect(await receiptOf(steps[0]!.assignments[0]!.id, outsider)).toBeNull();
      expect(await receiptOf(`evt_${'0'.repeat(32)}`, outsider)).toBeNull();
    },
  );

  test('of what is no decision', async () => {
    const { timeline, steps } = await proofOf(story.pending);
    const open = steps[0]!.assignments.find(({ decision }) => decision === null)!;
    expect(await receiptOf(open.id)).toBeNull();
    expect(await receiptOf(timeline.nodes[0]!.id)).toBeNull();
    expect(await receiptOf(`asg_${'0'.repeat(32)}`)).toBeNull();
  });

  test('by an id of something else, or by none', async () => {
    for (const id of [story.denied, scene.ids.paul, 'receipt', '']) {
      const answer = await scene.lea.post(Receipt.toString(), { id });
      expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('for someone who is signed out', async () => {
    const { id } = await decisionOf(story.denied, 2);
    expect(codesOf(await app.signedOut.post(Receipt.toString(), { id }))).toEqual([
      'UNAUTHENTICATED',
    ]);
  });
});

describe('a record that was changed', () => {
  beforeAll(() => keepTables(app.db));

  /** Paul's first note, said otherwise, and every hash after it made anew where `all`. */
  async function rewrite(all: boolean): Promise<void> {
    const requestId = toUuid(story.denied);
    const events = await app.db.prisma.requestEvent.findMany({
      where: { requestId, sequence: { gte: 4 } },
      orderBy: { sequence: 'asc' },
    });
    let { hash } = events[0]!;
    const statements = events.slice(1).map((row) => {
      const data = row.sequence === 5 ? { ...(row.data as object), note: 'Never.' } : row.data;
      hash = all ? hashOf(hash, { ...row, data }) : row.hash;
      return `UPDATE "RequestEvent" SET hash = '${hash}', data = '${JSON.stringify(data)}' WHERE id = '${row.id}'`;
    });
    statements.push(
      `UPDATE "ApprovalRequest" SET "eventHash" = '${hash}' WHERE id = '${requestId}'`,
      `UPDATE "Decision" SET note = 'Never.' WHERE "eventId" = '${events[1]!.id}'`,
    );
    await byHand(app.db, statements.join('; '));
  }

  test('is not signed', async () => {
    const { id } = await decisionOf(story.denied, 2);
    await rewrite(false);
    const answer = await scene.lea.post(Receipt.toString(), { id });
    expect(codesOf(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    const [fault] = app.faults.splice(0) as [{ err: { message: string } }];
    expect(fault.err.message).toBe(
      `The record of ${story.denied} is broken: event 5 does not fit its hash and that of event 4: one of the two was changed.`,
    );
    await putTablesBack(app.db);
    expect(await receiptOf(id)).not.toBeNull();
  });

  test('with every hash made anew looks whole, and no longer fits the receipts', async () => {
    const { id } = await decisionOf(story.denied, 2);
    const before = await receiptOf(id);
    await rewrite(true);
    await verifyRecords(app.db.prisma, (finding) => expect.fail(finding));
    const after = await receiptOf(id);
    expect(after?.note).toBe(before?.note);
    expect(after?.eventHash).not.toBe(before?.eventHash);
    await putTablesBack(app.db);
  });
});

describe('the keys', () => {
  const path = '/.well-known/receipt-keys.json';

  test('are public, for any page, and may be kept for an hour', async () => {
    const response = await fetch(`${app.url}${path}`, {
      headers: { origin: 'https://anywhere.example' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    const { keys } = (await response.json()) as { keys: Record<string, string>[] };
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0]!).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
  });

  test('are those of RECEIPT_PRIVATE_KEY where it is set', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const other = await startTestApp({ receiptKey: { pem } });
    const response = await fetch(`${other.url}${path}`);
    const { keys } = (await response.json()) as { keys: { x: string }[] };
    expect(keys.map(({ x }) => x)).toEqual([publicKey.export({ format: 'jwk' }).x]);
    await other.close();
  });

  test('are not there without a key; a receipt then says what to set', async () => {
    const other = await startTestApp({ receiptKey: null });
    const response = await fetch(`${other.url}${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toContain('RECEIPT_PRIVATE_KEY');

    const { id } = await other.db.prisma.requestEvent.findFirstOrThrow({
      where: { type: 'APPROVED' },
    });
    const admin = await other.as('admin');
    const answer = await admin.post(Receipt.toString(), { id: `evt_${id.replaceAll('-', '')}` });
    expect(codesOf(answer)).toEqual(['NOT_CONFIGURED']);
    expect(answer.errors?.[0]?.message).toContain('RECEIPT_PRIVATE_KEY');
    await other.close();
  });
});
