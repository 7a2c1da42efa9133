import type { People, Person } from './people.ts';

/** A row of a page, or a comment in it: values by their columns. */
export type Row = readonly unknown[];

/** Writes one value of an answer as JSON. */
export type Write<From = Row> = (from: From, people: People) => string;

/** Text that a database column holds, as JSON. */
export function text(column: number): Write {
  return (row) => JSON.stringify(row[column] ?? null);
}

/** What needs no escaping: the names of enum values. */
export function name(column: number): Write {
  return (row) => `"${String(row[column])}"`;
}

/** What is written as JSON writes it: numbers, booleans. */
export function plain(column: number): Write {
  return (row) => String(row[column]);
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
  return (row, people) => {
    const known = people.get(String(row[column]));
    if (!known) throw new Error(`Person ${String(row[column])} was not read.`);
    return known[what];
  };
}

/** A public id from a UUID. */
export function publicId(prefix: string, column: number): Write {
  return (row) => `"${prefix}_${String(row[column]).replaceAll('-', '')}"`;
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
  return (from, people) => {
    let json = '{';
    for (let index = 0; index < writes.length; index += 1) {
      json += (heads[index] ?? '') + (writes[index]?.(from, people) ?? 'null');
    }
    return `${json}}`;
  };
}

const inUtc = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00$/;

function toIso(value: string): string {
  const [, day, time, fraction = ''] = inUtc.exec(value) ?? [];
  if (day !== undefined) return `${day}T${String(time)}.${fraction.padEnd(3, '0')}Z`;
  // A server whose time zone is another, or a year of more than four digits.
  return new Date(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();
}
