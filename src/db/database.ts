import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient } from '../generated/prisma/client.ts';
import type { Statements } from './statements.ts';

/** A Prisma client inside a transaction: what a store function takes that uses models. */
export type Transaction = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'
>;

/** So many of `readTexts` run at a time, on connections of their own; more of them wait. */
export const readersAtOnce = 2;

export interface TextStatement {
  readonly text: string;
  readonly name?: string;
}

export type TextRow = readonly (string | null)[];

/** One opened database, embedded or Postgres. Everything else speaks to it through this. */
export interface Database {
  readonly kind: 'embedded' | 'postgres';
  readonly prisma: PrismaClient;
  /** Makes the schema engine's own connections (src/db/migrate.ts). */
  readonly adapterFactory: SqlMigrationAwareDriverAdapterFactory;
  /** Statements outside any transaction, without Prisma's work on each. */
  readonly sql: Statements;
  /** The same for short reads that always look alike, on the connections of `readTexts`: never planned again. */
  readonly reads: Statements;
  /** Runs `work` in a transaction of such statements; rolls back where it fails. */
  transact<T>(work: (tx: Statements) => Promise<T>): Promise<T>;
  /** Plain SQL outside any transaction, for the job queue. Several statements only without values. */
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
  /**
   * The rows of one statement outside any transaction, each as the texts that Postgres gives. A server
   * parses it once a connection. `name` is its own, of at most 63 bytes; without one it is parsed each time.
   */
  readTexts(statement: TextStatement, values: readonly unknown[]): Promise<TextRow[]>;
  /** Runs `work` while no other process does the same under this name. */
  withLock<T>(name: string, work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * A transaction waits at most this long for its turn and then for its end; both in milliseconds.
 * The embedded database runs one transaction at a time, so a burst queues here.
 */
export const transactionOptions = { maxWait: 30_000, timeout: 30_000 };

export function createPrisma(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  onQuery?: (sql: string) => void,
): PrismaClient {
  const client = new PrismaClient({
    adapter,
    transactionOptions,
    errorFormat: 'minimal',
    log: onQuery ? [{ emit: 'event', level: 'query' }] : [],
  });
  if (onQuery) client.$on('query', (event) => onQuery(event.query));
  return client;
}
