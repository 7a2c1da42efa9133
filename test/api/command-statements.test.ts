// What a command writes to its request's rows is one statement (decision 18), whatever it writes.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explain } from '../support/explain.ts';
import { Edit } from '../support/operations-edit.ts';
import { Approve, Comment, Withdraw } from '../support/operations.ts';
import { askForApproval, meetPeople, openTicket, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;
let scene: Scene;
let ticketId: string;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  ticketId = await openTicket(scene);
});
afterAll(() => app.close());

const writing =
  /(INSERT INTO|UPDATE|DELETE FROM) (?:"public"\.)?"(ApprovalRequest|ApprovalStep|Assignment|InboxEntry|Comment|RequestEvent|Decision)"/g;

/** What each of its statements that write does to which tables. */
async function writesOf(work: () => Promise<unknown>): Promise<string[][]> {
  const before = app.statements.length;
  await work();
  const sent = app.statements.slice(before);
  const writes = sent.map((text) =>
    [...text.matchAll(writing)].map(([, what, of]) => `${what} ${of}`),
  );
  return writes.filter((each) => each.length > 0).map((each) => [...new Set(each)].sort());
}

test('asking', async () => {
  const asked = await writesOf(() => askForApproval(scene, ['paul', 'marc'], ticketId));
  expect(asked).toEqual([
    [
      'INSERT INTO ApprovalRequest',
      'INSERT INTO ApprovalStep',
      'INSERT INTO Assignment',
      'INSERT INTO InboxEntry',
      'INSERT INTO RequestEvent',
    ],
  ]);
});

test('a comment, an approval, an edit that decisions fall by, a withdrawal', async () => {
  const { id } = await askForApproval(scene, ['paul', 'marc'], ticketId);
  const record = ['INSERT INTO RequestEvent', 'UPDATE ApprovalRequest'];
  expect(
    await writesOf(() => scene.lea.query(Comment, { input: { id, body: 'Which order?' } })),
  ).toEqual([['INSERT INTO Comment', ...record, 'UPDATE InboxEntry']]);
  expect(await writesOf(() => scene.paul.query(Approve, { input: { id } }))).toEqual([
    ['INSERT INTO Decision', ...record, 'UPDATE InboxEntry'],
  ]);
  expect(
    await writesOf(() => scene.lea.query(Edit, { input: { id, subject: 'Another' } })),
  ).toEqual([
    [
      ...['INSERT INTO ApprovalStep', 'INSERT INTO Assignment'],
      ...[...record, 'UPDATE ApprovalStep', 'UPDATE InboxEntry'],
    ],
  ]);
  expect(
    await writesOf(() => scene.lea.query(Withdraw, { input: { id, reason: 'Settled.' } })),
  ).toEqual([[...record, 'UPDATE ApprovalStep', 'UPDATE InboxEntry']]);
});

test('the people whom an approval or a new request names are read once', async () => {
  const people = async (work: () => Promise<unknown>) => {
    const before = app.statements.length;
    await work();
    const sent = app.statements.slice(before).filter((text) => /p\.id = ANY\(/.test(text));
    return sent.map((text) => (text.includes('AS directory') ? 'named' : 'others'));
  };
  const { id } = await askForApproval(scene, ['paul', 'marc'], ticketId);
  expect(await people(() => scene.paul.query(Approve, { input: { id } }))).toEqual(['named']);
  expect(await people(() => askForApproval(scene, ['paul'], ticketId))).toEqual(['named']);
});

test('none reads a whole table, whatever its values', async () => {
  const before = app.statements.length;
  const { id } = await askForApproval(scene, ['paul', 'marc'], ticketId);
  await scene.lea.query(Comment, { input: { id, body: 'Which order?' } });
  await scene.paul.query(Approve, { input: { id } });
  await scene.lea.query(Withdraw, { input: { id, reason: 'Settled.' } });
  const planned = /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/;
  const texts = new Set(app.statements.slice(before).filter((text) => planned.test(text)));
  expect(texts.size).toBeGreaterThan(8);
  for (const text of texts) {
    const parameters = new Set(text.match(/\$\d+/g)).size;
    const values = Array.from({ length: parameters }, () => 'NULL').join();
    const plan = await explain(app.db, text, values);
    expect(plan.match(/Seq Scan on "?\w+/g) ?? [], text).toEqual([]);
  }
});
