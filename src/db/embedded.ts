import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type QueryOptions } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { lockDataDir } from './data-dir-lock.ts';
import { createPrisma, type Database } from './database.ts';
import { columnParsers, createPosts, createStatements } from './statements.ts';

/** Where the database is in a data directory; beside it is what else belongs there. */
const folder = 'pg';

export interface EmbeddedOptions {
  /** Where the database lives. Without it, it lives in memory and ends with the process. */
  readonly dataDir?: string;
  /** A dump to start an in-memory database from (tests start from a migrated one). */
  readonly loadDataDir?: Blob;
  /** Called with each SQL statement that Prisma sends. */
  readonly onQuery?: (sql: string) => void;
}

export interface EmbeddedDatabase extends Database {
  /** All of it, to open others from with `loadDataDir`. */
  dump(): Promise<Blob>;
}

/** Postgres' own texts, whatever their types. */
const asTexts: QueryOptions = {
  rowMode: 'array',
  parsers: new Proxy({}, { get: () => String }),
};

/** Whether there is a database in `dataDir`. */
export function isEmbeddedThere(dataDir: string): boolean {
  return existsSync(join(dataDir, folder));
}

/**
 * Opens PGlite, Postgres in this very process.
 *
 * @throws DataDirHeldError when another process uses `dataDir`
 */
export async function openEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedDatabase> {
  const { dataDir, loadDataDir, onQuery } = options;
  const unlock = dataDir === undefined ? () => undefined : lockDataDir(dataDir);
  try {
    const pglite = await PGlite.create({
      ...(dataDir === undefined ? {} : { dataDir: join(dataDir, folder) }),
      ...(loadDataDir === undefined ? {} : { loadDataDir }),
    });
    const adapterFactory = new PrismaPGlite(pglite);
    const prisma = createPrisma(adapterFactory, onQuery);
    const statementsOn = (on: Pick<PGlite, 'query'>) =>
      createStatements(async (text, values) => {
        onQuery?.(text);
        const result = await on.query(text, [...values], { parsers: columnParsers });
        return { rows: result.rows, changed: result.affectedRows ?? 0 };
      });
    return {
      kind: 'embedded',
      prisma,
      adapterFactory,
      sql: statementsOn(pglite),
      reads: statementsOn(pglite),
      async transact(work) {
        onQuery?.('BEGIN');
        return pglite.transaction(async (tx) => {
          const { post, answered } = createPosts();
          try {
            return await work({ ...statementsOn(tx), post });
          } finally {
            await answered();
          }
        });
      },
      async executeSql(text, values) {
        if (values && values.length > 0) return pglite.query(text, values);
        const results = await pglite.exec(text);
        return { rows: results.at(-1)?.rows ?? [] };
      },
      async readTexts({ text }, values) {
        const { rows } = await pglite.query<(string | null)[]>(text, [...values], asTexts);
        return rows;
      },
      // The data directory's lock already keeps every other process out.
      withLock: (_name, work) => work(),
      dump: () => pglite.dumpDataDir('none'),
      async close() {
        await prisma.$disconnect();
        await pglite.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
