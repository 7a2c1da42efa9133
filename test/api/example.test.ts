import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { createStore, startServer } from '../support/server-process.ts';
import { testSecret } from '../support/secret.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test(
  'examples/first-approval goes through, against a started server',
  { timeout: 180_000 },
  async () => {
    const store = await createStore();
    const server = startServer({ ...store.env, AUTH_JWT_SECRET: testSecret });
    try {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', 'examples/first-approval/first-approval.ts'],
        {
          cwd: root,
          env: { PATH: process.env.PATH, ASSENT_URL: await server.ready() },
          timeout: 120_000,
        },
      );
      expect(stdout.trim().split('\n').at(-1)).toBe('✓ the ticket is solved');
    } finally {
      await server.end('SIGTERM');
      await store.drop();
    }
  },
);
