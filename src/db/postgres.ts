import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { createPrisma, type Database } from './database.ts';

export interface PostgresOptions {
  readonly url: string;
  /** Connections at most, for this process. */
  readonly poolSize?: number;
  /** Called with each SQL statement that Prisma sends. */
  readonly onQuery?: (sql: string) => void;
  /** Called when an idle connection breaks. Queries fail on their own and are not told here. */
  readonly onIdleError?: (error: Error) => void;
}

/** Opens a pool on a Postgres server (15 or newer). Connects with the first query. */
export function openPostgres(options: PostgresOptions): Database {
  const { url, poolSize = 10, onQuery, onIdleError = () => undefined } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'assent',
    // Its compiler takes longer over a statement of ours than the statement: on 20,000 requests 378 of
    // the 437 ms of a count.
    options: '-c jit=off',
    connectionTimeoutMillis: 10_000,
  });
  pool.on('error', onIdleError);
  // Named statements are parsed once a connection; as it comes, Prisma sends them to be parsed
  // again each time.
  const adapterFactory = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => digest(sql) });
  runScriptsWhole(adapterFactory, pool);
  const prisma = createPrisma(adapterFactory, onQuery);
  return {
    kind: 'postgres',
    prisma,
    adapterFactory,
    async executeSql(text, values) {
      const result = await pool.query(text, values);
      return { rows: result.rows };
    },
    async withLock(name, work) {
      const client = await pool.connect();
      try {
        await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
        return await work();
      } finally {
        // Closing the connection lets the lock go, even where the work left it in a bad state.
        client.release(true);
      }
    },
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/**
 * Migrations are scripts. The adapter cuts them at every semicolon, also at those inside a function's
 * body; Postgres itself takes a script whole.
 */
function runScriptsWhole(factory: PrismaPg, pool: pg.Pool): void {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      await pool.query(script);
    };
    return adapter;
  };
}

const names = new Map<string, string>();

/** A short name for a statement, kept for the few hundred texts that Prisma produces. */
function digest(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(sql).digest('base64url');
  if (names.size < 1_000) names.set(sql, name);
  return name;
}
