import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { createPrisma, readersAtOnce, type Database } from './database.ts';
import { poolStatements, statementName } from './postgres-statements.ts';
import { transactOn } from './postgres-transaction.ts';

export interface PostgresOptions {
  readonly url: string;
  /** Connections at most, for this process; `readersAtOnce` more for lists. */
  readonly poolSize?: number;
  /** Called with each SQL statement that Prisma sends. */
  readonly onQuery?: (sql: string) => void;
  /** Called when an idle connection breaks. Queries fail on their own and are not told here. */
  readonly onIdleError?: (error: Error) => void;
}

/** Opens a pool on a Postgres server (15 or newer). Connects with the first query. */
export function openPostgres(options: PostgresOptions): Database {
  const { url, poolSize = 10, onQuery, onIdleError = () => undefined } = options;
  const open = (max: number, options: string) => {
    const opened = new pg.Pool({
      connectionString: url,
      max,
      application_name: 'assent',
      // Its compiler takes longer over a statement of ours than the statement: on 20,000 requests 378 of
      // the 437 ms of a count.
      options: `-c jit=off ${options}`,
      connectionTimeoutMillis: 10_000,
      // A statement does not wait for the answer to the one before it, where its sender does not.
      pipeline: true,
    });
    return opened.on('error', onIdleError);
  };
  const pool = open(poolSize, '');
  // Lists do not wait behind commands. Theirs are a few statements, always the same: to plan one takes
  // longer than to run it, and Postgres would do it again each time.
  const readers = open(readersAtOnce, '-c plan_cache_mode=force_generic_plan');
  // Named statements are parsed once a connection; as it comes, Prisma sends them to be parsed
  // again each time.
  const adapterFactory = new PrismaPg(pool, {
    statementNameGenerator: ({ sql }) => statementName(sql),
  });
  runScriptsWhole(adapterFactory, pool);
  const prisma = createPrisma(adapterFactory, onQuery);
  return {
    kind: 'postgres',
    prisma,
    adapterFactory,
    sql: poolStatements(pool, onQuery),
    reads: poolStatements(readers, onQuery),
    transact: (work) => transactOn(pool, work, { onQuery }),
    async executeSql(text, values) {
      // Several statements at once have neither values nor a name.
      const one = values && values.length > 0 ? { name: statementName(text), values } : {};
      const result = await pool.query({ text, ...one });
      return { rows: result.rows };
    },
    async readTexts(statement, values) {
      const query = {
        ...statement,
        values: [...values],
        rowMode: 'array' as const,
        types: asTexts,
      };
      const { rows } = await readers.query<(string | null)[]>(query);
      return rows;
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
      await Promise.all([pool.end(), readers.end()]);
    },
  };
}

const asTexts = { getTypeParser: () => String };

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
