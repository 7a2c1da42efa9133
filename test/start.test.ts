import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from './support/server-process.ts';

let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'assent-start-'));
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

test(
  'a first start fills in the demo, a second process is kept out, a later start finds it all',
  { timeout: 240_000 },
  async () => {
    const first = startServer({ DATA_DIR: dataDir });
    const url = await first.ready();
    expect(first.output()).toContain(`${url}/graphql`);
    expect(first.output()).toContain(`${url}/mailbox`);
    expect(first.output()).toContain('lea@demo.test');

    const second = startServer({ DATA_DIR: dataDir });
    await expect(second.ready()).rejects.toThrow(`process ${String(first.child.pid)} on `);
    expect((await second.end('SIGTERM')).code).toBe(1);
    expect(second.output()).not.toContain('    at ');
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await first.end('SIGKILL');

    const third = startServer({ DATA_DIR: dataDir });
    await third.ready();
    expect(third.output()).not.toContain('Filling in');
    expect((await third.end('SIGTERM')).code).toBe(0);
  },
);

test('wrong settings end it with every mistake named', async () => {
  const server = startServer({
    PORT: 'eighty',
    DEMO: 'yes',
    DATABASE_URL: 'postgres://127.0.0.1:5432/none',
  });
  await expect(server.ready()).rejects.toThrow('ended before');
  expect(server.output()).toContain('PORT must be');
  expect(server.output()).toContain('DEMO must be');
  expect(server.output()).toContain('AUTH_JWT_SECRET');
  expect(server.output()).not.toContain('    at ');
});

test('a database that does not answer is said in words', async () => {
  const server = startServer({
    DATABASE_URL: 'postgres://postgres@127.0.0.1:1/none',
    AUTH_JWT_SECRET: 'x'.repeat(32),
  });
  await expect(server.ready()).rejects.toThrow('ended before');
  expect(server.output()).toContain('The database does not answer. Check DATABASE_URL.');
});
