import type { GraphQLObjectType, SelectionNode } from 'graphql';
import type { Columns } from './columns.ts';
import { selectedFields, type Reading, type SelectedField } from './selection.ts';
import { constant, object, type Row, type Write } from './writers.ts';

/** An operation asks for something that is not written here: the executor answers it. */
export class NotWrittenHere extends Error {}

/** What writers are made with, and what the rows need that they write. */
export interface Making extends Reading {
  readonly columns: Columns;
  /** Each takes apart what a column of a row that was just read holds as text. */
  readonly parsers: ((row: unknown[]) => void)[];
  /** Each adds the ids of people whom a row shows. */
  readonly people: ((row: Row, ids: Set<string>) => void)[];
  /** What else is to be known: of the page, or of the list that the rows are of. */
  readonly needs: {
    /** Who asks, as the rules see them. */
    actor: boolean;
    /** Where a row has its request as the rules see it; -1: nowhere. */
    state: number;
    /** The time: what is written of the same rows later may be something else. */
    clock: boolean;
  };
}

/** How the fields of a type are written, by their names; what is missing is the executor's. */
export type FieldWriters<From = Row> = Readonly<
  Record<string, (field: SelectedField) => Write<From>>
>;

/** An object of a type. @throws NotWrittenHere for a field that `writers` lacks */
export function writeObject<From = Row>(
  typeName: string,
  selections: readonly SelectionNode[],
  making: Making,
  writers: FieldWriters<From>,
): Write<From> {
  const type = making.schema.getType(typeName) as GraphQLObjectType;
  const fields = selectedFields(type, selections, making);
  return object<From>(
    fields.map((field) => {
      if (field.name === '__typename') return [field.key, constant(`"${typeName}"`)];
      const writer = writers[field.name];
      if (!writer) throw new NotWrittenHere();
      return [field.key, writer(field)];
    }),
  );
}

/** The same fields of what a page belongs to. */
export function ofLead(writers: FieldWriters): FieldWriters<{ readonly lead: Row }> {
  return Object.fromEntries(
    Object.entries(writers).map(([name, writer]) => [
      name,
      (field: SelectedField): Write<{ readonly lead: Row }> => {
        const write = writer(field);
        return ({ lead }, known) => write(lead, known);
      },
    ]),
  );
}

/** A column's JSON text as what it says. */
export function parseJson(column: number): (row: unknown[]) => void {
  return (row) => {
    const value = row[column];
    if (typeof value === 'string') row[column] = JSON.parse(value);
  };
}
