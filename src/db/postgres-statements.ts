import { createHash } from 'node:crypto';
import pg from 'pg';
import {
  columnParsers,
  createStatements,
  type Parser,
  type Sent,
  type Statements,
} from './statements.ts';

/**
 * Statements of a pool, each on any of its connections.
 *
 * @param onQuery called with the text of each
 */
export function poolStatements(pool: pg.Pool, onQuery?: (sql: string) => void): Statements {
  return createStatements((text, values) => send(pool, text, values, onQuery));
}

/** One statement, parsed once a connection. */
export async function send(
  on: Pick<pg.PoolClient, 'query'>,
  text: string,
  values: readonly unknown[],
  onQuery?: (sql: string) => void,
): Promise<Sent> {
  onQuery?.(text);
  const { rows, rowCount } = await on.query<object>({
    name: statementName(text),
    text,
    values: [...values],
    types,
  });
  return { rows, changed: rowCount ?? 0 };
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid) =>
    oid in columnParsers ? columnParsers[oid] : (pg.types.getTypeParser(oid) as Parser),
};

const names = new Map<string, string>();

/**
 * A short name for a statement, under which a connection parses it once. Kept for the few hundred texts that there
 * are.
 */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  if (names.size < 1_000) names.set(text, name);
  return name;
}
