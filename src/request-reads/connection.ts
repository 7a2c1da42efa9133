import { encodeCursor, type ListKind, type ListOrder } from '../schema/page.ts';
import { writeObject, type Making } from './making.ts';
import type { SelectedField } from './selection.ts';
import { list, type Row, type Write } from './writers.ts';

/** A page as it was read. */
export interface Page {
  readonly rows: readonly Row[];
  /** How many there are on all pages; only where that is asked. */
  readonly total: string;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** A page with what is read of whom or what it belongs to: the first row, even where it is of no request. */
export interface LedPage extends Page {
  readonly lead: Row;
}

/** What a connection is of. */
export interface ConnectionTypes {
  /** Its GraphQL type's name without `Connection`. */
  readonly name: string;
  readonly kind: ListKind;
  readonly order: ListOrder;
  /** Where a row has the id that its cursor holds. */
  readonly cursorColumn: number;
  /** Writes a row. */
  readonly node: (field: SelectedField, making: Making) => Write;
}

/** A page of a list. @throws NotWrittenHere */
export function connectionWriter(
  { selections }: SelectedField,
  making: Making,
  types: ConnectionTypes,
): { write: Write<Page>; hasTotal: boolean } {
  const cursor = (row: Row | undefined) =>
    row
      ? `"${encodeCursor({ id: String(row[types.cursorColumn]) }, types.kind, types.order)}"`
      : 'null';
  let hasTotal = false;
  const write = writeObject<Page>(`${types.name}Connection`, selections, making, {
    totalCount: () => {
      hasTotal = true;
      return ({ total }) => total;
    },
    nodes: (field) => rowsWriter(types.node(field, making)),
    edges: (field) => rowsWriter(edgeWriter(field, making, types, cursor)),
    pageInfo: (field) => pageInfoWriter(field, making, cursor),
  });
  return { write, hasTotal };
}

function rowsWriter(write: Write): Write<Page> {
  return ({ rows }, known) => list(rows, write, known);
}

function edgeWriter(
  { selections }: SelectedField,
  making: Making,
  { name, node }: ConnectionTypes,
  cursor: (row: Row) => string,
): Write {
  return writeObject(`${name}Edge`, selections, making, {
    node: (field) => node(field, making),
    cursor: () => cursor,
  });
}

function pageInfoWriter(
  { selections }: SelectedField,
  making: Making,
  cursor: (row: Row | undefined) => string,
): Write<Page> {
  return writeObject<Page>('PageInfo', selections, making, {
    hasNextPage:
      () =>
      ({ hasNext }) =>
        String(hasNext),
    hasPreviousPage:
      () =>
      ({ hasPrevious }) =>
        String(hasPrevious),
    startCursor:
      () =>
      ({ rows }) =>
        cursor(rows[0]),
    endCursor:
      () =>
      ({ rows }) =>
        cursor(rows.at(-1)),
  });
}
