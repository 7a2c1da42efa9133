import { Columns } from './columns.ts';
import { parseJson, type Making } from './making.ts';
import type { SelectedField } from './selection.ts';
import { list, type Row, type Write } from './writers.ts';

/** Rows of another table that belong to a row, read in one column of it. */
export interface NestedRows<Made> {
  /** Where the row has them: an array of rows. */
  readonly column: number;
  /** What was made of their columns. */
  readonly made: Made;
}

/**
 * Reads rows within a row, in the same statement.
 *
 * @param make makes their writers, and so finds out which columns they need
 * @param select the SQL of a JSON array of `row`, a JSON array of those columns
 */
export function nestedRows<Made>(
  making: Making,
  make: (inner: Making) => Made,
  select: (row: string) => string,
): NestedRows<Made> {
  const inner: Making = { ...making, columns: new Columns(), parsers: [], people: [] };
  const made = make(inner);
  for (const sign of inner.columns.signs) making.columns.signs.add(sign);
  const row = `json_build_array(${inner.columns.expressions.join(', ')})`;
  const column = making.columns.add(select(row));
  const parse = parseJson(column);
  making.parsers.push((outer) => {
    parse(outer);
    const rows = (outer[column] ??= []) as unknown[][];
    for (const each of rows) for (const parser of inner.parsers) parser(each);
  });
  making.people.push((outer, ids) => {
    for (const each of outer[column] as Row[]) for (const show of inner.people) show(each, ids);
  });
  return { column, made };
}

/** A list of all rows that belong to a row. @param writer writes each of them */
export function nestedListWriter(
  field: SelectedField,
  making: Making,
  writer: (field: SelectedField, inner: Making) => Write,
  select: (row: string) => string,
): Write {
  const { column, made } = nestedRows(making, (inner) => writer(field, inner), select);
  return (row, known) => list(row[column] as Row[], made, known);
}
