import type { GraphQLObjectType, GraphQLSchema, SelectionNode } from 'graphql';
import type { Columns } from './columns.ts';
import { selectedFields, type Reading, type SelectedField } from './selection.ts';
import { constant, object, type Row, type Write } from './writers.ts';

/** An operation asks for something that is not written here: the executor answers it. */
export class NotWrittenHere extends Error {}

/** What writers are made with, and what they need to be read. */
export interface Making extends Reading {
  readonly schema: GraphQLSchema;
  readonly columns: Columns;
  /** Where a page's rows have the ids of people that are shown. */
  readonly peopleColumns: Set<number>;
  /** Where they have their latest comments; -1: nowhere. */
  commentColumn: number;
}

/** An object of a type, each of its fields written by what `write` gives for it. */
export function writeObject<From = Row>(
  typeName: string,
  selections: readonly SelectionNode[],
  making: Making,
  write: (field: SelectedField) => Write<From>,
): Write<From> {
  const type = making.schema.getType(typeName) as GraphQLObjectType;
  const fields = selectedFields(type, selections, making);
  return object<From>(
    fields.map((field) => [
      field.key,
      field.name === '__typename' ? constant(`"${typeName}"`) : write(field),
    ]),
  );
}
