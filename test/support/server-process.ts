import { spawn, type ChildProcess } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { openEmbedded } from '../../src/db/embedded.ts';
import { openPostgres } from '../../src/db/postgres.ts';
import { administer, withDatabase } from './prepare-database.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A copy of the demo database that server processes can be started on, one after the other. */
export interface Store {
  readonly env: Record<string, string>;
  /** Looks into the database from this process. Embedded: only while no server runs on it. */
  open(): Promise<Database>;
  drop(): Promise<void>;
}

export async function createStore(): Promise<Store> {
  return inject('database') === 'embedded' ? embeddedStore() : postgresStore();
}

async function embeddedStore(): Promise<Store> {
  const dataDir = await mkdtemp(join(tmpdir(), 'assent-server-'));
  const db = await openEmbedded({ dataDir, loadDataDir: await openAsBlob(inject('template')) });
  await db.close();
  return {
    env: { DATA_DIR: dataDir },
    open: () => openEmbedded({ dataDir }),
    drop: () => rm(dataDir, { recursive: true, force: true }),
  };
}

async function postgresStore(): Promise<Store> {
  const server = inject('postgresUrl');
  const template = inject('template');
  const name = `${template}_${Math.random().toString(36).slice(2, 8)}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = withDatabase(server, name);
  return {
    env: { DATABASE_URL: url, DEMO: '1' },
    open: () => Promise.resolve(openPostgres({ url })),
    drop: () => administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** A server in a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Everything that it has printed. */
  output(): string;
  /** Its URL, once it says that it is ready. Throws when it ends before. */
  ready(): Promise<string>;
  /** Sends a signal and resolves to how the process ended. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: string | null }>;
}

/** @param mutant a file of test/live/mutants, and the file that it takes the place of */
export function startServer(
  env: Record<string, string>,
  mutant?: readonly [string, string],
): ServerProcess {
  let output = '';
  const wrong = mutant
    ? ['--import', `./test/live/mutants/register.mjs?${mutant[0]}=${mutant[1]}`]
    : [];
  const child = spawn(process.execPath, ['--import', 'tsx', ...wrong, 'src/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve({ code, signal });
    });
  });
  const url = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /Assent is ready on (\S+)/.exec(output) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  return {
    child,
    output: () => output,
    async ready() {
      const first = await Promise.race([url, ended]);
      if (typeof first === 'string') return first;
      throw new Error(`The server ended before it was ready:\n${output}`);
    },
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
