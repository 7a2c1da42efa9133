import { pino } from 'pino';
import { readDatabaseConfig } from '../src/config.ts';
import type { Database } from '../src/db/database.ts';
import { isEmbeddedThere } from '../src/db/embedded.ts';
import { isMigrated } from '../src/db/migrate.ts';
import { openDatabase } from '../src/parts.ts';

/**
 * Works on the database of the settings, for a command: it has to be there, and of this version.
 *
 * @throws Error that says what to do
 */
export async function withDatabase<Result>(
  work: (db: Database) => Promise<Result>,
): Promise<Result> {
  const config = readDatabaseConfig();
  const { database } = config;
  // Opening one that is not there would make it.
  if (database.kind === 'embedded' && !isEmbeddedThere(database.dataDir)) {
    throw new Error(`There is no database in ${database.dataDir}. Check DATA_DIR.`);
  }
  const db = await openDatabase(config, pino({ level: 'silent' }));
  try {
    if (!(await isMigrated(db))) {
      throw new Error(
        'This database is not of this version. Start the server on it once, then try again.',
      );
    }
    return await work(db);
  } finally {
    await db.close();
  }
}

/** What went wrong, for the person who typed the command. */
export function explain(error: unknown): unknown {
  const { code } = error as { code?: unknown };
  if (code === 'ECONNREFUSED') return 'The database does not answer. Check DATABASE_URL.';
  return error instanceof Error ? error.message : error;
}
