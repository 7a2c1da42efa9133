// The commands that the README names beside `npm start`, typed against a data directory of their own.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from './support/server-process.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
let dataDir: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'assent-commands-'));
});

afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function run(script: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...args],
    { cwd: root, env: { PATH: process.env.PATH, DATA_DIR: dataDir, DEMO: '0' } },
  );
  return stdout.trim();
}

test(
  'the first administrator of an empty database signs in with a token',
  { timeout: 180_000 },
  async () => {
    await run('person', '--email', 'Ada@Example.com', '--name', 'Ada', '--role', 'ADMIN');
    const server = startServer({ DATA_DIR: dataDir, DEMO: '0' });
    const url = await server.ready();
    expect(server.output()).not.toContain('demo.test');

    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await run('token', '--email', 'ada@example.com')}`,
      },
      body: JSON.stringify({ query: '{ viewer { user { name role } } users { nodes { name } } }' }),
    });
    expect(await response.json()).toEqual({
      data: {
        viewer: { user: { name: 'Ada', role: 'ADMIN' } },
        users: { nodes: [{ name: 'Ada' }] },
      },
    });
    expect((await server.end('SIGTERM')).code).toBe(0);
  },
);

test.concurrent.each([
  ['person', ['--email', 'nobody', '--name', 'X', '--role', 'ADMIN']],
  ['person', ['--email', 'x@example.com', '--name', 'X', '--role', 'KING']],
  ['token', []],
  ['token', ['--email', 'x@example.com', '--hours', '0']],
])('%s %j says how it is used', async (script, args) => {
  await expect(run(script, ...args)).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`Usage: npm run ${script} -- `) as string,
  });
});
