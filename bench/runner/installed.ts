import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bench = new URL('../', import.meta.url);

/** Installs what the contenders are made of, unless it is there in the versions of bench/package.json. */
export function ensureInstalled(): void {
  const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> };
  const missing = Object.entries(dependencies).filter(([name, version]) => found(name) !== version);
  if (missing.length === 0) return;
  console.log(
    `Installing the contenders into bench/node_modules, once: npm ci (${missing.map((entry) => entry.join('@')).join(', ')}) …`,
  );
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel', 'error'], {
    cwd: fileURLToPath(bench),
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci in bench/ failed; without it there is no comparison.');
}

function found(name: string): string | undefined {
  try {
    return (readJson(`node_modules/${name}/package.json`) as { version: string }).version;
  } catch {
    return undefined;
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, bench), 'utf8'));
}
