// Capability 10, the record: whatever is changed by hand in the database is found and named.
import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { verifyRecords } from '../../src/commands/verify-records.ts';
import { readOnly } from '../../src/db/read-only.ts';
import { readRecords } from '../../src/db/record-reader.ts';
import { toPublicId } from '../../src/domain/public-id.ts';
import { verifyRequest } from '../../src/record/verify-request.ts';
import { byHand, keepTables, putTablesBack } from '../support/by-hand.ts';
import { Approve } from '../support/operations.ts';
import { expectDone, tellStory, type Story } from '../support/record-story.ts';
import { askForApproval, meetPeople, toUuid, type Person, type Scene } from '../support/scene.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';
import { everyChange } from './record/every-change.ts';
import { handOf, tamperings } from './record/tamperings.ts';

let app: TestApp;
let scene: Scene;
let story: Story;

beforeAll(async () => {
  app = await startTestApp();
  scene = await meetPeople(app);
  story = await tellStory(app, scene);
});

afterAll(() => app.close());

async function findings(): Promise<string[]> {
  const found: string[] = [];
  await verifyRecords(app.db.prisma, (finding) => found.push(finding));
  return found;
}

/** A finding about a request, without what differs from run to run. */
function plain(finding: string, requestId: string): string {
  const people = Object.entries(scene.ids) as [Person, string][];
  return people
    .reduce((line, [name, id]) => line.replaceAll(id, name), finding)
    .replace(`${requestId}: `, '')
    .replaceAll(story.board, 'the board')
    .replaceAll(/\b(com|asg)_[0-9a-f]{32}\b/g, '$1_…')
    .replaceAll(/\b20\d\d-\d\d-\d\dT[\d:.]+Z/g, 'a time')
    .replaceAll(/(?<=Ms is (?:0, and the events say )?)[1-9]\d*|\b\d{3,}\b/g, 'so long')
    .replace(
      /^(the feed of \w+): [\w ]+ of its items are unread.*/,
      '$1 has a wrong number of unread items',
    )
    .replace(/^the feed of (\w+): .*/, 'the feed of $1 has a gap')
    .replace(/^number \d+ in/, 'a number in');
}

test('nothing is found in the demo, or where everything has happened', async () => {
  const types = await app.db.prisma.requestEvent.groupBy({ by: ['type'] });
  expect(types.length).toBeGreaterThan(14);
  const told: number[] = [];
  const verified = await verifyRecords(
    app.db.prisma,
    (finding) => expect.fail(finding),
    (requests) => told.push(requests),
  );
  const { prisma } = app.db;
  expect(verified).toEqual({
    requests: await prisma.approvalRequest.count(),
    events: await prisma.requestEvent.count(),
    decisions: await prisma.decision.count(),
    comments: await prisma.comment.count(),
    findings: 0,
  });
  expect(told.at(-1)).toBe(verified.requests);
});

test('nothing is found while people go on', async () => {
  const goOn = async (approver: 'paul' | 'omar') => {
    for (let turn = 0; turn < 8; turn++) {
      const { id } = await askForApproval(scene, [approver]);
      await expectDone(scene[approver].query(Approve, { input: { id } }));
    }
    return 'done' as const;
  };
  const all = Promise.all([goOn('paul'), goOn('omar')]);
  let looks = 0;
  // The embedded database never lets go of the thread by itself.
  while ((await Promise.race([all, setImmediate('going')])) === 'going') {
    expect(await findings()).toEqual([]);
    looks += 1;
  }
  expect(looks).toBeGreaterThan(1);
});

test('nothing can be written', async () => {
  const write = readOnly(app.db.prisma, (tx) => tx.decision.updateMany({ data: { note: null } }));
  await expect(write).rejects.toThrow('read-only');
});

describe('what somebody changes is found', () => {
  beforeAll(() => keepTables(app.db));
  afterEach(() => putTablesBack(app.db));

  test.each(tamperings)('$what', async ({ of, sql, found }) => {
    const id = story[of];
    await byHand(app.db, await sql(toUuid(id), handOf(app.db, scene)));
    const lines = await findings();
    expect(lines.map((line) => plain(line, id))).toEqual(found);
    // Everything that names a request names this one, and nothing else is wrong.
    for (const line of lines) expect(line).toMatch(new RegExp(`^(${id}: |the feed of usr_)`));
    await putTablesBack(app.db);
    expect(await findings()).toEqual([]);
  });
});

test('whatever column of whatever row it is', async () => {
  const ids = Object.values(story).map(toUuid);
  let changes = 0;
  for await (const page of readRecords(app.db.prisma)) {
    for (const stored of page.filter(({ row }) => ids.includes(row.id))) {
      expect(verifyRequest(stored)).toEqual([]);
      for (const { what, changed } of everyChange(stored)) {
        const found = verifyRequest(changed);
        const id = toPublicId('ApprovalRequest', stored.row.id);
        expect(found, `${what} of ${id}`).not.toEqual([]);
        changes += 1;
      }
    }
  }
  expect(changes).toBeGreaterThan(500);
});
