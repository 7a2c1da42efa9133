// What a round of live costs must not grow with the tables: its statements find everything by an index.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { changesSince } from '../../src/db/rights-changes.ts';
import { nextItems } from '../../src/feed/read-feed.ts';
import { explain } from '../support/explain.ts';
import { startTestApp, type TestApp } from '../support/test-app.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const statements = {
  'what comes next in feeds': [
    nextItems.text,
    `ARRAY['01980000-0000-7000-8000-000000000001']::uuid[], ARRAY[7]`,
  ],
  'whose rights have changed': [changesSince.text, `'700'`],
} as const;

test.each(Object.entries(statements))('%s', async (_name, [text, values]) => {
  const plan = await explain(app.db, text, values);
  expect(plan).toContain('Index');
  expect(plan).not.toContain('Seq Scan');
});
