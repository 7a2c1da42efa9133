import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/**
 * Builds unless the stamp says that it was built from just these files.
 *
 * @param {string} stamp
 * @param {readonly string[]} sources files, and folders with all that is in them
 * @param {() => void | Promise<void>} build
 */
export async function buildWhereChanged(stamp, sources, build) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesOf)) {
    hash.update(`${path}\0`).update(readFileSync(new URL(path, root)));
  }
  const wanted = hash.digest('hex');
  const file = new URL(stamp, root);
  if (existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  await build();
  writeFileSync(file, wanted);
}

/** @param {string} path */
function filesOf(path) {
  if (!statSync(new URL(path, root)).isDirectory()) return [path];
  return readdirSync(new URL(path, root), { recursive: true })
    .map((name) => `${path}/${String(name)}`)
    .filter((file) => statSync(new URL(file, root)).isFile())
    .sort();
}
