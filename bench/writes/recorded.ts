// Loaded before a server, as `recorded.ts?to=<file>`: writes each statement that it sends to Postgres
// to that file.
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type pg from 'pg';

const file = new URL(import.meta.url).searchParams.get('to') ?? '';
// The server's own driver, not the one that the benchmarks have for themselves.
const assents = createRequire(new URL('../../src/main.ts', import.meta.url));
const { Client } = assents('pg') as typeof pg;
const { prepareValue } = assents('pg/lib/utils') as { prepareValue: (value: unknown) => unknown };
const query = Reflect.get(Client.prototype, 'query') as (...args: unknown[]) => unknown;

/** One line of the file. */
export interface SentStatement {
  /** Of the connection's process in Postgres. */
  readonly pid: number;
  readonly text: string;
  /** As they go over the wire. */
  readonly values: readonly (string | null)[];
}

Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  const [what, values] = args as [string | pg.QueryConfig, unknown];
  const sent = typeof what === 'string' ? { text: what, values } : what;
  const { processID: pid } = this as unknown as { processID: number };
  const given = Array.isArray(sent.values) ? (sent.values as unknown[]).map(prepareValue) : [];
  const line = { pid, text: sent.text, values: given };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
  return query.apply(this, args);
} as pg.Client['query'];
