// `npm run migration`            fails when prisma/migrations does not make prisma/schema.prisma's tables
// `npm run migration -- <name>`  writes the missing SQL as a new migration
import { mkdir, writeFile } from 'node:fs/promises';
import { openEmbedded } from '../src/db/embedded.ts';
import { missingMigration } from '../src/db/migrate.ts';

const name = process.argv[2];
const db = await openEmbedded();
const sql = await missingMigration(db);
await db.close();

if (sql === '') {
  console.log('prisma/migrations and prisma/schema.prisma agree.');
} else if (name === undefined) {
  console.error('prisma/migrations lacks what prisma/schema.prisma says:\n');
  console.error(sql);
  console.error('Write it with: npm run migration -- <name>');
  process.exitCode = 1;
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = new URL(`../prisma/migrations/${stamp}_${name}/`, import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('migration.sql', folder), sql);
  console.log(`Wrote ${folder.pathname}migration.sql. Read it before you commit it.`);
}

// A timer of the engine would keep the process for ten seconds more.
process.exit();
