import type { Actor } from '../domain/people.ts';
import type { FeedItemShape } from '../schema/feed-item.ts';
import type { People, Person } from './people.ts';

/** A row of a page, or of a list in a row of it: values by their columns. */
export type Row = readonly unknown[];

/** What is known besides the rows. */
export interface Known {
  readonly people: People;
  /** Who asks; `null` where no field needs it. */
  readonly actor: Actor | null;
  readonly now: Date;
  /** What of their feed who asks is told; `null`: it is not about that. */
  readonly item: FeedItemShape | null;
}

/** Writes one value of an answer as JSON. */
export type Write<From = Row> = (from: From, known: Known) => string;

/** Text that a database column holds, as JSON. */
export function text(column: number): Write {
  return (row) => JSON.stringify(row[column] ?? null);
}

/** What needs no escaping: the names of enum values. */
export function name(column: number): Write {
  return (row) => {
    const value = row[column];
    return typeof value === 'string' ? `"${value}"` : 'null';
  };
}

/** What is written as JSON writes it: numbers, booleans. */
export function plain(column: number): Write {
  return (row) => {
    const value = row[column];
    return typeof value === 'string' ? value : JSON.stringify(value ?? null);
  };
}

/** A moment as Postgres writes it: `2026-01-31 12:00:00.5+00`. */
export function moment(column: number): Write {
  return (row) => {
    const value = row[column];
    return typeof value === 'string' ? `"${toIso(value)}"` : 'null';
  };
}

/** A moment in milliseconds. */
export function momentOfMs(column: number): Write {
  return (row) => `"${new Date(Number(row[column])).toISOString()}"`;
}

/** What is known of the person with the id (a UUID) in a column. */
export function person(column: number, what: keyof Person): Write {
  return (row, { people }) => {
    const found = people.get(String(row[column]));
    if (!found) throw new Error(`Person ${String(row[column])} was not read.`);
    return found[what];
  };
}

/** A public id from a UUID. */
export function publicId(prefix: string, column: number): Write {
  return (row) => `"${prefix}_${String(row[column]).replaceAll('-', '')}"`;
}

/** What an object writes, or `null` where a row's column is empty. */
export function orNull(column: number, write: Write): Write {
  return (row, known) => (row[column] == null ? 'null' : write(row, known));
}

export function constant(json: string): Write<unknown> {
  return () => json;
}

/** An object of these members, in this order. */
export function object<From>(
  members: readonly (readonly [key: string, write: Write<From>])[],
): Write<From> {
  const heads = members.map(([key], index) => `${index === 0 ? '' : ','}"${key}":`);
  const writes = members.map(([, write]) => write);
  return (from, known) => {
    let json = '{';
    for (let index = 0; index < writes.length; index += 1) {
      json += (heads[index] ?? '') + (writes[index]?.(from, known) ?? 'null');
    }
    return `${json}}`;
  };
}

/** A list of what each row writes. */
export function list(rows: readonly Row[], write: Write, known: Known): string {
  let json = '[';
  for (const row of rows) json += (json === '[' ? '' : ',') + write(row, known);
  return `${json}]`;
}

const inUtc = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00$/;

/** ISO 8601 of a moment as Postgres writes it. */
export function toIso(value: string): string {
  const [, day, time, fraction = ''] = inUtc.exec(value) ?? [];
  if (day !== undefined) return `${day}T${String(time)}.${fraction.padEnd(3, '0')}Z`;
  // A server whose time zone is another, or a year of more than four digits.
  return new Date(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
}
