// `npm run verify` on as many requests as a busy year has: nothing is found where nothing was changed.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addManyRequests } from '../support/many-requests.ts';
import { runScript } from '../support/run-script.ts';
import { createStore, type Store } from '../support/server-process.ts';

const count = 10_000;
let store: Store;

beforeAll(async () => {
  store = await createStore();
});

afterAll(() => store.drop());

// The embedded database is for trying things out; so many are kept in Postgres.
test.runIf(inject('database') === 'postgres')('10,000 requests', { timeout: 240_000 }, async () => {
  const db = await store.open();
  await addManyRequests(db.prisma, count);
  expect(await db.prisma.requestEvent.count()).toBeGreaterThan(8 * count);
  expect(await db.prisma.decision.count()).toBeGreaterThan(count);
  await db.close();

  const { code, stdout, stderr } = await runScript('verify', store.env);
  expect(stdout).toMatch(/^Checked \S+ requests with .* Everything fits\.\n$/);
  expect(code).toBe(0);
  expect(stderr.match(/^[\d,]+ requests …$/gm)).toHaveLength(count / 1_000);
});
