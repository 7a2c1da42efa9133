import { encodeCursor } from '../schema/page.ts';
import { NotWrittenHere, writeObject, type Making } from './making.ts';
import { requestWriter } from './request-writer.ts';
import type { SelectedField } from './selection.ts';
import { leading } from './leading.ts';
import { constant, type Row, type Write } from './writers.ts';

/** A page as it was read. */
export interface Page {
  readonly rows: readonly Row[];
  /** How many there are on all pages; only where that is asked. */
  readonly total: string;
  readonly hasNext: boolean;
}

/** An `ApprovalRequestConnection`. @throws NotWrittenHere */
export function connectionWriter(
  { selections }: SelectedField,
  making: Making,
  hasPrevious: boolean,
): { write: Write<Page>; hasTotal: boolean } {
  let hasTotal = false;
  const write = writeObject<Page>('ApprovalRequestConnection', selections, making, (field) => {
    switch (field.name) {
      case 'totalCount':
        hasTotal = true;
        return ({ total }) => total;
      case 'nodes':
        return list(requestWriter(field, making));
      case 'edges':
        return list(edgeWriter(field, making));
      case 'pageInfo':
        return pageInfoWriter(field, making, hasPrevious);
      default:
        throw new NotWrittenHere();
    }
  });
  return { write, hasTotal };
}

function list(write: Write): Write<Page> {
  return ({ rows }, people) => {
    let json = '[';
    for (const row of rows) json += (json === '[' ? '' : ',') + write(row, people);
    return `${json}]`;
  };
}

function edgeWriter({ selections }: SelectedField, making: Making): Write {
  return writeObject('ApprovalRequestEdge', selections, making, (field) => {
    if (field.name === 'node') return requestWriter(field, making);
    if (field.name === 'cursor') return (row) => cursorOf(row);
    throw new NotWrittenHere();
  });
}

function pageInfoWriter(
  { selections }: SelectedField,
  making: Making,
  hasPrevious: boolean,
): Write<Page> {
  return writeObject<Page>('PageInfo', selections, making, (field) => {
    switch (field.name) {
      case 'hasNextPage':
        return ({ hasNext }) => String(hasNext);
      case 'hasPreviousPage':
        return constant(String(hasPrevious));
      case 'startCursor':
        return ({ rows }) => cursorOf(rows[0]);
      case 'endCursor':
        return ({ rows }) => cursorOf(rows.at(-1));
      default:
        throw new NotWrittenHere();
    }
  });
}

function cursorOf(row: Row | undefined): string {
  if (!row) return 'null';
  return `"${encodeCursor({ id: String(row[leading.id]) }, 'request', 'newest')}"`;
}
