// Makes what the TypeScript imports and git does not hold: Prisma's client. Plain JavaScript,
// because it runs before anything else can. Does nothing where it is up to date.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const stamp = new URL('src/generated/stamp', root);
const bin = new URL('node_modules/.bin', root);
const sources = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'];

const hash = createHash('sha256');
for (const source of sources) hash.update(readFileSync(new URL(source, root)));
const wanted = hash.digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Generating the database client …');
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
  writeFileSync(stamp, wanted);
}
