import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const bin = new URL('node_modules/.bin', root);

/** Writes src/generated/prisma. Ends the process where that fails. */
export function generatePrisma() {
  const prisma = new URL('node_modules/prisma/build/index.js', root);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fileURLToPath(prisma), 'generate'],
    {
      cwd: root,
      encoding: 'utf8',
      // Prisma starts the other generator by its name.
      env: { ...process.env, PATH: `${fileURLToPath(bin)}${delimiter}${process.env.PATH ?? ''}` },
    },
  );
  if (status !== 0) {
    console.error(stdout, stderr);
    process.exit(status ?? 1);
  }
}
