import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** A row by its columns' names. All rows of one batch have the same columns. */
export type Row = Readonly<Record<string, unknown>>;

/** So many characters are sent at a time: a message for each row would cost more than the row. */
const chunk = 100_000;

/** Loads rows by COPY, which takes a fraction of an INSERT's time. */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const list = columns.map((column) => `"${column}"`).join(', ');
  const stream = client.query(copyFrom(`COPY "${table}" (${list}) FROM STDIN`));
  const ended = finished(stream);
  let lines = '';
  for (const row of rows) {
    lines += `${columns.map((column) => copyText(row[column])).join('\t')}\n`;
    if (lines.length < chunk) continue;
    if (!stream.write(lines)) await Promise.race([once(stream, 'drain'), ended]);
    lines = '';
  }
  stream.end(lines);
  await ended;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value as COPY's text format has it. */
export function copyText(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  return text(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value);
  throw new Error(`COPY has no text for a ${typeof value}.`);
}
