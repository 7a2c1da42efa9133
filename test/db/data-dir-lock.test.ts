// Two writers on one data directory lose rows silently, so the second must not start.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DataDirHeldError, lockDataDir } from '../../src/db/data-dir-lock.ts';

// Each process loads tsx first; on a busy machine that takes a while.
vi.setConfig({ testTimeout: 30_000 });

const fixture = join(import.meta.dirname, 'fixtures/hold-data-dir.ts');
let dataDir: string;
let started: ChildProcess[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'data-dir-lock-'));
  started = [];
});
afterEach(async () => {
  await Promise.all(started.map(kill));
  rmSync(dataDir, { recursive: true });
});

/** Starts another process that wants `dataDir`, and waits for what came of it. */
async function another(): Promise<{ child: ChildProcess; answer: unknown }> {
  const child = spawn(process.execPath, ['--import', 'tsx', fixture, dataDir], {
    cwd: import.meta.dirname,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  started.push(child);
  for await (const line of createInterface(child.stdout)) {
    const { message, ...answer } = JSON.parse(line);
    return { child, answer: message ? { ...answer, message: withoutTime(message) } : answer };
  }
  throw new Error('The other process ended without a word.');
}

/** As the kernel would, without a chance to clean up; resolves when it is gone. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** What one is told when the process with this pid holds the directory; the time left open. */
function heldBy(pid: number | undefined): string {
  return (
    `The data directory ${dataDir} is in use by process ${String(pid)} on ${hostname()}, since … ` +
    'Stop that process, or start this one with another DATA_DIR.'
  );
}
const withoutTime = (message: string) => message.replace(/(?<=, since )[-\d]+T[:.\d]+Z\./, '…');

/** The words of its refusal; nothing when it does take the lock, and lets it go. */
function refusal(): string | undefined {
  try {
    lockDataDir(dataDir)();
  } catch (error) {
    if (error instanceof DataDirHeldError) return withoutTime(error.message);
    throw error;
  }
  return undefined;
}

it('a directory that this process holds is refused to another, by name of this one', async () => {
  const release = lockDataDir(dataDir);
  const { answer } = await another();
  expect(answer).toEqual({
    held: false,
    name: 'DataDirHeldError',
    message: heldBy(process.pid),
  });
  release();
});

it('a directory that another process holds is refused until that process is gone', async () => {
  const { child, answer } = await another();
  expect(answer).toEqual({ held: true });
  expect(refusal()).toBe(heldBy(child.pid));
  // Being refused has not loosened the lock.
  expect(refusal()).toBe(heldBy(child.pid));

  await kill(child);
  expect(refusal()).toBeUndefined();
});

it('after a crash the next holder names itself, not the one that is gone', async () => {
  const first = await another();
  await kill(first.child);
  const second = await another();
  expect(second.answer).toEqual({ held: true });
  expect(refusal()).toBe(heldBy(second.child.pid));
});

it('a directory that was let go can be taken by another process', async () => {
  lockDataDir(dataDir)();
  expect((await another()).answer).toEqual({ held: true });
});

it('one process cannot take it twice', () => {
  const release = lockDataDir(dataDir);
  expect(refusal()).toBe(heldBy(process.pid));
  release();
  expect(refusal()).toBeUndefined();
});

it('a directory that is not there is made, for its owner alone', () => {
  const parent = dataDir;
  dataDir = join(parent, 'deep', 'data');
  expect(refusal()).toBeUndefined();
  expect((statSync(dataDir).mode & 0o777).toString(8)).toBe('700');
  dataDir = parent;
});
