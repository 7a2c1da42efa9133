import { closeSync, mkdirSync, openSync, readFileSync, ftruncateSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';

/** Thrown when another process already holds the data directory; the message says which. */
export class DataDirHeldError extends Error {
  constructor(dataDir: string, holder: string) {
    super(
      `The data directory ${dataDir} is in use by ${holder || 'another process'}. ` +
        'Stop that process, or start this one with another DATA_DIR.',
    );
    this.name = 'DataDirHeldError';
  }
}

/**
 * Takes the operating system's lock on the directory, because PGlite takes none and two writers
 * lose rows silently. The lock ends with the process, however it ends, so none is ever stale.
 *
 * @returns a function that lets the lock go
 * @throws DataDirHeldError when another process has it
 */
export function lockDataDir(dataDir: string): () => void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lock = openSync(join(dataDir, 'lock'), 'a+');
  // The holder's name is in a file of its own: on Windows a locked file cannot be read by others.
  const holderFile = join(dataDir, 'holder');
  if (!tryLock(lock)) {
    closeSync(lock);
    throw new DataDirHeldError(dataDir, readHolder(holderFile));
  }
  const holder = openSync(holderFile, 'a+');
  ftruncateSync(holder);
  writeSync(
    holder,
    `process ${String(process.pid)} on ${hostname()}, since ${new Date().toISOString()}`,
  );
  closeSync(holder);
  let held = true;
  return () => {
    if (held) closeSync(lock);
    held = false;
  };
}

function readHolder(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
