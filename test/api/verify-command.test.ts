// `npm run verify`, typed by an operator against a database of either kind. No secret is set.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { toPublicId } from '../../src/domain/public-id.ts';
import { administer, withDatabase } from '../support/prepare-database.ts';
import { runScript } from '../support/run-script.ts';
import { createStore, type Store } from '../support/server-process.ts';

const isEmbedded = inject('database') === 'embedded';
let store: Store;

beforeAll(async () => {
  store = await createStore();
});

afterAll(() => store.drop());

/** The settings of the database alone. */
function verify(env = store.env) {
  const { DATA_DIR = '', DATABASE_URL = '' } = env;
  return runScript('verify', { DATA_DIR, DATABASE_URL });
}

test('a clean database: 0, and how much was looked at', async () => {
  const db = await store.open();
  const requests = await db.prisma.approvalRequest.count();
  const decisions = await db.prisma.decision.count();
  await db.close();
  const { code, stdout, stderr } = await verify();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(
    new RegExp(
      `^Checked ${String(requests)} requests with \\d+ events, ${String(decisions)} decisions and \\d+ comments in \\d+\\.\\d s\\. Everything fits\\.\\n$`,
    ),
  );
});

test('one that somebody changed: 1, and a line for each finding; 0 again once it is put back', async () => {
  const db = await store.open();
  const { id, note, event } = await db.prisma.decision.findFirstOrThrow({
    where: { outcome: 'DENIED' },
    select: { id: true, note: true, event: { select: { requestId: true, sequence: true } } },
  });
  await db.prisma.decision.update({ where: { id }, data: { note: 'Gladly.' } });
  await db.close();
  const changed = await verify();
  expect(changed).toMatchObject({ code: 1, stderr: '' });
  const [finding, summary] = changed.stdout.split('\n');
  expect(finding).toMatch(
    new RegExp(
      `^${toPublicId('ApprovalRequest', event.requestId)}: the note of the decision by usr_[0-9a-f]{32} differs from event ${String(event.sequence)}\\.$`,
    ),
  );
  expect(summary).toMatch(/1 thing does not fit: see above\.$/);

  const again = await store.open();
  await again.prisma.decision.update({ where: { id }, data: { note } });
  await again.close();
  expect(await verify()).toMatchObject({ code: 0 });
});

test.runIf(isEmbedded)('one that a server uses, or that is not there: 2, and why', async () => {
  const db = await store.open();
  const held = await verify();
  await db.close();
  expect(held).toMatchObject({ code: 2, stdout: '' });
  expect(held.stderr).toContain(store.env.DATA_DIR);

  const empty = await mkdtemp(join(tmpdir(), 'assent-empty-'));
  expect(await verify({ DATA_DIR: empty })).toEqual({
    code: 2,
    stdout: '',
    stderr: `There is no database in ${empty}. Check DATA_DIR.\n`,
  });
  expect(await readdir(empty)).toEqual([]);
  await rm(empty, { recursive: true });
});

test.skipIf(isEmbedded)('one that is empty, or does not answer: 2, and why', async () => {
  const server = inject('postgresUrl');
  const name = `${inject('template')}_empty`;
  await administer(server, `CREATE DATABASE ${name}`);
  expect(await verify({ DATABASE_URL: withDatabase(server, name) })).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('not of this version') as string,
  });
  await administer(server, `DROP DATABASE ${name}`);
  expect(await verify({ DATABASE_URL: withDatabase(server, name) })).toMatchObject({
    code: 2,
    stderr: `database "${name}" does not exist\n`,
  });
  expect(await verify({ DATABASE_URL: 'postgres://127.0.0.1:1/assent' })).toMatchObject({
    code: 2,
    stderr: 'The database does not answer. Check DATABASE_URL.\n',
  });
});

test('what it does not understand: 2, and how it is used', async () => {
  const ended = await runScript('verify', store.env, '--repair');
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain('Usage: npm run verify\n');
});
