import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Database } from './database.ts';
import { openSchemaEngine } from './schema-engine.ts';

const migrationsUrl = new URL('../../prisma/migrations/', import.meta.url);
const noFilter = { externalTables: [], externalEnums: [] };

/** The migrations' folder names, oldest first. */
async function listMigrations(): Promise<string[]> {
  const entries = await readdir(migrationsUrl, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Applies the migrations that this database lacks, in order, and keeps `_prisma_migrations` as
 * `prisma migrate deploy` does. Several processes may start at once; one of them does the work.
 *
 * @returns the names of the migrations applied now
 */
export function migrate(db: Database): Promise<string[]> {
  return db.withLock('assent-migrations', async () => {
    if (await isMigrated(db)) return [];
    const engine = await openSchemaEngine(db.adapterFactory);
    try {
      const { appliedMigrationNames } = await engine.applyMigrations({
        migrationsList: await migrationsList(),
        filters: noFilter,
      });
      return appliedMigrationNames;
    } finally {
      engine.free();
    }
  });
}

/** Whether every migration of this version is applied. A newer version's extra ones do no harm. */
export async function isMigrated(db: Database): Promise<boolean> {
  const table = await db.executeSql(`SELECT to_regclass('_prisma_migrations') AS name`);
  if ((table.rows[0] as { name: string | null }).name === null) return false;
  const { rows } = await db.executeSql(
    'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Set((rows as { migration_name: string }[]).map((row) => row.migration_name));
  return (await listMigrations()).every((name) => applied.has(name));
}

/**
 * What the migrations lack to make the tables of `schema.prisma`.
 *
 * @param db a fresh database; the migrations are applied to it
 * @returns the SQL, or `''` when they are equal
 */
export async function missingMigration(db: Database): Promise<string> {
  await migrate(db);
  const path = fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url));
  const datamodel = { path, content: await readFile(path, 'utf8') };
  const files = { files: [datamodel], configDir: fileURLToPath(new URL('.', migrationsUrl)) };
  const engine = await openSchemaEngine(db.adapterFactory, datamodel);
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', ...files },
      to: { tag: 'schemaDatamodel', ...files },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters: noFilter,
    } as never);
    const sql = stdout ?? '';
    return sql.includes('This is an empty migration') ? '' : sql;
  } finally {
    engine.free();
  }
}

async function migrationsList() {
  const migrationDirectories = await Promise.all(
    (await listMigrations()).map(async (path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: await readFile(new URL(`${path}/migration.sql`, migrationsUrl), 'utf8'),
        },
      },
    })),
  );
  return {
    baseDir: fileURLToPath(migrationsUrl),
    lockfile: { path: 'migration_lock.toml', content: null },
    shadowDbInitScript: '',
    migrationDirectories,
  };
}
