import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findChromium } from './test/browser/find-chromium.ts';

/** Where the suite's Postgres half finds its server; each run makes and drops databases of its own. */
const postgresUrl = process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const redisUrl = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';

const hasPostgres = await isThere('Postgres', postgresUrl, 'the half of the tests that runs on it');
const hasRedis = await isThere('Redis', redisUrl, 'the test of two servers that wake each other');

const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedisServer) {
  if (process.env.REQUIRE_REDIS === '1')
    throw new Error('REQUIRE_REDIS=1, and no redis-server here.');
  console.warn(
    '\nLEFT OUT: test/live, which kills a Redis of its own: there is no redis-server.\n',
  );
}

const chromium = findChromium();
if (chromium === undefined) {
  if (process.env.REQUIRE_BROWSER === '1') throw new Error('REQUIRE_BROWSER=1, and no Chromium.');
  console.warn(
    '\nLEFT OUT: test/browser, the web clients in a real browser: there is no Chromium here.\n' +
      'Install one (Debian: apt-get install chromium), or name one with CHROMIUM_PATH.\n',
  );
}

/** Says plainly what is left out, or refuses to where REQUIRE_… is set. */
async function isThere(name: string, url: string, what: string): Promise<boolean> {
  if (await answers(url)) return true;
  const variable = name.toUpperCase();
  if (process.env[`REQUIRE_${variable}`] === '1') {
    throw new Error(`REQUIRE_${variable}=1, and no ${name} answers at ${url}.`);
  }
  console.warn(
    `\nLEFT OUT: ${what}, because no ${name} answers at ${url}.\n` +
      `Start one there, or name another with TEST_${variable}_URL.\n`,
  );
  return false;
}

function answers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port || (url.startsWith('redis') ? 6379 : 5432)),
    });
    const end = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(2_000, () => {
      end(false);
    });
    socket.once('connect', () => {
      end(true);
    });
    socket.once('error', () => {
      end(false);
    });
  });
}

/** The tests in test/api start the whole app and run once on each database. */
const api = (database: 'embedded' | 'postgres') => ({
  extends: true as const,
  test: {
    name: database,
    include: ['test/api/**/*.test.ts'],
    globalSetup: ['test/support/prepare-database.ts'],
    provide: { database, postgresUrl, redisUrl: hasRedis ? redisUrl : '' },
    // One file after the other in the same two threads: what they import is loaded twice in all,
    // not a hundred times. Nothing there keeps a state of its own; each file starts its own app.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

/** Several servers, with a Redis of its own that it kills. */
const live = {
  extends: true as const,
  test: {
    name: 'live',
    include: ['test/live/**/*.live.test.ts'],
    globalSetup: ['test/support/prepare-database.ts'],
    provide: { database: 'postgres' as const, postgresUrl, redisUrl: hasRedis ? redisUrl : '' },
    testTimeout: 1_800_000,
    hookTimeout: 120_000,
  },
};

/** The web clients in a real browser, against a server in a process of its own. */
const browser = (path: string) => ({
  extends: true as const,
  test: {
    name: 'browser',
    include: ['test/browser/**/*.browser.test.ts'],
    globalSetup: ['test/support/prepare-database.ts'],
    provide: {
      ...{ database: 'embedded' as const, postgresUrl, redisUrl: '', chromium: path },
    },
    expect: { poll: { timeout: 120_000 } },
    testTimeout: 300_000,
    hookTimeout: 240_000,
  },
});

export default defineConfig({
  resolve: {
    // Vite would take graphql's ES modules and Node its CommonJS: two copies that refuse each other.
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }],
  },
  test: {
    // The machine may have two cores: two files at a time keep waits short everywhere.
    maxWorkers: 2,
    // Threads share what the engine has compiled of the embedded database; processes would not.
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/api/**',
            'test/live/**/*.live.test.ts',
            'test/browser/**/*.browser.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      api('embedded'),
      ...(hasPostgres ? [api('postgres')] : []),
      ...(hasPostgres && hasRedisServer ? [live] : []),
      ...(chromium ? [browser(chromium)] : []),
    ],
  },
});
